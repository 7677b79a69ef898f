import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadController } from '../../controllers/read-controller.ts';
import { alertIcon, icon, infoIcon } from './icon.ts';
import { loadingView } from './loading-view.ts';
import { errorMessage } from '../../localization/error-messages.ts';

/** What differs from widget to widget: the geometry of what comes, and what came. */
export interface ResourceViews<T> {
  skeleton: () => unknown;
  ready: (value: T) => unknown;
}

/**
 * The states of something that is loaded: its skeleton (which says so when it takes long), a failure with a way to try again, or
 * the value, with a word beside it when it could not be refreshed.
 */
export const resourceView = <T>(controller: ReadController<T>, { skeleton, ready }: ResourceViews<T>): TemplateResult => {
  if (controller.value !== undefined) {
    return html`${controller.error ? couldNotRefresh(controller) : nothing}${ready(controller.value)}`;
  }
  if (controller.status === 'failed') return failure(controller);
  return loadingView(skeleton(), controller.slow ? takingLong(controller) : nothing);
};

const retry = (controller: ReadController<unknown>): TemplateResult => html`
  <button type="button" class="button" part="button" @click=${() => controller.reload()}>
    ${msg('Try again', { desc: 'Button that repeats what failed.' })}
  </button>
`;

const failure = (controller: ReadController<unknown>): TemplateResult => html`
  <div class="notice critical" part="error" role="alert">
    ${icon(alertIcon)}
    <p class="words">${errorMessage(controller.error!)}</p>
    ${retry(controller)}
  </div>
`;

const remark = (controller: ReadController<unknown>, words: string): TemplateResult => html`
  <div class="notice" part="notice" role="status">
    ${icon(infoIcon)}
    <p class="words">${words}</p>
    ${retry(controller)}
  </div>
`;

const takingLong = (controller: ReadController<unknown>): TemplateResult =>
  remark(controller, msg('This is taking longer than usual.', { desc: 'Shown after ten seconds of loading.' }));

const couldNotRefresh = (controller: ReadController<unknown>): TemplateResult =>
  remark(
    controller,
    msg('We could not refresh this just now. You see what we last knew.', {
      desc: 'Older data is shown because reading it again failed.',
    }),
  );
