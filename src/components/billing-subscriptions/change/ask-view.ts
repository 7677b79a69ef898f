import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { SubscriptionPreview } from '../../../api/contract/subscription-change.ts';
import { pricePerPeriod } from '../../../localization/period-text.ts';
import { sayDay, sayMoney } from '../../internal/say.ts';
import { actionLabel } from '../action-label.ts';
import { backToPlans, notNow } from './change-text.ts';
import type { ChangeContext } from './change-context.ts';
import { confirmation } from './confirmation.ts';
import { effects } from './effects.ts';
import { factsSkeleton, readView } from './read-view.ts';

/** What one change would do, and the question whether to do it. */
export const askView = (context: ChangeContext): TemplateResult =>
  readView(context.flow.previews, context, factsSkeleton, ([preview]) => html`
    ${prices(context, preview!)} ${effects(preview!, context.flow.subscription)} ${answers(context, preview!)}
  `);

const answers = (context: ChangeContext, { dueToday }: SubscriptionPreview): TemplateResult => {
  const { flow, leave } = context;
  const isPlan = flow.kind === 'change-plan';
  const label =
    isPlan && dueToday && dueToday.amount > 0
      ? msg(str`Pay ${sayMoney(dueToday)} and change plan`, { desc: 'Button. 0 is an amount.' })
      : actionLabel(flow.kind, flow.subscription);
  return confirmation(
    context,
    // Declining ends the subscription: both answers then weigh the same.
    { label, press: () => void flow.confirm(), primary: flow.kind !== 'decline-price' },
    isPlan ? { label: backToPlans(), press: () => flow.choosePlanAgain() } : { label: notNow(), press: leave },
  );
};

/** The old price and the new one side by side, each with its day. */
const prices = ({ flow: { kind, subscription } }: ChangeContext, { today }: SubscriptionPreview): unknown => {
  const { priceIncrease, plan } = subscription;
  if (kind !== 'accept-price' || !priceIncrease) return nothing;
  const day = sayDay(priceIncrease.effectiveOn, today);
  return html`<dl class="bill">
    <div>
      <dt>${msg(str`Until ${day}`, { desc: 'Label of the old price. 0 is a date.' })}</dt>
      <dd><bdi class="amount">${pricePerPeriod(priceIncrease.from, plan.interval)}</bdi></dd>
    </div>
    <div class="total">
      <dt>${msg(str`From ${day}`, { desc: 'Label of the new price. 0 is a date.' })}</dt>
      <dd><bdi class="amount">${pricePerPeriod(priceIncrease.to, plan.interval)}</bdi></dd>
    </div>
  </dl>`;
};
