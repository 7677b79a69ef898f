import type { Subscription } from '../../api/contract/subscription.ts';

/**
 * Whether there is more to say of a subscription than that it renews, is in its trial or ends. Those words are fetched only for
 * customers who need them; the list waits for them, so that no row changes or grows after it was shown.
 */
export const isSpecial = (subscription: Subscription): boolean => {
  const { access, health, renewal, source, ownership, trial, nextCharge, accessUntil } = subscription;
  const { approval, priceIncrease, listPrice, pendingPlan, pause, commitment, outstanding, duplicates, endedOn } = subscription;
  return !(
    health === 'ok' &&
    access === 'active' &&
    source === 'direct' &&
    ownership.kind === 'own' &&
    (trial || (renewal === 'automatic' && nextCharge?.amount.amount) || (renewal === 'off' && accessUntil && !nextCharge)) &&
    !(approval || priceIncrease || listPrice || pendingPlan || pause || commitment || outstanding || duplicates?.length || endedOn)
  );
};
