import type { Money } from '../api/contract/common.ts';
import type { Invoice, Purchase } from '../api/contract/purchase.ts';
import { addDays, asOf, today } from './calendar.ts';
import { nok, withAmount } from './money.ts';
import { orderNumberOf } from './order-number.ts';
import { purchaseActionsFor } from './purchase-actions-for.ts';

/** A sample of one situation, with whatever a test wants different. */
export type PurchaseFixture = (overrides?: Partial<Purchase>) => Purchase;

/** How the store stands on a statement. */
export const statementText = 'NORDLIA.NO OSLO';

/** The card that pays for the samples. */
export const visaCard = { kind: 'card', label: 'Visa •••• 4242', lastFour: '4242' } as const;

const seller: Invoice['seller'] = {
  name: 'Nordlia AS',
  address: { lines: ['Storgata 1'], postalCode: '0155', city: 'Oslo', country: 'NO' },
  vatNumber: 'NO 974 760 673 MVA',
};

/** The part of an amount that is tax, at a rate in per cent. */
export const taxWithin = (money: Money, rate: number): Money =>
  withAmount(money, money.amount - Math.round((money.amount * 100) / (100 + rate)));

const sum = (all: readonly { amount: Money }[]): number => all.reduce((total, { amount }) => total + amount.amount, 0);

/** How its money stands, as far as its charges and refunds tell. */
const statusOf = (amount: Money, charges: Purchase['charges'], refunded: number): Purchase['status'] => {
  if (refunded) return refunded < amount.amount ? 'partly-refunded' : 'refunded';
  const kept = charges.filter(({ state }) => state !== 'released');
  if (kept.length > 0 && kept.every(({ state }) => state === 'hold')) return 'hold';
  return kept.every(({ state }) => state === 'posted') ? 'paid' : 'pending';
};

/** Whether nothing was, or ever will be, asked of anybody for it. */
const isUncharged = ({ status }: Partial<Purchase>, { amount }: Money): boolean =>
  amount === 0 || status === 'unpaid' || status === 'cancelled';

/**
 * A whole purchase out of what distinguishes it, adding up: what is not given follows from what is. An ordinary one
 * is one thing of 119 kroner, tax included, paid by card two weeks ago.
 */
export const completePurchase = (facts: Partial<Purchase> = {}): Purchase => {
  const { id = 'pur_paid', on = '2026-11-12', title = 'Turkart Norge', kind = 'one-time', conversion } = facts;
  const sold = conversion?.original ?? facts.amount ?? nok(119);
  const items = facts.items ?? [{ id: `${id}_1`, name: title, imageUrl: facts.imageUrl, quantity: 1, amount: sold }];
  const price = withAmount(items[0]!.amount, sum(items));
  const taxes = facts.taxes ?? (price.amount ? [{ name: 'MVA', rate: '25', amount: taxWithin(price, 25), included: true }] : []);
  const onTop = taxes.filter(({ included }) => !included);
  const amount = facts.amount ?? withAmount(price, price.amount + sum(onTop));
  const refunds = facts.refunds ?? [];
  const back = sum(refunds.filter(({ state }) => state !== 'failed' && state !== 'reversed'));
  const { status = statusOf(amount, facts.charges ?? [], back) } = facts;
  const nobodyPays = isUncharged({ status }, amount);
  const charge = { state: 'posted', amount, on, postedOn: addDays(on, 1), statementText } as const;
  const number = `2026-${orderNumberOf(id).slice(3, 7)}`;
  const rest = {
    id,
    version: 1,
    asOf,
    today,
    at: `${on}T14:30:00.000Z`,
    on,
    kind,
    status,
    title: items[0]!.name,
    moreItems: items.length > 1 ? items.length - 1 : undefined,
    imageUrl: items[0]!.imageUrl,
    amount,
    original: conversion?.original,
    refunded: back ? withAmount(amount, back) : undefined,
    orderNumber: orderNumberOf(id),
    items,
    taxes,
    tenders: nobodyPays ? [] : [{ ...visaCard, amount }],
    charges: nobodyPays ? [] : [charge],
    refunds,
    invoice: nobodyPays || status === 'hold' ? undefined : { number, issuedOn: on, seller, buyer: { name: 'Kari Lien' } },
    ...facts,
  } satisfies Omit<Purchase, 'actions'>;
  return { ...rest, actions: facts.actions ?? purchaseActionsFor(rest) };
};

/**
 * Makes a fixture out of what distinguishes its situation. `undefined` takes a fact of the ordinary purchase away. Another
 * `title` or `amount` holds throughout, but where the situation itself names its items, tenders or charges: there they are
 * given with it.
 */
export const fixture =
  (situation: Partial<Purchase> = {}): PurchaseFixture =>
  (overrides = {}) =>
    // Through JSON: what a server sends has no `undefined`, and no two samples share an object.
    JSON.parse(JSON.stringify(completePurchase({ ...situation, ...overrides }))) as Purchase;
