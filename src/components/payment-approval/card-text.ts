import { msg } from '@lit/localize';
import type { Approval } from '../../api/contract/approval.ts';
import { formatInstant } from '../../format/date.ts';
import { formatLocale } from '../../localization/locale.ts';

/** How it stands, in one sentence. What only waits is not called failed. */
export const waitingSentence = ({ purpose, state }: Approval): string => {
  switch (state) {
    case 'challenged':
      return msg('Your bank is asking you. Go on where you left off.', { desc: 'An approval that was begun.' });
    case 'timed-out':
      return msg('The time to approve ran out. Nothing was charged, and you can start again.', { desc: 'An approval that can be begun once more.' });
    case 'failed':
      return msg('Your bank did not approve it. Nothing was charged, and you can start again.', { desc: 'An approval that can be begun once more.' });
    case 'abandoned':
      return msg('You left before it was approved. Nothing was charged, and you can start again.', { desc: 'An approval that can be begun once more.' });
    default:
      return purposes[purpose]();
  }
};

const purposes: Record<Approval['purpose'], () => string> = {
  payment: () => msg('The payment of this order waits until you approve it with your bank.', { desc: 'What waits for the bank.' }),
  renewal: () => msg('The payment of this renewal waits until you approve it with your bank.', { desc: 'What waits for the bank.' }),
  'first-payment': () =>
    msg('The subscription begins when you have approved its first payment with your bank.', { desc: 'What waits for the bank.' }),
  'add-method': () => msg('The payment method is saved when you have approved it with your bank.', { desc: 'What waits for the bank.' }),
  'subscription-change': () =>
    msg('The change is made when you have approved its payment with your bank.', { desc: 'What waits for the bank.' }),
  unknown: () => msg('It waits until you approve it with your bank.', { desc: 'What waits for the bank; what kind of thing it is, is not known.' }),
};

/** Why the bank has to ask. */
export const reasonSentence = ({ reason }: Approval): string => reasons[reason]();

const reasons: Record<Approval['reason'], () => string> = {
  'first-of-series': () =>
    msg('It is the first of several payments. Those after it need no approval as long as the amount stays the same.', { desc: 'Why the bank asks.' }),
  'amount-changed': () => msg('The amount is another than the one you approved before.', { desc: 'Why the bank asks.' }),
  'new-method': () => msg('A new payment method is approved once, before it is used.', { desc: 'Why the bank asks.' }),
  'bank-asks': () => msg('Your bank wants to be sure that it is you.', { desc: 'Why the bank asks.' }),
  'exemption-refused': () =>
    msg('We asked your bank to let this payment pass without asking you, and it would rather ask.', { desc: 'Why the bank asks.' }),
  unknown: () => msg('Your bank wants to hear from you.', { desc: 'Why the bank asks; the reason is not known.' }),
};

/** Until when it can be approved. */
export const deadlineText = ({ approveBy, purpose }: Approval): string => {
  if (approveBy) return formatInstant(approveBy, formatLocale());
  return purpose === 'payment' || purpose === 'renewal' || purpose === 'first-payment'
    ? msg('For as long as the order waits', { desc: 'Until when something can be approved: there is no fixed day.' })
    : msg('There is no fixed day', { desc: 'Until when something can be approved.' });
};

/** What happens if nobody does anything. */
export const undoneSentence = ({ purpose }: Approval): string => undone[purpose]();

const undone: Record<Approval['purpose'], () => string> = {
  payment: () => msg('Nothing is charged, and the order stays unpaid.', { desc: 'What happens if a payment is not approved.' }),
  renewal: () =>
    msg('Nothing is charged, but the payment stays owed, and the subscription may stop.', { desc: 'What happens if a renewal is not approved.' }),
  'first-payment': () => msg('Nothing is charged, and the subscription does not begin.', { desc: 'What happens if a first payment is not approved.' }),
  'add-method': () => msg('Nothing is charged, and the payment method is not saved.', { desc: 'What happens if a new card is not approved.' }),
  'subscription-change': () => msg('Nothing is charged, and the subscription goes on as it is.', { desc: 'What happens if a change is not approved.' }),
  unknown: () => msg('It is not carried out.', { desc: 'What happens if something is not approved.' }),
};
