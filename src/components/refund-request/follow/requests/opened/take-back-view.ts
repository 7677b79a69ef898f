import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';
import { errorMessage } from '../../../../../localization/error-messages.ts';
import { heading } from '../../../../internal/heading.ts';
import { icon, infoIcon } from '../../../../internal/icon.ts';
import { notice } from '../../../../internal/notice.ts';
import type { DetailsContext } from './details-context.ts';
import { trySafely } from './statement-view.ts';

/** Whether the request is to be taken back, with what that means before the answers. Neither of them leads. */
export const takeBackView = ({ close, flow, level, request, takeBack }: DetailsContext): TemplateResult => {
  const { pending, error } = flow.action;
  return html`<section class="part question" aria-labelledby="take-back-title">
    ${heading(level, 'take-back-title', 'part-title', msg('Take your request back?', { desc: 'Question.' }))}
    <ul class="list lines">
      ${effects(request).map((effect) => html`<li class="line">${icon(infoIcon)}<span>${effect}</span></li>`)}
    </ul>
    <div role="alert">
      ${error && !pending ? notice('critical', html`<p>${errorMessage(error)} ${flow.unknown ? trySafely() : nothing}</p>`) : nothing}
    </div>
    <div class="choices">
      <button
        type="button"
        class="button ${pending ? 'working' : ''}"
        part="button"
        aria-busy=${pending ? 'true' : 'false'}
        aria-disabled=${pending ? 'true' : 'false'}
        @click=${takeBack}
      >
        <span>${msg('Take it back', { desc: 'Button: a request for money back is withdrawn by the customer.' })}</span>
      </button>
      <button
        type="button"
        class="button"
        part="button"
        aria-disabled=${pending ? 'true' : 'false'}
        @click=${() => pending || close('#open-take-back')}
      >
        <span>${msg('Leave it with us', { desc: 'Button: a request for money back is not taken back after all.' })}</span>
      </button>
    </div>
  </section>`;
};

const effects = ({ route, subscription }: RefundRequest): string[] => [
  msg('We stop looking at it, and you get no money back by it.', { desc: 'What taking a request back leads to.' }),
  msg('You keep what you bought.', { desc: 'What taking a request back leads to.' }),
  route === 'withdraw'
    ? msg('You can withdraw again only while the time for it lasts.', { desc: 'What taking a withdrawal back leads to.' })
    : msg('You can ask again while the time for it lasts.', { desc: 'What taking a request back leads to.' }),
  ...(subscription?.renews ? [msg('Your subscription goes on as it is.', { desc: 'What taking a request back leads to.' })] : []),
];
