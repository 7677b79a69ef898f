import * as v from 'valibot';
import { id, instant, money, openEnum } from './common.ts';
import { decline } from './decline.ts';
import { hold } from './hold.ts';
import { unlock } from './unlock.ts';

/** A payment that the customer asked for, and what has become of it. */
export const payment = v.object({
  id,
  asOf: instant,
  purchase: id,
  title: v.string(),
  amount: money,
  /** What it is paid with. */
  method: v.object({ id, label: v.string() }),
  /**
   * `approval` waits for the customer's bank, `processing` for the answer of the provider. Neither is a failure, and neither is paid
   * yet.
   */
  state: openEnum(['succeeded', 'declined', 'approval', 'processing', 'cancelled']),
  decline: v.optional(decline),
  approval: v.optional(id),
  hold: v.optional(hold),
  /** What it has unlocked, once it has succeeded. */
  unlocks: v.array(unlock),
});
export type Payment = v.InferOutput<typeof payment>;
