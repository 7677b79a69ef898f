import { msg } from '@lit/localize';
import type { PaymentMethodAction } from '../../api/contract/payment-method.ts';

export type MethodActionName = Exclude<PaymentMethodAction['name'], 'unknown'>;

/** What an action is called: always what it does. Actions of a newer server have no word and are not shown. */
export const methodActionLabel = (name: MethodActionName): string => labels[name]();

const labels: Record<MethodActionName, () => string> = {
  update: () => msg('Update card', { desc: 'Button: the details of a card are asked for again.' }),
  replace: () => msg('Replace everywhere', { desc: 'Button: everything that a payment method pays for is paid by another.' }),
  'set-backup': () => msg('Use as backup', { desc: 'Button: a payment method is charged where the first one fails.' }),
  'clear-backup': () => msg('Stop using as backup', { desc: 'Button: about a payment method.' }),
  'raise-maximum': () => msg('Raise the maximum', { desc: 'Link to a wallet’s app.' }),
  remove: () => msg('Remove', { desc: 'Button: removes a payment method.' }),
};
