import { inCurrency, nok } from '../money.ts';
import { fixture } from '../purchase-fixture.ts';

/** Sold in euros, charged in kroner at the card network's rate, with the bank's fee. */
export const converted = fixture({
  id: 'pur_converted',
  on: '2026-11-14',
  title: 'Wanderkarte Alpen',
  amount: nok(119.4),
  taxes: [{ name: 'USt.', rate: '20', amount: inCurrency('EUR', 1.67), included: true }],
  // 9.99 EUR at 11.7450 is 117.33 NOK; 1.75 per cent of that is 2.05, and 2.07 with the network's own rounding.
  conversion: { original: inCurrency('EUR', 9.99), rate: '11.745', source: 'card-network', fee: nok(2.07) },
});

/** The store itself had set the rate, and takes nothing for it. */
export const convertedByMerchant = fixture({
  id: 'pur_converted_by_merchant',
  on: '2026-11-15',
  title: 'Bergsteiger, Album',
  amount: nok(94.4),
  taxes: [],
  conversion: { original: inCurrency('EUR', 8), rate: '11.8', source: 'merchant' },
});

/** From a currency without minor units. */
export const convertedFromYen = fixture({
  id: 'pur_converted_from_yen',
  on: '2026-11-06',
  title: '月額プラン',
  amount: nok(68.6),
  taxes: [],
  conversion: { original: { amount: 980, currency: 'JPY', scale: 0 }, rate: '0.07', source: 'bank' },
});
