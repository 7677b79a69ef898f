import type { Money } from '../../../../src/api/contract/common.ts';
import type { RefundDestination } from '../../../../src/api/contract/refund-terms.ts';
import { allocate } from '../money/allocate.ts';
import { withAmount } from '../money/money.ts';
import type { PurchaseRecord, Refund, Tender } from '../purchase/record.ts';
import { isAskedOfBank, isGivenBack } from '../purchase/sums.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import type { RefundPart, RefundRequestRecord } from './record.ts';

type Kind = RefundPart['kind'];

/** How long money takes at most, once it is sent. What the store holds itself is there soonest, a carrier's bill last. */
export const timesOf = (kind: Kind): { readonly hours: number } | { readonly days: number } => {
  if (kind === 'balance' || kind === 'gift-card') return { hours: 48 };
  return { days: kind === 'carrier' ? 60 : 30 };
};

/** The day on which money that is sent on a day is there at the latest. */
export const thereBy = (kind: Kind, on: PlainDate): PlainDate => {
  const times = timesOf(kind);
  return addDays(on, 'days' in times ? times.days : Math.ceil(times.hours / 24));
};

/** A part as the contract has it, if it was sent on a day. */
export const destinationOf = ({ kind, label, lastFour }: RefundPart, on: PlainDate): RefundDestination => ({
  kind,
  label,
  ...(lastFour && { lastFour }),
  ...timesOf(kind),
  by: thereBy(kind, on),
});

/** The place of the tender that a refund went back to; undefined where it went elsewhere. */
const tenderOf = ({ tenders }: PurchaseRecord, { kind, tender, to }: Refund): number | undefined => {
  if (tender !== undefined || kind !== undefined) return tender;
  const place = tenders.findIndex(({ label }) => label === to);
  return place < 0 ? undefined : place;
};

/** What was paid with each tender and has not gone back to it, in minor units. */
const leftOfTenders = (record: PurchaseRecord): number[] => {
  const left = record.tenders.map(({ amount }) => amount.amount);
  for (const refund of record.refunds.filter(isGivenBack)) {
    const place = tenderOf(record, refund);
    if (place !== undefined) left[place] = Math.max(0, (left[place] ?? 0) - refund.amount.amount);
  }
  return left;
};

/** The store balance of a purchase's payer, by the name under which it paid, or by what it is called now where nothing was paid with it. */
export const toBalance = ({ tenders }: PurchaseRecord, amount: Money, balanceName: string): RefundPart => ({
  kind: 'balance',
  label: tenders.find(({ kind }) => kind === 'balance')?.label ?? balanceName,
  amount,
});

/** What was paid with a gift card comes back as store balance, where such cards are redeemed: the card itself may be gone. */
const toTender = (
  record: PurchaseRecord,
  { kind, label, lastFour, paymentMethod }: Tender,
  { tender, amount, balanceName }: { readonly tender: number; readonly amount: Money; readonly balanceName: string },
): RefundPart =>
  isAskedOfBank({ kind })
    ? { kind, label, ...(lastFour && { lastFour }), ...(paymentMethod && { paymentMethod }), amount, tender }
    : { ...toBalance(record, amount, balanceName), tender };

/**
 * Where an amount goes: back over what the purchase was paid with, in proportion to what is left of each and never more than that, or to
 * the store balance, if the customer chose it. The parts add up to the amount.
 */
export const planParts = (
  record: PurchaseRecord,
  amount: Money,
  { destination, balanceName }: { readonly destination: RefundRequestRecord['destination']; readonly balanceName: string },
): RefundPart[] => {
  const left = leftOfTenders(record);
  const most = left.reduce((sum, each) => sum + each, 0);
  if (amount.amount < 0 || amount.amount > most) throw new RangeError(`Of purchase ${record.id} ${most} is left, and not ${amount.amount}.`);
  if (amount.amount === 0) return [];
  if (destination === 'balance') return [toBalance(record, amount, balanceName)];
  const amounts = allocate(amount.amount, left);
  return record.tenders.flatMap((tender, place) => {
    const part = amounts[place] ?? 0;
    return part > 0 ? [toTender(record, tender, { tender: place, amount: withAmount(amount, part), balanceName })] : [];
  });
};
