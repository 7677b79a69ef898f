import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Draft } from '../account.ts';
import { findPlan } from '../products/catalogue.ts';
import { kept, line, type Shop } from '../purchases/shop.ts';
import { refund } from '../purchases/what-followed.ts';

/** What has ended and was once paid; and purchases with a card that is on Kari's account too. */
export function* nilsHistory(shop: Shop, subscriptions: readonly Draft[]): Iterable<PurchaseRecord> {
  const { buy, today, method } = shop;
  const payments = shop.renewals(subscriptions);
  const refunded = payments.findLast(({ subscription }) => subscription?.id === 'sub_nils_digital');
  for (const payment of payments) {
    yield payment === refunded ? refund({ on: addDays(today, -12), today })(payment) : payment;
  }
  yield buy({ id: 'nils_maps', ago: 700, lines: [line(`Turkart Norge, ${findPlan('maps').plan.name}`, 1490, kept)] });
  const shared = method('pm_nils_shared');
  yield buy({ id: 'nils_shared', ago: 7, at: '19:05', method: shared, lines: [line('Hundelogg', 37, kept)] });
  yield buy({ id: 'nils_shared_more', ago: 22, method: shared, lines: [line('Sommerregn', 83, kept)] });
  yield* shop.everyday(30, 900, 60);
}
