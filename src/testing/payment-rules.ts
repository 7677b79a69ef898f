import type { PaymentRules } from '../api/contract/payment-rules.ts';
import { fixtureOf } from './fixture-of.ts';
import { inCurrency, nok } from './money.ts';

const directive = (article: string): string => `Directive (EU) 2015/2366, art. ${article}`;
const standards = (article: string): string => `Delegated Regulation (EU) 2018/389, art. ${article}`;

/** What the directive and its technical standards ask of every bank in the European Economic Area. */
const european: PaymentRules['rules'] = [
  { code: 'two-factors', source: directive('97') },
  { code: 'amount-and-payee-shown', source: standards('5') },
  { code: 'five-tries', count: 5, source: standards('4') },
  { code: 'five-minutes', count: 5, source: standards('4') },
  { code: 'low-value-exempt', amount: inCurrency('EUR', 30), source: standards('16') },
  { code: 'series-first-only', source: standards('14') },
  { code: 'trusted-payee', source: standards('13') },
  { code: 'bank-may-refuse-exemption', source: standards('10a–18') },
  { code: 'unauthorised-refund-next-day', source: directive('73') },
  { code: 'unauthorised-own-share', amount: inCurrency('EUR', 50), source: directive('74') },
  { code: 'contest-within-months', count: 13, source: directive('71') },
  { code: 'no-surcharge', source: directive('62') },
];

/** Norway, where the directive holds through the agreement on the European Economic Area. */
export const NO = fixtureOf<PaymentRules>({
  country: 'NO',
  regime: 'psd2',
  since: '2019-09-14',
  rules: european.map((rule) =>
    rule.code === 'unauthorised-own-share' ? { ...rule, amount: nok(450), source: 'Finansavtaleloven § 4-30' } : rule,
  ),
  law: { name: 'Finansavtaleloven', url: 'https://lovdata.no/dokument/NL/lov/2020-12-18-146' },
  complaints: { name: 'Finansklagenemnda', url: 'https://www.finkn.no/' },
});

/** Germany. */
export const DE = fixtureOf<PaymentRules>({
  country: 'DE',
  regime: 'psd2',
  since: '2019-09-14',
  rules: european,
  law: { name: 'Zahlungsdiensteaufsichtsgesetz (ZAG)', url: 'https://www.gesetze-im-internet.de/zag_2018/' },
  complaints: { name: 'Bundesanstalt für Finanzdienstleistungsaufsicht (BaFin)', url: 'https://www.bafin.de/' },
});

/** The United Kingdom, which has kept the rules in a law of its own. */
export const GB = fixtureOf<PaymentRules>({
  country: 'GB',
  regime: 'uk-psr',
  since: '2022-03-14',
  rules: [
    { code: 'two-factors', source: 'Payment Services Regulations 2017, reg. 100' },
    { code: 'unauthorised-refund-next-day', source: 'Payment Services Regulations 2017, reg. 76' },
    { code: 'unauthorised-own-share', amount: inCurrency('GBP', 35), source: 'Payment Services Regulations 2017, reg. 77' },
    { code: 'contest-within-months', count: 13, source: 'Payment Services Regulations 2017, reg. 74' },
  ],
  law: { name: 'Payment Services Regulations 2017', url: 'https://www.legislation.gov.uk/uksi/2017/752/contents' },
  complaints: { name: 'Financial Ombudsman Service', url: 'https://www.financial-ombudsman.org.uk/' },
});

/** The United States, where banks ask too, and no law of this kind makes them. */
export const US = fixtureOf<PaymentRules>({ country: 'US', regime: 'none', rules: [] });
