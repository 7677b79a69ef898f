import type { Approval, ApprovalAction } from '../../../../src/api/contract/approval.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { refusalOf, type ApprovalEventKind } from './approval-events.ts';
import type { ApprovalRecord } from './approval-record.ts';

/** One action: allowed, blocked with its reason, or left out where it makes no sense. */
const actionFor = (record: ApprovalRecord, name: 'start' | 'extend' | 'cancel' | 'retry'): ApprovalAction[] => {
  const reason = refusalOf(record, name satisfies ApprovalEventKind);
  if (reason === 'not-now') return [];
  return [reason ? { name, allowed: false, code: reason } : { name, allowed: true, via: 'api' }];
};

/** An approval as its customer sees it. */
export const deriveApproval = (record: ApprovalRecord, { now, today }: { now: Date; today: PlainDate }): Approval => {
  const { amount, approveBy, challenge, decline, id, method, outcome, purchase, purpose, reason, requestedAt } = record;
  const { state, subscription, title, tries, version, waits } = record;
  return {
    id,
    version,
    asOf: now.toISOString(),
    today,
    state,
    purpose,
    reason,
    title,
    ...(amount && { amount }),
    ...(method && { method }),
    ...(purchase && { purchase }),
    ...(subscription && { subscription }),
    ...(waits.kind === 'subscription-change' && { change: waits.change.kind }),
    requestedAt,
    ...(approveBy && { approveBy }),
    ...(challenge && { challenge }),
    tries,
    ...(decline && { decline }),
    ...(outcome && { outcome }),
    actions: (['start', 'retry', 'extend', 'cancel'] as const).flatMap((name) => actionFor(record, name)),
  };
};
