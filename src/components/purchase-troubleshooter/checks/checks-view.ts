import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorMessage } from '../../../localization/error-messages.ts';
import { heading } from '../../internal/heading.ts';
import { notice } from '../../internal/notice.ts';
import type { Course } from '../course.ts';
import { checkList } from './check-list.ts';
import { headline } from './headline.ts';

/** What a look at the trouble is drawn from, beside the course itself. */
export interface ChecksParts {
  /** The cards of what was found; missing while their part is on its way. */
  readonly findings: unknown;
  /** Whether some questions have been answered already. */
  readonly hasBegun: boolean;
}

/** The back end is asked first: what it looks at, what it has found, and the way on. */
export const checksView = (course: Course, parts: ChecksParts): TemplateResult => {
  const { read } = course.checks;
  const title = read.status === 'ready' ? headline(course.checks) : read.status === 'failed' ? failedTitle() : lookingTitle();
  return html`<section class="step" aria-labelledby="step-title">
    ${heading(course.host.level + 1, 'step-title', 'step-title', title)}
    ${read.status === 'ready' ? ready(course, parts) : read.status === 'failed' ? failed(course, parts) : looking(course, parts)}
  </section>`;
};

const lookingTitle = (): string => msg('We look at what we know.', { desc: 'Heading while the cause of a trouble is looked for.' });

const failedTitle = (): string => msg('We could not look just now.', { desc: 'Heading; what the cause of a trouble is could not be read.' });

const looking = (course: Course, { hasBegun }: ChecksParts): TemplateResult => html`
  ${course.checks.read.slow
    ? html`<div role="status">
        ${notice(
          'neutral',
          html`<p>${msg('This is taking longer than usual.', { desc: 'Shown after ten seconds of loading.' })}</p>`,
        )}
      </div>`
    : nothing}
  <p class="visually-hidden">${msg('Loading…', { desc: 'For screen readers, while content is loaded.' })}</p>
  ${checkList()} ${course.checks.read.slow ? html`<div class="actions">${askButton(course, hasBegun, '')}</div>` : nothing}
`;

const failed = (course: Course, { hasBegun }: ChecksParts): TemplateResult => html`
  <div role="alert">
    ${notice(
      'critical',
      html`<p>${errorMessage(course.checks.read.error!)}</p>
        <p>${msg('You can go on without: a few questions lead on as well.', { desc: 'What we know could not be looked at.' })}</p>`,
    )}
  </div>
  <div class="actions">${againButton(course)} ${askButton(course, hasBegun, '')}</div>
`;

const ready = (course: Course, { findings, hasBegun }: ChecksParts): TemplateResult => {
  const { checks } = course;
  return html`
    ${checks.read.error ? notice('neutral', html`<p>${stale()}</p>`) : nothing}
    ${checks.isPartial && checks.open.length > 0 ? html`<p class="muted">${partial()}</p>` : nothing}
    ${checks.found.length > 0 ? findings : nothing} ${checkList(checks.diagnosis!.checked)}
    <div class="actions on">${waysOn(course, hasBegun)}</div>
  `;
};

const stale = (): string =>
  msg('We could not refresh this just now. You see what we last knew.', {
    desc: 'Older data is shown because reading it again failed.',
  });

const partial = (): string =>
  msg('Not everything could be checked just now. Below it says what.', { desc: 'Above findings; a list of checks follows below.' });

/** What one can do when all is read. A thing that stops purchases comes first; everything else leads on. */
const waysOn = (course: Course, hasBegun: boolean): unknown => {
  const { blocking, found, open, isPartial } = course.checks;
  if (blocking.length > 0) {
    return html`${againButton(course)} ${askButton(course, hasBegun, 'plain', notTheCause())}`;
  }
  if (open.length === 0 && !isPartial) {
    const isSolved = found.some(({ solved }) => solved);
    return html`${worksButton(course)}
    ${isSolved && !hasBegun ? askButton(course, false, '', stillNot()) : askButton(course, hasBegun, isSolved ? '' : 'primary')}`;
  }
  return html`${askButton(course, hasBegun, 'primary')} ${againButton(course)} ${worksButton(course, '')}`;
};

const stillNot = (): string => msg('It still does not work', { desc: 'Button that goes on to the questions.' });

const notTheCause = (): string =>
  msg('That is not it', { desc: 'Button that goes on to some questions although something was found that stops purchases.' });

const worksButton = (course: Course, kind?: string): TemplateResult => {
  const solved = course.checks.found.filter((found) => found.solved).at(-1);
  return html`<button
    type="button"
    class="button ${kind ?? (solved ? 'primary' : '')}"
    part="button"
    @click=${() => course.solve(solved?.finding.code ?? 'itself')}
  >
    ${msg('It works now', { desc: 'Button: the trouble is over.' })}
  </button>`;
};

const againButton = ({ checks, lookAgain }: Course): TemplateResult => html`<button
  type="button"
  class="button"
  part="button"
  aria-busy=${checks.read.refreshing ? 'true' : 'false'}
  @click=${lookAgain}
>
  ${msg('Check again', { desc: 'Button that looks again at what is in the way.' })}
</button>`;

const askButton = ({ ask }: Course, hasBegun: boolean, kind: string, label?: string): TemplateResult => html`<button
  type="button"
  class="button ${kind}"
  part="button"
  @click=${ask}
>
  ${hasBegun
    ? msg('Back to the questions', { desc: 'Button that goes back to where one was in some questions.' })
    : (label ?? msg('Answer a few questions', { desc: 'Button that goes on to some questions.' }))}
</button>`;
