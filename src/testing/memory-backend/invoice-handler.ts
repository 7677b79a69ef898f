import type { Purchase } from '../../api/contract/purchase.ts';
import type { InvoiceDetails } from '../../api/contract/purchase-operations.ts';
import { MemoryProblem } from './problem.ts';
import type { Call } from './call.ts';
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
    throw new MemoryProblem('vat-number-invalid', { errors: [{ path: 'details.vatNumber', message }] });
  }
  return purchases.change(id, { actions, invoice: { ...invoice, buyer: asked.details, correctedOn: today } });
};

/** Only what cannot be one anywhere: too short, too long, letters alone, or a Norwegian one whose check digit is wrong. */
const mayBeVatNumber = ({ vatNumber, address }: InvoiceDetails): boolean => {
  if (vatNumber === undefined) return true;
  const bare = vatNumber.toUpperCase().replaceAll(/[\s.-]/g, '');
  if (!/^([A-Z]{2})?[\dA-Z]{5,13}$/.test(bare) || !/\d{2}/.test(bare)) return false;
  const isNorwegian = /^NO|MVA$/.test(bare) || address?.country === 'NO';
  return !isNorwegian || isOrganisationNumber(bare.replaceAll(/\D/g, ''));
};

/** Nine digits, the last of which follows from the others. */
const isOrganisationNumber = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = [3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
};
