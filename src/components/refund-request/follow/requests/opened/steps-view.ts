import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';
import { heading } from '../../../../internal/heading.ts';
import { icon } from '../../../../internal/icon.ts';
import { checkIcon, closeIcon } from '../../../../internal/icons.ts';
import { plainName } from '../../../../internal/say.ts';
import { statusWord, stepLabel, stepTime } from './step-text.ts';
import { stepsOf, type Step } from './steps.ts';

/**
 * The way of a request as a list of steps. A filled disc with a check is done, a square with a cross is where it stopped, a ring with a
 * dot is now, an empty one is to come; the words say the same.
 */
export const stepsView = (request: RefundRequest, level: number): TemplateResult => html`<section class="part" aria-labelledby="steps-title">
  ${heading(level, 'steps-title', 'part-title', msg('How far it is', { desc: 'Heading of the steps of a request for money back.' }))}
  <ol class="list steps" part="steps">
    ${stepsOf(request).map((step) => row(step, request))}
  </ol>
</section>`;

const row = (step: Step, request: RefundRequest): TemplateResult => {
  const { status, note } = step;
  const isNow = status === 'waiting' || status === 'asked';
  const time = stepTime(step, request.today);
  const isTold = isNow || (status === 'to-come' && !time);
  return html`<li class="step ${status}" aria-current=${isNow ? 'step' : nothing}>
    <span class="step-mark" aria-hidden="true">${status === 'done' ? icon(checkIcon) : status === 'stopped' ? icon(closeIcon) : nothing}</span>
    <div class="step-words">
      <p class="step-label">${stepLabel(step, request)} <span class=${isTold ? 'step-status' : 'visually-hidden'}>${statusWord(status)}</span></p>
      ${time ? html`<p class="small muted"><bdi>${time}</bdi></p>` : nothing}
      ${note ? html`<blockquote class="said"><bdi>${plainName(note)}</bdi></blockquote>` : nothing}
    </div>
  </li>`;
};
