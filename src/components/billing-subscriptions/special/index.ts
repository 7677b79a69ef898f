import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import type { RowContext } from '../row-context.ts';
import type { RowParts } from '../subscription-row.ts';
import { approvalNotice } from './approval-notice.ts';
import { commitmentProgress } from './commitment-progress.ts';
import { duplicateWarning } from './duplicate-warning.ts';
import { outstandingNotice } from './outstanding-notice.ts';
import { paymentProblem } from './payment-problem.ts';
import { priceRise } from './price-rise.ts';
import { pendingPlan, scheduledPause } from './scheduled.ts';
import { remark } from './remark.ts';
import { specialActions } from './special-actions.ts';
import { specialBadge } from './special-badge.ts';
import { specialSentence } from './special-sentence.ts';

export { rowExtras as styles } from '../row-extras.styles.ts';

/** What is said of a subscription that does not simply renew, run its trial or end. */
export const specialParts = (subscription: Subscription, context: RowContext, asOf: string): RowParts => ({
  sentence: specialSentence(subscription, context.today),
  badge: specialBadge(subscription),
  remark: remark(subscription),
  notices: notices(subscription, context, asOf),
  first: specialActions(subscription, context),
});

/** What stands below the first lines, the most pressing first. */
const notices = (subscription: Subscription, context: RowContext, asOf: string): unknown => {
  const shown = [
    paymentProblem(subscription, context, asOf),
    approvalNotice(subscription, context),
    outstandingNotice(subscription, context),
    priceRise(subscription, context),
    duplicateWarning(subscription, context),
    pendingPlan(subscription, context),
    scheduledPause(subscription, context),
    commitmentProgress(subscription, context),
  ].filter((part) => part !== nothing);
  return shown.length ? html`<div class="notices">${shown}</div>` : nothing;
};
