import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../../controllers/form-controller.ts';
import { errorMessage } from '../../localization/error-messages.ts';
import { notice } from './notice.ts';

/** The one native form around some fields. What is wrong is said beside the fields, and not in the browser's bubbles. */
export const formView = <F extends string>(form: FormController<F>, content: unknown): TemplateResult => html`<form
  class="form"
  part="form"
  novalidate
  @input=${form.edit}
  @change=${form.leave}
  @submit=${form.send}
>
  ${content}
</form>`;

/**
 * The button that sends a form. While it is on its way it keeps the focus, says so, and does nothing when pressed again.
 */
export const submitButton = <F extends string>({ pending, waiting }: FormController<F>, label: string): TemplateResult => html`<button
  type="submit"
  class="button primary ${pending ? 'working' : ''}"
  part="button"
  aria-busy=${pending ? 'true' : 'false'}
  aria-disabled=${waiting ? 'true' : 'false'}
>
  <span>${label}</span>
</button>`;

/** Why a form as a whole could not be sent; said when it happens. `words` in place of the sentence of its code. */
export const formFailure = <F extends string>(form: FormController<F>, words?: unknown): TemplateResult => html`<div
  role="alert"
>
  ${form.error && !form.pending ? notice(form.error.code === 'rate-limited' ? 'caution' : 'critical', html`<p>${words ?? errorMessage(form.error)}</p>`) : nothing}
</div>`;

/** Said by itself when a form has been on its way for ten seconds. */
export const formRemark = <F extends string>(form: FormController<F>): TemplateResult =>
  html`<p class="small muted form-remark" role="status">${form.slow ? takingLong() : nothing}</p>`;

const takingLong = (): string =>
  msg('This is taking longer than usual.', { desc: 'Shown after ten seconds of loading.' });
