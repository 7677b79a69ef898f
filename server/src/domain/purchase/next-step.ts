import { addDays, type PlainDate } from '../time/plain-date.ts';
import type { PurchaseRecord } from './record.ts';
import type { Step } from './step.ts';

/**
 * The day on which the last hold vanishes; undefined while anything else is asked of a bank. A part that waits beside a part
 * that was charged is the store's to charge or to give up, not time's.
 */
export const holdsUntil = ({ charges }: PurchaseRecord): PlainDate | undefined => {
  const kept = charges.filter(({ state }) => state !== 'released');
  const days = kept.map(({ state, until }) => (state === 'hold' ? until : undefined));
  return days.includes(undefined) ? undefined : days.sort().at(-1);
};

function* steps(record: PurchaseRecord): Iterable<Step> {
  const { charges, refunds, subscription, unpaid } = record;
  for (const [charge, { state, until }] of charges.entries()) {
    if (state === 'pending' && until) yield { kind: 'charge-posted', on: until, charge };
  }
  const until = holdsUntil(record);
  if (until) yield { kind: 'hold-vanished', on: until };
  for (const [refund, { expectedBy, returnsOn, state }] of refunds.entries()) {
    if (state !== 'sent') continue;
    if (returnsOn) yield { kind: 'refund-returned', on: returnsOn, refund };
    else if (expectedBy) yield { kind: 'refund-arrived', on: expectedBy, refund };
  }
  // What is owed for a subscription is paid or given up by the subscription. The last day to pay is a whole one.
  if (unpaid && !subscription) yield { kind: 'unpaid-cancelled', on: addDays(unpaid.dueOn, 1) };
}

/** The next thing that time does to a purchase; undefined when nothing is to come. Of several on one day, the first listed. */
export const nextStep = (record: PurchaseRecord): Step | undefined => {
  if (record.cancelledOn) return undefined;
  let first: Step | undefined;
  for (const step of steps(record)) if (!first || step.on < first.on) first = step;
  return first;
};
