import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Draft } from '../account.ts';
import { book, kept, line, type Shop } from '../purchases/shop.ts';
import { inParcels, refund } from '../purchases/what-followed.ts';

/** Pays for a family: what the others buy stands in her history, with their names. */
export function* ingridHistory(shop: Shop, subscriptions: readonly Draft[]): Iterable<PurchaseRecord> {
  const { buy, calendar, today } = shop;
  yield* shop.renewals(subscriptions, {
    sub_ingrid_backup: { trial: true },
    sub_ingrid_yearly: { earlier: { before: calendar.day(-400), amount: 424_00 } },
  });
  yield buy({ id: 'ingrid_emil_coins', ago: 1, at: '15:22', buyer: 'cus_emil', lines: [line('Bondegården: 550 mynter', 79, { consumed: true })] });
  yield buy({ id: 'ingrid_emil_more', ago: 3, at: '15:48', buyer: 'cus_emil', lines: [line('Bondegården: 100 mynter', 19, { consumed: true })] });
  yield buy({ id: 'ingrid_emil_letters', ago: 44, buyer: 'cus_emil', lines: [line('Barnas bokstaver', 45, kept)] });
  yield buy({ id: 'ingrid_kari_book', ago: 10, at: '21:30', buyer: 'cus_kari', lines: [line('Huset ved Hardangerfjorden (lydbok)', 239, book)] });
  yield buy({ id: 'ingrid_bobby_hack', ago: 15, buyer: 'cus_bobby', lines: [line('=HYPERLINK("https://nordlia.example","Klikk")', 35, kept)] });
  yield buy(
    { id: 'ingrid_emil_given_back', ago: 26, buyer: 'cus_emil', lines: [line('Fjordracing: gullpakke', 119, { consumed: true })] },
    refund({ on: addDays(today, -19), today }),
  );
  yield buy(
    { id: 'ingrid_parcels', ago: 5, lines: [line('Hagen gjennom året, innbundet', 429, { tax: 'book' }), line('Turkart Hardangervidda', 259, { tax: 'book' })] },
    inParcels([429, 259], 2, today),
  );
  yield* shop.everyday(80, 1400, 60, { members: ['cus_emil', 'cus_kari', 'cus_bobby'] });
}
