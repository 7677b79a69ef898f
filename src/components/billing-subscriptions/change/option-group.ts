import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeFlow } from './change-flow.ts';

/** One of the things to choose among. */
export interface Option {
  value: string;
  label: unknown;
  /** Stands at the end, such as a price. */
  end?: unknown;
  /** Stands below, and describes it. */
  details?: unknown;
}

/** Cards with a radio button each, none of them chosen beforehand. Pressing anywhere on a card chooses it. */
export const optionGroup = (flow: ChangeFlow, legend: string, options: readonly Option[]): TemplateResult => html`
  <fieldset class="options" aria-describedby="choice-missing">
    <legend>${legend}</legend>
    ${options.map(
      ({ value, label, end = nothing, details = nothing }, index) => html`<div class="option">
        <input
          type="radio"
          name="choice"
          id="option-${index}"
          value=${value}
          .checked=${flow.choice === value}
          aria-describedby="option-details-${index}"
          @change=${() => flow.choose(value)}
        />
        <label for="option-${index}">${label}</label>
        ${end}
        <div class="option-details" id="option-details-${index}">${details}</div>
      </div>`,
    )}
    <p class="missing" id="choice-missing" role="alert">${flow.choiceMissing ? missing() : nothing}</p>
  </fieldset>
`;

const missing = (): string => msg('Choose one of these first.', { desc: 'Nothing is chosen yet.' });
