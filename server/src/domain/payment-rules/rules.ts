import type { Money } from '../../../../src/api/contract/common.ts';
import type { PaymentRules } from '../../../../src/api/contract/payment-rules.ts';

export type Rule = PaymentRules['rules'][number];

const money = (currency: string, whole: number): Money => ({ amount: whole * 100, currency, scale: 2 });

/** How the Union's acts are named to somebody: each has a name in every language of the Union. */
export interface Acts {
  /** The directive on payment services, (EU) 2015/2366. */
  readonly directive: (article: string) => string;
  /** Its technical standards, Delegated Regulation (EU) 2018/389. */
  readonly standards: (article: string) => string;
}

/** What a payer bears of a theft, where a country's own law says less, or says it in its own money. */
export interface OwnShare {
  readonly amount: Money;
  readonly source: string;
}

/** The most that the directive allows. */
const europeanShare = ({ directive }: Acts): OwnShare => ({ amount: money('EUR', 50), source: directive('74(1)') });

/**
 * What the directive and its technical standards ask of every bank in the European Economic Area, as they stand since 14 September
 * 2019.
 */
export const europeanRules = ({ directive, standards }: Acts, share: OwnShare = europeanShare({ directive, standards })): Rule[] => [
  { code: 'two-factors', source: directive('97(1)') },
  { code: 'amount-and-payee-shown', source: standards('5') },
  { code: 'five-tries', count: 5, source: standards('4(3)(b)') },
  // Without a sign of the payer, in the bank's own pages.
  { code: 'five-minutes', count: 5, source: standards('4(3)(d)') },
  // Up to five in a row, or 100 EUR together, since the bank last asked.
  { code: 'low-value-exempt', amount: money('EUR', 30), count: 5, source: standards('16') },
  { code: 'series-first-only', source: standards('14') },
  { code: 'trusted-payee', source: standards('13') },
  // The exemptions allow a bank not to ask. None of them forbids it.
  { code: 'bank-may-refuse-exemption', source: standards('10–18') },
  { code: 'unauthorised-refund-next-day', source: directive('73(1)') },
  { code: 'unauthorised-own-share', ...share },
  { code: 'contest-within-months', count: 13, source: directive('71(1)') },
  { code: 'no-surcharge', source: directive('62(4)') },
];

const britishRegulations = (regulation: string): string => `Payment Services Regulations 2017, reg. ${regulation}`;
const britishStandards = (article: string): string => `FCA technical standards on strong customer authentication (SCA-RTS), art. ${article}`;

/** The same in the United Kingdom, which has kept the rules in regulations of its own, with amounts in pounds. */
export const britishRules: readonly Rule[] = [
  { code: 'two-factors', source: britishRegulations('100') },
  { code: 'amount-and-payee-shown', source: britishStandards('5') },
  { code: 'five-tries', count: 5, source: britishStandards('4(3)(b)') },
  { code: 'five-minutes', count: 5, source: britishStandards('4(3)(d)') },
  { code: 'low-value-exempt', amount: money('GBP', 25), count: 5, source: britishStandards('16') },
  { code: 'series-first-only', source: britishStandards('14') },
  { code: 'trusted-payee', source: britishStandards('13') },
  { code: 'bank-may-refuse-exemption', source: britishStandards('10–18') },
  { code: 'unauthorised-refund-next-day', source: britishRegulations('76') },
  { code: 'unauthorised-own-share', amount: money('GBP', 35), source: britishRegulations('77') },
  { code: 'contest-within-months', count: 13, source: britishRegulations('74') },
  { code: 'no-surcharge', source: 'Consumer Rights (Payment Surcharges) Regulations 2012, reg. 6A' },
];

/** Own shares that a country's law names in its own currency. */
export const ownShares = {
  NO: { amount: money('NOK', 450), source: 'Finansavtaleloven § 4-30' },
  SE: { amount: money('SEK', 400), source: 'Lag (2010:751) om betaltjänster, 5 a kap.' },
  DK: { amount: money('DKK', 375), source: 'Lov om betalinger § 100, stk. 3' },
} as const satisfies Readonly<Record<string, OwnShare>>;
