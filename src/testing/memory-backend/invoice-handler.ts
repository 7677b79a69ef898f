import type { Purchase } from '../../api/contract/purchase.ts';
import type { InvoiceDetails } from '../../api/contract/invoice-details.ts';
import { MemoryProblem } from './problem.ts';
import type { Call } from './call.ts';
import { mayBeVatNumber } from './vat-number.ts';
import type { World } from './world.ts';

/** Puts other details on an invoice, where that may be done, and where nobody has done it since. */
export const updateInvoice = ({ purchases, today }: World, { params, body }: Call): Purchase => {
  const { id, actions, invoice, version } = purchases.get(params.id);
  const asked = body as { details: InvoiceDetails; version: number };
  const action = actions.find(({ name }) => name === 'edit-invoice');
  if (!invoice || !action?.allowed) throw new MemoryProblem('action-not-allowed', action && 'code' in action ? { reason: action.code } : {});
  if (asked.version !== version) throw new MemoryProblem('purchase-changed');
  if (!mayBeVatNumber(asked.details)) {
    const message = 'There is no such number.';
    throw new MemoryProblem('vat-number-invalid', { errors: [{ path: 'body.details.vatNumber', message }] });
  }
  return purchases.change(id, { actions, invoice: { ...invoice, buyer: asked.details, correctedOn: today } });
};
