import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundBlock } from '../../../api/contract/refund-options.ts';
import { notice } from '../../internal/notice.ts';
import type { AskCourse, KnownRoute } from './ask-course.ts';
import { blockText } from './block-text.ts';
import { routeTitle } from './route-text.ts';
import { blocksOf } from './routes.ts';
import { unblock } from './unblock.ts';

/**
 * The routes that are closed, with what stands in the way and what can be done about it. Where the same stands in the way of all that there is,
 * it is said once.
 */
export const closedRoutes = (course: AskCourse, closed: readonly KnownRoute[]): unknown => {
  const { options } = course;
  const blocks = closed.map(({ route }) => blocksOf(options, route));
  const isSame = blocks.every((own) => JSON.stringify(own) === JSON.stringify(blocks[0]));
  const isAll = closed.length === options.routes.filter(({ route }) => route !== 'unknown').length;
  if (closed.length === 0) return nothing;
  if (isAll && isSame) return nothingOpen(course, blocks[0]!);
  return html`<div class="closed">
    <p class="closed-title" id="closed-title">${msg('Not possible for this purchase', { desc: 'Above ways to money back that are closed.' })}</p>
    <ul class="list closed-list" aria-labelledby="closed-title">
      ${closed.map(({ route }, index) => html`<li part="closed-choice">
        <p>${routeTitle(route)}</p>
        ${reasons(course, blocks[index]!)}
      </li>`)}
    </ul>
  </div>`;
};

const reasons = (course: AskCourse, blocks: readonly RefundBlock[]): TemplateResult[] =>
  blocks.map((block) => html`<p class="small muted">${blockText(block, course.options.today)}</p>${unblock(block, course)}`);

const nothingOpen = (course: AskCourse, blocks: readonly RefundBlock[]): TemplateResult =>
  notice(
    'neutral',
    html`<p class="headline">${msg('No money can be asked back for this just now.', { desc: 'Heading of the reason, which follows.' })}</p>
      ${blocks.map((block) => html`<p>${blockText(block, course.options.today)}</p>`)}`,
    blocks.map((block) => unblock(block, course)),
  );
