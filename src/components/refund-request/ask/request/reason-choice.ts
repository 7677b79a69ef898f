import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { alertIcon, icon } from '../../../internal/icon.ts';
import type { RouteCourse } from '../ask-course.ts';
import { reasonText, reasonTitle } from './details-text.ts';
import type { Details } from './details.ts';

/** Why, where there are several reasons. None is chosen for anybody. Where it is the question of the step itself, it is not asked twice. */
export const reasonChoice = ({ options, route }: RouteCourse, { form, reasons }: Details): TemplateResult => {
  const error = form.errors['ask-reason'];
  const isTold = options.items.length === 1 && route.route === 'fault';
  return html`<fieldset
    class="field reasons"
    aria-labelledby=${isTold ? 'ask-title' : 'ask-reason-title'}
    aria-describedby=${error ? 'ask-reason-error' : nothing}
  >
    ${isTold ? nothing : html`<legend id="ask-reason-title">${reasonTitle(route.route)}</legend>`}
    <div class="reason-list">
      ${reasons.map(
        (reason) => html`<label class="reason">
          <input
            type="radio"
            name="ask-reason"
            value=${reason}
            .checked=${live(form.values['ask-reason'] === reason)}
            aria-invalid=${error ? 'true' : 'false'}
          />
          <span>${reasonText(reason)}</span>
        </label>`,
      )}
    </div>
    ${error ? html`<p class="field-error" id="ask-reason-error">${icon(alertIcon)}<span>${error}</span></p>` : nothing}
  </fieldset>`;
};
