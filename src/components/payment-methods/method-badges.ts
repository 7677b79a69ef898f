import { msg } from '@lit/localize';
import { nothing } from 'lit';
import type { PaymentMethod } from '../../api/contract/payment-method.ts';
import { alertIcon } from '../internal/icon.ts';
import { checkIcon, clockIcon } from '../internal/icons.ts';
import { badge } from '../internal/notice.ts';
import { shieldIcon } from '../internal/payment/payment-icons.ts';

/** A method's place among the others in a word, and its state where that is not the ordinary one. */
export const methodBadges = ({ status, backup }: PaymentMethod, isPrimary: boolean): unknown => [
  isPrimary ? badge('neutral', checkIcon, msg('Primary', { desc: 'Badge of the payment method that is charged first.' })) : nothing,
  backup ? badge('neutral', shieldIcon, msg('Backup', { desc: 'Badge of the payment method that is charged when the first one fails.' })) : nothing,
  stateBadge(status),
];

const stateBadge = (status: PaymentMethod['status']): unknown => {
  switch (status) {
    case 'failing':
      return badge('critical', alertIcon, msg('Declined', { desc: 'Badge of a payment method.' }));
    case 'expired':
      return badge('critical', alertIcon, msg('Expired', { desc: 'Badge of a card.' }));
    case 'expiring':
      return badge('caution', clockIcon, msg('Expires soon', { desc: 'Badge of a card.' }));
    default:
      return nothing;
  }
};
