import { msg, str } from '@lit/localize';
import type { BlockedCode } from '../../api/contract/action.ts';
import type { Subscription } from '../../api/contract/subscription.ts';
import { sayName } from '../internal/say.ts';

/** Why something cannot be done just now, until when, and how to unblock it. A code of a newer server says only that it cannot. */
export const blockedReason = (code: string | undefined, subscription: Subscription, until?: string): string =>
  (code && Object.hasOwn(reasons, code) ? reasons[code as BlockedCode] : blocked)(until, subscription);

const blocked = (until?: string): string =>
  until
    ? msg(str`Not possible until ${until}.`, { desc: 'Why an action is blocked. 0 is a date.' })
    : msg('Not possible just now.', { desc: 'Why an action is blocked, when the reason is not known.' });

const reasons: Record<BlockedCode, (until: string | undefined, subscription: Subscription) => string> = {
  'already-cancelled': (until) =>
    until
      ? msg(str`You have cancelled already. It ends on ${until}.`, { desc: 'Why one cannot cancel. 0 is a date.' })
      : msg('You have cancelled already.', { desc: 'Why one cannot cancel.' }),
  'already-paused': (until, { renewal }) =>
    renewal === 'automatic'
      ? msg('A pause is arranged already. Cancel it first to arrange another.', {
          desc: 'Why one cannot pause: a pause is to come. "Cancel the pause" is a button.',
        })
      : until
        ? msg(str`It is paused already, until ${until}. Resume it first.`, { desc: 'Why an action is blocked. 0 is a date.' })
        : msg('It is paused already. Resume it first.', { desc: 'Why an action is blocked.' }),
  committed: (until) =>
    until
      ? msg(str`You have agreed to a term. This is possible from ${until}.`, { desc: 'Why an action is blocked. 0 is a date.' })
      : msg('You have agreed to a term that is not over yet.', { desc: 'Why an action is blocked.' }),
  ended: () => msg('The subscription has ended.', { desc: 'Why an action is blocked.' }),
  'managed-elsewhere': () => msg('You do this where you bought it.', { desc: 'Why an action is blocked.' }),
  'not-renewing': () =>
    msg('The subscription will not renew. Keep it first, then this is possible.', { desc: 'Why an action is blocked.' }),
  'owner-only': (_, { ownership: { ownerName } }) =>
    ownerName
      ? msg(str`Only ${sayName(ownerName)} can do this.`, { desc: 'Why an action is blocked. 0 is the person who pays.' })
      : msg('Only the person who pays can do this.', { desc: 'Why an action is blocked.' }),
  'payment-overdue': () => msg('Pay what is outstanding first.', { desc: 'Why an action is blocked.' }),
  'payment-pending': (until) =>
    until
      ? msg(str`A payment is on its way. This is possible when it has arrived, by ${until} at the latest.`, {
          desc: 'Why an action is blocked. 0 is a date.',
        })
      : msg('A payment is on its way. This is possible when it has arrived.', { desc: 'Why an action is blocked.' }),
  'price-response-needed': () => msg('Answer the new price first.', { desc: 'Why an action is blocked.' }),
  'renewal-running': () =>
    msg('The subscription is being renewed. This is possible in a few minutes.', { desc: 'Why an action is blocked.' }),
  'not-offered': () => msg('Not offered for this subscription.', { desc: 'Why an action is blocked.' }),
  unknown: blocked,
};
