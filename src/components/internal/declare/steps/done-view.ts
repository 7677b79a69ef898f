import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Declaration } from '../../../../api/contract/declaration.ts';
import { formatMoment } from '../../../../format/date.ts';
import { formatLocale, shownLocale } from '../../../../localization/locale.ts';
import { copyButton } from '../../copy-button.ts';
import { heading } from '../../heading.ts';
import { icon } from '../../icon.ts';
import { checkIcon } from '../../icons.ts';
import { printPage } from '../../print-page.ts';
import { plainName } from '../../say.ts';
import { lawWords, pageLink } from '../start-view.ts';
import { declaredRows, type Row, rowList } from './declared-rows.ts';
import { documentLinks } from './documents.ts';
import { RequestFollowedEvent } from '../events.ts';
import { outcomeSentences, receivedTitle } from './outcome-text.ts';
import { printStyles } from './print.styles.ts';
import { hasTypes } from './statement-values.ts';
import type { StepContext } from './step-context.ts';

/** The acknowledgement, at once: its number, its moment by the server's clock, what was declared word for word, and what follows. */
export const doneView = (context: StepContext): TemplateResult => {
  const { host, flow, again } = context;
  const declaration = flow.declaration!;
  const sentences = outcomeSentences(declaration, context.request);
  return html`
    ${heading(host.headingLevel, 'step-title', 'step-title', html`${icon(checkIcon)}<span>${receivedTitle(declaration)}</span>`)}
    <div class="card" part="card">
      ${rowList([referenceRow(declaration, host), momentRow(declaration), ...declaredRows(declaration, hasTypes(flow.fn))])}
    </div>
    ${sentences.length ? html`<div class="outcome">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>` : nothing}
    <p>${sentSentence(declaration)}</p>
    <div class="actions">
      ${declaration.request ? followButton(context, declaration.request) : nothing}
      <button type="button" class="button" part="button" @click=${(event: Event) => void print(event, context, sentences)}>
        ${msg('Print', { desc: 'Button that prints a receipt.' })}
      </button>
    </div>
    ${documentLinks(context, declaration)}
    <div class="aside">
      <button type="button" class="button plain" part="button" @click=${again}>${lawWords(flow.fn.labels.open, flow.fn.labels.locale)}</button>
      ${pageLink(host, flow.fn)}
    </div>
  `;
};

const referenceLabel = (): string => msg('Reference', { desc: 'Label of a short code that the customer names to the store.' });

const referenceRow = ({ reference }: Declaration, host: StepContext['host']): Row => ({
  label: referenceLabel(),
  value: html`<bdi class="reference">${reference}</bdi>
    ${copyButton(msg('Copy the reference', { desc: 'Name of the button "Copy". Must begin with the same word.' }), (text) => host.announce(text))}`,
});

const momentRow = ({ at, timeZone }: Declaration): Row => ({
  label: msg('Received at', { desc: 'Label: the moment at which a declaration was received.' }),
  value: html`<time datetime=${at}>${formatMoment(at, timeZone, formatLocale())}</time>`,
});

const sentSentence = ({ email }: Declaration): string =>
  msg(str`The acknowledgement is also sent to ${`\u2068${email}\u2069`}.`, { desc: '0 is an e-mail address.' });

const followButton = ({ host }: StepContext, request: string): TemplateResult => html`<button
  type="button"
  class="button"
  part="button"
  @click=${() => {
    const event = new RequestFollowedEvent({ request });
    if (host.dispatchEvent(event)) host.navigate('follow-refund', host.reads.merchant.value?.refundUrl, { request });
  }}
>
  ${msg('Follow the refund', { desc: 'Button that shows how a request for money back stands.' })}
</button>`;

const print = ({ currentTarget }: Event, { flow, host }: StepContext, sentences: readonly string[]): Promise<void> => {
  const place = currentTarget as HTMLElement;
  const declaration = flow.declaration!;
  const title = receivedTitle(declaration);
  const { direction, fontFamily } = getComputedStyle(place);
  const store = host.reads.merchant.value?.name;
  const rows = [
    { label: referenceLabel(), value: declaration.reference },
    momentRow(declaration),
    ...declaredRows(declaration, hasTypes(flow.fn)),
  ];
  return printPage(
    place.parentElement!,
    html`${store ? html`<p class="store">${plainName(store)}</p>` : nothing}
      <h1>${title}</h1>
      ${rowList(rows)} ${[...sentences, sentSentence(declaration)].map((sentence) => html`<p>${sentence}</p>`)}`,
    { title: `${title} ${declaration.reference}`, styles: printStyles, lang: shownLocale(), dir: direction, fontFamily },
  );
};
