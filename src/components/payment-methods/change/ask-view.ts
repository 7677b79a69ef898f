import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethodPreview } from '../../../api/contract/payment-method-change.ts';
import type { BillingError } from '../../../api/errors.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { alertIcon, icon, infoIcon } from '../../internal/icon.ts';
import { notice } from '../../internal/notice.ts';
import { resourceView } from '../../internal/resource-view.ts';
import { methodActionLabel } from '../action-label.ts';
import { blockedText } from '../blocked-text.ts';
import { methodIcon, methodName } from '../../internal/payment/method-mark.ts';
import { blockerList } from './blocker-view.ts';
import type { ChangeContext } from './change-context.ts';
import { consequenceText } from './change-text.ts';

/** What a change leads to, one fact a line. What this version has no sentence for is left out. */
export const effects = ({ consequences, today }: PaymentMethodPreview): unknown => {
  const facts = consequences.map((consequence) => consequenceText(consequence, today)).filter(Boolean);
  return facts.length
    ? html`<ul class="list effects" part="effects">
        ${facts.map((fact) => html`<li>${icon(infoIcon)}<span>${fact}</span></li>`)}
      </ul>`
    : nothing;
};

/** The question with what it leads to before the answers; what stands in the way in their place. */
export const askView = (context: ChangeContext): TemplateResult => {
  const { flow } = context;
  const { kind, outdated } = flow;
  return html`
    ${outdated ? outdatedNotice(outdated) : nothing} ${kind === 'replace' ? choice(context) : nothing}
    ${kind !== 'replace' || flow.by
      ? resourceView(flow.preview, {
          skeleton,
          ready: (preview) =>
            preview.blockers.length
              ? html`${blockerList(preview.blockers, preview.today, context)} ${closing(context)}`
              : html`${effects(preview)} ${answers(context)}`,
        })
      : flow.candidates.length
        ? answers(context)
        : html`<p>${blockedText('only-one-method')}</p>
            ${closing(context)}`}
  `;
};

/** Which method takes over. Nothing is chosen for anybody where there are several. */
const choice = ({ flow }: ChangeContext): unknown => {
  const { candidates, by, choiceMissing, action } = flow;
  if (!candidates.length) return nothing;
  return html`<fieldset class="methods" aria-describedby=${choiceMissing ? 'choice-missing' : nothing}>
    <legend>${msg('Which one takes over?', { desc: 'Legend of a choice among payment methods.' })}</legend>
    ${candidates.map(
      (method) => html`<label class="method">
        <input
          type="radio"
          name="by"
          .value=${method.id}
          .checked=${method.id === by}
          ?disabled=${action.pending}
          @change=${() => flow.choose(method.id)}
        />
        <span>${methodName(method)}</span>${icon(methodIcon(method.kind))}
      </label>`,
    )}
    ${choiceMissing
      ? html`<p class="field-error" id="choice-missing">
          ${icon(alertIcon)}<span>${msg('Choose one first.', { desc: 'Beside a choice that was not made.' })}</span>
        </p>`
      : nothing}
  </fieldset>`;
};

const skeleton = (): TemplateResult => html`<ul class="list effects" aria-hidden="true">
  ${[1, 2].map(() => html`<li><span class="skeleton mark"></span><span class="skeleton">&nbsp;</span></li>`)}
</ul>`;

/** The two answers have one size. In the question of removing, neither leads. */
const answers = ({ flow, leave }: ChangeContext): TemplateResult => {
  const { pending, error } = flow.action;
  const { kind } = flow;
  return html`<div class="confirmation">
    <div role="alert">${error && !pending ? failure(error) : nothing}</div>
    <div class="choices">
      <button
        type="button"
        class="button ${kind === 'remove' ? '' : 'primary'} ${pending ? 'working' : ''}"
        part="button"
        aria-busy=${pending ? 'true' : 'false'}
        aria-disabled=${pending ? 'true' : 'false'}
        @click=${() => void flow.confirm()}
      >
        <span>${methodActionLabel(kind)}</span>
      </button>
      <button type="button" class="button" part="button" aria-disabled=${pending ? 'true' : 'false'} @click=${() => pending || leave()}>
        <span>
          ${kind === 'remove'
            ? msg('Keep it', { desc: 'Button: a payment method is not removed after all.' })
            : msg('Leave it as it is', { desc: 'Button: nothing is changed.' })}
        </span>
      </button>
    </div>
    <p class="small muted" role="status">${pending && flow.waiting ? busy() : nothing}</p>
  </div>`;
};

const busy = (): string =>
  msg('This is being done. Please wait a moment.', { desc: 'Somebody wants to close a dialog while a change is on its way.' });

const closing = ({ leave }: ChangeContext): TemplateResult =>
  html`<div class="actions">
    <button type="button" class="button" part="button" @click=${() => leave()}>
      ${msg('Close', { desc: 'Button that closes a dialog without doing anything.' })}
    </button>
  </div>`;

const failure = (error: BillingError): TemplateResult => {
  const isUnknown = error.kind !== 'session' && (error.kind !== 'problem' || (error.status ?? 0) >= 500);
  return notice(
    'critical',
    html`<p>${errorMessage(error)}</p>
      ${isUnknown
        ? html`<p>
            ${msg('We do not know whether it was done. Trying again is safe: it is never done twice.', {
              desc: 'The answer to a change was lost.',
            })}
          </p>`
        : nothing}`,
  );
};

/** Why what was shown was not true any more; it has the focus when it appears. */
const outdatedNotice = (error: BillingError): TemplateResult => html`<div class="outdated" tabindex="-1" role="group">
  ${notice('caution', html`<p>${errorMessage(error)}</p>`)}
</div>`;
