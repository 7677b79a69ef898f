import type { BalanceMovement } from '../api/contract/balance.ts';
import { fixtureOf } from './fixture-of.ts';
import { nok } from './money.ts';

/** One movement of each kind, from the newest on. Each continues the one below it; before the oldest there were 25 kroner. */
export const purchase = fixtureOf<BalanceMovement>({
  id: 'mov_purchase',
  on: '2026-11-18',
  code: 'purchase',
  amount: nok(-149),
  after: nok(688),
  title: 'Film: Nordlys over Senja',
  purchase: 'pur_several_items',
});

export const refund = fixtureOf<BalanceMovement>({
  id: 'mov_refund',
  on: '2026-11-09',
  code: 'refund',
  amount: nok(99),
  after: nok(837),
  title: 'Album: Vinterviser',
  purchase: 'pur_refunded',
});

export const topUp = fixtureOf<BalanceMovement>({
  id: 'mov_top_up',
  on: '2026-10-30',
  code: 'top-up',
  amount: nok(200),
  after: nok(738),
  title: 'Visa •••• 4242',
});

/** Vanishes unless it is used by the end of the year. */
export const promotion = fixtureOf<BalanceMovement>({
  id: 'mov_promotion',
  on: '2026-10-12',
  code: 'promotion',
  amount: nok(50),
  after: nok(538),
  title: 'Høstgave fra Nordlia',
  usableUntil: '2026-12-31',
});

/** The store has put something right. */
export const adjustment = fixtureOf<BalanceMovement>({
  id: 'mov_adjustment',
  on: '2026-09-20',
  code: 'adjustment',
  amount: nok(-12),
  after: nok(488),
});

export const expired = fixtureOf<BalanceMovement>({
  id: 'mov_expired',
  on: '2026-09-01',
  code: 'expired',
  amount: nok(-25),
  after: nok(500),
  title: 'Vårgave fra Nordlia',
});

export const giftCard = fixtureOf<BalanceMovement>({
  id: 'mov_gift_card',
  on: '2026-08-15',
  code: 'gift-card',
  amount: nok(500),
  after: nok(525),
  title: 'Gavekort fra Ola',
});
