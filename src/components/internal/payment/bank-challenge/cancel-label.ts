import { msg } from '@lit/localize';
import type { Approval } from '../../../../api/contract/approval.ts';

/** The button that cancels, by what it cancels. */
export const cancelLabel = ({ purpose }: Approval): string => {
  if (purpose === 'add-method') return msg('Do not save the payment method', { desc: 'Button that cancels the saving of a card.' });
  if (purpose === 'subscription-change') return msg('Cancel the change', { desc: 'Button that cancels a change of plan that waits.' });
  return msg('Cancel the payment', { desc: 'Button that cancels a payment that waits for the bank.' });
};
