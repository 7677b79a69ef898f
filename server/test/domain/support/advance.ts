import { nextStep } from '../../../src/domain/steps/next-step.ts';
import type { ChargeDue, ChargeOutcome, Step } from '../../../src/domain/steps/step.ts';
import { takeStep } from '../../../src/domain/steps/take-step.ts';
import type { Policy } from '../../../src/domain/subscription/product.ts';
import type { SubscriptionRecord } from '../../../src/domain/subscription/record.ts';
import { policy as usual } from './records.ts';

/** Decides what becomes of a charge. */
export type Pay = (charge: ChargeDue, on: string) => ChargeOutcome;

export const approves: Pay = () => ({ approved: true });

/** What happened on the way, beside where it led. */
export interface Journey {
  readonly record: SubscriptionRecord;
  readonly steps: readonly Step[];
  readonly paid: readonly { on: string; amount: number }[];
}

/** Lets everything happen up to a day, as the ledger does, without a database. */
export const advanceTo = (
  start: SubscriptionRecord,
  day: string,
  pay: Pay = approves,
  policy: Policy = usual,
): Journey => {
  let record = start;
  const steps: Step[] = [];
  const paid: { on: string; amount: number }[] = [];
  for (let step = nextStep(record); step && step.on <= day; step = nextStep(record)) {
    const outcome: ChargeOutcome = step.charge ? pay(step.charge, step.on) : { approved: true };
    if (step.charge && outcome.approved) paid.push({ on: step.on, amount: step.charge.amount.amount });
    steps.push(step);
    record = takeStep(record, step, policy, outcome);
  }
  return { record, steps, paid };
};

/** Without the keys that hold nothing, as it comes back from the database. */
export const settled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
