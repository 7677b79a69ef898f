import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Draft } from '../account.ts';
import { book, kept, line, type Shop } from '../purchases/shop.ts';
import { cancelled, refund, unpaid } from '../purchases/what-followed.ts';

/** Payments that failed, orders that wait, and refunds that did not arrive. */
export function* olaHistory(shop: Shop, subscriptions: readonly Draft[]): Iterable<PurchaseRecord> {
  const { buy, today, method } = shop;
  yield* shop.renewals(subscriptions);
  yield buy(
    { id: 'ola_unpaid', ago: 3, lines: [line('Programmering for ungdom', 990, kept)] },
    unpaid(addDays(today, 11), 'card-declined'),
  );
  // Declined, and not paid by the day on which it had to be.
  yield buy(
    { id: 'ola_declined', ago: 40, lines: [line('Foto med mobilen', 499, kept)] },
    unpaid(addDays(today, -26), 'insufficient-funds'),
    ({ unpaid: _lapsed, ...order }) => cancelled(addDays(today, -25))(order),
  );
  yield buy(
    {
      id: 'ola_partly_refunded',
      ago: 21,
      lines: [line('Nordlys-sagaen 1', 129, book), line('Nordlys-sagaen 2', 129, book), line('Nordlys-sagaen 3', 129, book)],
    },
    refund({ on: addDays(today, -13), today, items: [2] }),
  );
  yield buy(
    { id: 'ola_refund_failed', ago: 35, method: method('pm_ola_expired'), lines: [line('Gitar steg 1', 449, kept)] },
    refund({ on: addDays(today, -28), today, failed: true }),
  );
  // Sent back by the bank, and then sent to where it could arrive.
  yield buy(
    { id: 'ola_refund_again', ago: 80, method: method('pm_ola_expired'), lines: [line('Labyrinten under Akershus', 129, kept)] },
    refund({ on: addDays(today, -74), today, failed: true }),
    refund({ on: addDays(today, -66), today }),
  );
  yield buy({
    id: 'ola_carrier',
    ago: 18,
    method: { kind: 'carrier', label: 'Fjelltele-regning' },
    lines: [line('Bondegården: 550 mynter', 79, { consumed: true })],
    statementText: 'FJELLTELE NORDLIA',
  });
  yield buy({ id: 'ola_invoice', ago: 28, method: { kind: 'invoice', label: 'Faktura' }, lines: [line('Regnskapskladden', 1250, kept)] });
  yield* shop.everyday(60, 1300, 100);
}
