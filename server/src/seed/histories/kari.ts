import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Draft } from '../account.ts';
import { marked } from '../purchases/order.ts';
import { referenceRate } from '../purchases/exchange-rates.ts';
import { regions } from '../purchases/regions.ts';
import { book, kept, line, type Shop } from '../purchases/shop.ts';
import { cancelled, chargedAfterHold, hold, inParcels, preOrdered, refund } from '../purchases/what-followed.ts';

/** What is not settled yet: pending, held, and money on its way back. */
function* lately({ buy, today, method }: Shop): Iterable<PurchaseRecord> {
  yield buy({ id: 'kari_pending', ago: 1, at: '21:14', posting: 2, lines: [line('Natt over Narvik (leie)', 59, { consumed: true })] });
  yield buy({ id: 'kari_hold', ago: 2, at: '19:40', lines: [line('Strikk din første genser', 349, kept)] }, hold(7));
  yield buy(
    { id: 'kari_refund', ago: 9, at: '12:05', lines: [line('Regnskapskladden', 249, kept)] },
    refund({ on: addDays(today, -1), today, takes: 5 }),
  );
  yield buy({ id: 'kari_vipps', ago: 4, at: '20:51', method: method('pm_kari_vipps'), lines: [line('Stjernekikker', 59, kept)] });
}

/** Three on one day, which many banks make one line of; two that are one by mistake; and one that is two lines. */
function* confusing({ buy, today }: Shop): Iterable<PurchaseRecord> {
  yield buy({ id: 'kari_one_of_three', ago: 6, at: '17:02', lines: [line('Turplanlegger Pluss', 79, kept)] });
  yield buy({ id: 'kari_two_of_three', ago: 6, at: '17:20', lines: [line('Den siste fergen (leie)', 49, { consumed: true })] });
  yield buy({ id: 'kari_three_of_three', ago: 6, at: '21:45', lines: [line('Skiføret nå', 29, kept)] });
  yield buy({ id: 'kari_once', ago: 8, at: '16:30', lines: [line('Ishavsskuta: kaptein Kraft', 45, { consumed: true })] });
  yield buy({ id: 'kari_twice', ago: 8, at: '16:32', lines: [line('Ishavsskuta: kaptein Kraft', 45, { consumed: true })] });
  yield buy(
    {
      id: 'kari_parcels',
      ago: 17,
      at: '10:12',
      lines: [line('Kystkokeboka, innbundet', 449, { tax: 'book' }), line('Turkart Jotunheimen', 259, { tax: 'book' })],
    },
    inParcels([449, 259], 3, today),
  );
}

/** Prices in dollars and pounds, with and without a bank's fee. */
function* abroad({ buy, today }: Shop): Iterable<PurchaseRecord> {
  const dollars = { name: 'Field Notes Pro', amount: 1999, tax: 'ordinary', kept: true } as const;
  yield buy({
    id: 'kari_dollars',
    ago: 12,
    at: '22:10',
    lines: [dollars],
    exchange: {
      region: regions.unitedStates,
      rate: marked(referenceRate('USD', 'NOK', addDays(today, -12)), 40),
      source: 'card-network',
      fee: 175,
    },
  });
  yield buy({
    id: 'kari_pounds',
    ago: 33,
    lines: [{ name: 'Birds of the British Isles', amount: 1299, tax: 'book', kept: true }],
    exchange: { region: regions.unitedKingdom, rate: referenceRate('GBP', 'NOK', addDays(today, -33)), source: 'merchant' },
  });
}

/** What was paid in other ways, given back, or never charged. */
function* earlier({ buy, today, method }: Shop): Iterable<PurchaseRecord> {
  yield buy({ id: 'kari_top_up', ago: 30, kind: 'top-up', lines: [line('Saldo 250 kr', 250, { tax: 'none' })] });
  yield buy({
    id: 'kari_balance',
    ago: 25,
    lines: [line('Fyrvokterens datter (lydbok)', 199, book)],
    first: { kind: 'balance', amount: 80_00 },
  });
  yield buy({ id: 'kari_balance_alone', ago: 24, lines: [line('Søvnboka', 170, book)], first: { kind: 'balance', amount: 170_00 } });
  yield buy({ id: 'kari_gift_card', ago: 37, lines: [line('Trollfangeren', 99, kept)], first: { kind: 'gift-card', amount: 99_00 } });
  yield buy({ id: 'kari_gift', ago: 40, kind: 'gift', lines: [line('Gavekort 300 kr', 300, { tax: 'none' })] });
  yield buy({ id: 'kari_pre_order', ago: 14, at: '00:05', lines: [line('Etterforsker Moe 6', 149, book)] }, preOrdered(addDays(today, -96)));
  yield buy({ id: 'kari_free', ago: 20, lines: [line('Værvarsleren', 0, kept)] });
  yield buy({
    id: 'kari_series',
    ago: 60,
    lines: ['Smørbukk-bøkene 1', 'Smørbukk-bøkene 2', 'Smørbukk-bøkene 3', 'Smørbukk-bøkene 4'].map((name) => line(name, 79, book)),
  });
  yield buy(
    { id: 'kari_given_back', ago: 75, lines: [line('Excel på en helg', 599, kept)] },
    refund({ on: addDays(today, -71), today }),
  );
  yield buy(
    { id: 'kari_one_given_back', ago: 90, lines: [line('Trollskogen', 99, kept), line('Torsk på torsdag', 99, kept)] },
    refund({ on: addDays(today, -85), today, items: [1] }),
  );
  yield buy({ id: 'kari_cancelled', ago: 48, lines: [line('Plakat Polarlys 50 × 70', 299)] }, cancelled(addDays(today, -47)));
  yield buy(
    { id: 'kari_charged_later', ago: 52, method: method('pm_kari_visa'), lines: [line('Puslespill Lofoten', 349)] },
    chargedAfterHold(4, today, 400_00),
  );
}

/** Everyday life, and in the last weeks one of nearly everything that needs explaining. */
export function* kariHistory(shop: Shop, subscriptions: readonly Draft[]): Iterable<PurchaseRecord> {
  const { calendar } = shop;
  yield* shop.renewals(subscriptions, {
    sub_kari_film: { earlier: { before: calendar.day(-330), amount: 119_00 } },
    sub_kari_recipes: { trial: true },
  });
  yield* lately(shop);
  yield* confusing(shop);
  yield* abroad(shop);
  yield* earlier(shop);
  yield* shop.everyday(120, 1500, 100);
}
