import { html } from 'hono/html';
import { declarationContent, type Declared } from '../documents/acknowledgement/declaration-content.ts';
import { writeMoment } from '../documents/acknowledgement/moment.ts';
import { recipientLines } from '../documents/acknowledgement/pdf.ts';
import { wordsFor } from '../words/words.ts';
import type { DeclarationAnswer } from '../gateways/refund-gateway.ts';
import { frame, type Markup } from './frame.ts';
import type { PageState } from './page-state.ts';
import { rowsList } from './rows.ts';

/** What was answered, as it was read back from where it is kept. */
export type Made = DeclarationAnswer & Declared;

const downloads = ({ lang, words }: PageState, { documents, timeZone }: Made): Markup => {
  const [one] = documents;
  if (!one) return html``;
  const until = writeMoment(one.expiresAt, timeZone, lang);
  return html`<div class="actions">${documents.map(
    ({ format, path }) => html`<a class="button" href="..${path}">${format === 'pdf' ? words.download.pdf : words.download.html}</a>\n`,
  )}</div>
<p class="muted">${words.downloadUntil(until)}</p>`;
};

/** The acknowledgement, at once: what was declared, when, to whom, and the same as documents. */
export const donePage = (state: PageState, made: Made): Promise<string> => {
  const { kind, lang, mails, merchant, words } = state;
  const { rows, sentences } = declarationContent(made, merchant);
  const labels = wordsFor(lang).acknowledgement;
  // The last of the sentences is about the document, which stands below in words of its own.
  // What was masked is no address.
  const mailed = mails && /^\S+$/.test(made.email);
  const main = html`<h1 class="done">${words.received[kind]}</h1>
${sentences.slice(0, -1).map((sentence) => html`<p>${sentence}</p>\n`)}
${mailed ? html`<p>${words.mailed(made.email)}</p>` : ''}
${rowsList([
  { label: labels.reference, value: made.reference, name: 'reference' },
  { label: labels.receivedOn, value: writeMoment(made.at, made.timeZone, lang) },
  { label: labels.receivedBy, value: recipientLines(merchant).join('\n') },
])}
<h2>${labels.content}</h2>
${rowsList(rows)}
<div class="screen-only after"><p>${words.keepIt}</p>
${downloads(state, made)}</div>`;
  return frame(state, { title: words.received[kind], main });
};
