import type { PurchaseBlockedCode } from '../../../../src/api/contract/purchase-summary.ts';
import type { RefundBlock } from '../../../../src/api/contract/refund-options.ts';
import { blockOf, policyOf, routesOf } from '../refund/eligibility.ts';
import { withdrawalOf } from '../refund/withdrawal.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { PurchaseContext } from './context.ts';
import type { Item, PurchaseRecord } from './record.ts';

/** Why something cannot be done, and until when where that is known. */
export interface Blocked {
  readonly code: PurchaseBlockedCode;
  readonly until?: PlainDate;
}

/** Of what stands in the way of several things, the one named: what time or the customer can do something about comes first. */
const named: readonly RefundBlock['code'][] = [
  'payment-pending',
  'window-closed',
  'consumed',
  'owner-only',
  'managed-elsewhere',
  'already-refunded',
  'not-paid',
  'order-cancelled',
];

/** What stands in the way of every route of an item; `undefined` when one is open. A right whose time is over is taken, but not open. */
const blocksOf = (record: PurchaseRecord, item: Item, context: PurchaseContext): RefundBlock[] | undefined => {
  const policy = policyOf(record, item, context);
  const blocks: RefundBlock[] = [];
  for (const route of routesOf(policy)) {
    const block = blockOf(record, item, route, { ...context, requests: [] });
    if (block) blocks.push(block);
    else if (route !== 'withdraw') return undefined;
    else {
      const withdrawal = withdrawalOf(record, item, policy, context.today);
      if (withdrawal && !withdrawal.late && !withdrawal.waiver) return undefined;
    }
  }
  return blocks;
};

/**
 * Why money cannot be asked back for anything of a purchase; undefined when it can, on any route. Requests under way are not looked at:
 * whoever asks again is shown them.
 */
export const refundBlocked = (record: PurchaseRecord, context: PurchaseContext): Blocked | undefined => {
  const blocks: RefundBlock[] = [];
  for (const item of record.items) {
    const found = blocksOf(record, item, context);
    if (!found) return undefined;
    blocks.push(...found);
  }
  const code = named.find((each) => blocks.some((block) => block.code === each));
  if (code === 'payment-pending') {
    const until = blocks.find((block) => block.code === code)?.until;
    return { code, ...(until && { until }) };
  }
  return { code: code === undefined || code === 'already-requested' || code === 'free' || code === 'trial' ? 'nothing-paid' : code };
};
