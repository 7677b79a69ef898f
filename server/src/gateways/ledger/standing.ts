import { nextStep } from '../../domain/steps/next-step.ts';
import type { SubscriptionRecord } from '../../domain/subscription/record.ts';
import { givesAccess } from '../../domain/subscription/situation.ts';
import { dayNumber } from '../../domain/time/plain-date.ts';
import { startOfDay } from '../../domain/time/time-zone.ts';

/** What a row says of its record for searching and sorting. */
export interface Standing {
  readonly attention: number;
  readonly recency: number;
  readonly isCurrent: boolean;
  readonly givesAccess: boolean;
  readonly dueAt: string | undefined;
}

/** A payment problem comes before a question, and both before what just runs. */
const attentionOf = ({ debt, ended, ending, firstPayment, overdue, priceIncrease }: SubscriptionRecord): number => {
  if (overdue || firstPayment || debt) return 0;
  if (ended) return 9;
  return priceIncrease?.consent === 'needed' && !ending ? 1 : 2;
};

/** How a record stands among the others of its customer, and when something will next happen to it. */
export const standingOf = (record: SubscriptionRecord, timeZone: string): Standing => {
  const { debt, ended, startedOn } = record;
  const step = nextStep(record);
  return {
    attention: attentionOf(record),
    // Ascending like the other parts of the key, so that one comparison of rows finds the next page.
    recency: -dayNumber(ended?.on ?? startedOn),
    isCurrent: !ended || debt !== undefined,
    givesAccess: givesAccess(record),
    dueAt: step && startOfDay(timeZone, step.on).toISOString(),
  };
};
