import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formRemark, formView, submitButton } from '../../internal/form-view.ts';
import { amountField, currencyField, dayField } from '../question-form.ts';
import { answerTitle } from './answer-title.ts';
import type { ResultContext } from './result-context.ts';

/** Asks for just what could not be read, and looks again. */
export const missingForm = (context: ResultContext, asksFirst: boolean): TemplateResult => {
  const { form, missing, failure } = context;
  return html`<section class="missing">
    ${asksFirst
      ? answerTitle(context, msg('We need the amount.', { desc: 'Heading: no amount could be read in a line.' }))
      : nothing}
    <p>${asksFirst ? needsAmount() : msg('With this we can be more certain:', { desc: 'Before a field that was not filled in.' })}</p>
    ${formView(
      form,
      html`${missing.has('amount') ? amountField(form) : nothing} ${missing.has('on') ? dayField(form) : nothing}
        ${missing.has('currency') ? currencyField(form) : nothing} ${failure}
        <div class="actions">${submitButton(form, msg('Look again', { desc: 'Button that looks up a charge again.' }))}</div>
        ${formRemark(form)}`,
    )}
  </section>`;
};

const needsAmount = (): string =>
  msg('We could not find an amount in what you gave us. Add it, and we look again.', { desc: 'Below a heading.' });
