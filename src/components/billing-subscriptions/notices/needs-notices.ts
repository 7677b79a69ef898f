import type { Subscription } from '../../../api/contract/subscription.ts';

/**
 * Whether a subscription has something to say below its first lines. The words for it are fetched only for such customers; the
 * list waits for them, so that no row grows after it was shown.
 */
export const needsNotices = (subscription: Subscription): boolean => {
  const { health, priceIncrease, pendingPlan, pause, renewal, commitment, outstanding, duplicates } = subscription;
  return !!(
    (health !== 'ok' && health !== 'unknown') ||
    priceIncrease ||
    pendingPlan ||
    (pause && renewal !== 'paused') ||
    commitment ||
    outstanding ||
    duplicates?.length
  );
};
