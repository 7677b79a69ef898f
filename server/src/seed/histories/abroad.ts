import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Draft } from '../account.ts';
import { referenceRate } from '../purchases/exchange-rates.ts';
import { marked, type Line } from '../purchases/order.ts';
import { regions } from '../purchases/regions.ts';
import type { Shop } from '../purchases/shop.ts';
import { hold, refund } from '../purchases/what-followed.ts';

const sold = (name: string, amount: number, facts: Partial<Line> = {}): Line => ({ name, amount, tax: 'ordinary', kept: true, ...facts });

/** In Germany, in euros, for a company; with a fee for what was sold in dollars. */
export function* elsaHistory(shop: Shop, subscriptions: readonly Draft[]): Iterable<PurchaseRecord> {
  const { buy, today } = shop;
  const region = regions.germany;
  yield* shop.renewals(subscriptions);
  yield buy({ id: 'elsa_hold', ago: 1, region, lines: [sold('Photokurs für Einsteiger', 4999)] }, hold(8));
  yield buy({ id: 'elsa_course', ago: 6, region, lines: [sold('Buchhaltung leicht gemacht', 129_950)] });
  yield buy({ id: 'elsa_books', ago: 13, region, lines: [sold('Wanderkarte Harz', 1299, { tax: 'book' }), sold('Kopfkissenbuch', 1899, { tax: 'book' })] });
  yield buy({ id: 'elsa_mixed', ago: 29, region, lines: [sold('Der letzte Fährmann', 999, { tax: 'book' }), sold('Spielesammlung', 1499)] });
  yield buy({
    id: 'elsa_dollars',
    ago: 16,
    region,
    lines: [sold('Screen Recorder', 2999)],
    exchange: { region: regions.unitedStates, rate: marked(referenceRate('USD', 'EUR', addDays(today, -16)), 65), source: 'bank', fee: 150 },
  });
  yield buy(
    { id: 'elsa_given_back', ago: 50, region, lines: [sold('Vokabeltrainer', 1999)] },
    refund({ on: addDays(today, -45), today }),
  );
  yield* shop.everyday(40, 1200, 60, { region: 'germany' });
}

/** In Japan: no minor units, days that begin elsewhere, and a price in euros. */
export function* yukiHistory(shop: Shop, subscriptions: readonly Draft[]): Iterable<PurchaseRecord> {
  const { buy, today } = shop;
  const region = regions.japan;
  yield* shop.renewals(subscriptions, { sub_yuki_japanese: { trial: true } });
  yield buy({ id: 'yuki_pending', ago: 1, at: '08:15', region, posting: 2, lines: [sold('日本の昔話', 1200, { tax: 'book' })] });
  yield buy({ id: 'yuki_late', ago: 5, at: '22:50', region, lines: [sold('書道アプリ', 480)] });
  yield buy({ id: 'yuki_several', ago: 11, region, lines: [sold('折り紙入門', 1650, { tax: 'book' }), sold('将棋の名人', 980)] });
  yield buy({
    id: 'yuki_euros',
    ago: 20,
    region,
    lines: [sold('Deutsch für Anfänger', 2499)],
    exchange: { region: regions.germany, rate: referenceRate('EUR', 'JPY', addDays(today, -20)), source: 'merchant' },
  });
  yield buy({ id: 'yuki_given_back', ago: 38, region, lines: [sold('温泉ガイド', 1500)] }, refund({ on: addDays(today, -33), today }));
  yield* shop.everyday(40, 1100, 50, { region: 'japan' });
}
