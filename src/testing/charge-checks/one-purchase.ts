import type { Explanation } from '../../api/contract/charge-check.ts';
import { explanationOf, fixture } from '../charge-check-fixture.ts';
import { inCurrency, nok } from '../money.ts';
import * as purchases from '../purchases/index.ts';

/** One purchase of that amount on that day. */
export const exact = fixture(() => [explanationOf(purchases.paid())]);

/** One of two charges for an order. */
export const split = fixture(() => [
  explanationOf(purchases.severalCharges(), {
    code: 'split',
    working: [
      { code: 'purchase', amount: nok(1298), label: 'Turradio', on: '2026-11-12' },
      { code: 'part', amount: nok(-899), on: '2026-11-12' },
    ],
    total: nok(399),
  }),
]);

/** The price, and the taxes on top. */
export const taxAdded = fixture(() => [
  explanationOf(purchases.taxOnTop(), {
    code: 'tax-added',
    working: [
      { code: 'purchase', amount: inCurrency('USD', 79.99), label: 'Trail headset', on: '2026-11-16' },
      { code: 'tax', amount: inCurrency('USD', 3.2), label: 'NY state sales tax' },
      { code: 'tax', amount: inCurrency('USD', 3.9), label: 'NYC sales tax' },
    ],
  }),
]);

/** Sold in euros and charged in kroner, at a rate that is known. */
export const converted = fixture(() => [
  explanationOf(purchases.converted(), {
    code: 'converted',
    working: [
      { code: 'converted', amount: nok(117.33), label: 'Wanderkarte Alpen', on: '2026-11-14' },
      { code: 'fee', amount: nok(2.07) },
    ],
    conversion: { original: inCurrency('EUR', 9.99), rate: '11.745', source: 'card-network' },
  }),
]);

const inEuros = () => purchases.paid({ id: 'pur_euros', on: '2026-11-14', title: 'Wanderkarte Alpen', amount: inCurrency('EUR', 9.99) });

const byBank = (total: number, ...rest: Explanation['working']) =>
  explanationOf(inEuros(), {
    code: 'converted',
    confidence: 'likely',
    score: 78,
    reasons: [{ code: 'amount-within-rates' }, { code: 'days-apart', days: 2 }, { code: 'statement-text' }],
    working: [{ code: 'converted', amount: nok(117.33), label: 'Wanderkarte Alpen', on: '2026-11-14' }, ...rest],
    total: nok(total),
    conversion: { original: inCurrency('EUR', 9.99), rate: '11.745', source: 'merchant' },
  });

/** Charged in euros: the bank took a little more than the day's rate. */
export const convertedByBank = fixture(() => [byBank(118.2, { code: 'rate-difference', amount: nok(0.87) })]);

/** Charged in euros: the bank took a fee. */
export const convertedWithFee = fixture(() => [byBank(119.8, { code: 'fee', amount: nok(2.47) })]);

/** The price, less what the store balance paid. */
export const balanceUsed = fixture(() => [
  explanationOf(purchases.splitTender(), {
    code: 'balance-used',
    working: [
      { code: 'purchase', amount: nok(149), label: 'Film: Nordlys over Senja', on: '2026-11-14' },
      { code: 'balance', amount: nok(-30), label: 'Saldo hos Nordlia' },
    ],
    total: nok(119),
  }),
]);

/** No charge: it vanishes on 29 November at the latest. */
export const hold = fixture(() => [
  explanationOf(purchases.hold(), {
    code: 'hold',
    working: [{ code: 'hold', amount: nok(59), label: 'Leie: Nordlys over Senja', on: '2026-11-22' }],
    until: '2026-11-29',
  }),
]);

/** A subscription was renewed. */
export const renewal = fixture(() => [explanationOf(purchases.renewal(), { code: 'renewal' })]);

/** A trial turned paid. */
export const trialConverted = fixture(() => [explanationOf(purchases.trialConverted(), { code: 'trial-converted' })]);

/** Ordered long ago, charged when it came out. */
export const preOrderReleased = fixture(() => [explanationOf(purchases.preOrderReleased(), { code: 'pre-order-released' })]);
