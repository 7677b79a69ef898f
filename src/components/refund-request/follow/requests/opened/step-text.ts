import { msg, str } from '@lit/localize';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';
import { formatInstant } from '../../../../../format/date.ts';
import { formatLocale } from '../../../../../localization/locale.ts';
import { sayDay } from '../../../../internal/say.ts';
import { partlyApproved } from '../standing-badge.ts';
import { isPartly } from '../standing.ts';
import type { Step, StepCode, StepStatus } from './steps.ts';

/** What a step is called. */
export const stepLabel = ({ code, conditional }: Step, request: RefundRequest): string => {
  if (code === 'approved' && isPartly(request)) return partlyApproved();
  if (conditional && code === 'sent') return msg('Money sent, if we approve', { desc: 'A step that may come, in a request for money back.' });
  if (conditional && code === 'arrived') return msg('Money there, if we approve', { desc: 'A step that may come, in a request for money back.' });
  return labels[code]();
};

const labels: Record<StepCode, () => string> = {
  received: () => msg('Request received', { desc: 'A request for money back, in a word.' }),
  review: () => msg('Waits for somebody to look at it', { desc: 'A step of a request for money back.' }),
  'under-review': () => msg('Under review', { desc: 'A request for money back, in a word.' }),
  question: () => msg('We asked you something', { desc: 'A step of a request for money back.' }),
  answer: () => msg('Your answer is needed', { desc: 'A request for money back, in a word.' }),
  answered: () => msg('You answered', { desc: 'A step of a request for money back.' }),
  appealed: () => msg('You appealed', { desc: 'A step of a request for money back.' }),
  decision: () => msg('Decision', { desc: 'A step of a request for money back that is to come.' }),
  approved: () => msg('Approved', { desc: 'A request for money back, in a word.' }),
  declined: () => msg('Request declined', { desc: 'A request for money back, in a word.' }),
  sending: () => msg('The money is being sent', { desc: 'A step of a request for money back.' }),
  sent: () => msg('Money sent', { desc: 'A step of a request for money back.' }),
  arrival: () => msg('The money is on its way', { desc: 'A step of a request for money back.' }),
  arrived: () => msg('Money there', { desc: 'A step of a request for money back: it has arrived.' }),
  'return-failed': () => msg('The money came back to us', { desc: 'A step of a request for money back: it could not be paid out.' }),
  destination: () => msg('You choose where it goes', { desc: 'A step of a request for money back: it could not be paid out.' }),
  'destination-chosen': () => msg('You chose where it goes', { desc: 'A step of a request for money back: it could not be paid out before.' }),
  reversed: () => msg('We took the approval back', { desc: 'A step of a request for money back.' }),
  'taken-back': () => msg('You took the request back', { desc: 'A step of a request for money back.' }),
  'evidence-added': () => msg('You sent files', { desc: 'A step of a request for money back.' }),
  'in-progress': () => msg('With us', { desc: 'A request for money back whose state is not known to this page, in a word.' }),
  unknown: () => msg('Something was noted', { desc: 'A step of a request for money back of a kind that is not known to this page.' }),
};

/** How far a step is: what the shape beside it says to those who see it. */
export const statusWord = (status: StepStatus): string => words[status]();

const words: Record<StepStatus, () => string> = {
  done: () => msg('Completed', { desc: 'Of a step, for screen readers.' }),
  stopped: () => msg('Stopped', { desc: 'Of a step at which something ended, for screen readers.' }),
  waiting: () => msg('Now', { id: 'refund-step-now', desc: 'Of the step that something is at.' }),
  asked: () => msg('Your turn', { desc: 'Of a step that waits for the customer.' }),
  'to-come': () => msg('To come', { desc: 'Of a step that is still ahead.' }),
};

/** When it happened or began, or by when it will. */
export const stepTime = ({ at, by, status }: Step, today: string): string => {
  if (by) {
    return by < today
      ? msg(str`Was to be by ${sayDay(by, today)}`, { desc: 'Of a step that is late. 0 is a date.' })
      : msg(str`By ${sayDay(by, today)} at the latest`, { desc: 'Of a step. 0 is a date.' });
  }
  if (!at) return '';
  const moment = formatInstant(at, formatLocale());
  return status === 'waiting' || status === 'asked' ? msg(str`Since ${moment}`, { desc: 'Of a step that goes on. 0 is a date and time.' }) : moment;
};
