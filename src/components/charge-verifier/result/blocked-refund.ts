import { msg, str } from '@lit/localize';
import type { PurchaseAction } from '../../../api/contract/purchase-summary.ts';
import { sayDay } from '../../internal/say.ts';

type Blocked = Extract<PurchaseAction, { allowed: false }>;

/** Why money cannot be asked back, where somebody might look for it. */
export const blockedRefund = ({ code, until }: Blocked, today: string): string | undefined => {
  switch (code) {
    case 'payment-pending':
      return until
        ? ((day) => msg(str`You can ask for a refund when the bank has posted it, by ${day}.`, { desc: '0 is a date.' }))(sayDay(until, today))
        : msg('You can ask for a refund when the bank has posted it.', { desc: 'Why there is no refund yet.' });
    case 'already-refunded':
      return msg('It has been refunded.', { desc: 'Why there is no refund.' });
    case 'window-closed':
      return msg('The time in which it could be refunded is over.', { desc: 'Why there is no refund.' });
    case 'consumed':
      return msg('It has been used, so it cannot be refunded.', { desc: 'Why there is no refund.' });
    case 'owner-only':
      return msg('Only the one who bought it can ask for a refund.', { desc: 'Why there is no refund.' });
    case 'managed-elsewhere':
      return msg('A refund is asked for where it was bought.', { desc: 'Why there is no refund here.' });
    default:
      return undefined;
  }
};
