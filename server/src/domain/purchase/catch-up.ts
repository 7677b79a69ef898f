import type { PlainDate } from '../time/plain-date.ts';
import { nextStep } from './next-step.ts';
import type { PurchaseRecord } from './record.ts';
import type { Step } from './step.ts';
import { takeStep } from './take-step.ts';

/** One step of time, with the purchase before and after it. */
export interface TakenStep {
  readonly step: Step;
  readonly before: PurchaseRecord;
  readonly after: PurchaseRecord;
}

/** Everything that has fallen due until the end of `today`, in its order. */
export const catchUp = (record: PurchaseRecord, today: PlainDate): TakenStep[] => {
  const taken: TakenStep[] = [];
  let before = record;
  for (let step = nextStep(before); step && step.on <= today; step = nextStep(before)) {
    const after = takeStep(before, step);
    taken.push({ step, before, after });
    before = after;
  }
  return taken;
};
