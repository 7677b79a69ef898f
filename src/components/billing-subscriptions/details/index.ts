import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import type { RowContext } from '../row-context.ts';
import { blockedActions } from './blocked-actions.ts';
import { elsewhereSteps } from './elsewhere-steps.ts';
import { facts } from './facts.ts';
import { furtherActions } from './further-actions.ts';

export { rowExtras as styles } from '../row-extras.styles.ts';

/** What "More" opens: the facts, what else can be done, what cannot and why. */
export const rowDetails = (subscription: Subscription, context: RowContext): unknown => html`
  ${facts(subscription, context)} ${elsewhereSteps(subscription)} ${furtherActions(subscription, context)}
  ${subscription.source === 'direct' || subscription.ownership.kind === 'shared'
    ? blockedActions(subscription, context)
    : nothing}
`;
