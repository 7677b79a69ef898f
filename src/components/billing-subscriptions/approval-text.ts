import { msg, str } from '@lit/localize';
import type { Subscription } from '../../api/contract/subscription.ts';
import { sayMoney } from '../internal/say.ts';

type Waiting = NonNullable<Subscription['approval']>;

/** What waits for the customer's bank, and that nothing has happened yet. */
export const waitingText = ({ amount, change, purpose }: Waiting): string => {
  const money = amount && sayMoney(amount);
  if (purpose === 'payment') {
    return money
      ? msg(str`A payment of ${money} waits until you approve it with your bank.`, { desc: 'Something waits for the bank. 0 is an amount.' })
      : msg('A payment waits until you approve it with your bank.', { desc: 'Something waits for the bank.' });
  }
  if (change === 'change-plan') {
    return money
      ? msg(str`Your change of plan waits until you approve ${money} with your bank. Until then you keep your plan.`, {
          desc: 'A change of a subscription waits for the bank. 0 is an amount.',
        })
      : msg('Your change of plan waits until you approve it with your bank. Until then you keep your plan.', {
          desc: 'A change of a subscription waits for the bank.',
        });
  }
  return money
    ? msg(str`Your change waits until you approve ${money} with your bank. Until then nothing changes.`, {
        desc: 'A change of a subscription waits for the bank. 0 is an amount.',
      })
    : msg('Your change waits until you approve it with your bank. Until then nothing changes.', {
        desc: 'A change of a subscription waits for the bank.',
      });
};

/** The button that leads to where it is approved. */
export const approveLabel = (): string =>
  msg('Approve with your bank', { desc: 'Button that begins what a bank asks.' });
