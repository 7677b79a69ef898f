import { html, nothing, type TemplateResult } from 'lit';
import type { ReadController } from '../../../controllers/read-controller.ts';
import { closeLabel } from '../../internal/dialog.ts';
import { notice } from '../../internal/notice.ts';
import { resourceView } from '../../internal/resource-view.ts';
import { blockedReason } from '../blocked-reason.ts';
import type { ChangeContext } from './change-context.ts';

/**
 * Something the dialog reads. A change that is not possible is no failure: its reason stands in place of the question. What could
 * not be read anew is not shown as if it were true.
 */
export const readView = <T>(
  controller: ReadController<T>,
  context: ChangeContext,
  skeleton: () => unknown,
  ready: (value: T) => unknown,
): TemplateResult => {
  const { error } = controller;
  return error?.code === 'action-not-allowed'
    ? blockedView(error.problem?.reason, context)
    : resourceView(controller, { skeleton, ready });
};

/** Why the change is not possible, and the way back. */
export const blockedView = (reason: string | undefined, { flow, leave }: ChangeContext): TemplateResult => html`
  ${flow.outdated?.problem?.reason ? nothing : html`<div role="alert">${notice('neutral', html`<p>${blockedReason(reason, flow.subscription)}</p>`)}</div>`}
  <div class="choices">
    <button type="button" class="button" part="button" @click=${leave}>${closeLabel()}</button>
  </div>
`;

/** The geometry of some facts. */
export const linesSkeleton = (): TemplateResult => html`
  <ul class="list effects" aria-hidden="true">
    ${[1, 2, 3].map(
      () => html`<li><span class="skeleton mark"></span><span><span class="skeleton">A sentence with a day of a month</span></span></li>`,
    )}
  </ul>
`;

/** The geometry of some facts and two buttons. */
export const factsSkeleton = (): TemplateResult => html`${linesSkeleton()} ${buttonsSkeleton()}`;

/** The same, with the line that a cancellation has between them. */
export const cancelSkeleton = (): TemplateResult => html`
  ${linesSkeleton()}
  <p aria-hidden="true" class="survey"><span class="skeleton">Tell us why (optional)</span></p>
  ${buttonsSkeleton()}
`;

/** The geometry of things to choose among. */
export const optionsSkeleton = (): TemplateResult => html`
  <div class="options" aria-hidden="true">
    ${[1, 2, 3].map(
      () => html`<div class="option">
        <span class="skeleton mark"></span><span><span class="skeleton">One of several</span></span>
        <div class="option-details"><span class="skeleton">What it would mean</span></div>
      </div>`,
    )}
  </div>
  ${buttonsSkeleton()}
`;

const buttonsSkeleton = (): TemplateResult => html`<div class="choices" aria-hidden="true">
  <span class="skeleton button">A button</span><span class="skeleton button">A button</span>
</div>`;
