import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FormController } from '../../../../controllers/form-controller.ts';
import { alertIcon, icon } from '../../icon.ts';
import type { StatementField } from './statement-values.ts';

/** One of the things to choose among. */
export interface Choice {
  value: string;
  label: unknown;
  /** Stands at the end, such as a price. */
  end?: unknown;
  /** Stands below, and describes it. */
  details?: unknown;
}

/**
 * Cards with a radio button each, none of them chosen beforehand. The group takes the focus when nothing is chosen yet, so that its
 * question and what is missing are read together.
 */
export const radioGroup = (
  form: FormController<StatementField>,
  name: StatementField,
  legend: string,
  choices: readonly Choice[],
): TemplateResult => {
  const error = form.errors[name];
  return html`<fieldset
    class="field choices-list"
    role="radiogroup"
    tabindex="-1"
    aria-required="true"
    aria-invalid=${error ? 'true' : 'false'}
    aria-describedby=${error ? `${name}-error` : nothing}
  >
    <legend>${legend}</legend>
    ${choices.map(
      ({ value, label, end = nothing, details = nothing }, index) => html`<div class="option">
        <input
          type="radio"
          name=${name}
          id="${name}-${index}"
          value=${value}
          .checked=${live(form.values[name] === value)}
          aria-describedby="${name}-details-${index}"
        />
        <label for="${name}-${index}">${label}</label>
        ${end}
        <div class="option-details" id="${name}-details-${index}">${details}</div>
      </div>`,
    )}
    ${error ? html`<p class="field-error" id="${name}-error">${icon(alertIcon)}<span>${error}</span></p>` : nothing}
  </fieldset>`;
};
