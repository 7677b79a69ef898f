import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SubscriptionPreview } from '../../../../api/contract/subscription-change.ts';
import type { BillingError } from '../../../../api/errors.ts';
import { errorMessage } from '../../../../localization/error-messages.ts';
import { alertIcon, checkIcon, icon } from '../../../internal/icon.ts';
import { notice } from '../../../internal/notice.ts';
import { resourceView } from '../../../internal/resource-view.ts';
import { sayDay, sayName } from '../../../internal/say.ts';
import { consequenceIcon } from '../../../internal/subscription/consequence-icon.ts';
import { consequenceText } from '../../../internal/subscription/consequence-text.ts';
import type { CancelToo, Ways } from './cancel-too.ts';

/** What a cancellation leads to, and two answers of the same weight; afterwards, that it is done. */
export const cancelView = (flow: CancelToo): TemplateResult => {
  if (flow.done) return doneView(flow);
  return html`${flow.outdated
    ? html`<div class="outdated" tabindex="-1" role="group">${notice('caution', html`<p>${errorMessage(flow.outdated)}</p>`)}</div>`
    : nothing}
  ${resourceView(flow.ways, { skeleton, ready: (value) => ready(flow, value) })}`;
};

const ready = (flow: CancelToo, { subscription, ways }: Ways): TemplateResult => {
  if (ways.length === 0) {
    return html`<p>${msg('It cannot be cancelled here just now.', { desc: 'A subscription that a refund was asked for.' })}</p>
      <div class="actions">${keepButton(flow, false)}</div>`;
  }
  return html`<p>
      ${msg(str`This is what cancelling ${sayName(subscription.product.name)} leads to.`, { desc: 'Above some facts. 0 is a subscription.' })}
    </p>
    ${ways.length === 1 ? facts(ways[0]!.preview) : choice(flow, ways)} ${answers(flow)}`;
};

const facts = ({ consequences, today }: SubscriptionPreview): TemplateResult => html`<ul class="list facts" part="facts">
  ${consequences.map((consequence) => {
    const text = consequenceText(consequence, today);
    return text ? html`<li>${icon(consequenceIcon(consequence.code))}<span>${text}</span></li>` : nothing;
  })}
</ul>`;

const choice = (flow: CancelToo, ways: Ways['ways']): TemplateResult => html`<fieldset
  class="cancel-ways"
  aria-describedby=${flow.isMissing ? 'cancel-missing' : nothing}
>
  <legend>${msg('When should it end?', { desc: 'Legend of a choice between two days.' })}</legend>
  <div class="place-cards">${ways.map(
    ({ when, preview }) => html`<div class="cancel-way" part="choice">
      <input
        type="radio"
        name="cancel-when"
        id="cancel-${when}"
        value=${when}
        .checked=${live(flow.chosen === when)}
        aria-describedby="cancel-${when}-facts"
        aria-invalid=${flow.isMissing ? 'true' : 'false'}
        @change=${() => flow.choose(when)}
      />
      <label for="cancel-${when}">
        ${when === 'now'
          ? msg('Right away', { desc: 'A choice: the subscription ends at this moment.' })
          : msg(str`On ${sayDay(preview.effectiveOn, preview.today)}`, { desc: 'A choice: the day on which the subscription ends. 0 is a date.' })}
      </label>
      <div class="cancel-facts" id="cancel-${when}-facts">${facts(preview)}</div>
    </div>`,
  )}</div>
  <div role="alert">
    ${flow.isMissing
      ? html`<p class="field-error" id="cancel-missing">
          ${icon(alertIcon)}<span>${msg('Choose one of these first.', { desc: 'Nothing is chosen yet.' })}</span>
        </p>`
      : nothing}
  </div>
</fieldset>`;

const answers = (flow: CancelToo): TemplateResult => {
  const { pending, error } = flow.action;
  return html`<div class="answers">
    <div role="alert">${error && !pending ? failure(error) : nothing}</div>
    <div class="choices">
      <button
        type="button"
        class="button ${pending ? 'working' : ''}"
        part="button"
        aria-busy=${pending ? 'true' : 'false'}
        aria-disabled=${pending ? 'true' : 'false'}
        @click=${() => void flow.confirm()}
      >
        <span>${msg('Cancel subscription', { desc: 'Button.' })}</span>
      </button>
      ${keepButton(flow, pending)}
    </div>
  </div>`;
};

const keepButton = (flow: CancelToo, pending: boolean): TemplateResult => html`<button
  type="button"
  class="button"
  part="button"
  aria-disabled=${pending ? 'true' : 'false'}
  @click=${() => pending || flow.leave()}
>
  <span>${msg('Keep subscription', { desc: 'Button that takes back a cancellation.' })}</span>
</button>`;

const failure = (error: BillingError): TemplateResult => {
  const isUnknown = error.kind !== 'session' && (error.kind !== 'problem' || (error.status ?? 0) >= 500);
  return notice(
    'critical',
    html`<p>${errorMessage(error)}</p>
      ${isUnknown
        ? html`<p>
            ${msg('We do not know whether it was done. Trying again is safe: it is never done twice.', { desc: 'The answer to a change was lost.' })}
          </p>`
        : nothing}`,
  );
};

const doneView = ({ done }: CancelToo): TemplateResult => html`<div class="cancel-done" tabindex="-1" role="group">
  ${notice(
    'positive',
    html`<p class="headline">
        ${done!.subscription.access === 'none'
          ? msg('Your subscription has ended', { desc: 'Heading after a subscription was cancelled at once.' })
          : msg('Your subscription is cancelled', { desc: 'Heading after a cancellation.' })}
      </p>
      ${done!.preview.consequences.map((consequence) => {
        const text = consequenceText(consequence, done!.preview.today);
        return text ? html`<p>${text}</p>` : nothing;
      })}`,
    nothing,
    checkIcon,
  )}
</div>`;

const skeleton = (): TemplateResult => html`<ul class="list facts" aria-hidden="true">
  ${[1, 2].map(() => html`<li><span class="skeleton sign"></span><span class="skeleton line">&nbsp;</span></li>`)}
</ul>`;
