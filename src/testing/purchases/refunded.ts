import { nok } from '../money.ts';
import { fixture, visaCard } from '../purchase-fixture.ts';

const to = visaCard.label;

/** One of two things was given back. */
export const partlyRefunded = fixture({
  id: 'pur_partly_refunded',
  on: '2026-11-04',
  items: [
    { id: 'item_film', name: 'Film: Under isen', quantity: 1, amount: nok(149), refunded: nok(149) },
    { id: 'item_game', name: 'Spill: Rev og rype', quantity: 1, amount: nok(399) },
  ],
  refunds: [
    { id: 'ref_partly', amount: nok(149), on: '2026-11-08', state: 'arrived', arrivedOn: '2026-11-11', to, items: ['item_film'] },
  ],
});

/** Sent, and not in the account yet. */
export const refundOnItsWay = fixture({
  id: 'pur_refund_on_its_way',
  on: '2026-11-10',
  title: 'Album: Vinterviser',
  amount: nok(99),
  refunds: [{ id: 'ref_on_its_way', amount: nok(99), on: '2026-11-21', state: 'sent', expectedBy: '2026-12-21', to }],
});

/** Came back from the bank: the card is closed. */
export const refundFailed = fixture({
  id: 'pur_refund_failed',
  on: '2026-11-02',
  title: 'Lydbok: Havet',
  amount: nok(249),
  refunds: [{ id: 'ref_failed', amount: nok(249), on: '2026-11-07', state: 'failed', to: 'Mastercard •••• 0004' }],
});

/** All of it was given back. */
export const refunded = fixture({
  id: 'pur_refunded',
  on: '2026-10-20',
  title: 'Nordlia Spill: Fjellrypa',
  amount: nok(179),
  refunds: [{ id: 'ref_refunded', amount: nok(179), on: '2026-10-24', state: 'arrived', arrivedOn: '2026-10-28', to }],
});

/** Given back in two parts, to the balance and to the card. */
export const refundedTwice = fixture({
  id: 'pur_refunded_twice',
  on: '2026-10-11',
  title: 'Turradio',
  amount: nok(899),
  tenders: [
    { kind: 'balance', label: 'Saldo hos Nordlia', amount: nok(200) },
    { ...visaCard, amount: nok(699) },
  ],
  charges: [{ state: 'posted', amount: nok(699), on: '2026-10-11', postedOn: '2026-10-13', statementText: 'NORDLIA.NO OSLO' }],
  refunds: [
    { id: 'ref_twice_1', amount: nok(200), on: '2026-10-15', state: 'arrived', arrivedOn: '2026-10-15', to: 'Saldo hos Nordlia' },
    { id: 'ref_twice_2', amount: nok(300), on: '2026-11-20', state: 'sent', expectedBy: '2026-12-20', to },
  ],
});
