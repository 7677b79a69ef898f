import * as v from 'valibot';
import { countryCode } from './address-form.ts';
import { money, openEnum, plainDate, url } from './common.ts';
import { operation } from './operation.ts';

/** One rule that holds for paying in a country. The widget has a sentence for every code it knows. */
export const paymentRule = v.object({
  code: openEnum([
    'two-factors',
    'amount-and-payee-shown',
    'five-tries',
    'five-minutes',
    'low-value-exempt',
    'series-first-only',
    'trusted-payee',
    'bank-may-refuse-exemption',
    'unauthorised-refund-next-day',
    'unauthorised-own-share',
    'contest-within-months',
    'no-surcharge',
  ]),
  amount: v.optional(money),
  /** Months, minutes, tries: what the code counts. */
  count: v.optional(v.pipe(v.number(), v.integer())),
  /** Where it stands: `Directive (EU) 2015/2366, art. 97`. A name, in the language of the law. */
  source: v.string(),
});

/** The law behind the approval, for a country. */
export const paymentRules = v.object({
  country: countryCode,
  /** `none`: banks ask there too, and no law of this kind makes them. */
  regime: openEnum(['psd2', 'uk-psr', 'none']),
  since: v.optional(plainDate),
  rules: v.array(paymentRule),
  /** The law that brought it into force there. */
  law: v.optional(v.object({ name: v.string(), url: v.optional(url) })),
  /** Who takes complaints about a bank. */
  complaints: v.optional(v.object({ name: v.string(), url: v.optional(url) })),
});
export type PaymentRules = v.InferOutput<typeof paymentRules>;

/** What holds for paying in a country. */
export const getPaymentRules = operation({
  method: 'GET',
  path: '/payment-rules/{country}',
  auth: 'none',
  params: v.object({ country: countryCode }),
  // The Union's acts have a name in each language.
  wordless: false,
  result: paymentRules,
});
