import { isDeepStrictEqual } from 'node:util';
import type { InvoiceDetails } from '../../../../src/api/contract/invoice-details.ts';
import type { Purchase } from '../../../../src/api/contract/purchase.ts';
import type { Database } from '../../database.ts';
import type { PurchaseContext } from '../../domain/purchase/context.ts';
import { purchaseActions } from '../../domain/purchase/derive-actions.ts';
import { derivePurchase } from '../../domain/purchase/derive-purchase.ts';
import type { Buyer, Invoice, PurchaseRecord } from '../../domain/purchase/record.ts';
import { readVatNumber } from '../../domain/vat/vat-number.ts';
import { policiesOf } from '../../policies/load-policies.ts';
import { ProblemError } from '../../problem.ts';
import type { Ledger } from './carry-out.ts';
import { readPurchaseContexts } from './purchase-contexts.ts';
import { readPurchase } from './purchase-rows.ts';
import { updatePurchase } from './purchase-write.ts';
import { refuseCardNumbers } from './wallet/check-details.ts';

/** The invoice, if it may be changed now. */
const editable = (record: PurchaseRecord, context: PurchaseContext): Invoice => {
  const { invoice } = record;
  const action = purchaseActions(record, context).find(({ name }) => name === 'edit-invoice');
  if (invoice && action?.allowed) return invoice;
  if (context.viewer !== record.customer) throw new ProblemError('action-not-allowed', { reason: 'owner-only' });
  if (action && !action.allowed) throw new ProblemError('action-not-allowed', { reason: action.code });
  throw new ProblemError('action-not-allowed', { detail: 'There is no invoice for this purchase.' });
};

const toBuyer = async (
  { address, name, vatNumber }: InvoiceDetails,
  { buyer }: Invoice,
  country: string,
): Promise<Buyer> => {
  const read = vatNumber && (await readVatNumber(vatNumber, address?.country ?? buyer.address?.country ?? country));
  if (vatNumber !== undefined && !read) {
    const message = 'There can be no such VAT number in this country.';
    throw new ProblemError('vat-number-invalid', { errors: [{ path: 'body.details.vatNumber', message }] });
  }
  return { name, ...(address && { address }), ...(read && { vatNumber: read }) };
};

/**
 * Puts another buyer on an invoice, inside the caller's transaction. The invoice keeps its number; who stood there before stays
 * in the audit. `version` is that of the purchase which the customer saw.
 */
export const updateInvoice = async (
  ledger: Pick<Ledger, 'clock' | 'policies'>,
  tx: Database,
  customer: string,
  id: string,
  details: InvoiceDetails,
  version: number,
): Promise<Purchase | undefined> => {
  refuseCardNumbers(details);
  const now = ledger.clock.now();
  const before = await readPurchase(tx, customer, id, true);
  if (!before) return undefined;
  if (before.version !== version) throw new ProblemError('purchase-changed');
  const context = (await readPurchaseContexts(tx, customer, [before], policiesOf(ledger), now))(before);
  const invoice = editable(before, context);
  const buyer = await toBuyer(details, invoice, context.merchant.country);
  // What stands there already needs no correction.
  if (isDeepStrictEqual(buyer, invoice.buyer)) return derivePurchase(before, context);
  const after: PurchaseRecord = {
    ...before,
    version: before.version + 1,
    invoice: { ...invoice, buyer, correctedOn: context.today },
  };
  await updatePurchase(tx, before, after, { actor: 'customer', action: 'invoice-corrected', at: now });
  return derivePurchase(after, context);
};
