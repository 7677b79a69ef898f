import { msg, str } from '@lit/localize';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { sayDay } from '../../../internal/say.ts';
import { allows } from './standing.ts';

/** What comes next, and by when at the latest; what was to come and has not, where its day has passed. */
export const nextSentence = (request: RefundRequest): string => {
  const { appealBy, next, today } = request;
  if (next) return sentences[next.code](next.by && { day: sayDay(next.by, today), isLate: next.by < today, isToday: next.by === today });
  if (!appealBy || !allows(request, 'appeal')) return '';
  return msg(str`You can appeal until ${sayDay(appealBy, today)}.`, { desc: 'About a request that was declined. 0 is a date.' });
};

/** The last day, and where it lies. */
type By = { day: string; isLate: boolean; isToday: boolean } | '' | undefined;

const sentences: Record<NonNullable<RefundRequest['next']>['code'], (by: By) => string> = {
  decision: (by) => {
    if (!by) return msg('You hear from us as soon as it is decided.', { desc: 'What comes next in a request for money back.' });
    if (by.isToday) return msg('You hear from us today.', { desc: 'What comes next in a request for money back.' });
    return by.isLate
      ? msg(str`You should have heard from us by ${by.day}. We are sorry that it takes longer.`, { desc: 'A request for money back. 0 is a date.' })
      : msg(str`You hear from us by ${by.day}.`, { desc: 'What comes next in a request for money back. 0 is a date.' });
  },
  answer: (by) => {
    if (!by || by.isLate) return msg('Please answer as soon as you can.', { desc: 'The store has asked the customer something.' });
    return by.isToday
      ? msg('Please answer today. After that we decide with what we know.', { desc: 'The store has asked the customer something.' })
      : msg(str`Please answer by ${by.day}. After that we decide with what we know.`, { desc: 'The store has asked the customer something. 0 is a date.' });
  },
  sending: (by) => {
    if (!by) return msg('The money is sent soon.', { desc: 'What comes next in a request for money back.' });
    if (by.isToday) return msg('The money is sent today.', { desc: 'What comes next in a request for money back.' });
    return by.isLate
      ? msg(str`The money should have been sent by ${by.day}. We are sorry that it takes longer.`, { desc: 'A request for money back. 0 is a date.' })
      : msg(str`The money is sent by ${by.day}.`, { desc: 'What comes next in a request for money back. 0 is a date.' });
  },
  arrival: (by) => {
    if (!by) return msg('You see here when it is there.', { desc: 'Money is on its way back.' });
    if (by.isToday) return msg('It is there today at the latest.', { desc: 'Money is on its way back.' });
    return by.isLate
      ? msg(str`It should have been there by ${by.day}. If your account does not show it, ask your bank, and then us.`, {
          desc: 'Money is on its way back, and late. 0 is a date.',
        })
      : msg(str`It is there by ${by.day} at the latest.`, { desc: 'Money is on its way back. 0 is a date.' });
  },
  destination: (by) =>
    by && !by.isLate
      ? msg(str`Choose by ${by.day} where it is to go instead.`, { desc: 'Money came back, as from a closed card. 0 is a date.' })
      : msg('Choose where it is to go instead.', { desc: 'Money came back, as from a closed card.' }),
  unknown: (by) =>
    by && !by.isLate
      ? msg(str`You hear from us by ${by.day}.`, { desc: 'What comes next in a request for money back. 0 is a date.' })
      : msg('You see here when something happens.', { desc: 'A request for money back; what comes next is not known to this page.' }),
};
