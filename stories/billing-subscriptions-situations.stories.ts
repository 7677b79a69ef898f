import type { Meta } from '@storybook/web-components-vite';
import '../src/components/billing-subscriptions/index.ts';
import { nok, subscriptions as samples } from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { subscriptionsStory as story } from './subscriptions-story.ts';
import type { BillingSubscriptionsElement } from '../src/components/billing-subscriptions/index.ts';

/** One story for each situation that a subscription can be in. */
export default { title: 'billing-subscriptions/Situations', component: 'billing-subscriptions' } satisfies Meta;

const openDetails = async (element: BillingSubscriptionsElement): Promise<void> => {
  (await appears(element, '.button.more')).click();
  await appears(element, '.facts');
};

export const Active = story([samples.active()]);
export const Yearly = story([samples.yearly()]);
export const Quarterly = story([samples.quarterly()]);
export const Trial = story([samples.trial()]);
export const Free = story([samples.free()]);
export const SeveralItems = story([samples.severalItems()], { after: openDetails });
export const KeptPrice = story([samples.keptPrice()]);
export const PlanChangeWaiting = story([samples.planChangeWaiting()]);
export const Commitment = story([samples.commitment()]);
export const RenewalRunning = story([samples.renewalRunning()], { after: openDetails });
export const Duplicates = story([samples.duplicate(), samples.duplicateOther()]);

export const WillNotRenew = story([samples.willNotRenew()]);
export const AlreadyCancelled = story([samples.willNotRenew()], { after: openDetails });
export const TrialWillNotRenew = story([samples.trialWillNotRenew()]);
export const CommitmentWillNotRenew = story([samples.commitmentWillNotRenew()]);
export const UnpaidAtCancel = story([samples.unpaidAtCancel()]);
export const CancelledWhilePaused = story([samples.cancelledWhilePaused()]);
export const Lifetime = story([samples.lifetime()]);
export const Promotional = story([samples.promotional()]);
export const Granted = story([samples.granted()]);

export const Paused = story([samples.paused()]);
export const PausedWithoutEnd = story([samples.pausedWithoutEnd()]);
export const ScheduledPause = story([samples.scheduledPause()]);

export const Grace = story([samples.grace()]);
export const Retry = story([samples.retry()]);
export const OnHold = story([samples.onHold()]);
export const LimitedAccess = story([samples.limitedAccess()]);
export const CardExpired = story([samples.cardExpired()]);
export const CardDeclined = story([samples.cardDeclined()]);
export const InsufficientFunds = story([samples.insufficientFunds()]);
export const AuthenticationRequired = story([samples.authenticationRequired()]);
export const PaymentWaitsForBank = story([
  samples.authenticationRequired({ approval: { id: 'apr_renewal', purpose: 'payment', amount: nok(119) } }),
]);
export const ChangeWaitsForBank = story([
  samples.active({ approval: { id: 'apr_change', purpose: 'change', change: 'change-plan', amount: nok(189) } }),
]);
export const AmountAboveMaximum = story([samples.amountAboveMaximum()]);
export const PaymentMethodMissing = story([samples.paymentMethodMissing()]);
export const FirstPaymentPending = story([samples.firstPaymentPending()]);

export const PriceRiseNeeded = story([samples.priceRiseNeeded()]);
export const PriceRiseGiven = story([samples.priceRiseGiven()]);
export const PriceRiseNotNeeded = story([samples.priceRiseNotNeeded()]);
export const PriceRiseDeclined = story([samples.priceRiseDeclined()]);

export const AppStore = story([samples.appStore()], { after: openDetails });
export const GooglePlay = story([samples.googlePlay()], { after: openDetails });
export const Partner = story([samples.partner()], { after: openDetails });
export const Shared = story([samples.shared()], { after: openDetails });
