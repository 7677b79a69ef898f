import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { pricePerPeriod } from '../../../localization/period-text.ts';
import { notice } from '../../internal/notice.ts';
import { sayDay } from '../../internal/say.ts';
import { changeButton } from '../action-button.ts';
import { actionLabel } from '../action-label.ts';
import { allowed, type RowContext } from '../row-context.ts';

/**
 * A price that goes up: the old one, the new one and the day. Where consent is needed, both answers stand side by side in
 * the same size and weight; doing nothing ends the subscription, and that is said.
 */
export const priceRise = (subscription: Subscription, context: RowContext): unknown => {
  const { priceIncrease, renewal } = subscription;
  if (!priceIncrease) return nothing;
  if (renewal === 'off') return declined(subscription, context);
  const date = sayDay(priceIncrease.effectiveOn, context.today);
  if (priceIncrease.consent === 'needed') return question(subscription, context, date);
  return notice(
    'neutral',
    html`<p>
      ${priceIncrease.consent === 'given'
        ? msg(str`You have accepted the new price from ${date}.`, { desc: 'A price rise. 0 is a date.' })
        : msg(str`The price goes up on ${date}. You need not do anything.`, { desc: 'A price rise. 0 is a date.' })}
    </p>
    ${prices(subscription)}`,
  );
};

/** Saying no can be taken back until the day, by saying yes. */
const declined = (subscription: Subscription, context: RowContext): unknown =>
  allowed(subscription, 'accept-price')
    ? notice(
        'neutral',
        html`<p>
          ${msg('You have declined the new price. If you change your mind, you can still accept it.', {
            desc: 'A price rise that ends the subscription.',
          })}
        </p>
        ${prices(subscription)}`,
        changeButton(subscription, 'accept-price', actionLabel('accept-price', subscription), context),
      )
    : nothing;

const question = (subscription: Subscription, context: RowContext, date: string): TemplateResult => {
  const respondBy = subscription.priceIncrease!.respondBy;
  return html`<section class="card" part="card">
    <p class="headline">${msg(str`The price goes up on ${date}`, { desc: 'Headline of a card. 0 is a date.' })}</p>
    ${prices(subscription)}
    <p>
      ${respondBy
        ? msg(
            str`Please answer by ${sayDay(respondBy, context.today)}. Without an answer, the subscription ends on ${date} and nothing more is charged.`,
            { desc: 'A price rise that needs consent. 0 and 1 are dates.' },
          )
        : msg(str`Without an answer, the subscription ends on ${date} and nothing more is charged.`, {
            desc: 'A price rise that needs consent. 0 is a date.',
          })}
    </p>
    <div class="choices">
      ${changeButton(subscription, 'accept-price', actionLabel('accept-price', subscription), context)}
      ${changeButton(subscription, 'decline-price', actionLabel('decline-price', subscription), context)}
    </div>
  </section>`;
};

const prices = ({ priceIncrease, plan }: Subscription): TemplateResult => html`
  <dl class="prices">
    <div>
      <dt>${msg('Now', { desc: 'Label of the old price.' })}</dt>
      <dd class="amount">${pricePerPeriod(priceIncrease!.from, plan.interval)}</dd>
    </div>
    <div>
      <dt>${msg('New', { desc: 'Label of the new price.' })}</dt>
      <dd class="amount">${pricePerPeriod(priceIncrease!.to, plan.interval)}</dd>
    </div>
  </dl>
`;
