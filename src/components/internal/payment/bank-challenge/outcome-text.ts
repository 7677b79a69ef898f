import { msg, str } from '@lit/localize';
import type { Approval } from '../../../../api/contract/approval.ts';
import { sayMoney, sayName } from '../../say.ts';
import type { Tone } from '../../notice.ts';
import { blockedBy } from './approval-state.ts';
import { cancelConsequence } from './challenge-text.ts';

/** What has become of an approval: a headline, and what is true now. */
export interface OutcomeText {
  tone: Tone;
  title: string;
  sentence?: string;
}

const nothingCharged = (): string => msg('Nothing has been charged.', { desc: 'An approval at the bank came to nothing.' });

/** What is said of an approval that has been decided, or of a challenge that came to nothing. */
export const outcomeText = (approval: Approval): OutcomeText => {
  switch (approval.state) {
    case 'succeeded':
      return succeeded(approval);
    case 'failed':
      return { tone: 'critical', title: msg('Your bank did not approve it', { desc: 'Heading: the bank said no.' }), sentence: nothingCharged() };
    case 'timed-out':
      return {
        tone: 'caution',
        title: msg('The time to approve ran out', { desc: 'Heading: nobody answered the bank in time.' }),
        sentence: nothingCharged(),
      };
    case 'abandoned':
      return {
        tone: 'caution',
        title: msg('You left before it was approved', { desc: 'Heading: the page of the bank was closed.' }),
        sentence: nothingCharged(),
      };
    case 'cancelled':
      return { tone: 'neutral', title: msg('You have cancelled it', { desc: 'Heading: an approval was cancelled.' }), sentence: cancelConsequence(approval) };
    default:
      return { tone: 'neutral', title: msg('It waits for your bank', { desc: 'Heading: the state of an approval is not known.' }) };
  }
};

const succeeded = (approval: Approval): OutcomeText => {
  const { outcome } = approval;
  if (outcome?.state === 'declined') {
    return {
      tone: 'critical',
      title: msg('Your bank approved it, but the payment was declined', { desc: 'Heading.' }),
      sentence: nothingCharged(),
    };
  }
  if (outcome?.state !== 'done') {
    return {
      tone: 'positive',
      title: msg('Your bank has approved it', { desc: 'Heading: the bank said yes.' }),
      sentence: approval.amount
        ? msg('The money is on its way. There is nothing left for you to do.', { desc: 'A payment was approved and is being processed.' })
        : msg('It is being carried out. There is nothing left for you to do.', { desc: 'Something was approved and is being processed.' }),
    };
  }
  return { tone: 'positive', title: doneTitle(approval), sentence: doneSentence(approval) };
};

const doneTitle = ({ purpose, amount }: Approval): string => {
  if (purpose === 'add-method') return msg('The payment method is saved', { desc: 'Heading: the bank approved a new card.' });
  if (purpose === 'subscription-change') return msg('Your subscription is changed', { desc: 'Heading: the bank approved a change of plan.' });
  return amount ? msg(str`${sayMoney(amount)} is paid`, { desc: 'Heading after a payment. 0 is an amount.' }) : msg('Your bank has approved it', { desc: 'Heading: the bank said yes.' });
};

const doneSentence = ({ purpose, method, amount, title }: Approval): string | undefined => {
  const label = method && sayName(method.label);
  if (purpose === 'add-method') {
    return label ? msg(str`${label} can be used from now on.`, { desc: 'A new card was approved. 0 is the card.' }) : undefined;
  }
  if (purpose === 'subscription-change') {
    return amount ? msg(str`${sayMoney(amount)} was charged for ${sayName(title)}.`, { desc: '0 is an amount, 1 what was paid for.' }) : undefined;
  }
  return label
    ? msg(str`${sayName(title)} was paid with ${label}.`, { desc: '0 is what was paid for, 1 a card.' })
    : msg(str`${sayName(title)} was paid.`, { desc: '0 is what was paid for.' });
};

/** Why it cannot be tried once more, where it cannot. */
export const blockedRetry = (approval: Approval): string | undefined => {
  switch (blockedBy(approval, 'retry')) {
    case undefined:
      return undefined;
    case 'too-many-tries':
      return msg('It has been tried too many times. Use another payment method, or ask your bank.', { desc: 'Why an approval cannot be tried again.' });
    case 'bank-refuses':
      return msg('Your bank allows no further try. Use another payment method, or ask your bank.', { desc: 'Why an approval cannot be tried again.' });
    case 'order-cancelled':
      return msg('The order has been cancelled, so there is nothing left to approve.', { desc: 'Why an approval cannot be tried again.' });
    case 'payment-running':
      return msg('Another payment for it is on its way. Wait for its answer.', { desc: 'Why an approval cannot be tried again.' });
    default:
      return msg('It cannot be tried again here.', { desc: 'Why an approval cannot be tried again.' });
  }
};
