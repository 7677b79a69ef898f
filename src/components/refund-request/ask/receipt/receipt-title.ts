import { msg, str } from '@lit/localize';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { sayMoney } from '../../../internal/say.ts';

/** What is known right after a request: a rule may have decided it, or else it waits for a person. */
export const outcomeOf = ({ decision }: RefundRequest): 'approved' | 'partly' | 'declined' | 'received' => {
  switch (decision?.kind) {
    case 'approved':
      return 'approved';
    case 'partly-approved':
      return 'partly';
    case 'declined':
      return 'declined';
    default:
      return 'received';
  }
};

/** The fact that the questions end with. */
export const receiptTitle = (request: RefundRequest): string => {
  const amount = sayMoney(request.decision?.amount ?? request.amount);
  switch (outcomeOf(request)) {
    case 'approved':
      return msg(str`Approved: you get ${amount} back`, { desc: 'Heading: a request for money back was approved at once. 0 is an amount.' });
    case 'partly':
      return msg(str`Approved in part: you get ${amount} back`, {
        desc: 'Heading: a part of a request for money back was approved at once. 0 is an amount.',
      });
    case 'declined':
      return msg('Your request was declined', { desc: 'Heading: a request for money back was declined at once.' });
    case 'received':
      return msg('We have received your request', { desc: 'Heading: a request for money back waits for a person.' });
  }
};
