import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import type { PurchaseRecord, Refund, Tender } from '../../../src/domain/purchase/record.ts';
import { destinationOf, planParts, thereBy, timesOf } from '../../../src/domain/refund/parts.ts';
import { purchase } from '../support/purchase-records.ts';
import { nok } from '../support/records.ts';

const paidWith = (tenders: readonly Tender[], refunds: readonly Refund[] = []): PurchaseRecord => {
  const total = nok(tenders.reduce((sum, { amount }) => sum + amount.amount, 0) / 100);
  return purchase({ items: [{ id: 'a', name: 'A', quantity: 1, amount: total }], taxes: [], total, tenders, charges: [], refunds });
};
const card = (amount: number): Tender => ({ kind: 'card', label: 'Visa', lastFour: '4242', paymentMethod: 'pm_1', amount: nok(amount) });
const balance = (amount: number): Tender => ({ kind: 'balance', label: 'Nordlia-saldo', amount: nok(amount) });
const refund = (amount: number, facts: Partial<Refund> = {}): Refund => ({ id: 'r', amount: nok(amount), on: '2026-12-03', state: 'sent', to: 'Visa', ...facts });
/** Where money goes by a choice, in a store whose balance has been named anew since. */
const to = (destination: 'original' | 'balance') => ({ destination, balanceName: 'Bygda-saldo' });
const amountsOf = (record: PurchaseRecord, amount: number): [string, number | undefined, number][] =>
  planParts(record, nok(amount), to('original')).map(({ kind, tender, amount: part }) => [kind, tender, part.amount]);

describe('where money goes', () => {
  it('is back where it came from, in proportion', () => {
    assert.deepEqual(planParts(paidWith([card(80), balance(20)]), nok(50), to('original')), [
      { kind: 'card', label: 'Visa', lastFour: '4242', paymentMethod: 'pm_1', amount: nok(40), tender: 0 },
      { kind: 'balance', label: 'Nordlia-saldo', amount: nok(10), tender: 1 },
    ]);
  });

  it('is what is left of each: of tenders of one name too', () => {
    const record = paidWith([card(50), card(50)], [refund(30, { kind: 'card', tender: 1 })]);
    assert.deepEqual(amountsOf(record, 70), [['card', 0, 5000], ['card', 1, 2000]]);
    const older = paidWith([card(50), balance(50)], [refund(50), refund(20, { state: 'failed' })]);
    assert.deepEqual(amountsOf(older, 20), [['balance', 1, 2000]]);
  });

  it('is the balance where the customer chose that, and for what a gift card paid', () => {
    assert.deepEqual(planParts(paidWith([card(80), balance(20)]), nok(50), to('balance')), [{ kind: 'balance', label: 'Nordlia-saldo', amount: nok(50) }]);
    const gift = paidWith([{ kind: 'gift-card', label: 'Gavekort', amount: nok(99) }]);
    assert.deepEqual(planParts(gift, nok(99), to('original')), [{ kind: 'balance', label: 'Bygda-saldo', amount: nok(99), tender: 0 }]);
  });

  it('that went to the balance leaves what can go to the card', () => {
    const record = paidWith([card(80), balance(20)], [refund(90, { kind: 'balance', to: 'Nordlia-saldo' })]);
    assert.deepEqual(amountsOf(record, 10), [['card', 0, 800], ['balance', 1, 200]]);
  });

  it('is refused beyond what was paid', () => {
    assert.throws(() => planParts(paidWith([card(80)]), nok(80.01), to('original')), RangeError);
    assert.throws(() => planParts(paidWith([card(80)], [refund(1)]), nok(80), to('balance')), RangeError);
    assert.deepEqual(planParts(paidWith([card(80)]), nok(0), to('original')), []);
  });

  it('adds up, and is never more to a tender than is left of it', () => {
    const tender = fc.record({ units: fc.integer({ min: 1, max: 100_000 }), back: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(fc.array(tender, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 100 }), (drawn, share) => {
        const tenders = drawn.map(({ units }) => card(units / 100));
        const backs = drawn.map(({ back, units }) => Math.floor((units * back) / 100));
        const refunds = backs.flatMap((units, place) => (units > 0 ? [refund(units / 100, { kind: 'card', tender: place })] : []));
        const left = drawn.map(({ units }, index) => units - (backs[index] ?? 0));
        const amount = Math.floor((left.reduce((sum, each) => sum + each, 0) * share) / 100);
        const parts = planParts(paidWith(tenders, refunds), nok(amount / 100), to('original'));
        assert.equal(parts.reduce((sum, part) => sum + part.amount.amount, 0), amount);
        for (const part of parts) assert.ok(part.amount.amount > 0 && part.amount.amount <= (left[part.tender ?? -1] ?? 0));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('when money is there', () => {
  it('depends on what it goes to', () => {
    assert.deepEqual([timesOf('balance'), timesOf('gift-card')], [{ hours: 48 }, { hours: 48 }]);
    assert.deepEqual(['card', 'wallet', 'invoice', 'carrier'].map((kind) => timesOf(kind as 'card')), [{ days: 30 }, { days: 30 }, { days: 30 }, { days: 60 }]);
    assert.equal(thereBy('balance', '2026-12-31'), '2027-01-02');
    const [part] = planParts(paidWith([card(80)]), nok(80), to('original'));
    assert.ok(part);
    assert.deepEqual(destinationOf(part, '2027-02-01'), { kind: 'card', label: 'Visa', lastFour: '4242', days: 30, by: '2027-03-03' });
  });
});
