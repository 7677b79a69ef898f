import type { Purchase } from '../../../api/contract/purchase.ts';
import type { RefundRequest } from '../../../api/contract/refund-request.ts';
import { withAmount } from '../../money.ts';
import type { World } from '../world.ts';
import { purchaseOf } from './options-for.ts';

type Refund = Purchase['refunds'][number];

/** Lets the purchase, where this back end has it, tell of the money that a request has set on its way. */
export const writeToPurchase = (world: World, request: RefundRequest): void => {
  const purchase = purchaseOf(world, request.purchase);
  if (!purchase) return;
  const own = refundsOf(world, request, purchase);
  const others = purchase.refunds.filter((refund) => refund.request !== request.id);
  // A request that was laid out with the money on its way stands for what the purchase tells already.
  if (own.length === 0 && others.length === purchase.refunds.length) return;
  const refunds = [...others, ...own];
  const back = refunds.reduce((sum, { state, amount }) => sum + (state === 'failed' || state === 'reversed' ? 0 : amount.amount), 0);
  const whole = purchase.amount.amount;
  const status = back === 0 ? 'paid' : back < whole ? 'partly-refunded' : 'refunded';
  world.purchases.change(purchase.id, { refunds, status, refunded: back ? withAmount(purchase.amount, back) : undefined });
};

const refundsOf = ({ today }: World, { id, parts = [], items }: RefundRequest, purchase: Purchase): Refund[] =>
  parts.flatMap(({ state, amount, label, sentOn = today, arrivedOn, by }, place) => {
    if (state === 'planned' || state === 'unknown') return [];
    return [
      {
        id: `ref_${id}_${place + 1}`,
        amount,
        on: sentOn,
        state,
        ...(state === 'sent' && by && { expectedBy: by }),
        ...(arrivedOn && { arrivedOn }),
        to: label,
        ...(items.length < purchase.items.length && { items: items.map((item) => item.id) }),
        request: id,
      },
    ];
  });
