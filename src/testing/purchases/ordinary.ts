import { nok } from '../money.ts';
import { fixture } from '../purchase-fixture.ts';

/** One thing, paid by card. */
export const paid = fixture();

/** Three things in one order. */
export const severalItems = fixture({
  id: 'pur_several_items',
  on: '2026-11-18',
  items: [
    { id: 'item_film', name: 'Film: Nordlys over Senja', quantity: 1, amount: nok(149) },
    { id: 'item_albums', name: 'Album: Vinterviser', quantity: 2, amount: nok(198) },
    { id: 'item_book', name: 'Lydbok: Fjellet kaller', quantity: 1, amount: nok(249) },
  ],
});

/** Nothing was paid for it. */
export const free = fixture({ id: 'pur_free', on: '2026-11-20', kind: 'free', title: 'Nordlia Vær', amount: nok(0) });

/** Bought for somebody else. */
export const gift = fixture({ id: 'pur_gift', on: '2026-11-15', kind: 'gift', title: 'Gavekort til Ola', amount: nok(500), taxes: [] });

/** Put onto the store balance. */
export const topUp = fixture({
  id: 'pur_top_up',
  on: '2026-11-10',
  kind: 'top-up',
  title: 'Saldo hos Nordlia',
  amount: nok(300),
  taxes: [],
});

/** Ordered in September, charged when it came out. */
export const preOrderReleased = fixture({
  id: 'pur_pre_order',
  on: '2026-11-13',
  kind: 'pre-order',
  title: 'Album: Lysere tider',
  amount: nok(129),
  preOrderedOn: '2026-09-02',
});

/** Two taxes that come on top of the price. */
export const taxOnTop = fixture({
  id: 'pur_tax_on_top',
  on: '2026-11-16',
  items: [{ id: 'item_headset', name: 'Trail headset', quantity: 1, amount: { amount: 79_99, currency: 'USD', scale: 2 } }],
  taxes: [
    { name: 'NY state sales tax', rate: '4', amount: { amount: 3_20, currency: 'USD', scale: 2 }, included: false },
    { name: 'NYC sales tax', rate: '4.875', amount: { amount: 3_90, currency: 'USD', scale: 2 }, included: false },
  ],
});

/** Made out to a firm, whose details can be put right. */
export const editableInvoice = fixture({
  id: 'pur_invoice',
  version: 3,
  on: '2026-11-11',
  title: 'Nordlia Kart for bedrifter',
  amount: nok(1490),
  invoice: {
    number: '2026-10482',
    issuedOn: '2026-11-11',
    seller: {
      name: 'Nordlia AS',
      address: { lines: ['Storgata 1'], postalCode: '0155', city: 'Oslo', country: 'NO' },
      vatNumber: 'NO 974 760 673 MVA',
    },
    buyer: {
      name: 'Fjellheim Turlag AS',
      address: { lines: ['Postboks 12', 'Skogveien 8'], postalCode: '2670', city: 'Otta', country: 'NO' },
      vatNumber: 'NO 923 609 016 MVA',
    },
    correctedOn: '2026-11-14',
  },
});
