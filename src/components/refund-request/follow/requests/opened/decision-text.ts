import { msg, str } from '@lit/localize';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';

type Reason = NonNullable<NonNullable<RefundRequest['decision']>['reason']>;

/** Why it was declined, in a sentence; nothing where only the store's own words can say it. */
export const declineReason = (reason: Reason): string => reasons[reason]();

const reasons: Record<Reason, () => string> = {
  'outside-window': () => msg('The time in which money can be asked back for it was over.', { desc: 'Why a request was declined.' }),
  used: () => msg('It had been used already.', { desc: 'Why a request was declined.' }),
  'works-as-described': () => msg('We found that it works as it was described.', { desc: 'Why a request was declined.' }),
  'not-enough-shown': () => msg('What you told and sent us did not show us what is wrong.', { desc: 'Why a request was declined.' }),
  'asked-too-often': () => msg('Money has been asked back more often than our terms allow.', { desc: 'Why a request was declined.' }),
  'bought-elsewhere': () => msg('It was bought in another store, which decides about it.', { desc: 'Why a request was declined.' }),
  other: () => '',
  unknown: () => '',
};

/** Why there is no appeal any more; nothing where there is no more to say than that. */
export const appealBlocked = ({ actions, today }: RefundRequest, day: (date: string) => string): string => {
  const appeal = actions.find(({ name }) => name === 'appeal');
  if (!appeal || appeal.allowed) return '';
  if (appeal.code === 'already-appealed') {
    return msg('We have looked at it a second time, after your appeal. This decision is final.', { desc: 'Why a request cannot be appealed again.' });
  }
  if (appeal.code !== 'appeal-window-closed') return '';
  return appeal.until && appeal.until < today ? appealOver(day(appeal.until)) : appealOver();
};

const appealOver = (day?: string): string =>
  day
    ? msg(str`You could appeal until ${day}.`, { desc: 'Why a request cannot be appealed any more. 0 is a date.' })
    : msg('The time in which you could appeal is over.', { desc: 'Why a request cannot be appealed any more.' });
