import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { shownLocale } from '../../../localization/locale.ts';
import { printPage } from '../../internal/print-page.ts';
import { bankText } from './for-the-bank.ts';
import { bankPrintStyles } from './print.styles.ts';
import type { ResultContext } from './result-context.ts';

/**
 * Another question; and the answer as text: to the clipboard, as text to select where that is not allowed, or on paper. `isAnswer`
 * says whether there is something to copy.
 */
export const resultActions = (context: ResultContext, isAnswer: boolean): TemplateResult => html`<div class="bank">
  <div class="actions">
    <button type="button" class="button" part="button" @click=${context.askAnother}>
      ${msg('Check another charge', { desc: 'Button that begins a new question.' })}
    </button>
    ${isAnswer
      ? html`<button type="button" class="button" part="button" @click=${(event: Event) => void copy(event, context)}>
            ${msg('Copy for the bank', { desc: 'Button that copies an answer as text.' })}
          </button>
          <button type="button" class="button" part="button" @click=${(event: Event) => void print(event, context)}>
            ${msg('Print', { desc: 'Button that prints a receipt.' })}
          </button>`
      : nothing}
  </div>
  <div class="copied" hidden>
    <label class="small" for="bank-text">
      ${msg('The browser does not let us copy. Copy this text yourself:', { desc: 'Label of a text to select.' })}
    </label>
    <textarea class="control" id="bank-text" rows="8" readonly></textarea>
  </div>
</div>`;

const partOf = (event: Event): HTMLElement => (event.currentTarget as HTMLElement).closest<HTMLElement>('.bank')!;

const copy = async (event: Event, context: ResultContext): Promise<void> => {
  const place = partOf(event);
  const text = bankText(context);
  const fallback = place.querySelector<HTMLElement>('.copied')!;
  try {
    await navigator.clipboard.writeText(text);
    fallback.hidden = true;
    context.host.announce(msg('Copied.', { desc: 'For screen readers, and beside the button.' }));
  } catch {
    // No clipboard without HTTPS, in a frame that may not use it, or where the person has said no.
    const field = fallback.querySelector('textarea')!;
    fallback.hidden = false;
    field.value = text;
    field.focus();
    field.select();
  }
};

const print = (event: Event, context: ResultContext): Promise<void> => {
  const place = partOf(event);
  const [title = '', ...lines] = bankText(context).split('\n');
  const { direction, fontFamily } = getComputedStyle(place);
  return printPage(
    place,
    html`<h1>${title}</h1>
      <p>${lines.join('\n').trim()}</p>`,
    { title, styles: bankPrintStyles, lang: shownLocale(), dir: direction, fontFamily },
  );
};
