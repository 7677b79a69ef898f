import * as v from 'valibot';
import { id, instant, money, openEnum, plainDate, url } from './common.ts';
import { paymentMethodBlockedCode, paymentMethodChangeKinds } from './payment-method.ts';

/** What the customer wants changed about one method. */
export const paymentMethodChange = v.union([
  /** It is charged no more. What it pays for must pay by another first. */
  v.strictObject({ kind: v.literal('remove') }),
  /** Everything it pays for is paid by `by` from now on, unpaid orders and the family among it. */
  v.strictObject({ kind: v.literal('replace'), by: id }),
  /** Charged where the primary one fails. Takes the place of another backup. */
  v.strictObject({ kind: v.literal('set-backup') }),
  v.strictObject({ kind: v.literal('clear-backup') }),
]);
export type PaymentMethodChange = v.InferOutput<typeof paymentMethodChange>;

/** What removes a blocker. */
const fix = openEnum(['replace', 'add-method', 'cancel-subscription', 'pay', 'approve', 'stop-sharing', 'wait']);

/** One thing that stands in the way, and what removes it. */
export const blocker = v.object({
  code: paymentMethodBlockedCode,
  /** What stands in the way: a subscription's name, an order's title. */
  name: v.optional(v.string()),
  subscription: v.optional(id),
  purchase: v.optional(id),
  approval: v.optional(id),
  amount: v.optional(money),
  on: v.optional(plainDate),
  fix,
  /** Another way out, beside the first: a subscription that is moved could also be cancelled, a family no longer shared with. */
  alternative: v.optional(fix),
  /** Where the fix is made (or the alternative, where the fix needs no address), where that is not here. */
  url: v.optional(url),
});
export type Blocker = v.InferOutput<typeof blocker>;

/** What a change would do. Nothing has happened yet. */
export const paymentMethodPreview = v.object({
  method: id,
  kind: openEnum(paymentMethodChangeKinds),
  /** The version this was worked out on; send it along with the change. */
  version: v.pipe(v.number(), v.integer()),
  asOf: instant,
  today: plainDate,
  /** What must be out of the way first. The change is refused while there is one. */
  blockers: v.array(blocker),
  /** What will be true after it, one fact each. */
  consequences: v.array(
    v.object({
      code: openEnum([
        'not-charged-again',
        'refunds-still-arrive',
        'subscription-moves',
        'unpaid-moves',
        'family-moves',
        'becomes-primary',
        'backup-used-when',
        'backup-replaced',
        'no-backup-left',
      ]),
      /** The name of what moves, or the label of the method that takes over. */
      name: v.optional(v.string()),
      on: v.optional(plainDate),
      amount: v.optional(money),
    }),
  ),
});
export type PaymentMethodPreview = v.InferOutput<typeof paymentMethodPreview>;
