import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundBlock } from '../../../api/contract/refund-options.ts';
import { notice } from '../../internal/notice.ts';
import type { AskCourse, KnownRoute } from './ask-course.ts';
import { blockText } from './block-text.ts';
import { routeTitle } from './route-text.ts';
import { blocksOf, knownRoutes } from './routes.ts';
import { unblock } from './unblock.ts';

/** Routes that are closed for the same reasons. */
interface Closed {
  readonly titles: string[];
  readonly blocks: readonly RefundBlock[];
}

/** The routes that are closed, with what stands in the way and what can be done about it. Each reason is said once. */
export const closedRoutes = (course: AskCourse, closed: readonly KnownRoute[]): unknown => {
  const { options } = course;
  const groups = new Map<string, Closed>();
  for (const { route } of closed) {
    const blocks = blocksOf(options, route);
    const key = JSON.stringify(blocks);
    groups.set(key, { blocks, titles: [...(groups.get(key)?.titles ?? []), routeTitle(route)] });
  }
  const [first, ...others] = groups.values();
  if (!first) return nothing;
  if (others.length === 0 && closed.length === knownRoutes(options).length) return nothingOpen(course, first.blocks);
  return html`<div class="closed">
    <p class="closed-title" id="closed-title">${msg('Not possible for this purchase', { desc: 'Above ways to money back that are closed.' })}</p>
    <ul class="list closed-list" aria-labelledby="closed-title">
      ${[first, ...others].map(({ titles, blocks }) => html`<li>
        ${titles.map((title) => html`<p>${title}</p>`)}
        ${blocks.map((block) => html`<p class="small muted">${blockText(block, options.today)}</p>${unblock(block, course)}`)}
      </li>`)}
    </ul>
  </div>`;
};

const nothingOpen = (course: AskCourse, blocks: readonly RefundBlock[]): TemplateResult =>
  notice(
    'neutral',
    html`<p class="headline">${msg('No money can be asked back for this just now.', { desc: 'Heading of the reason, which follows.' })}</p>
      ${blocks.map((block) => html`<p>${blockText(block, course.options.today)}</p>`)}`,
    blocks.map((block) => unblock(block, course)),
  );
