import { msg, str } from '@lit/localize';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';
import { standingSentence } from '../standing-text.ts';
import type { ChangeKind } from './refund-flow.ts';

/** That something was done, and how it stands now. */
export const doneText = (kind: ChangeKind, request: RefundRequest): string => {
  const now = standingSentence(request);
  switch (kind) {
    case 'answer':
      return msg(str`Your answer has been sent. ${now}`, { desc: 'After something was done. 0 says how the request for money back stands.' });
    case 'appeal':
      return msg(str`Your appeal has been sent. ${now}`, { desc: 'After something was done. 0 says how the request for money back stands.' });
    case 'add-evidence':
      return msg(str`Your files have been sent. ${now}`, { desc: 'After something was done. 0 says how the request for money back stands.' });
    case 'choose-destination':
      return msg(str`Your choice has been saved. ${now}`, { desc: 'After something was done. 0 says how the request for money back stands.' });
    case 'take-back':
      return now;
  }
};
