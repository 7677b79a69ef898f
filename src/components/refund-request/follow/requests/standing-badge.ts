import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { alertIcon, infoIcon } from '../../../internal/icon.ts';
import { checkIcon, clockIcon, closeIcon, undoIcon } from '../../../internal/icons.ts';
import { badge, type Tone } from '../../../internal/notice.ts';
import { isPartly } from './standing.ts';

type State = RefundRequest['state'];

/** The word for how a request stands, with its icon. */
export const standingBadge = (request: RefundRequest): TemplateResult => {
  const { state } = request;
  const [tone, icon] = looks[state];
  return badge(tone, icon, state === 'approved' && isPartly(request) ? partlyApproved() : words[state]());
};

const looks: Record<State, readonly [Tone, string]> = {
  received: ['neutral', clockIcon],
  'under-review': ['neutral', clockIcon],
  question: ['caution', alertIcon],
  approved: ['positive', checkIcon],
  sent: ['positive', clockIcon],
  arrived: ['positive', checkIcon],
  declined: ['critical', closeIcon],
  'return-failed': ['caution', alertIcon],
  reversed: ['critical', undoIcon],
  'taken-back': ['neutral', undoIcon],
  unknown: ['neutral', infoIcon],
};

export const partlyApproved = (): string => msg('Partly approved', { desc: 'A request for money back, in a word.' });

const words: Record<State, () => string> = {
  received: () => msg('Request received', { desc: 'A request for money back, in a word.' }),
  'under-review': () => msg('Under review', { desc: 'A request for money back, in a word.' }),
  question: () => msg('Your answer is needed', { desc: 'A request for money back, in a word.' }),
  approved: () => msg('Approved', { desc: 'A request for money back, in a word.' }),
  sent: () => msg('On its way', { desc: 'Money that is paid back, in a word.' }),
  arrived: () => msg('Arrived', { desc: 'Money that was paid back, in a word.' }),
  declined: () => msg('Request declined', { desc: 'A request for money back, in a word.' }),
  'return-failed': () => msg('Came back to us', { desc: 'Money that could not be paid out, in a word.' }),
  reversed: () => msg('Taken back by us', { desc: 'An approval of money back that no longer holds, in a word.' }),
  'taken-back': () => msg('Taken back by you', { desc: 'A request for money back, in a word.' }),
  unknown: () => msg('With us', { desc: 'A request for money back whose state is not known to this page, in a word.' }),
};
