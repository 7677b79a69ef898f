import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { plainName, sayDay, sayMoney } from '../../../internal/say.ts';
import { sayMethod } from '../../../internal/payment/method-mark.ts';
import { arrivalText } from '../part-text.ts';
import { outcomeOf } from './receipt-title.ts';

/** What happens next and by when, one sentence each. */
export const nextSteps = (request: RefundRequest): TemplateResult => {
  const note = request.decision?.note;
  return html`<ul class="next-steps">
    ${note ? html`<li><bdi>${plainName(note)}</bdi></li>` : nothing}
    ${sentencesOf(request).map((sentence) => html`<li>${sentence}</li>`)}
    <li>${msg('You find the request on this page, and see there how it stands.', { desc: 'What happens after money was asked back.' })}</li>
    <li>${msg('When you write or call, name the reference. They find it all by it.', { desc: 'What happens after a trouble was handed over.' })}</li>
  </ul>`;
};

const sentencesOf = (request: RefundRequest): string[] => {
  const { appealBy, today } = request;
  switch (outcomeOf(request)) {
    case 'received':
      return [decisionSentence(request)];
    case 'declined':
      return appealBy
        ? [msg(str`If you do not agree, you can ask for another look until ${sayDay(appealBy, today)}.`, { desc: 'After a request was declined. 0 is a date.' })]
        : [];
    default:
      return moneySentences(request);
  }
};

const decisionSentence = ({ next, today, late }: RefundRequest): string => {
  const day = next?.code === 'decision' && next.by ? sayDay(next.by, today) : undefined;
  if (late && day) return msg(str`A person looks at it, and at its being late, and decides by ${day} at the latest.`, { desc: 'What happens next. 0 is a date.' });
  return day
    ? msg(str`A person looks at it and decides by ${day} at the latest. You need not do anything.`, { desc: 'What happens next. 0 is a date.' })
    : msg('A person looks at it and decides. You need not do anything.', { desc: 'What happens next.' });
};

const moneySentences = ({ parts = [], next, today }: RefundRequest): string[] => {
  const sent = next?.code === 'sending' && next.by ? sayDay(next.by, today) : undefined;
  return [
    ...(sent ? [msg(str`The money is sent by ${sent} at the latest.`, { desc: 'What happens next. 0 is a date.' })] : []),
    ...parts.map((part) => {
      const arrival = arrivalText(part, part.sentOn && today);
      const amount = sayMoney(part.amount);
      const account = sayMethod(part);
      return arrival
        ? msg(str`${amount} to ${account}. ${arrival}`, { desc: 'A part of money that is given back. 0 is an amount, 1 a card or an account, 2 a sentence: when it is there.' })
        : msg(str`${amount} to ${account}.`, { desc: 'A part of money that is given back. 0 is an amount, 1 a card or an account.' });
    }),
  ];
};
