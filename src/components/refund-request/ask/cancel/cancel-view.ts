import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SubscriptionPreview } from '../../../../api/contract/subscription-change.ts';
import type { BillingError } from '../../../../api/errors.ts';
import { errorMessage } from '../../../../localization/error-messages.ts';
import { icon } from '../../../internal/icon.ts';
import { checkIcon } from '../../../internal/icons.ts';
import { notice } from '../../../internal/notice.ts';
import { resourceView } from '../../../internal/resource-view.ts';
import { sayDay, sayName } from '../../../internal/say.ts';
import { consequenceIcon } from '../../../internal/subscription/consequence-icon.ts';
import { consequenceText } from '../../../internal/subscription/consequence-text.ts';
import { answer, answers } from '../answers.ts';
import { choiceCards, describedBy } from '../choice-card.ts';
import type { CancelFlow, Ways, When } from './cancel-flow.ts';

/** What a cancellation leads to, and two answers of the same weight; afterwards, that it is done. */
export const cancelView = (flow: CancelFlow): TemplateResult => {
  if (flow.done) return doneView(flow);
  return html`${flow.outdated
    ? html`<div class="outdated" tabindex="-1" role="group">${notice('caution', html`<p>${errorMessage(flow.outdated)}</p>`)}</div>`
    : nothing}
  ${resourceView(flow.ways, { skeleton, ready: (value) => ready(flow, value) })}`;
};

const ready = (flow: CancelFlow, { subscription, ways }: Ways): TemplateResult => {
  if (ways.length === 0) {
    return html`<p>${msg('It cannot be cancelled here just now.', { desc: 'A subscription that a refund was asked for.' })}</p>
      ${answer(keep(flow))}`;
  }
  return html`<p>
      ${msg(str`This is what cancelling ${sayName(subscription.product.name)} leads to.`, { desc: 'Above some facts. 0 is a subscription.' })}
    </p>
    ${ways.length === 1 ? facts(ways[0]!.preview) : choice(flow, ways)}
    ${answers(
      { pending: flow.action.pending, failed: flow.action.error ? failure(flow.action.error) : [] },
      { label: msg('Cancel subscription', { desc: 'Button.' }), press: () => void flow.confirm() },
      keep(flow),
    )}`;
};

const facts = ({ consequences, today }: SubscriptionPreview): TemplateResult => html`<ul class="list facts" part="facts">
  ${consequences.map((consequence) => {
    const text = consequenceText(consequence, today);
    return text ? html`<li>${icon(consequenceIcon(consequence.code))}<span>${text}</span></li>` : nothing;
  })}
</ul>`;

const choice = (flow: CancelFlow, ways: Ways['ways']): TemplateResult => {
  const missing = flow.isMissing ? msg('Choose one of these first.', { desc: 'Nothing is chosen yet.' }) : undefined;
  const choosing = { name: 'cancel', chosen: flow.chosen, missing, choose: (when: When) => flow.choose(when) };
  const choices = ways.map(({ when, preview }) => ({ value: when, label: whenText(when, preview), details: facts(preview) }));
  return html`<fieldset class="options" aria-describedby=${describedBy(choosing)}>
    <legend class="cancel-when">${msg('When should it end?', { desc: 'Legend of a choice between two days.' })}</legend>
    ${choiceCards(choosing, choices)}
  </fieldset>`;
};

const whenText = (when: When, { effectiveOn, today }: SubscriptionPreview): string =>
  when === 'now'
    ? msg('Right away', { desc: 'A choice: the subscription ends at this moment.' })
    : msg(str`On ${sayDay(effectiveOn, today)}`, { desc: 'A choice: the day on which the subscription ends. 0 is a date.' });

const keep = (flow: CancelFlow) => ({
  label: msg('Keep subscription', { desc: 'Button that takes back a cancellation.' }),
  press: () => flow.leave(),
});

const failure = (error: BillingError): string[] => {
  const isUnknown = error.kind !== 'session' && (error.kind !== 'problem' || (error.status ?? 0) >= 500);
  return [
    errorMessage(error),
    ...(isUnknown
      ? [msg('We do not know whether it was done. Trying again is safe: it is never done twice.', { desc: 'The answer to a change was lost.' })]
      : []),
  ];
};

const doneView = ({ done }: CancelFlow): TemplateResult => html`<div class="cancel-done" tabindex="-1" role="group">
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
