import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import type { RowContext } from '../row-context.ts';
import { commitmentProgress } from './commitment-progress.ts';
import { duplicateWarning } from './duplicate-warning.ts';
import { needsNotices } from './needs-notices.ts';
import { outstandingNotice } from './outstanding-notice.ts';
import { paymentProblem } from './payment-problem.ts';
import { priceRise } from './price-rise.ts';
import { pendingPlan, scheduledPause } from './scheduled.ts';

/** What a row says below its first lines, the most pressing first; `nothing` for an ordinary one. */
export const rowNotices = (subscription: Subscription, context: RowContext, asOf: string): unknown =>
  needsNotices(subscription)
    ? html`<div class="notices">
        ${paymentProblem(subscription, context, asOf)} ${outstandingNotice(subscription, context)}
        ${priceRise(subscription, context)} ${duplicateWarning(subscription, context)}
        ${pendingPlan(subscription, context)} ${scheduledPause(subscription, context)} ${commitmentProgress(subscription, context)}
      </div>`
    : nothing;
