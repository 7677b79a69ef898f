import type { Purchase } from '../../../../src/api/contract/purchase.ts';
import type { PurchaseContext } from './context.ts';
import { purchaseActions } from './derive-actions.ts';
import { deriveSummary } from './derive-summary.ts';
import { givenBack } from './given-back.ts';
import type { PurchaseRecord } from './record.ts';

const itemsOf = (record: PurchaseRecord): Purchase['items'] => {
  const back = givenBack(record);
  return record.items.map(({ amount, id, imageUrl, name, quantity }) => {
    const refunded = back.get(id);
    return {
      id,
      name,
      ...(imageUrl && { imageUrl }),
      quantity,
      amount,
      ...(refunded && refunded.amount > 0 && { refunded }),
    };
  });
};

/** Whose card it is, is nobody's business but the payer's. */
const tendersOf = ({ tenders }: PurchaseRecord, isPayer: boolean): Purchase['tenders'] =>
  tenders.map(({ amount, kind, label, lastFour }) => ({
    kind,
    label,
    ...(isPayer && lastFour && { lastFour }),
    amount,
  }));

/**
 * What is known of a refund inside stays there: by which tender it goes, and that a bank will send it back. What it was asked for in is the
 * payer's to know.
 */
const refundsOf = ({ refunds }: PurchaseRecord, isPayer: boolean): Purchase['refunds'] =>
  refunds.map(({ items, kind: _kind, request, returnsOn: _returnsOn, tender: _tender, ...refund }) => ({
    ...refund,
    ...(items && { items: [...items] }),
    ...(isPayer && request !== undefined && { request }),
  }));

/** Everything about a purchase, as one of those in whose history it stands may see it. */
export const derivePurchase = (record: PurchaseRecord, context: PurchaseContext): Purchase => {
  const { asOf, member, today, viewer } = context;
  const { at, charges, conversion, customer, invoice, preOrderedOn, subscription, taxes, version } = record;
  const isPayer = viewer === customer;
  return {
    ...deriveSummary(record, { ...(isPayer && member && { member }) }),
    version,
    asOf,
    today,
    at,
    items: itemsOf(record),
    taxes: [...taxes],
    tenders: tendersOf(record, isPayer),
    charges: [...charges],
    refunds: refundsOf(record, isPayer),
    ...(conversion && { conversion }),
    ...(subscription && { subscription }),
    ...(preOrderedOn && { preOrderedOn }),
    ...(invoice && isPayer && { invoice }),
    actions: purchaseActions(record, context),
  };
};
