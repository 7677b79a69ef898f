import type { Money } from '../../../../src/api/contract/common.ts';
import type { Consequence as ContractConsequence } from '../../../../src/api/contract/subscription-change.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { renewalTerms } from '../subscription/renewal-terms.ts';
import { nextPaymentOn } from '../subscription/situation.ts';
import { later, type PlainDate } from '../time/plain-date.ts';

/** A fact that a change brings about, with a code that this server knows. */
export interface Consequence {
  readonly code: Exclude<ContractConsequence['code'], 'unknown'>;
  readonly on?: PlainDate;
  readonly amount?: Money;
  readonly name?: string;
}

/** The next charge as it will be after a change; none when nothing will be charged. */
export const nextChargeAfter = (next: SubscriptionRecord, today: PlainDate): Consequence[] => {
  const on = nextPaymentOn(next);
  if (!on) return [];
  const { amount } = renewalTerms(next, on);
  return amount.amount > 0 ? [{ code: 'charged-on', on: later(on, today), amount }] : [];
};

/** What waited in `before` and does not in `next`. */
export const droppedBetween = (before: SubscriptionRecord, next: SubscriptionRecord): Consequence[] => [
  ...(before.pause && !before.pause.begun && !next.pause ? [{ code: 'pause-dropped' } as const] : []),
  ...(before.pendingPlan && next.pendingPlan?.id !== before.pendingPlan.id
    ? [{ code: 'plan-change-dropped', name: before.pendingPlan.name } as const]
    : []),
];

/** A price that new customers no longer get is lost with the plan it belongs to. */
export const keptPriceLost = ({ listPrice, plan }: SubscriptionRecord): Consequence[] =>
  listPrice && listPrice.amount > plan.price.amount ? [{ code: 'kept-price-lost', amount: listPrice }] : [];
