import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ownWordsField } from '../../../internal/own-words.ts';
import { formView, submitButton } from '../../../internal/form-view.ts';
import { evidenceField } from '../../evidence/index.ts';
import type { RouteCourse } from '../ask-course.ts';
import { childWords } from './child-words.ts';
import { statementLabel } from './details-text.ts';
import type { Details } from './details.ts';
import { itemChoice } from './item-choice.ts';
import { reasonChoice } from './reason-choice.ts';

/** The things, why, the customer's own words and files: as much of it as the route asks for. */
export const detailsView = (course: RouteCourse, details: Details): TemplateResult => {
  const { options, route, go } = course;
  const { form, files } = details;
  details.next = () => go('check');
  return html`${route.route === 'child' ? childWords(course.host, details.familyUrl) : nothing}
  ${formView(
    form,
    html`${options.items.length > 1 ? itemChoice(course, form) : nothing}
      ${details.reasons.length > 1 ? reasonChoice(course, details) : nothing}
      ${route.statement === 'none' ? nothing : statement(course, details)}
      ${route.evidence > 0
        ? evidenceField(files, { id: 'ask-files', most: route.evidence, error: form.errors['ask-files'] })
        : nothing}
      <div class="actions">
        ${submitButton(form, msg('Continue', { desc: 'Button that leads to the next step.' }))}
        <button type="button" class="button" part="button" @click=${() => go('route')}>
          ${msg('Back', { desc: 'Button that goes one step back.' })}
        </button>
      </div>
      <p class="small muted form-remark" role="status">
        ${files.busy && route.evidence > 0 ? msg('Wait until your files have been sent.', { desc: 'One can go on when files are there.' }) : nothing}
      </p>`,
  )}`;
};

const statement = ({ route }: RouteCourse, { form, masked }: Details): TemplateResult => {
  const isRequired = route.statement === 'required';
  return ownWordsField(form, { name: 'ask-statement', label: statementLabel(route.route, isRequired), required: isRequired }, masked);
};
