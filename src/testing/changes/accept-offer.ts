import type { Subscription } from '../../api/contract/subscription.ts';
import type { SubscriptionPreview } from '../../api/contract/subscription-change.ts';
import { withAmount } from '../money.ts';
import type { ChangeRule } from './outcome.ts';

const PERIODS = 3;

/** Half the price for three periods, to whoever pays an ordinary price and has no other matter open. */
export const offerFor = (subscription: Subscription): SubscriptionPreview['offer'] => {
  const { kind, health, trial, commitment, listPrice, nextCharge, pause, plan, priceIncrease } = subscription;
  const isOpen = listPrice ?? pause ?? trial ?? commitment ?? priceIncrease;
  if (kind !== 'paid' || health !== 'ok' || isOpen || !nextCharge) return undefined;
  const price = withAmount(plan.price, Math.round(plan.price.amount / 2));
  return { id: 'offer_half_price', kind: 'discount', price, periods: PERIODS };
};

/** Stays, at the price of the offer. */
export const acceptOffer: ChangeRule<'accept-offer'> = (subscription, { offer }, { today }) => {
  const open = offerFor(subscription);
  const { nextCharge } = subscription;
  if (open?.id !== offer || !open.price || !nextCharge) return { refused: 'not-offered' };
  const charge = { on: nextCharge.on, amount: open.price };
  return {
    effectiveOn: today,
    consequences: [{ code: 'charged-on', ...charge }],
    facts: { nextCharge: charge, listPrice: subscription.plan.price },
  };
};
