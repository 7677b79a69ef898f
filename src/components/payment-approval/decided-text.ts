import { msg, str } from '@lit/localize';
import type { Approval } from '../../api/contract/approval.ts';
import { sayMoney, sayName } from '../internal/say.ts';

/** What became of something that was decided, in one quiet sentence. */
export const decidedSentence = (approval: Approval): string => {
  const subject = subjectOf(approval);
  const { outcome, purpose, state } = approval;
  switch (state) {
    case 'succeeded':
      if (outcome?.state === 'declined') return msg(str`${subject}: your bank approved, but the payment was declined.`, { desc: '0 is what was decided.' });
      if (outcome?.state !== 'done') return msg(str`${subject}: approved, and on its way.`, { desc: '0 is what was decided.' });
      if (purpose === 'add-method') return msg(str`${subject}: approved and saved.`, { desc: 'A payment method. 0 is its name.' });
      if (purpose === 'subscription-change') return msg(str`${subject}: approved and changed.`, { desc: 'A change of a subscription. 0 is what was decided.' });
      return msg(str`${subject}: approved and paid.`, { desc: 'A payment. 0 is what was paid for, with the amount.' });
    case 'failed':
      return msg(str`${subject}: not approved by your bank. Nothing was charged.`, { desc: '0 is what was decided.' });
    case 'timed-out':
      return msg(str`${subject}: the time to approve ran out. Nothing was charged.`, { desc: '0 is what was decided.' });
    case 'abandoned':
      return msg(str`${subject}: left before it was approved. Nothing was charged.`, { desc: '0 is what was decided.' });
    default:
      return msg(str`${subject}: cancelled. Nothing was charged.`, { desc: '0 is what was decided.' });
  }
};

const subjectOf = ({ amount, title }: Approval): string =>
  amount ? msg(str`${sayName(title)} (${sayMoney(amount)})`, { desc: 'What was decided: 0 is a title, 1 an amount.' }) : sayName(title);
