import { msg } from '@lit/localize';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';

/** Why it was asked for: the reason that was given, else the right that was used. */
export const askedFor = ({ reason, route }: RefundRequest): string => (reason && reasons[reason]()) || routes[route]();

const reasons: Record<NonNullable<RefundRequest['reason']>, () => string> = {
  'not-delivered': () => msg('It was not delivered', { desc: 'Reason for a request for money back.' }),
  'does-not-work': () => msg('It does not work', { desc: 'Reason for a request for money back.' }),
  'not-as-described': () => msg('It is not as it was described', { desc: 'Reason for a request for money back.' }),
  unintended: () => msg('It was not meant to be bought', { desc: 'Reason for a request for money back.' }),
  child: () => msg('A child bought it', { desc: 'Reason for a request for money back.' }),
  'not-as-expected': () => msg('It is not what you expected', { desc: 'Reason for a request for money back.' }),
  other: () => msg('Another reason', { desc: 'Reason for a request for money back.' }),
  unknown: () => '',
};

const routes: Record<RefundRequest['route'], () => string> = {
  withdraw: () => msg('You withdrew from the contract. No reason is needed for that.', { desc: 'The right behind a request for money back.' }),
  fault: () => msg('Something is wrong with it', { desc: 'Reason for a request for money back.' }),
  unintended: () => msg('It was not meant to be bought', { desc: 'Reason for a request for money back.' }),
  child: () => msg('A child bought it', { desc: 'Reason for a request for money back.' }),
  other: () => msg('Another reason', { desc: 'Reason for a request for money back.' }),
  unknown: () => msg('Another reason', { desc: 'Reason for a request for money back.' }),
};
