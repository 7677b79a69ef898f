import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChargeCheck } from '../../../api/contract/charge-check.ts';
import { plural } from '../../../localization/plural.ts';
import { icon } from '../../internal/icon.ts';
import { chevronIcon } from '../../internal/icons.ts';
import { explanationView } from './explanation-view.ts';
import { missingForm } from './missing-form.ts';
import { nextSteps } from './next-steps.ts';
import { noMatch } from './no-match.ts';
import { resultActions } from './result-actions.ts';
import type { ResultContext } from './result-context.ts';
import { understoodView } from './understood.ts';

/**
 * The answer: how the question was read, the best explanation in full and the others folded up, or that nothing is known. Then what
 * to do when it is none of these, and the answer as text for the bank.
 */
export const resultView = (context: ResultContext): TemplateResult => {
  const { check, missing } = context;
  const [best, ...others] = check.explanations;
  const asksFirst = !best && missing.has('amount');
  return html`<div class="result">
    ${understoodView(context)}
    ${best ? explanationView(best, context) : asksFirst ? nothing : noMatch(context)}
    ${others.length > 0 ? otherAnswers(others, context) : nothing} ${missing.size > 0 ? missingForm(context, asksFirst) : nothing}
    ${asksFirst ? nothing : best ? folded(context) : nextSteps(context)} ${resultActions(context, !asksFirst)}
  </div>`;
};

type Explanation = ChargeCheck['explanations'][number];

const otherAnswers = (others: readonly Explanation[], context: ResultContext): TemplateResult => {
  const count = others.length;
  return html`<details class="more others">
    <summary>
      ${plural(count, {
        one: () => msg('1 other thing that it may be', { id: 'other-answers.one', desc: 'Opens less likely explanations.' }),
        other: () =>
          msg(str`${count} other things that it may be`, {
            id: 'other-answers.other',
            desc: 'Opens less likely explanations. 0 is a number.',
          }),
      })}
      ${icon(chevronIcon)}
    </summary>
    <div class="answers">${others.map((one) => explanationView(one, context, false))}</div>
  </details>`;
};

const folded = (context: ResultContext): unknown =>
  context.check.nextSteps.length > 0
    ? html`<details class="more">
        <summary>
          ${msg('If this is not it', { desc: 'Opens a list of what else one can do about a charge.' })} ${icon(chevronIcon)}
        </summary>
        ${nextSteps(context)}
      </details>`
    : nothing;

/** How much was found, for a screen reader; nothing where the heading says all. */
export const countSentence = ({ explanations: { length } }: ChargeCheck): string | undefined =>
  length > 1
    ? plural(length, {
        other: () =>
          msg(str`${length} possible explanations were found. The best one is shown.`, {
            id: 'explanations-found.other',
            desc: 'For screen readers. 0 is a number above one.',
          }),
      })
    : undefined;
