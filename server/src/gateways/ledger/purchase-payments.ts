import type { Merchant } from '../../../../src/api/contract/merchant.ts';
import type { Database } from '../../database.ts';
import { orderNumberOf, purchaseIdOf } from '../../domain/purchase/order-name.ts';
import type { PurchaseRecord, Tender } from '../../domain/purchase/record.ts';
import { settle, type Payment } from '../../domain/purchase/settle.ts';
import { subscriptionOrder } from '../../domain/purchase/subscription-order.ts';
import { cancel } from '../../domain/purchase/take-step.ts';
import type { ChargeOutcome } from '../../domain/steps/step.ts';
import type { Product } from '../../domain/subscription/product.ts';
import type { SubscriptionRecord } from '../../domain/subscription/record.ts';
import type { Period } from '../../domain/time/period.ts';
import { addDays, type PlainDate } from '../../domain/time/plain-date.ts';
import type { Charge } from './charges.ts';
import { readProcessing } from './paying/payment-rows.ts';
import type { PaymentMethod } from './payment-methods.ts';
import type { Doing } from './purchase-audit.ts';
import { nextInvoice, readLastOrder, type LastOrder } from './purchase-last.ts';
import { readWaiting } from './purchase-waiting.ts';
import { insertPurchases, updatePurchase } from './purchase-write.ts';

/** What does not change from charge to charge. */
export interface Selling {
  readonly product: Product;
  readonly merchant: Merchant;
  /** What is charged; missing where there is no way to pay. */
  readonly method?: PaymentMethod;
}

/** A charge of a subscription that was answered, with the subscription before and after it. */
export interface AnsweredCharge {
  readonly charge: Charge;
  readonly outcome: ChargeOutcome;
  readonly before: SubscriptionRecord;
  readonly after: SubscriptionRecord;
  /** When it fell due, for the customer. */
  readonly at: Date;
  readonly by: Doing;
}

/** What a payment method is on a bill. */
export const tenderOf = ({ id, kind, label, lastFour }: PaymentMethod): Omit<Tender, 'amount'> => ({
  // An account that is debited stands on the same statement as a card that is charged.
  kind: kind === 'bank-account' ? 'card' : kind,
  label,
  ...(lastFour && { lastFour }),
  paymentMethod: id,
});

const toOrder = (answered: AnsweredCharge, { merchant, product }: Selling, last: LastOrder): PurchaseRecord => {
  const { after, at, before, charge } = answered;
  const { amount, key, on, period } = charge;
  return subscriptionOrder({
    id: purchaseIdOf(key),
    orderNumber: orderNumberOf(key, last.orderNumber),
    at: at.toISOString(),
    on,
    amount,
    period: period ?? after.period,
    before,
    after,
    product,
    // Where the buyer is, as far as it is known: services are taxed there.
    country: last.buyer?.address?.country ?? merchant.country,
  });
};

/** How an order is paid today. `period` is given where the days that it pays for begin with the payment. */
export const toPayment = (
  { merchant, method }: Pick<Selling, 'merchant' | 'method'>,
  { invoice, orderNumber }: PurchaseRecord,
  last: LastOrder,
  on: PlainDate,
  period?: Period,
): Payment => {
  if (!method) throw new Error('A charge was approved without anything to charge.');
  return {
    on,
    tender: tenderOf(method),
    statementText: merchant.statementDescriptors?.[0] ?? merchant.name.toUpperCase(),
    invoice: invoice ?? nextInvoice(last, merchant, orderNumber, on),
    ...(period && { period }),
  };
};

/** Who had lost access is given the days from the payment on, instead of those that were not delivered; so is who only begins. */
export const paidPeriod = (before: SubscriptionRecord, after: SubscriptionRecord): Period | undefined =>
  before.overdue || before.firstPayment ? after.period : undefined;

const waits = (order: PurchaseRecord, reason: string, dueOn: PlainDate): PurchaseRecord => ({
  ...order,
  unpaid: { dueOn, reason },
});

/** An order that waits may have failed for another reason than the time before. */
export const noteReason = async (tx: Database, waiting: PurchaseRecord, reason: string, by: Doing): Promise<void> => {
  if (!waiting.unpaid || waiting.unpaid.reason === reason) return;
  await updatePurchase(tx, waiting, { ...waits(waiting, reason, waiting.unpaid.dueOn), version: waiting.version + 1 }, by);
};

const notePaid = async (tx: Database, answered: AnsweredCharge, selling: Selling): Promise<void> => {
  const { after, before, by, charge } = answered;
  const last = await readLastOrder(tx, after.customer);
  const found = charge.reason === 'retry' || charge.reason === 'first-payment' ? await readWaiting(tx, after) : undefined;
  // One of another amount was not paid by this; it is given up, since nothing is owed any more.
  const waiting = found && found.total.amount === charge.amount.amount ? found : undefined;
  const order = waiting ?? toOrder(answered, selling, last);
  const paid = settle(order, toPayment(selling, order, last, charge.on, paidPeriod(before, after)));
  if (waiting) await updatePurchase(tx, waiting, { ...paid, version: waiting.version + 1 }, by);
  else await insertPurchases(tx, [paid], by);
};

/** A renewal waits from now on; what waited already goes on waiting. */
const noteDeclined = async (tx: Database, answered: AnsweredCharge, selling: Selling, reason: string): Promise<void> => {
  const { after, by, charge } = answered;
  if (charge.reason === 'renewal') {
    const order = toOrder(answered, selling, await readLastOrder(tx, after.customer));
    await insertPurchases(tx, [waits(order, reason, addDays(charge.on, selling.product.policy.giveUpDays))], by);
    return;
  }
  const waiting = await readWaiting(tx, after);
  if (waiting) await noteReason(tx, waiting, reason, by);
};

/**
 * Writes what became of a charge into the purchases, inside the transaction that settles it: a paid one is a purchase, a renewal
 * that was not is an order that waits, and the retry that goes through pays that same order.
 */
export const notePurchase = (tx: Database, answered: AnsweredCharge, selling: Selling): Promise<void> => {
  const { outcome } = answered;
  return outcome.approved
    ? notePaid(tx, answered, selling)
    : noteDeclined(tx, answered, selling, outcome.reason);
};

/** What waited for a payment is given up with the subscription, unless it stays owed. */
export const noteGivenUp = async (
  tx: Database,
  before: SubscriptionRecord,
  after: SubscriptionRecord,
  on: PlainDate,
  by: Doing,
): Promise<void> => {
  const waited = before.overdue !== undefined || before.firstPayment !== undefined;
  if (!waited || after.overdue || after.firstPayment || after.debt) return;
  const waiting = await readWaiting(tx, after);
  // Money that is on its way for it decides what becomes of it.
  if (!waiting || (await readProcessing(tx, waiting.id))) return;
  await updatePurchase(tx, waiting, { ...cancel(waiting, on), version: waiting.version + 1 }, by);
};
