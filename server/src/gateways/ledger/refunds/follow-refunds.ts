import type { Database } from '../../../database.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import { follow } from '../../../domain/refund/follow.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { readTimeZone } from '../customers.ts';
import type { PurchaseChange } from '../purchase-audit.ts';
import { lockRequest, updateRequest } from './request-rows.ts';
import { tellCustomer } from './tell-customer.ts';

/** The requests of refunds that have arrived or come back by a change. */
const requestsOf = (before: PurchaseRecord, after: PurchaseRecord): string[] => {
  const onTheirWay = new Set(before.refunds.flatMap(({ id, state }) => (state === 'sent' ? [id] : [])));
  return after.refunds.flatMap(({ id, request, state }) =>
    request !== undefined && onTheirWay.has(id) && (state === 'arrived' || state === 'failed') ? [request] : [],
  );
};

/**
 * Tells requests what has become of their money, in the transaction that writes it: a request and its purchase never say two different
 * things. The purchases are locked.
 */
export const followRefunds = async (tx: Database, changes: readonly PurchaseChange[]): Promise<void> => {
  for (const { before, after, by } of changes) {
    for (const id of new Set(before ? requestsOf(before, after) : [])) {
      const request = await lockRequest(tx, id);
      if (!request) continue;
      const on = dayIn(await readTimeZone(tx, request.customer), by.at);
      const next = follow(request, after, { at: by.at, on });
      if (next === request) continue;
      await updateRequest(tx, request, next, { actor: 'time' });
      await tellCustomer(tx, next, by.at);
    }
  }
};
