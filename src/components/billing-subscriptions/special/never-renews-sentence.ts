import { msg, str } from '@lit/localize';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { sayDay } from '../../internal/say.ts';

/** The status of what is never charged again: bought for good, given, or running out by itself. */
export const neverRenewsSentence = ({ access, accessUntil, kind }: Subscription, today: string): string => {
  if (kind === 'lifetime') {
    return msg('Yours for good. Nothing more to pay.', { desc: 'Status of a lifetime purchase.' });
  }
  if (kind === 'free' && !accessUntil) {
    return msg('Free. Nothing is charged.', { desc: 'Status of a subscription that costs nothing.' });
  }
  if (access === 'none') return msg('You have no access just now.', { desc: 'Status of a subscription.' });
  if (!accessUntil) {
    if (kind === 'promotional') return msg('Free for you, as part of an offer.', { desc: 'Status of a subscription.' });
    if (kind === 'granted') return msg('Given to you. Nothing is charged.', { desc: 'Status of a subscription.' });
    return msg('Nothing more will be charged.', { desc: 'Status of a subscription that does not renew.' });
  }
  const until = sayDay(accessUntil, today);
  if (kind === 'promotional' || kind === 'granted' || kind === 'free') {
    return msg(str`Free for you until ${until}. It ends by itself.`, {
      desc: 'Status of a promotional or granted subscription. 0 is a date.',
    });
  }
  return msg(str`Ends on ${until}. No further charges.`, { desc: 'Status of a cancelled subscription. 0 is a date.' });
};
