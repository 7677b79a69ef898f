import { msg, str } from '@lit/localize';
import type { PaymentMethodBlockedCode } from '../../api/contract/payment-method.ts';

/** Why something cannot be done with a method just now, and how to unblock it. A code of a newer server says only that it cannot. */
export const blockedText = (code: PaymentMethodBlockedCode, until?: string): string => reasons[code](until);

const blocked = (until?: string): string =>
  until
    ? msg(str`Not possible until ${until}.`, { desc: 'Why an action is blocked. 0 is a date.' })
    : msg('Not possible just now.', { desc: 'Why an action is blocked, when the reason is not known.' });

const reasons: Record<PaymentMethodBlockedCode, (until?: string) => string> = {
  'active-subscription': () =>
    msg('A subscription is charged to it. Let another payment method take over first.', { desc: 'Why a payment method cannot be removed.' }),
  'unpaid-balance': () => msg('Something is unpaid. Pay it first.', { desc: 'Why a payment method cannot be removed.' }),
  'family-sharing': () =>
    msg('It pays for what your family buys. Choose another one for that first.', { desc: 'Why a payment method cannot be removed.' }),
  'last-method': () =>
    msg('It is your only payment method, and something is charged to it. Add another one first.', {
      desc: 'Why a payment method cannot be removed.',
    }),
  'approval-waiting': () =>
    msg('A payment waits for your approval at the bank. Approve or cancel it first.', { desc: 'Why an action is blocked.' }),
  'payment-running': (until) =>
    until
      ? msg(str`A payment is on its way. This is possible when it has arrived, by ${until} at the latest.`, {
          desc: 'Why an action is blocked. 0 is a date.',
        })
      : msg('A payment is on its way. This is possible when it has arrived.', { desc: 'Why an action is blocked.' }),
  'only-one-method': () => msg('Add another payment method first.', { desc: 'Why a payment method cannot be replaced.' }),
  'not-usable': () => msg('It cannot be charged as it is. It has to work again first.', { desc: 'Why an action with a payment method is blocked.' }),
  unknown: blocked,
};
