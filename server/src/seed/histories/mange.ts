import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Draft } from '../account.ts';
import type { SeedOptions } from '../customer.ts';
import { generateHistory } from '../purchases/generate-history.ts';
import { renewingOf } from '../purchases/renewals.ts';
import type { Method } from '../purchases/order.ts';
import type { Shop } from '../purchases/shop.ts';

/** As many as one likes, over ten years; the magazines are among them. */
export const mangeHistory = (
  { method, today }: Shop,
  subscriptions: readonly Draft[],
  { now, purchases: count }: SeedOptions,
): Iterable<PurchaseRecord> => {
  const card: Method = method('pm_mange_visa');
  return generateHistory({
    seed: 'mange',
    customer: 'cus_mange',
    timeZone: 'Europe/Oslo',
    count,
    from: addDays(today, -3652),
    until: now,
    methods: [card, { kind: 'wallet', label: 'Vipps' }],
    invoiceTo: { name: 'Magne Mange' },
    subscriptions: subscriptions.flatMap((draft) => renewingOf(draft) ?? []),
  });
};
