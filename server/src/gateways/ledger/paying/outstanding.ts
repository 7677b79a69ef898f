import type { Money } from '../../../../../src/api/contract/common.ts';
import type { Decline } from '../../../../../src/api/contract/decline.ts';
import type { OutstandingOrder } from '../../../../../src/api/contract/outstanding.ts';
import type { Database } from '../../../database.ts';
import { add } from '../../../domain/money/money.ts';
import { codeOfReason, declineOf } from '../../../domain/payment/decline.ts';
import { afterPaid, isOnItsWay, payingFor, type PayingFor } from '../../../domain/payment/paying-for.ts';
import { unlocksOf } from '../../../domain/payment/unlocks.ts';
import { deriveSummary } from '../../../domain/purchase/derive-summary.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import { earlier } from '../../../domain/time/plain-date.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import type { Outstanding } from '../../payment-gateway.ts';
import { advanceOne } from '../advance.ts';
import type { Ledger } from '../carry-out.ts';
import { readTimeZone } from '../customers.ts';
import { readMethodNames, readPaymentMethods } from '../payment-methods.ts';
import { readProducts } from '../products.ts';
import { readSubscription, type StoredSubscription } from '../subscription-rows.ts';
import { readAttempts, toAttempts, type Attempt } from './attempts.ts';
import { readUnpaid } from './unpaid.ts';
import { readApprovalsOf } from './waiting-approvals.ts';

type PayAction = OutstandingOrder['actions'][number];

/** An order with the subscription that it is for, and what paying it puts right. */
interface Look {
  readonly purchase: PurchaseRecord;
  readonly stored: StoredSubscription | undefined;
  readonly paying: PayingFor;
}

/** The newest order of a subscription is the one that it waits for. */
const isAwaited = (purchase: PurchaseRecord, all: readonly PurchaseRecord[]): boolean =>
  !all.some(({ at, id, subscription }) =>
    subscription?.id === purchase.subscription?.id && (at > purchase.at || (at === purchase.at && id > purchase.id)),
  );

const readSubscriptions = async (
  database: Database,
  customer: string,
  purchases: readonly PurchaseRecord[],
): Promise<Map<string, StoredSubscription>> => {
  const found = new Map<string, StoredSubscription>();
  for (const { subscription } of purchases) {
    if (!subscription || found.has(subscription.id)) continue;
    const stored = await readSubscription(database, customer, subscription.id);
    if (stored) found.set(subscription.id, stored);
  }
  return found;
};

/** The day from which it is worse: access is lost, or the order lapses. */
const urgencyOf = ({ paying, purchase, stored }: Look): string => {
  const { firstPayment, overdue } = stored?.record ?? {};
  const due = purchase.unpaid?.dueOn ?? '9999-12-31';
  if (paying === 'renewal' && overdue) return earlier(due, overdue.stageUntil);
  return paying === 'first-payment' && firstPayment ? earlier(due, firstPayment.expiresOn) : due;
};

const actionsOf = (approval: string | undefined, isRunning: boolean, hasMethod: boolean): PayAction[] => {
  const code = approval !== undefined ? 'approval-waiting' : isRunning ? 'payment-running' : hasMethod ? undefined : 'method-missing';
  return [
    code ? { name: 'pay', allowed: false, code } : { name: 'pay', allowed: true, via: 'api' },
    ...(approval === undefined ? [] : [{ name: 'approve', allowed: true, via: 'api' } as const]),
  ];
};

/** Why it is not paid, as the last try or the order itself says. */
const declineFor = (
  { purchase, stored }: Look,
  last: Attempt | undefined,
  approval: string | undefined,
  appUrl: string | undefined,
): Decline | undefined => {
  const code = last?.isRunning ? 'processing' : (last?.code ?? codeOfReason(purchase.unpaid?.reason));
  if (!code) return undefined;
  const { cause, remedy } = declineOf(code);
  const retryOn = stored?.record.overdue?.nextRetryOn;
  return {
    cause,
    // Where nothing waits for the bank any more, a new payment makes it ask again.
    remedy: remedy === 'approve' && approval === undefined ? 'try-again' : remedy,
    ...(retryOn && { retryOn }),
    ...(remedy === 'raise-maximum' && appUrl && { url: appUrl }),
  };
};

const totalsOf = (orders: readonly OutstandingOrder[]): Money[] => {
  const sums = new Map<string, Money>();
  for (const { amount } of orders) {
    const sum = sums.get(amount.currency);
    sums.set(amount.currency, sum ? add(sum, amount) : amount);
  }
  return [...sums.values()];
};

/** What fell due before somebody looks happens first, so that what they see can be paid. */
const bringUpToDate = async (ledger: Ledger, customer: string): Promise<void> => {
  const unpaid = await readUnpaid(ledger.database, customer);
  const due = [...(await readSubscriptions(ledger.database, customer, unpaid)).values()].filter(
    ({ dueAt }) => dueAt && dueAt <= ledger.clock.now(),
  );
  for (const { record } of due) await advanceOne(ledger, customer, record.id);
};

/** The orders that wait for the customer's payment, the most urgent first, with why they are not paid and what paying unlocks. */
export const readOutstanding = async (ledger: Ledger, customer: string): Promise<Outstanding> => {
  const { clock, database } = ledger;
  await bringUpToDate(ledger, customer);
  const now = clock.now();
  const timeZone = await readTimeZone(database, customer);
  const today = dayIn(timeZone, now);
  const purchases = await readUnpaid(database, customer);
  const subscriptions = await readSubscriptions(database, customer, purchases);
  const products = await readProducts(database, [...new Set([...subscriptions.values()].map(({ record }) => record.product))]);
  const methods = await readPaymentMethods(database, customer);
  const names = await readMethodNames(database, customer);
  const attemptsOf = await readAttempts(database, customer, purchases);
  const approvals = await readApprovalsOf(database, purchases.map(({ id }) => id));

  const toOrder = (look: Look): OutstandingOrder => {
    const { paying, purchase, stored } = look;
    const attempts = attemptsOf(purchase);
    const [last] = attempts;
    const method = last?.method ?? stored?.record.paymentMethod;
    const approval = approvals.get(purchase.id);
    const decline = declineFor(look, last, approval, methods.get(method ?? '')?.appUrl);
    const { title } = deriveSummary(purchase);
    const product = stored && products.get(stored.record.product);
    const before = stored?.record;
    return {
      purchase: purchase.id,
      version: purchase.version,
      orderNumber: purchase.orderNumber,
      title,
      on: purchase.on,
      amount: purchase.total,
      ...(purchase.unpaid && { dueOn: purchase.unpaid.dueOn }),
      ...(purchase.subscription && { subscription: purchase.subscription.id }),
      ...(method !== undefined && { method }),
      ...(decline && { decline }),
      ...(approval !== undefined && { approval }),
      attempts: toAttempts(attempts, (id) => names.get(id ?? '')?.label ?? '', timeZone),
      unlocks: unlocksOf(
        {
          paying,
          title,
          isLast: purchases.length === 1,
          ...(product &&
            before && {
              subscription: { name: product.name, before, after: afterPaid(before, paying, today, product.policy, method ?? '') },
            }),
        },
        false,
      ),
      actions: actionsOf(approval, last?.isRunning === true || (before !== undefined && isOnItsWay(paying, before)), methods.size > 0),
    };
  };

  const looks = purchases.map((purchase): Look => {
    const stored = subscriptions.get(purchase.subscription?.id ?? '');
    return { purchase, stored, paying: payingFor(purchase, stored?.record, isAwaited(purchase, purchases)) };
  });
  const items = looks.sort((a, b) => (urgencyOf(a) < urgencyOf(b) ? -1 : urgencyOf(a) > urgencyOf(b) ? 1 : 0)).map(toOrder);
  return { asOf: now.toISOString(), today, items, totals: totalsOf(items) };
};
