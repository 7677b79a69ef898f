import { msg } from '@lit/localize';
import type { PurchaseAction } from '../../../api/contract/purchase-summary.ts';

export type PurchaseActionName = Exclude<PurchaseAction['name'], 'unknown'>;

/** What an action is called. One of a newer server has no word and is not shown. */
export const purchaseActionLabel = (name: PurchaseActionName): string => labels[name]();

const labels: Record<PurchaseActionName, () => string> = {
  pay: () => msg('Pay now', { desc: 'Button that leads to the payment of an order.' }),
  receipt: () => msg('Show receipt', { desc: 'Button.' }),
  'get-again': () => msg('Get it again', { desc: 'Button that leads to what was bought, to have it on another device.' }),
  refund: () => msg('Ask for a refund', { desc: 'Button.' }),
  'edit-invoice': () => msg('Change invoice details', { desc: 'Button: name, address and VAT number of the buyer.' }),
  'manage-subscription': () => msg('Manage subscription', { desc: 'Button that leads to a subscription.' }),
  'report-unknown': () => msg('I don’t recognise this', { desc: 'Button for a purchase one does not know.' }),
};
