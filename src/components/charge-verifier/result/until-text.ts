import { msg, str } from '@lit/localize';
import type { Explanation } from '../../../api/contract/charge-check.ts';
import { sayDay } from '../../internal/say.ts';

/** Until when: a hold vanishes, a refund arrives, a charge is posted. `isLong` says the year of every day. */
export const untilText = ({ code, until }: Explanation, today: string, isLong = false): string | undefined => {
  if (!until) return undefined;
  const day = sayDay(until, isLong ? undefined : today);
  if (code === 'hold' && until < today) return msg(str`It vanished by itself on ${day}.`, { desc: 'About a hold that is over. 0 is a date.' });
  if (code === 'hold') return msg(str`It vanishes by itself on ${day} at the latest.`, { desc: 'About a hold. 0 is a date.' });
  if (code === 'refund-on-its-way' || code === 'refund') {
    return msg(str`The money arrives on ${day} at the latest.`, { desc: 'About a refund. 0 is a date.' });
  }
  return msg(str`The bank posts it on ${day} at the latest. Until then it may change.`, {
    desc: 'About a pending charge. 0 is a date.',
  });
};
