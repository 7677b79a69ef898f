import { msg, str } from '@lit/localize';
import type { ChangeKind, Subscription } from '../../../api/contract/subscription.ts';
import type { SubscriptionChange } from '../../../api/contract/subscription-change.ts';
import { sayName } from '../../internal/say.ts';

/** The question that the dialog of a change begins with. */
export const question = (kind: ChangeKind, subscription: Subscription): string => questions[kind](subscription);

const questions: Record<ChangeKind, (subscription: Subscription) => string> = {
  cancel: () => msg('Cancel your subscription?', { desc: 'Heading of a dialog.' }),
  keep: () => msg('Keep your subscription?', { desc: 'Heading of a dialog that takes back a cancellation.' }),
  pause: () => msg('Pause your subscription?', { desc: 'Heading of a dialog.' }),
  resume: ({ renewal }) =>
    renewal === 'paused'
      ? msg('End the pause?', { desc: 'Heading of a dialog.' })
      : msg('Cancel the pause?', { desc: 'Heading of a dialog that takes back a pause which has not begun.' }),
  'change-plan': () => msg('Choose a plan', { desc: 'Heading of a dialog.' }),
  'keep-plan': () => msg('Keep your current plan?', { desc: 'Heading of a dialog that takes back a plan change.' }),
  'accept-price': () => msg('Accept the new price?', { desc: 'Heading of a dialog.' }),
  'decline-price': () => msg('Decline the new price?', { desc: 'Heading of a dialog.' }),
  'accept-offer': () => msg('An offer if you stay', { desc: 'Heading of a dialog with a reason to stay.' }),
};

/** The heading over a plan that was chosen but not confirmed yet. */
export const planQuestion = (name: string): string =>
  msg(str`Change to ${sayName(name)}?`, { desc: 'Heading of a dialog. 0 is the name of a plan.' });

/** The fact that the dialog ends with, once the server has agreed. */
export const fact = (change: SubscriptionChange, subscription: Subscription): string =>
  facts[change.kind](subscription, change);

const continues = (): string =>
  msg('Your subscription continues', { desc: 'Heading after a cancellation or a pause was taken back.' });

const facts: Record<ChangeKind, (subscription: Subscription, change: SubscriptionChange) => string> = {
  cancel: ({ access }) =>
    access === 'none'
      ? msg('Your subscription has ended', { desc: 'Heading after a subscription was cancelled at once.' })
      : msg('Your subscription is cancelled', { desc: 'Heading after a cancellation.' }),
  keep: continues,
  pause: ({ renewal }) =>
    renewal === 'paused'
      ? msg('Your subscription is paused', { desc: 'Heading after a pause that began at once.' })
      : msg('Your pause is arranged', { desc: 'Heading after a pause that begins later.' }),
  resume: continues,
  'change-plan': ({ plan, pendingPlan }, change) =>
    change.kind === 'change-plan' && plan.id !== change.plan && pendingPlan
      ? msg(str`You will change to ${sayName(pendingPlan.plan.name)}`, {
          desc: 'Heading after a plan change that begins later. 0 is the name of a plan.',
        })
      : msg(str`You now have ${sayName(plan.name)}`, { desc: 'Heading after a plan change. 0 is the name of a plan.' }),
  'keep-plan': ({ plan }) =>
    msg(str`You keep ${sayName(plan.name)}`, { desc: 'Heading after a plan change was taken back. 0 is the name of a plan.' }),
  'accept-price': () => msg('You have accepted the new price', { desc: 'Heading after a price rise was accepted.' }),
  'decline-price': () => msg('Your subscription will end', { desc: 'Heading after a price rise was declined.' }),
  'accept-offer': () => msg('The offer is yours', { desc: 'Heading after an offer to stay was accepted.' }),
};

/** The word on the button that leaves everything as it is. */
export const notNow = (): string => msg('Not now', { desc: 'Button that closes a dialog and leaves everything as it is.' });

export const finish = (): string => msg('Done', { desc: 'Button that closes a dialog after something was done.' });

/** What is said when somebody wants to close the dialog while a change is on its way. */
export const busy = (): string =>
  msg('Your change is on its way. Please wait for the answer.', { desc: 'A dialog cannot be closed at this moment.' });

/** Follows the sentence of a failure that leaves open whether the server has done it. */
export const uncertain = (): string =>
  msg('We do not know whether your change was made. Trying again is safe: it is never made twice.', {
    desc: 'The answer to a change was lost on its way.',
  });

/** Follows the sentence of a declined payment. */
export const declinedRemedy = (): string =>
  msg('Update your payment method or ask your bank, then try again.', { desc: 'What to do about a declined payment.' });

export const backToPlans = (): string => msg('Other plans', { desc: 'Button that leads back to the list of plans.' });
