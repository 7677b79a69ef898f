import { bought, money, month, refunded } from '../support/bought.ts';
import type { Case } from '../support/case.ts';

/** Lines as banks of other countries write them. */
export const abroad: Readonly<Record<string, Case>> = {
  'German, with a minus behind': {
    ask: '02.12.2026 KARTENZAHLUNG NORDLIA.DE 1.299,50- EUR',
    in: 'de',
    history: [bought('Fernglas', '1299.50 EUR', '2026-12-02', { text: 'NORDLIA.DE' })],
    answer: 'exact, certain: 1299.50 Fernglas = 1299.50 EUR',
  },
  'German, with two days and a debit': {
    ask: '03.12. 02.12. NORDLIA.DE MUENCHEN 9,99 S',
    in: 'de',
    history: [bought('Karte', '9.99 EUR', '2026-12-02', { text: 'NORDLIA.DE' })],
    answer: 'exact, certain: 9.99 Karte = 9.99 EUR',
  },
  'German, money back': {
    ask: '07.12.2026 GUTSCHRIFT NORDLIA.DE 9,99 EUR',
    in: 'de',
    history: [bought('Karte', '9.99 EUR', '2026-11-02', { text: 'NORDLIA.DE', refunds: [refunded('9.99 EUR', '2026-12-04', '2026-12-07')] })],
    answer: 'refund, certain: 9.99 Karte = 9.99 EUR',
  },
  'Swiss, with apostrophes': {
    ask: '02.12.2026 NORDLIA.DE CHF 1’299.50',
    in: 'de-CH',
    history: [bought('Fernglas', '1299.50 CHF', '2026-12-02', { text: 'NORDLIA.DE' })],
    answer: 'exact, certain: 1299.50 Fernglas = 1299.50 CHF',
  },
  'American, month first, with tax': {
    ask: '12/03 NORDLIA*TRAIL NEW YORK NY 87.09',
    in: 'en-US',
    history: [bought('Trail headset', '79.99 USD', '2026-12-03', { tax: '7.10 USD', text: 'NORDLIA*TRAIL' })],
    answer: 'tax-added, certain: 79.99 Trail headset + 7.10 Sales tax = 87.09 USD',
  },
  'American, a credit': {
    ask: '12/03 NORDLIA*FILM 119.00 CR',
    in: 'en-US',
    history: [bought('Film', '119 USD', '2026-11-10', { text: 'NORDLIA*FILM', refunds: [refunded('119 USD', '2026-12-01', '2026-12-03')] })],
    answer: 'refund, certain: 119.00 Film = 119.00 USD',
  },
  'American, pending, with thousands': {
    ask: 'Pending - Dec 7, 2026 - NORDLIA*SHOP $1,299.00',
    in: 'en-US',
    history: [bought('Binoculars', '1299 USD', '2026-12-07', { state: 'pending', until: '2026-12-10', text: 'NORDLIA*SHOP' })],
    answer: 'exact, certain: 1299.00 Binoculars = 1299.00 USD, until 2026-12-10',
  },
  'Swedish, year first, with the balance': {
    ask: '2026-12-02 Kortköp NORDLIA.NO STOCKHOLM -1 119,00 15 432,10',
    in: 'sv',
    history: [bought('Kikare', '1119 SEK', '2026-12-02')],
    answer: 'exact, certain: 1119.00 Kikare = 1119.00 SEK',
  },
  'Danish': {
    ask: 'Dankort-køb NORDLIA.NO Den 02.12 99,95',
    in: 'da',
    history: [bought('Bog', '99.95 DKK', '2026-12-02')],
    answer: 'exact, certain: 99.95 Bog = 99.95 DKK',
  },
  'British, day first': {
    ask: 'CARD PAYMENT TO NORDLIA*MAPS ON 02/12 £9.99 VISA 4242',
    in: 'en-GB',
    history: [bought('Map', '9.99 GBP', '2026-12-02', { text: 'NORDLIA*MAPS' })],
    answer: 'exact, certain: 9.99 Map = 9.99 GBP',
  },
  'French': {
    ask: 'PAIEMENT CB 02/12/26 NORDLIA.NO 1 299,50 € CARTE 4242',
    in: 'fr',
    history: [bought('Jumelles', '1299.50 EUR', '2026-12-02')],
    answer: 'exact, certain: 1299.50 Jumelles = 1299.50 EUR',
  },
  'Spanish, by the name of the month': {
    ask: 'COMPRA NORDLIA.NO 2 de diciembre 12,50 EUR',
    in: 'es',
    history: [bought('Mapa', '12.50 EUR', '2026-12-02')],
    answer: 'exact, certain: 12.50 Mapa = 12.50 EUR',
  },
  'Japanese, without decimals': {
    ask: '2026/12/02 NORDLIA.NO ¥1,299',
    in: 'ja',
    history: [bought('地図', '1299 JPY', '2026-12-02')],
    answer: 'exact, certain: 1299 地図 = 1299 JPY',
  },
  'dollars on a Norwegian card, without what they became': {
    ask: '*4242 02.12 USD 9.99 KURS: 10.84 NORDLIA',
    in: 'nb',
    history: [bought('Map', '9.99 USD', '2026-12-02', { text: 'NORDLIA*MAPS' })],
    answer: 'exact, certain: 9.99 Map = 9.99 USD',
  },
  'dollars on a Norwegian card, at the rate that the line gives': {
    ask: '*4242 02.12 USD 9.99 KURS: 10.84 NORDLIA 108,29',
    in: 'nb',
    history: [bought('Map', '9.99 USD', '2026-12-02', { text: 'NORDLIA*MAPS' })],
    answer: 'converted, certain: 108.29 Map = 108.29 NOK',
  },
  'the rate of the line and a fee': {
    ask: '*4242 02.12 USD 9.99 KURS: 10.84 NORDLIA 110,19',
    in: 'nb',
    history: [bought('Map', '9.99 USD', '2026-12-02', { text: 'NORDLIA*MAPS' })],
    answer: 'converted, certain: 108.29 Map + 1.90 fee = 110.19 NOK',
  },
  'converted by the bank, with the price beside it and no rate': {
    ask: '02.12.2026 NORDLIA.DE 9,99 EUR 118,20 NOK',
    in: 'nb',
    rate: 'NOK/EUR 11.745',
    history: [bought('Karte', '9.99 EUR', '2026-12-02', { text: 'NORDLIA.DE' })],
    answer: 'converted, certain: 117.33 Karte + 0.87 rate-difference = 118.20 NOK',
  },
  'converted by the bank, with nothing but the amount': {
    ask: '03.12.2026 NORDLIA.DE 119,80',
    in: 'nb',
    rate: 'NOK/EUR 11.745',
    history: [bought('Karte', '9.99 EUR', '2026-12-02', { text: 'NORDLIA.DE' })],
    answer: 'converted, possible: 117.33 Karte + 2.47 fee = 119.80 NOK',
  },
  'two purchases in euros, converted together': {
    ask: '03.12.2026 NORDLIA.DE 14,98 EUR 175,94 NOK',
    in: 'nb',
    rate: 'NOK/EUR 11.745',
    history: [bought('Karte', '9.99 EUR', '2026-12-02', { text: 'NORDLIA.DE' }), bought('Lied', '4.99 EUR', '2026-12-02', { text: 'NORDLIA.DE', time: '13:00' })],
    answer: 'bundle, likely: 117.33 Karte + 58.61 Lied = 175.94 NOK',
  },
  'converted by the shop': {
    ask: '02.12.2026 NORDLIA.NO 110,37',
    in: 'nb',
    history: [
      bought('Map', '9.99 USD', '2026-12-02', {
        total: money('110.37'),
        conversion: { original: money('9.99 USD'), rate: '10.84', source: 'merchant', fee: money('2.08') },
      }),
    ],
    answer: 'converted, certain: 108.29 Map + 2.08 fee = 110.37 NOK',
  },
  'what the shop said before it converted': {
    ask: { amount: '$9.99', on: '2026-12-02' },
    in: 'nb',
    history: [
      bought('Map', '9.99 USD', '2026-12-02', {
        total: money('108.29'),
        conversion: { original: money('9.99 USD'), rate: '10.84', source: 'merchant' },
      }),
    ],
    answer: 'converted, certain: 9.99 Map = 9.99 USD',
  },
  'a renewal in pounds': {
    ask: { amount: '7.99', on: '2026-12-03' },
    in: 'en-GB',
    history: [bought('Nordlia Music', '7.99 GBP', '2026-12-03', month('2026-12-03'))],
    answer: 'renewal, certain: 7.99 Nordlia Music = 7.99 GBP',
  },
};
