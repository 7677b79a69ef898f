import type { Subscription } from '../../../../src/api/contract/subscription.ts';
import { startOfDay } from '../time/time-zone.ts';
import { remainingOf, termEnd } from './commitment.ts';
import type { Context } from './context.ts';
import { deriveActions } from './derive-actions.ts';
import { priceBeginsOn } from './price-increase.ts';
import type { SubscriptionRecord } from './record.ts';
import { renewalTerms } from './renewal-terms.ts';
import { givesAccess, isBilledHere, isCommitted, isPaused, isRenewing, nextPaymentOn } from './situation.ts';

const access = (record: SubscriptionRecord, { product }: Context): Subscription['access'] => {
  if (!givesAccess(record)) return 'none';
  return record.overdue ? product.policy.accessInGrace : 'active';
};

/** The last day of access: of what has ended or will, and of what a pause has interrupted. */
const accessUntil = (record: SubscriptionRecord): Subscription['accessUntil'] => {
  const { ended, ending, period, plan } = record;
  if (isPaused(record)) return period?.to;
  // What never began was never open to anyone.
  if (ended) return plan.interval && !period ? undefined : ended.on;
  return ending?.on;
};

const renewal = (record: SubscriptionRecord): Subscription['renewal'] => {
  if (record.ended) return record.plan.interval ? 'off' : 'none';
  if (!isRenewing(record)) return 'none';
  if (record.ending) return 'off';
  return isPaused(record) ? 'paused' : 'automatic';
};

type Health = Pick<Subscription, 'health' | 'healthReason' | 'healthUntil' | 'nextRetryOn' | 'outstanding'>;

const health = ({ debt, firstPayment, overdue }: SubscriptionRecord, { timeZone }: Context): Health => {
  if (firstPayment) {
    const { reason, expiresOn } = firstPayment;
    return {
      health: reason === 'payment-pending' ? 'on-hold' : 'action-required',
      healthReason: reason,
      healthUntil: startOfDay(timeZone, expiresOn).toISOString(),
    };
  }
  if (!overdue) return { health: 'ok', ...(debt && { outstanding: debt }) };
  return {
    health: overdue.stage,
    healthReason: overdue.reason,
    healthUntil: startOfDay(timeZone, overdue.stageUntil).toISOString(),
    ...(overdue.nextRetryOn && { nextRetryOn: overdue.nextRetryOn }),
    outstanding: overdue.amount,
  };
};

/**
 * The payment that comes next by itself. What costs nothing has none, nor has what is paid elsewhere by someone else.
 */
export const nextCharge = (record: SubscriptionRecord): Subscription['nextCharge'] => {
  const on = nextPaymentOn(record);
  if (!on || record.ownerName) return undefined;
  const { amount } = renewalTerms(record, on);
  return amount.amount > 0 ? { on, amount } : undefined;
};

const priceIncrease = (record: SubscriptionRecord): Subscription['priceIncrease'] => {
  const effectiveOn = priceBeginsOn(record);
  if (!record.priceIncrease || !effectiveOn || record.ended) return undefined;
  const { to, consent, respondBy } = record.priceIncrease;
  // Who leaves before it begins is not concerned by it.
  if (consent === 'declined' || (record.ending && record.ending.on <= effectiveOn)) return undefined;
  return { from: record.plan.price, to, effectiveOn, consent, ...(respondBy && consent === 'needed' && { respondBy }) };
};

/** Leaves out what is undefined, as JSON does. */
const present = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;

/** How a subscription stands for its customer today: the three facts, and what else is true of it. */
export const deriveSubscription = (record: SubscriptionRecord, context: Context): Subscription => {
  const { commitment, ended, pause, pendingPlan, period } = record;
  const { approval, duplicates, paymentMethod, product } = context;
  const endsOn = termEnd(record, context.today);
  return present<Subscription>({
    id: record.id,
    version: record.version,
    product: { name: product.name, ...(product.imageUrl && { imageUrl: product.imageUrl }) },
    plan: record.plan,
    items: record.items && [...record.items],
    kind: record.kind,
    access: access(record, context),
    accessUntil: accessUntil(record),
    renewal: renewal(record),
    ...health(record, context),
    startedOn: record.startedOn,
    endedOn: ended?.on,
    endReason: ended?.reason,
    trial: record.isTrial && period ? { endsOn: period.to } : undefined,
    nextCharge: nextCharge(record),
    paymentMethod: isBilledHere(record) && !ended ? paymentMethod : undefined,
    pendingPlan:
      pendingPlan && period ? { plan: pendingPlan, effectiveOn: nextPaymentOn(record) ?? period.to } : undefined,
    priceIncrease: priceIncrease(record),
    listPrice: record.listPrice,
    commitment:
      commitment && endsOn && isCommitted(record) && !ended
        ? { paid: commitment.paid, total: commitment.total, remaining: remainingOf(commitment), endsOn }
        : undefined,
    approval,
    pause: pause && period ? { from: period.to, until: pause.until } : undefined,
    source: record.source,
    sourceName: record.sourceName,
    ownership: record.ownerName ? { kind: 'shared', ownerName: record.ownerName } : { kind: 'own' },
    duplicates: duplicates?.length ? [...duplicates] : undefined,
    actions: deriveActions(record, context),
  });
};
