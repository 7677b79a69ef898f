import type { Money } from '../api/contract/common.ts';
import type { Purchase } from '../api/contract/purchase.ts';
import type { RefundDestination, RefundReason, RefundRoute, Source } from '../api/contract/refund-terms.ts';
import { addDays } from './calendar.ts';

/** The store's own terms. */
export const terms: Source = { name: 'Nordlias vilkår, punkt 7', url: 'https://nordlia.example/vilkar' };

const withdrawalAct: Source = { name: 'angrerettloven § 20', url: 'https://lovdata.no/lov/2014-06-20-27/§20' };
const faultAct: Source = { name: 'digitalytelsesloven § 24', url: 'https://lovdata.no/lov/2022-06-17-56/§24' };

/** How the sample store takes one route. */
interface RouteTerms {
  /** How many days it is open; for as long as anybody remembers where it is missing. */
  readonly days?: number;
  readonly reasons: RefundReason[];
  readonly decision: 'automatic' | 'review';
  readonly statement: 'none' | 'optional' | 'required';
  readonly evidence: number;
  readonly sources: Source[];
}

/** Days in which a person decides. */
export const ANSWER_DAYS = 5;

export const routeTerms: Record<RefundRoute, RouteTerms> = {
  withdraw: { days: 14, reasons: [], decision: 'automatic', statement: 'none', evidence: 0, sources: [withdrawalAct] },
  fault: {
    reasons: ['not-delivered', 'does-not-work', 'not-as-described'],
    decision: 'review',
    statement: 'required',
    evidence: 5,
    sources: [faultAct],
  },
  unintended: { days: 14, reasons: ['unintended'], decision: 'automatic', statement: 'none', evidence: 0, sources: [terms] },
  child: { days: 60, reasons: ['child'], decision: 'review', statement: 'optional', evidence: 2, sources: [terms] },
  other: { days: 30, reasons: ['not-as-expected', 'other'], decision: 'review', statement: 'optional', evidence: 3, sources: [terms] },
};

/** The policy by which the sample store decides about a route. */
export const policyOf = (route: RefundRoute | 'unknown') => ({
  id: 'no-digital-content',
  version: 3,
  sources: route === 'unknown' ? [terms] : routeTerms[route].sources,
});

const carriers: readonly string[] = ['balance', 'gift-card'];

/** How long money takes to a kind of place at most. */
export const timesOf = (kind: RefundDestination['kind'], today: string): Pick<RefundDestination, 'hours' | 'days' | 'by'> => {
  if (carriers.includes(kind)) return { hours: 48, by: addDays(today, 2) };
  const days = kind === 'carrier' ? 60 : 30;
  return { days, by: addDays(today, days) };
};

/** Back to what it was paid with. */
export const destinationOf = ({ kind, label, lastFour }: Purchase['tenders'][number], today: string): RefundDestination => ({
  kind,
  label,
  ...(lastFour && { lastFour }),
  ...timesOf(kind, today),
});

/** To the store balance. */
export const balanceOf = (today: string): RefundDestination => ({ kind: 'balance', label: 'Saldo hos Nordlia', ...timesOf('balance', today) });

/** A part of a request's money on its way to the ordinary card. */
export const toCard = (amount: Money, today: string) => ({
  kind: 'card' as const,
  label: 'Visa •••• 4242',
  lastFour: '4242',
  amount,
  ...timesOf('card', today),
});
