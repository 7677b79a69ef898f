import type { RefundPreview } from '../../../../src/api/contract/refund-preview.ts';
import type { PurchaseRecord } from '../purchase/record.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { consequencesOf, type ConsequenceFacts } from './consequences.ts';
import { destinationOf } from './parts.ts';
import type { RefundPlan } from './plan-refund.ts';

/** When somebody looks: the instant, in UTC, and their day. */
interface Seen {
  readonly asOf: string;
  readonly today: PlainDate;
}

/** What a request would come to, as it is shown before it is made. */
export const previewOf = (record: PurchaseRecord, plan: RefundPlan, facts: ConsequenceFacts, { asOf, today }: Seen): RefundPreview => {
  const { amounts, decision, parts, route, terms } = plan;
  const { amount, lines, original, rate, taxes } = amounts;
  const { answerDays, policy } = terms;
  return {
    purchase: record.id,
    version: record.version,
    asOf,
    today,
    route,
    lines: [...lines],
    amount,
    taxes: [...taxes],
    ...(original && { original }),
    ...(rate !== undefined && { rate }),
    parts: parts.map((part) => ({ ...destinationOf(part, today), amount: part.amount })),
    consequences: consequencesOf(record, plan, facts),
    decision,
    ...(decision === 'review' && { decidedBy: addDays(today, answerDays) }),
    policy: { ...policy, sources: [...policy.sources] },
  };
};
