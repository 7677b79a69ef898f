import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { BillingError } from '../../../api/errors.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { heading } from '../../internal/heading.ts';
import { loadingView } from '../../internal/loading-view.ts';
import { notice } from '../../internal/notice.ts';
import type { Course } from '../course.ts';

const handOverButton = ({ handOver }: Course, kind: string): TemplateResult => html`<button
  type="button"
  class="button ${kind}"
  part="button"
  @click=${handOver}
>
  ${msg('Hand it over to us', { desc: 'Button that leads to what is sent to customer service.' })}
</button>`;

/** The questions are on their way. */
export const flowLoading = (course: Course, slow: boolean): TemplateResult => html`<section class="step">
  ${loadingView(
    html`<div class="choose" aria-hidden="true">
      <p><span class="skeleton lead-line">&nbsp;</span></p>
      <span class="skeleton choice-line answer-line"></span><span class="skeleton choice-line answer-line"></span>
    </div>`,
    slow
      ? html`<div role="status">
            ${notice('neutral', html`<p>${msg('This is taking longer than usual.', { desc: 'Shown after ten seconds of loading.' })}</p>`)}
          </div>
          <div class="actions">${handOverButton(course, '')}</div>`
      : nothing,
  )}
</section>`;

/** There are no questions that could be asked. A person can always be reached. */
export const flowFailure = (course: Course, error: BillingError, retry: () => void): TemplateResult => html`<section
  class="step"
  aria-labelledby="step-title"
>
  ${heading(
    course.host.level + 1,
    'step-title',
    'step-title',
    msg('The questions could not be loaded.', { desc: 'Heading; a list of questions did not arrive or cannot be read.' }),
  )}
  <div role="alert">
    ${notice(
      'critical',
      html`<p>${error.kind === 'contract' ? unreadable() : errorMessage(error)}</p>
        <p>${msg('You can hand it over to us right away. We pass on everything that was found.', { desc: 'There are no questions.' })}</p>`,
    )}
  </div>
  <div class="actions">
    ${handOverButton(course, 'primary')}
    <button type="button" class="button" part="button" @click=${retry}>
      ${msg('Try again', { desc: 'Button that repeats what failed.' })}
    </button>
  </div>
</section>`;

const unreadable = (): string =>
  msg('This page is too old for them, or something is wrong with them.', { desc: 'A list of questions cannot be read.' });
