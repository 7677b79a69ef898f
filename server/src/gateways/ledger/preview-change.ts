import type { SubscriptionChange, SubscriptionPreview } from '../../../../src/api/contract/subscription-change.ts';
import { planChange } from '../../domain/changes/plan-change.ts';
import { isRefused } from '../../domain/changes/planned-change.ts';
import { advanceOne } from './advance.ts';
import type { Ledger } from './carry-out.ts';
import { readContexts } from './contexts.ts';
import { assertSettled, refusal } from './refusals.ts';
import { readSubscription } from './subscription-rows.ts';

/**
 * What a change would do today. A renewal that has fallen due runs first; while another process runs it, none can
 * say.
 */
export const previewChange = async (
  ledger: Ledger,
  customer: string,
  id: string,
  change: SubscriptionChange,
): Promise<SubscriptionPreview | undefined> => {
  const { database, clock } = ledger;
  await advanceOne(ledger, customer, id);
  const now = clock.now();
  const stored = await readSubscription(database, customer, id);
  if (!stored) return undefined;
  assertSettled(stored, now);
  const context = (await readContexts(database, customer, [stored], now))(stored);
  const planned = planChange(stored.record, change, context);
  if (isRefused(planned)) throw refusal(planned);
  const { effectiveOn, dueToday, lines, consequences, offer } = planned;
  return {
    subscription: id,
    version: stored.record.version,
    kind: change.kind,
    asOf: now.toISOString(),
    today: context.today,
    effectiveOn,
    ...(dueToday && { dueToday }),
    ...(lines && { lines: [...lines] }),
    consequences: [...consequences],
    ...(offer && { offer }),
  };
};
