import type { PurchaseRecord } from '../purchase/record.ts';
import type { RefundRequestRecord } from './record.ts';
import { arrived, returnFailed, type Moment } from './transitions.ts';

/** What a request becomes by what has become of its money: all of it is there, or some of it came back. */
export const follow = (request: RefundRequestRecord, { refunds }: PurchaseRecord, moment: Moment): RefundRequestRecord => {
  if (request.state !== 'sent') return request;
  const states = (request.parts ?? []).map(({ refund }) => refunds.find(({ id }) => id === refund)?.state);
  if (states.includes('failed')) return returnFailed(request, moment);
  return states.every((state) => state === 'arrived') ? arrived(request, moment) : request;
};
