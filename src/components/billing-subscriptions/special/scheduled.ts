import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { pricePerPeriod } from '../../../localization/period-text.ts';
import { clockIcon, pauseIcon } from '../../internal/icons.ts';
import { notice } from '../../internal/notice.ts';
import { sayDay, sayName } from '../../internal/say.ts';
import { changeButton } from '../action-button.ts';
import { actionLabel } from '../action-label.ts';
import type { RowContext } from '../row-context.ts';

/** A plan that takes over at the next renewal, and the way back. */
export const pendingPlan = (subscription: Subscription, context: RowContext): unknown => {
  if (!subscription.pendingPlan) return nothing;
  const { plan, effectiveOn } = subscription.pendingPlan;
  const date = sayDay(effectiveOn, context.today);
  const price = pricePerPeriod(plan.price, plan.interval);
  return notice(
    'neutral',
    html`<p>
      ${msg(str`On ${date} your plan changes to ${sayName(plan.name)}, at ${price}.`, {
        desc: 'A plan change that waits. 0 is a date, 1 a plan, 2 a price with its period.',
      })}
    </p>`,
    changeButton(subscription, 'keep-plan', actionLabel('keep-plan', subscription), context),
    clockIcon,
  );
};

/** A pause that is to come, and the way back. */
export const scheduledPause = (subscription: Subscription, context: RowContext): unknown => {
  const { pause, renewal } = subscription;
  const { today } = context;
  if (!pause || renewal !== 'automatic') return nothing;
  const from = sayDay(pause.from, today);
  return notice(
    'neutral',
    html`<p>
      ${pause.until
        ? msg(str`Paused from ${from} to ${sayDay(pause.until, today)}. Nothing is charged in that time.`, {
            desc: 'A pause that is to come. 0 and 1 are dates.',
          })
        : msg(str`Paused from ${from}, until you resume it. Nothing is charged in that time.`, {
            desc: 'A pause that is to come, without an end. 0 is a date.',
          })}
    </p>`,
    changeButton(
      subscription,
      'resume',
      actionLabel('resume', subscription),
      context,
    ),
    pauseIcon,
  );
};
