import type { PurchaseRecord, Refund } from '../purchase/record.ts';
import { isGivenBack } from '../purchase/sums.ts';
import type { RefundPart, RefundRequestRecord } from './record.ts';

const isPromising = ({ state }: RefundRequestRecord): boolean => state === 'approved' || state === 'return-failed' || state === 'sent';

/** Whether a part is still to be sent: it never was, or came back. */
export const isOutstanding = ({ refund }: RefundPart, { refunds }: PurchaseRecord): boolean => {
  const found = refund === undefined ? undefined : refunds.find(({ id }) => id === refund);
  return found === undefined || found.state === 'failed';
};

/**
 * The purchase as it will stand when everything that was approved is sent: what is promised to somebody cannot be given to them again.
 * Without the request that is about to be decided or sent.
 */
export const withPromises = (
  record: PurchaseRecord,
  requests: readonly RefundRequestRecord[],
  except?: RefundRequestRecord['id'],
): PurchaseRecord => {
  const promised = requests
    .filter((request) => request.id !== except && isPromising(request))
    .flatMap((request) =>
      (request.parts ?? [])
        .filter((part) => isOutstanding(part, record))
        .map(({ amount, kind, label, tender }, index): Refund => ({
          id: `${request.id}.${index}`,
          amount,
          on: request.on,
          state: 'sent',
          to: label,
          kind,
          ...(tender !== undefined && { tender }),
          items: request.items.map(({ id }) => id),
        })),
    );
  return { ...record, refunds: [...record.refunds.filter(isGivenBack), ...promised] };
};
