import type { RefundRequest } from '../api/contract/refund-request.ts';
import { addDays, today } from './calendar.ts';
import * as refundRequests from './refund-requests/index.ts';

const kinds = [refundRequests.received, refundRequests.sent, refundRequests.declinedFinal, refundRequests.arrived, refundRequests.takenBack];

/** As many requests as wanted, the newest first, of several states, for paging and long lists. */
export const manyRefundRequests = (count: number): RefundRequest[] =>
  Array.from({ length: count }, (_, index) => {
    const on = addDays(today, -index * 3);
    const number = index + 1;
    return kinds[index % kinds.length]!({
      id: `req_many_${number}`,
      purchase: `pur_many_${number}`,
      title: `Turkart ${number}`,
      requestedAt: `${on}T08:00:00.000Z`,
    });
  });
