import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';
import { formatInstant } from '../../../../../format/date.ts';
import { formatLocale } from '../../../../../localization/locale.ts';
import { copyButton } from '../../../../internal/copy-button.ts';
import { heading } from '../../../../internal/heading.ts';
import { plainName, sayMoney } from '../../../../internal/say.ts';
import { reasonText } from '../../../ask/request/details-text.ts';
import { routeTitle } from '../../../ask/route-text.ts';
import type { DetailsContext } from './details-context.ts';
import { evidenceList } from './evidence-list.ts';

/** What was asked for, as it was: the things, why, in which words, with which files; and how to name it to the store. */
export const askedView = (context: DetailsContext): TemplateResult => {
  const { host, level, request } = context;
  const { items, late, reference, requestedAt, statement } = request;
  const because = reasonOf(request);
  return html`<section class="part" aria-labelledby="asked-title">
    ${heading(level, 'asked-title', 'part-title', msg('What you asked for', { desc: 'Heading of a request for money back as it was made.' }))}
    <dl class="asked">
      ${fact(
        msg('Money back for', { desc: 'Label of the things of a request for money back.' }),
        html`<ul class="list lines">
          ${items.map(({ amount, name }) => html`<li class="sum"><bdi>${plainName(name)}</bdi> <bdi class="amount">${sayMoney(amount)}</bdi></li>`)}
        </ul>`,
      )}
      ${because ? fact(msg('Because', { desc: 'Label of the reason for a request.' }), because) : nothing}
      ${late ? fact(msg('In time', { desc: 'Label: whether a right was used within its time.' }), lateSentence()) : nothing}
      ${statement ? fact(msg('Your own words', { desc: 'Label of a message to customer service.' }), html`<blockquote class="said"><bdi>${plainName(statement)}</bdi></blockquote>`) : nothing}
      ${fact(msg('Asked', { desc: 'Label of a moment.' }), html`<bdi>${formatInstant(requestedAt, formatLocale())}</bdi>`)}
      ${fact(
        msg('Reference', { desc: 'Label of a short code that the customer names to the store.' }),
        html`<bdi class="number">${plainName(reference)}</bdi> ${copyButton(
            msg('Copy the reference', { desc: 'Name of the button "Copy". Must begin with the same word.' }),
            (text) => host.announce(text),
          )}`,
      )}
    </dl>
    ${evidenceList(context)}
  </section>`;
};

const fact = (label: string, value: unknown): TemplateResult => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;

/** The reason that was given, in the words in which it was; else the right that was used, or what it was about. */
const reasonOf = ({ reason, route }: RefundRequest): string => {
  if (reason && reason !== 'unknown') return reasonText(reason);
  if (route === 'withdraw') return msg('You withdrew from the contract. No reason is needed for that.', { desc: 'The right behind a request for money back.' });
  return route === 'unknown' ? '' : routeTitle(route);
};

const lateSentence = (): string =>
  msg('No: the days of the right to withdraw had passed. We take it all the same, and a person decides.', {
    desc: 'About a withdrawal that came late.',
  });
