import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Draft } from '../account.ts';
import { marked } from '../purchases/order.ts';
import { referenceRate } from '../purchases/exchange-rates.ts';
import { regions } from '../purchases/regions.ts';
import { book, kept, line, type Shop } from '../purchases/shop.ts';
import { refund } from '../purchases/what-followed.ts';

/** Goods, sent home. */
const sent = (days: number) => ({ product: 'goods', deliveredIn: days }) as const;

/** For which money can be asked back on one way or another. */
function* open({ buy, method, today }: Shop): Iterable<PurchaseRecord> {
  yield buy({ id: 'liv_mistake', ago: 3, at: '22:14', lines: [line('Nordlysatlaset (e-bok)', 129, book)] });
  yield buy({
    id: 'liv_bundle',
    ago: 9,
    at: '19:05',
    lines: [
      line('Vandringer i Jotunheimen (e-bok)', 149, book),
      line('Isbreens hemmelighet (leie)', 49, { consumed: true }),
      line('Ullpledd Setesdal', 899, sent(4)),
    ],
  });
  yield buy({ id: 'liv_waived', ago: 4, at: '20:30', lines: [line('Strikkeskolen, hele kurset', 499, { ...kept, waived: true })] });
  yield buy({ id: 'liv_grinder', ago: 15, at: '12:40', lines: [line('Kaffekvern Fjell', 1299, sent(3))] });
  yield buy({ id: 'liv_late', ago: 26, at: '17:20', lines: [line('Vinterkartet', 199, kept)] });
  yield buy({ id: 'liv_split', ago: 7, at: '18:02', lines: [line('Hytteboka', 349, book)], first: { kind: 'balance', amount: 120_00 } });
  yield buy({ id: 'liv_closed_card', ago: 6, at: '15:15', method: method('pm_liv_closed'), lines: [line('Skolestart, hele pakken', 399, kept)] });
  yield buy({
    id: 'liv_dollars',
    ago: 5,
    at: '23:01',
    lines: [{ name: 'Trail Planner Pro', amount: 2499, tax: 'ordinary', kept: true }],
    exchange: { region: regions.unitedStates, rate: marked(referenceRate('USD', 'NOK', addDays(today, -5)), 40), source: 'card-network', fee: 175 },
  });
}

/** For which it cannot be asked here. */
function* closed({ buy }: Shop): Iterable<PurchaseRecord> {
  yield buy({ id: 'liv_pending', ago: 1, at: '20:45', posting: 2, lines: [line('Fjellstua (leie)', 59, { consumed: true })] });
  yield buy({
    id: 'liv_elsewhere',
    ago: 11,
    lines: [line('Blokkflute for begynnere', 249, kept)],
    soldBy: { name: 'Fjellheimen Forlag', url: 'https://fjellheimen.example/refusjon' },
  });
}

/** For which it was asked. */
function* asked({ buy, method, today }: Shop): Iterable<PurchaseRecord> {
  yield buy({ id: 'liv_in_review', ago: 4, at: '09:12', lines: [line('Sykkelverksted hjemme (kurs)', 690, kept)] });
  yield buy({ id: 'liv_asked', ago: 10, at: '16:48', lines: [line('Melkeveien på 40 kvelder', 229, kept)] });
  yield buy({ id: 'liv_declined', ago: 20, at: '21:30', lines: [line('Kystkomediene: samleboks', 379, kept)] });
  yield buy({ id: 'liv_sent', ago: 8, at: '11:55', lines: [line('Ordbok norsk–italiensk', 319, kept)] }, refund({ on: addDays(today, -3), today, takes: 6, request: 'rfr_liv_sent' }));
  yield buy({ id: 'liv_arrived', ago: 60, at: '13:33', lines: [line('Orgelmusikk fra Trøndelag', 159, kept)] }, refund({ on: addDays(today, -57), today, request: 'rfr_liv_arrived' }));
  yield buy(
    { id: 'liv_returned', ago: 34, at: '14:20', method: method('pm_liv_closed'), lines: [line('Turbok for barn', 249, book)] },
    refund({ on: addDays(today, -26), today, failed: true, request: 'rfr_liv_returned' }),
  );
}

/** What money was asked back for, and what it can be asked back for. */
export function* livHistory(shop: Shop, subscriptions: readonly Draft[]): Iterable<PurchaseRecord> {
  yield* shop.renewals(subscriptions);
  yield* open(shop);
  yield* closed(shop);
  yield* asked(shop);
  yield* shop.everyday(30, 900, 70);
}
