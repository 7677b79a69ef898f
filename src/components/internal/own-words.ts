import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../../controllers/form-controller.ts';
import { textareaField } from './field.ts';
import { icon, infoIcon } from './icon.ts';

/** As many characters of a customer's own words as the contract allows. */
export const LONGEST_WORDS = 2000;

export const tooLongWords = (): string =>
  msg('That is too long. Write the most important part.', { desc: 'A message has more than 2000 characters.' });

/** A field for a customer's own words. A card's number is taken out of them as it is typed; `masked` says that one was. */
export const ownWordsField = <F extends string>(
  form: FormController<F>,
  field: { readonly name: F; readonly label: string; readonly required?: boolean },
  masked: boolean,
): TemplateResult => html`${textareaField(form, {
    ...field,
    hint: msg('Write no card number. If there is one, we hide all but its last four digits.', {
      desc: 'Below a message to customer service.',
    }),
    rows: 4,
    maxlength: LONGEST_WORDS,
  })}
  <div role="status">${masked ? maskedRemark() : nothing}</div>`;

const maskedRemark = (): TemplateResult => html`<p class="masked small">
  ${icon(infoIcon)}<span
    >${msg('There was a card number in it. We have hidden it, all but the last four digits.', {
      desc: 'Below a message to customer service.',
    })}</span
  >
</p>`;

export const ownWordsStyles = css`
  .masked {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_8);
  }
  .masked > .icon {
    margin-block-start: calc((1.45em - 20px) / 2);
  }
`;
