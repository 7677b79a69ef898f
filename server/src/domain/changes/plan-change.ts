import type { Context } from '../subscription/context.ts';
import { permission } from '../subscription/permissions.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { planAcceptOffer } from './accept-offer.ts';
import { planAcceptPrice, planDeclinePrice } from './answer-price.ts';
import { planCancel } from './cancel.ts';
import { planKeepPlan, planPlanChange } from './change-plan.ts';
import { planKeep } from './keep.ts';
import { planPause } from './pause.ts';
import { isRefused, type Change, type PlannedChange, type Refusal } from './planned-change.ts';
import { planResume } from './resume.ts';

const plan = (record: SubscriptionRecord, change: Change, context: Context): PlannedChange | Refusal => {
  switch (change.kind) {
    case 'cancel':
      return planCancel(record, change, context);
    case 'keep':
      return planKeep(record, context);
    case 'pause':
      return planPause(record, change, context);
    case 'resume':
      return planResume(record, context);
    case 'change-plan':
      return planPlanChange(record, change, context);
    case 'keep-plan':
      return planKeepPlan(record, context);
    case 'accept-price':
      return planAcceptPrice(record, context);
    case 'decline-price':
      return planDeclinePrice(record, context);
    case 'accept-offer':
      return planAcceptOffer(record, change, context);
  }
};

/** Works out what a change would do to a subscription today, or why it cannot be made. */
export const planChange = (record: SubscriptionRecord, change: Change, context: Context): PlannedChange | Refusal => {
  const answer = permission(change.kind, record, context);
  if (!answer.allowed) return { refused: answer.code, ...(answer.until && { until: answer.until }) };
  const planned = plan(record, change, context);
  return isRefused(planned) ? planned : { ...planned, next: { ...planned.next, version: record.version + 1 } };
};
