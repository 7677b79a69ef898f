import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Explanation } from '../../../api/contract/charge-check.ts';
import { icon } from '../../internal/icon.ts';
import { clockIcon } from '../../internal/icons.ts';
import { answerTitle } from './answer-title.ts';
import { confidenceBadge } from './confidence.ts';
import { explanationDetail, explanationTitle } from './explanation-text.ts';
import { purchaseList } from './purchase-view.ts';
import { reasonTexts } from './reason-text.ts';
import type { ResultContext } from './result-context.ts';
import { untilText } from './until-text.ts';
import { workingView } from './working.ts';

/** One answer: what it is and how sure that is, the sum, why it is believed, and the purchases with what can be done about them. */
export const explanationView = (explanation: Explanation, context: ResultContext, isBest = true): TemplateResult => {
  const { today } = context.check;
  const until = untilText(explanation, today);
  const reasons = reasonTexts(explanation);
  return html`<article class="answer" part="answer">
    <div class="answer-head">
      ${answerTitle(context, explanationTitle(explanation), isBest)} ${confidenceBadge(explanation)}
    </div>
    <div class="words">
      <p>${explanationDetail(explanation)}</p>
      ${until ? html`<p class="until">${icon(clockIcon)}<span>${until}</span></p>` : nothing}
    </div>
    ${workingView(explanation, today)}
    ${reasons.length > 0
      ? html`<div class="reasons">
          <p class="small muted">${msg('Why we think so', { desc: 'Label of the reasons for an explanation.' })}</p>
          <ul>
            ${reasons.map((reason) => html`<li>${reason}</li>`)}
          </ul>
        </div>`
      : nothing}
    ${purchaseList(explanation, context)}
  </article>`;
};
