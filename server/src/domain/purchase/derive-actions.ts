import type { PurchaseAction, PurchaseStatus } from '../../../../src/api/contract/purchase-summary.ts';
import type { PurchaseContext } from './context.ts';
import type { PurchaseRecord } from './record.ts';
import { refundBlocked, type Blocked } from './refund-permission.ts';
import { isCharged, statusOf } from './status.ts';
import { isAskedOfBank } from './sums.ts';

type Name = Exclude<PurchaseAction['name'], 'unknown'>;

const allowed = (name: Name, url?: string): PurchaseAction =>
  url === undefined ? { name, allowed: true, via: 'api' } : { name, allowed: true, via: 'link', url };

const blocked = (name: Name, { code, until }: Blocked): PurchaseAction => ({
  name,
  allowed: false,
  code,
  ...(until && { until }),
});

/** The merchant's page about something, told which purchase it is about. */
const about = (url: string | undefined, { id }: PurchaseRecord): string | undefined => {
  if (url === undefined) return undefined;
  const address = new URL(url);
  address.searchParams.set('purchase', id);
  return address.href;
};

const pay = (record: PurchaseRecord, { merchant, viewer }: PurchaseContext): PurchaseAction =>
  viewer === record.customer
    ? allowed('pay', about(merchant.paymentMethodsUrl, record))
    : blocked('pay', { code: 'owner-only' });

const refund = (record: PurchaseRecord, context: PurchaseContext): PurchaseAction => {
  const reason = refundBlocked(record, context);
  return reason ? blocked('refund', reason) : allowed('refund', about(context.merchant.refundUrl, record));
};

/** A receipt says by whom it was paid, and where they live: it is the payer's. */
const receipt = (record: PurchaseRecord, status: PurchaseStatus, { viewer }: PurchaseContext): PurchaseAction => {
  if (status === 'unpaid' || status === 'hold') return blocked('receipt', { code: 'not-paid' });
  return viewer === record.customer ? allowed('receipt') : blocked('receipt', { code: 'owner-only' });
};

/** What was bought is the buyer's, whoever paid for it. */
const getAgain = (
  record: PurchaseRecord,
  url: string,
  status: PurchaseStatus,
  { viewer }: PurchaseContext,
): PurchaseAction => {
  if (status === 'unpaid' || status === 'hold') return blocked('get-again', { code: 'not-paid' });
  return viewer === record.buyer ? allowed('get-again', url) : blocked('get-again', { code: 'owner-only' });
};

/** A bank or somebody like it was asked for money, so that there may be a line that the customer does not recognise. */
const mayStandOnStatement = (record: PurchaseRecord): boolean =>
  record.charges.length > 0 || (isCharged(record) && record.tenders.some(isAskedOfBank));

/**
 * What somebody can do about a purchase now, and what is blocked and why. What makes no sense is left out: a receipt for what
 * was cancelled, a bank's line for what no bank was asked for.
 */
export const purchaseActions = (record: PurchaseRecord, context: PurchaseContext): PurchaseAction[] => {
  const { viewer, merchant } = context;
  const status = statusOf(record);
  const isPayer = viewer === record.customer;
  const actions: PurchaseAction[] = [];
  if (status === 'unpaid') actions.push(pay(record, context));
  actions.push(refund(record, context));
  if (status !== 'cancelled') actions.push(receipt(record, status, context));
  const again = record.items.find(({ getAgainUrl }) => getAgainUrl)?.getAgainUrl;
  if (again && status !== 'cancelled' && status !== 'refunded') actions.push(getAgain(record, again, status, context));
  if (record.invoice && isPayer) {
    actions.push(status === 'cancelled' ? blocked('edit-invoice', { code: 'order-cancelled' }) : allowed('edit-invoice'));
  }
  if (record.subscription) {
    actions.push(viewer === record.buyer ? allowed('manage-subscription') : blocked('manage-subscription', { code: 'owner-only' }));
  }
  if (isPayer && mayStandOnStatement(record)) {
    actions.push(allowed('report-unknown', about(merchant.chargeCheckUrl, record)));
  }
  return actions;
};
