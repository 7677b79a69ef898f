import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { alertIcon, icon } from '../../internal/icon.ts';

/** One of several things to choose. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: unknown;
  /** What one wants to know before choosing. */
  readonly details?: unknown;
}

/** A choice as it stands. */
export interface Choosing<T extends string> {
  /** Tells it from others of the same element. */
  readonly name: string;
  readonly chosen: T | undefined;
  /** What is said where somebody wanted to go on without it. */
  readonly missing: string | undefined;
  readonly disabled?: boolean;
  /** Missing where a form around it listens by the name. */
  readonly choose?: (value: T) => void;
}

/**
 * Cards with a radio button, of which the whole can be pressed. They have one size and one look, and none of them is chosen for anybody. The
 * fieldset around them is described by `describedBy()`.
 */
export const choiceCards = <T extends string>(choosing: Choosing<T>, choices: readonly Choice<T>[]): TemplateResult => html`<div class="option-cards">
    ${choices.map((choice) => card(choosing, choice))}
  </div>
  <div role="alert">
    ${choosing.missing
      ? html`<p class="field-error" id="${choosing.name}-missing">${icon(alertIcon)}<span>${choosing.missing}</span></p>`
      : nothing}
  </div>`;

export const describedBy = ({ name, missing }: Pick<Choosing<string>, 'name' | 'missing'>): string | typeof nothing => (missing ? `${name}-missing` : nothing);

const card = <T extends string>({ name, chosen, missing, disabled = false, choose }: Choosing<T>, { value, label, details }: Choice<T>): TemplateResult => {
  const id = `${name}-${value}`;
  return html`<div class="option" part="choice">
    <input
      type="radio"
      name=${name}
      id=${id}
      value=${String(value)}
      .checked=${live(chosen === value)}
      ?disabled=${disabled}
      aria-describedby=${details ? `${id}-details` : nothing}
      aria-invalid=${missing ? 'true' : 'false'}
      @change=${() => choose?.(value)}
    />
    <label for=${id}>${label}</label>
    ${details ? html`<div class="option-details" id="${id}-details">${details}</div>` : nothing}
  </div>`;
};
