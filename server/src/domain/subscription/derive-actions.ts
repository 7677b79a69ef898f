import type { SubscriptionAction } from '../../../../src/api/contract/subscription.ts';
import { changeKinds } from '../../../../src/api/contract/subscription.ts';
import type { Context } from './context.ts';
import { permission } from './permissions.ts';
import type { SubscriptionRecord } from './record.ts';
import { isBilledHere } from './situation.ts';

/** What a customer can do with a subscription now, and what is blocked and why. */
export const deriveActions = (record: SubscriptionRecord, context: Context): SubscriptionAction[] => {
  const actions: SubscriptionAction[] = [];
  for (const name of changeKinds) {
    const answer = permission(name, record, context);
    if (!answer.shown) continue;
    if (answer.allowed) actions.push({ name, allowed: true, via: 'api' });
    else actions.push({ name, allowed: false, code: answer.code, ...(answer.until && { until: answer.until }) });
  }
  if (record.ended && !record.debt) return actions;
  if (isBilledHere(record) && record.kind === 'paid') {
    const { paymentMethodsUrl: url } = context;
    actions.push({ name: 'update-payment', allowed: true, ...(url ? { via: 'link', url } : { via: 'api' }) });
  }
  if (record.ownerName) actions.push({ name: 'contact-owner', allowed: true, via: 'api' });
  if (record.manageUrl && !record.ownerName) {
    actions.push({ name: 'manage', allowed: true, via: 'link', url: record.manageUrl });
  }
  return actions;
};
