import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { addDays, daysBetween, type PlainDate } from '../../domain/time/plain-date.ts';
import { drawPreOrderDay, type Situation } from './draw-order.ts';
import type { Random } from './random.ts';
import { cancelled, chargedAfterHold, hold, inParcels, preOrdered, refund, unpaid, type Turn } from './what-followed.ts';

/** Holds, unpaid and pending ones are not old. */
const recently = 6;

const postedOn = ({ charges }: PurchaseRecord): PlainDate | undefined =>
  charges.every(({ state }) => state === 'posted') ? charges.at(-1)?.postedOn : undefined;

const drawRefund = (random: Random, record: PurchaseRecord, today: PlainDate): Turn | undefined => {
  const posted = postedOn(record);
  if (!posted || record.kind === 'top-up') return undefined;
  const on = addDays(posted, random.int(1, 12));
  if (on > today) return undefined;
  const common = { on, today, takes: random.int(2, 6) };
  // Of late there are more, so that some are still on their way.
  const drawn = random.next() / (daysBetween(posted, today) < 16 ? 4 : 1);
  if (drawn < 0.022) return refund(common);
  if (drawn < 0.032) {
    const { items, total } = record;
    if (items.length > 1) return refund({ ...common, items: [random.int(0, items.length - 1)] });
    return total.amount > 1 ? refund({ ...common, amount: Math.floor(total.amount / 2) }) : undefined;
  }
  return drawn < 0.034 ? refund({ ...common, failed: true }) : undefined;
};

/** What became of an order: most are simply paid. */
export const drawOutcome = (random: Random, record: PurchaseRecord, situation: Situation, today: PlainDate): PurchaseRecord => {
  const { charges, on } = record;
  if (situation === 'preOrder') return preOrdered(drawPreOrderDay(random, on))(record);
  if (charges.length === 0) return record;
  if (situation === 'parcels') return inParcels([random.int(1, 3), random.int(1, 3)], random.int(1, 4), today)(record);
  const ago = daysBetween(on, today);
  const drawn = random.next();
  if (ago <= recently && record.kind === 'one-time') {
    if (drawn < 0.08) return hold(7 + random.int(0, 3))(record);
    if (drawn < 0.12) return unpaid(addDays(today, random.int(1, 8)), 'card-declined')(record);
  } else if (drawn < 0.008) {
    return cancelled(addDays(on, random.int(0, 3)))(record);
  } else if (drawn < 0.02 && record.tenders.length === 1) {
    return chargedAfterHold(random.int(1, 5), today)(record);
  }
  return drawRefund(random, record, today)?.(record) ?? record;
};
