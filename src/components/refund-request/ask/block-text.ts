import { msg, str } from '@lit/localize';
import type { RefundBlock } from '../../../api/contract/refund-options.ts';
import type { RefundBlockedCode } from '../../../api/contract/refund-terms.ts';
import { sayDay, sayName } from '../../internal/say.ts';

/** Why money cannot be asked back for an item, and from when it can. A code of a newer server says only that it cannot. */
export const blockText = ({ code, until, name }: Omit<RefundBlock, 'code'> & { code: string }, today: string): string => {
  const reason = Object.hasOwn(reasons, code) ? reasons[code as RefundBlockedCode] : reasons.unknown;
  return reason(until && sayDay(until, today), name && sayName(name));
};

const reasons: Record<RefundBlockedCode, (until?: string, name?: string) => string> = {
  'payment-pending': (until) =>
    until
      ? msg(str`The bank has not posted the payment yet. You can ask when it has, by ${until} at the latest.`, {
          desc: 'Why no money can be asked back. 0 is a date.',
        })
      : msg('The bank has not posted the payment yet. You can ask when it has.', { desc: 'Why no money can be asked back.' }),
  'not-paid': () => msg('It has not been paid, so there is nothing to give back.', { desc: 'Why no money can be asked back.' }),
  'order-cancelled': () => msg('The order was cancelled, and nothing was charged.', { desc: 'Why no money can be asked back.' }),
  'window-closed': (until) =>
    until
      ? msg(str`The time for it ended on ${until}.`, { desc: 'Why no money can be asked back. 0 is a date.' })
      : msg('The time for it is over.', { desc: 'Why an action is blocked: it was possible for some days after the purchase.' }),
  'already-refunded': () => msg('All of it has been refunded.', { desc: 'Why an action is blocked.' }),
  'already-requested': () => msg('You have asked for it already.', { desc: 'Why no money can be asked back: a request is under way.' }),
  free: () => msg('It was free, so there is nothing to give back.', { desc: 'Why no money can be asked back.' }),
  trial: () => msg('It is a trial. Nothing has been charged for it yet.', { desc: 'Why no money can be asked back.' }),
  consumed: () => msg('It has been used.', { desc: 'Why a refund is blocked.' }),
  'owner-only': (_, name) =>
    name
      ? msg(str`Only ${name}, who bought it, can ask for it.`, { desc: 'Why no money can be asked back. 0 is a person.' })
      : msg('Only the person who bought it can ask for it.', { desc: 'Why no money can be asked back.' }),
  'managed-elsewhere': (_, name) =>
    name
      ? msg(str`It was bought from ${name}, who gives the money back.`, { desc: 'Why no money can be asked back here. 0 is a store.' })
      : msg('You ask for it where you bought it.', { desc: 'Why no money can be asked back here.' }),
  unknown: (until) =>
    until
      ? msg(str`Not possible until ${until}.`, { desc: 'Why an action is blocked. 0 is a date.' })
      : msg('Not possible just now.', { desc: 'Why an action is blocked, when the reason is not known.' }),
};
