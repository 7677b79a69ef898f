import { html, nothing, type TemplateResult } from 'lit';
import type { RouteCourse } from '../ask-course.ts';
import { choiceCards, describedBy } from '../choice-card.ts';
import { reasonText, reasonTitle } from './details-text.ts';
import type { Details } from './details.ts';

/** Why, where there are several reasons. None is chosen for anybody. Where it is the question of the step itself, it is not asked twice. */
export const reasonChoice = ({ options, route }: RouteCourse, { form, reasons }: Details): TemplateResult => {
  const isTold = options.items.length === 1 && route.route === 'fault';
  const choosing = { name: 'ask-reason', chosen: form.values['ask-reason'], missing: form.errors['ask-reason'] };
  return html`<fieldset class="field options reasons" aria-labelledby=${isTold ? 'ask-title' : 'ask-reason-title'} aria-describedby=${describedBy(choosing)}>
    ${isTold ? nothing : html`<legend id="ask-reason-title">${reasonTitle(route.route)}</legend>`}
    ${choiceCards(choosing, reasons.map((value) => ({ value, label: reasonText(value) })))}
  </fieldset>`;
};
