import { msg, str } from '@lit/localize';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { sayMethod } from '../../../internal/payment/method-mark.ts';
import { sayDay, sayMoney } from '../../../internal/say.ts';
import { nextSentence } from './next-text.ts';
import { amountOf, isPartly, partsIn } from './standing.ts';

/** How a request stands, and what happens next and by when. */
export const standingSentence = (request: RefundRequest): string =>
  [sentences[request.state](request), nextSentence(request)].filter(Boolean).join(' ');

const sentences: Record<RefundRequest['state'], (request: RefundRequest) => string> = {
  received: ({ late }) => (late ? lateSentence() : msg('We have your request.', { desc: 'How a request for money back stands: nobody has looked at it yet.' })),
  'under-review': ({ events, late }) => {
    const said = events.findLast(({ code }) => code === 'answered' || code === 'appealed')?.code;
    if (said === 'appealed') return msg('We are looking at it once more.', { desc: 'A request for money back, after an appeal.' });
    if (!said && late) return lateSentence();
    return said
      ? msg('We have your answer and are looking at it.', { desc: 'A request for money back, after an answer to the store’s question.' })
      : msg('We are looking at it.', { desc: 'How a request for money back stands.' });
  },
  question: () => msg('We need an answer from you before we can decide.', { desc: 'How a request for money back stands.' }),
  approved: (request) => {
    const amount = sayMoney(amountOf(request));
    if (!isPartly(request)) return msg(str`Approved: you get ${amount} back.`, { desc: 'A request for money back. 0 is an amount.' });
    return msg(str`Partly approved: you get ${amount} of ${sayMoney(request.amount)} back.`, {
      desc: 'A request for money back. 0 and 1 are amounts.',
    });
  },
  sent: (request) => {
    const sent = partsIn(request, 'sent');
    const amount = sayMoney(sent?.amount ?? amountOf(request));
    if (sent?.parts.length !== 1) return msg(str`${amount} is on its way to you.`, { desc: 'Money back. 0 is an amount.' });
    return msg(str`${amount} is on its way to ${sayMethod(sent.parts[0]!)}.`, { desc: 'Money back. 0 is an amount, 1 a card or an account.' });
  },
  arrived: (request) => {
    const { parts: [part, ...others] = [], today } = request;
    const amount = sayMoney(amountOf(request));
    if (!part || others.length) return msg(str`${amount} has arrived.`, { desc: 'Money back. 0 is an amount.' });
    const to = sayMethod(part);
    return part.arrivedOn
      ? msg(str`${amount} reached ${to} on ${sayDay(part.arrivedOn, today)}.`, { desc: 'Money back. 0 is an amount, 1 a card or an account, 2 a date.' })
      : msg(str`${amount} has reached ${to}.`, { desc: 'Money back. 0 is an amount, 1 a card or an account.' });
  },
  declined: () => msg('We have declined your request.', { desc: 'How a request for money back stands.' }),
  'return-failed': (request) => {
    const failed = partsIn(request, 'failed');
    const amount = sayMoney(failed?.amount ?? amountOf(request));
    if (failed?.parts.length !== 1) return msg(str`${amount} could not be paid out and came back to us.`, { desc: 'Money back. 0 is an amount.' });
    return msg(str`${amount} could not be paid out to ${sayMethod(failed.parts[0]!)} and came back to us.`, {
      desc: 'Money back, as to a card that is closed. 0 is an amount, 1 a card or an account.',
    });
  },
  reversed: () => msg('We have taken our approval back, so this money does not come.', { desc: 'How a request for money back stands.' }),
  'taken-back': () => msg('You have taken your request back. Nothing more happens.', { desc: 'How a request for money back stands.' }),
  unknown: () => msg('Your request is with us.', { desc: 'A request for money back; how it stands is not known to this page.' }),
};

const lateSentence = (): string =>
  msg('Your withdrawal came after its time. We look at it all the same.', { desc: 'A request for money back by a right whose days had passed.' });
