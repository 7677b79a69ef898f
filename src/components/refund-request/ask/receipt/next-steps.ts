import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { sayMethod } from '../../../internal/payment/method-mark.ts';
import { plainName, sayMoney } from '../../../internal/say.ts';
import { nextSentence } from '../../follow/requests/next-text.ts';
import { arrivalText } from '../part-text.ts';

/** What happens next and by when, one sentence each, in the words in which the request is followed from now on. */
export const nextSteps = (request: RefundRequest): TemplateResult => {
  const note = request.decision?.note;
  const next = nextSentence(request);
  return html`<ul class="next-steps">
    ${note ? html`<li><bdi>${plainName(note)}</bdi></li>` : nothing} ${next ? html`<li>${next}</li>` : nothing}
    ${(request.parts ?? []).map((part) => html`<li>${partSentence(part, request.today)}</li>`)}
    <li>${msg('You find the request on this page, and see there how it stands.', { desc: 'What happens after money was asked back.' })}</li>
    <li>${msg('When you write or call, name the reference. They find it all by it.', { desc: 'What happens after a trouble was handed over.' })}</li>
  </ul>`;
};

const partSentence = (part: NonNullable<RefundRequest['parts']>[number], today: string): string => {
  const arrival = arrivalText(part, part.sentOn && today);
  const amount = sayMoney(part.amount);
  const account = sayMethod(part);
  return arrival
    ? msg(str`${amount} to ${account}. ${arrival}`, {
        desc: 'A part of money that is given back. 0 is an amount, 1 a card or an account, 2 a sentence: when it is there.',
      })
    : msg(str`${amount} to ${account}.`, { desc: 'A part of money that is given back. 0 is an amount, 1 a card or an account.' });
};
