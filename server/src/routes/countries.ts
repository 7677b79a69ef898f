import { addressFormOf } from '../domain/address/address-form.ts';
import { paymentRulesOf } from '../domain/payment-rules/payment-rules-of.ts';
import type { Handlers } from '../operations/handler.ts';
import { wordsFor } from '../words/words.ts';

type Names = 'getAddressForm' | 'getPaymentRules';

/** What holds in a country, whoever asks. */
export const countryHandlers = (): Pick<Handlers, Names> => ({
  getAddressForm: async ({ params }) => addressFormOf(params.country),

  getPaymentRules: async ({ language, params }) => paymentRulesOf(params.country, wordsFor(language).acts),
});
