import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundPreview } from '../../../../api/contract/refund-preview.ts';
import type { BillingError } from '../../../../api/errors.ts';
import { errorMessage } from '../../../../localization/error-messages.ts';
import { icon } from '../../../internal/icon.ts';
import { notice } from '../../../internal/notice.ts';
import { resourceView } from '../../../internal/resource-view.ts';
import { sayDay, sayMoney } from '../../../internal/say.ts';
import type { RouteCourse } from '../ask-course.ts';
import { answer, answers } from '../answers.ts';
import { blockText } from '../block-text.ts';
import { needsDetails } from '../routes.ts';
import { sourceLinks } from '../source-links.ts';
import type { Check } from './check.ts';
import { consequenceIcon, consequenceText } from './consequences.ts';
import { placeChoice } from './place-choice.ts';
import { sums } from './sums.ts';

/** What it comes to, where the money goes and what else follows, all of it before the two answers. */
export const checkView = (course: RouteCourse, check: Check): TemplateResult => {
  const { previews } = check;
  return html`${check.outdated ? outdatedNotice(check.outdated, course) : nothing}
  ${previews.error?.code === 'action-not-allowed'
    ? blocked(previews.error, course)
    : resourceView(previews, { skeleton, ready: () => (check.preview ? ready(course, check, check.preview) : nothing) })}`;
};

const ready = (course: RouteCourse, check: Check, preview: RefundPreview): TemplateResult => html`
  ${sums(preview, course.options.items.length === 1)} ${placeChoice(check)}
  <ul class="list facts" part="facts">
    ${preview.consequences.map((consequence) => {
      const text = consequenceText(consequence, preview.today);
      return text ? html`<li>${icon(consequenceIcon(consequence.code))}<span>${text}</span></li>` : nothing;
    })}
    <li>${icon(consequenceIcon('decision'))}<span>${decisionText(preview)}</span></li>
  </ul>
  ${preview.policy.sources.length
    ? html`<p class="small muted">
        ${msg('Rules that apply:', { desc: 'Names of laws or of terms follow.' })} ${sourceLinks(course.host, preview.policy.sources)}
      </p>`
    : nothing}
  ${answersOf(course, check, preview)}
`;

const decisionText = ({ decision, decidedBy, today }: RefundPreview): string => {
  if (decision === 'automatic') return msg('It is decided at once when you ask.', { desc: 'How a request for money back is decided.' });
  return decidedBy
    ? msg(str`A person decides by ${sayDay(decidedBy, today)} at the latest.`, { desc: 'How a request for money back is decided. 0 is a date.' })
    : msg('A person decides about it.', { desc: 'How a request for money back is decided.' });
};

const answersOf = ({ options, route, go }: RouteCourse, check: Check, { amount }: RefundPreview): TemplateResult => {
  const { pending, error } = check;
  const ask = msg(str`Ask for ${sayMoney(amount)} back`, { desc: 'Button that sends a request for money back. 0 is an amount.' });
  return answers(
    { pending, failed: error ? [errorMessage(error), check.isUnanswered ? unanswered() : stillHere()] : [] },
    { label: ask, press: () => void check.confirm() },
    {
      label: backWord(),
      press: () => {
        check.begin();
        go(needsDetails(options, route) ? 'details' : 'route');
      },
    },
  );
};

const backWord = (): string => msg('Back', { desc: 'Button that goes one step back.' });

const unanswered = (): string =>
  msg('We do not know whether your request has arrived. Ask again: it is never made twice.', {
    desc: 'The answer to a request for money back was lost.',
  });

const stillHere = (): string => msg('What you entered is still here.', { desc: 'After a request could not be sent.' });

const reasonText = (error: BillingError, { options }: RouteCourse): string =>
  error.code === 'action-not-allowed' ? blockText({ code: error.problem?.reason ?? 'unknown' }, options.today) : errorMessage(error);

/** Why what was shown was not true any more; it has the focus when it appears. */
const outdatedNotice = (error: BillingError, course: RouteCourse): TemplateResult => html`<div class="outdated" tabindex="-1" role="group">
  ${notice('caution', html`<p>${reasonText(error, course)}</p>`)}
</div>`;

/** It cannot be asked for as it was chosen. */
const blocked = (error: BillingError, course: RouteCourse): TemplateResult => html`<div role="alert">
    ${notice('caution', html`<p>${reasonText(error, course)}</p>`)}
  </div>
  ${answer({ label: backWord(), press: () => course.go(needsDetails(course.options, course.route) ? 'details' : 'route') })}`;

const skeleton = (): TemplateResult => html`<div class="sums" aria-hidden="true">
  ${[1, 2].map(() => html`<div><span class="skeleton line">&nbsp;</span><span class="skeleton short">&nbsp;</span></div>`)}
</div>`;
