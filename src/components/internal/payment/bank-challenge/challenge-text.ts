import { msg, str } from '@lit/localize';
import type { Approval } from '../../../../api/contract/approval.ts';
import { sayMoney, sayName } from '../../say.ts';

/** What waits, for how much and with what: one sentence. */
export const subjectText = ({ purpose, title, amount, method }: Approval): string => {
  const name = sayName(title);
  const label = method && sayName(method.label);
  if (purpose === 'add-method') {
    return msg(str`${label ?? name} is to be saved as a payment method.`, {
      desc: 'What waits for the bank. 0 is a card, like "Visa ending in 4242".',
    });
  }
  if (amount && label) {
    return msg(str`${sayMoney(amount)} for ${name}, with ${label}.`, {
      desc: 'What waits for the bank. 0 is an amount, 1 what is paid for, 2 a card.',
    });
  }
  if (amount) {
    return msg(str`${sayMoney(amount)} for ${name}.`, { desc: 'What waits for the bank. 0 is an amount, 1 what is paid for.' });
  }
  return label
    ? msg(str`${name}, with ${label}.`, { desc: 'What waits for the bank. 0 is what it is for, 1 a card.' })
    : msg(str`${name}.`, { desc: 'What waits for the bank. 0 is what it is for.' });
};

/** What cancelling leads to. */
export const cancelConsequence = ({ purpose }: Approval): string => consequences[purpose]();

const consequences: Record<Approval['purpose'], () => string> = {
  payment: () =>
    msg('Nothing is charged. The order stays unpaid, and you can pay it later.', { desc: 'What cancelling a payment leads to.' }),
  renewal: () =>
    msg('Nothing is charged. The payment is still owed, and the subscription may stop until it is made.', {
      desc: 'What cancelling the payment of a renewal leads to.',
    }),
  'first-payment': () =>
    msg('Nothing is charged, and the subscription does not begin.', { desc: 'What happens if a first payment is not approved.' }),
  'add-method': () =>
    msg('Nothing is charged, and the payment method is not saved.', { desc: 'What happens if a new card is not approved.' }),
  'subscription-change': () =>
    msg('Nothing is charged, and the subscription goes on as it is.', { desc: 'What happens if a change is not approved.' }),
  unknown: () => msg('It is not carried out.', { desc: 'What happens if something is not approved.' }),
};

/** The heading while nothing is decided. */
export const waitingTitle = (): string =>
  msg('Approve with your bank', { desc: 'Button that begins what a bank asks.' });

/** Whose page it is that stands below. */
export const whosePage = (url: string): string =>
  msg(str`The box below is a page of your bank, at ${new URL(url).host}. What you enter there goes to the bank alone.`, {
    desc: 'Above a frame with the page of the bank. 0 is an internet address such as bank.example.',
  });
