import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { assertAddsUp } from '../../../src/domain/purchase/adds-up.ts';
import { givenBack, sharesOf } from '../../../src/domain/purchase/given-back.ts';
import type { PurchaseRecord, Refund } from '../../../src/domain/purchase/record.ts';
import { isCharged } from '../../../src/domain/purchase/status.ts';
import { refundedOf } from '../../../src/domain/purchase/sums.ts';
import { refundableOf, refundAmounts, type RefundAmounts } from '../../../src/domain/refund/amounts.ts';
import { planParts } from '../../../src/domain/refund/parts.ts';
import { anyPurchase } from '../support/any-purchase.ts';
import { purchase } from '../support/purchase-records.ts';
import { nok } from '../support/records.ts';

const today = '2026-12-05';
const sum = (amounts: readonly { amount: { amount: number } }[]): number => amounts.reduce((total, { amount }) => total + amount.amount, 0);
const every = ({ items }: PurchaseRecord): string[] => items.map(({ id }) => id);

/** Any purchase of which something can be given back. */
const refundable = anyPurchase.filter((record) => isCharged(record) && refundedOf(record).amount < record.total.amount);

const twoItems = purchase({
  items: [
    { id: 'a', name: 'A', quantity: 1, amount: nok(80) },
    { id: 'b', name: 'B', quantity: 1, amount: nok(39) },
  ],
});

describe('what is given back of a purchase', () => {
  it('is what was charged for the items, with the tax in it', () => {
    assert.deepEqual(refundAmounts(twoItems, ['b'], 'full', today), {
      lines: [{ item: 'b', name: 'B', amount: nok(39), kind: 'full', of: nok(39) }],
      amount: nok(39),
      taxes: [{ name: 'MVA', rate: '25', amount: nok(7.8) }],
    });
  });

  it('is what earlier refunds have left', () => {
    const before = { ...twoItems, refunds: [{ id: 'r', amount: nok(20), on: today, state: 'sent', to: 'Visa', items: ['a'] }] satisfies Refund[] };
    const { lines, amount } = refundAmounts(before, ['a', 'b'], 'full', today);
    assert.deepEqual(lines.map((line) => [line.item, line.kind, line.amount, line.of]), [
      ['a', 'partial', nok(60), nok(80)],
      ['b', 'full', nok(39), nok(39)],
    ]);
    assert.deepEqual(amount, nok(99));
  });

  it('is what the days that are left are worth, where the policy says so, and no more than is left', () => {
    const month = purchase({ subscription: { id: 'sub_1', from: '2026-12-01', to: '2027-01-01' }, total: nok(310), taxes: [], items: [{ id: 'a', name: 'A', quantity: 1, amount: nok(310) }], tenders: [], charges: [] });
    const [line] = refundAmounts(month, ['a'], 'prorated', '2026-12-11').lines;
    assert.deepEqual(line, {
      item: 'a', name: 'A', of: nok(310), amount: nok(210), kind: 'prorated', days: { from: '2026-12-01', to: '2027-01-01', total: 31, left: 21 },
    });
    const given = { ...month, refunds: [{ id: 'r', amount: nok(200), on: today, state: 'arrived', to: 'Visa' }] satisfies Refund[] };
    assert.deepEqual(refundAmounts(given, ['a'], 'prorated', '2026-12-11').lines, [{ item: 'a', name: 'A', of: nok(310), amount: nok(110), kind: 'partial' }]);
    assert.equal(refundAmounts(month, ['a'], 'prorated', '2026-11-30').lines[0]?.kind, 'full');
    assert.deepEqual(refundAmounts(month, ['a'], 'prorated', '2027-01-01').amount, nok(0));
    assert.equal(refundAmounts(twoItems, ['a'], 'prorated', today).lines[0]?.kind, 'full');
  });

  it('follows each item’s own policy', () => {
    const bundle = { ...twoItems, subscription: { id: 'sub_1', from: '2026-12-01', to: '2026-12-11' } };
    const { lines } = refundAmounts(bundle, ['a', 'b'], ({ id }) => (id === 'a' ? 'full' : 'prorated'), '2026-12-06');
    assert.deepEqual(lines.map(({ kind, amount }) => [kind, amount]), [['full', nok(80)], ['prorated', nok(19.5)]]);
  });

  it('adds up, line by line, tender by tender, with the taxes within it', () => {
    fc.assert(
      fc.property(refundable, fc.nat(), fc.constantFrom('full', 'prorated'), (record, seed, value) => {
        const ids = every(record).filter((_, index) => ((seed >> index) & 1) === 1);
        const { amount, lines, taxes } = refundAmounts(record, ids, value, today);
        assert.deepEqual(lines.map(({ item }) => item), ids);
        assert.equal(sum(lines), amount.amount);
        assert.equal(sum(planParts(record, amount, { destination: 'original', balanceName: 'Saldo' })), amount.amount);
        assert.ok(amount.amount <= refundableOf(record, ids).amount);
        assert.ok(sum(taxes) <= amount.amount);
        const shares = new Map(record.items.map(({ id }, index) => [id, sharesOf(record)[index] ?? 0]));
        const back = givenBack(record);
        for (const line of lines) {
          assert.equal(line.of.amount, shares.get(line.item));
          const left = Math.max(0, line.of.amount - (back.get(line.item)?.amount ?? 0));
          assert.ok(line.amount.amount >= 0 && line.amount.amount <= left);
        }
      }),
      { numRuns: 1000 },
    );
  });

  /** Gives a part of what is left back, as one that was asked for. */
  const give = (record: PurchaseRecord, ids: readonly string[], share: number): { after: PurchaseRecord; asked: RefundAmounts } | undefined => {
    const asked = refundAmounts(record, ids, 'full', today);
    const units = share === 100 ? asked.amount.amount : Math.floor((asked.amount.amount * share) / 100);
    if (units === 0) return undefined;
    const amount = { ...asked.amount, amount: units };
    const refunds = planParts(record, amount, { destination: 'original', balanceName: 'Saldo' }).map(({ amount: part, kind, label, tender }, index): Refund => ({
      id: `new_${record.refunds.length + index}`,
      amount: part,
      on: today,
      state: 'sent',
      to: label,
      kind,
      ...(tender !== undefined && { tender }),
      items: [...ids],
    }));
    return { after: { ...record, refunds: [...record.refunds, ...refunds] }, asked };
  };

  it('is the whole of it in the end, whatever the steps: amount, tax, and price before conversion', () => {
    const steps = fc.array(fc.record({ seed: fc.nat(), share: fc.integer({ min: 1, max: 100 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(refundable, steps, (drawn, parts) => {
        const record = { ...drawn, refunds: [] };
        let current: PurchaseRecord = record;
        const taxes = record.taxes.map(() => 0);
        let original = 0;
        const take = (amounts: RefundAmounts): void => {
          original += amounts.original?.amount ?? 0;
          for (const [index, { name }] of record.taxes.entries()) taxes[index] = (taxes[index] ?? 0) + (amounts.taxes.find((tax) => tax.name === name)?.amount.amount ?? 0);
        };
        for (const { seed } of parts) {
          const ids = every(record).filter((_, index) => ((seed >> index) & 1) === 1);
          const step = give(current, ids, 100);
          if (!step) continue;
          take(step.asked);
          current = step.after;
        }
        const last = give(current, every(record), 100);
        if (last) take(last.asked);
        const end = last?.after ?? current;
        assertAddsUp(end);
        assert.equal(refundedOf(end).amount, record.total.amount);
        for (const [index, { amount }] of record.tenders.entries()) {
          assert.equal(sum(end.refunds.filter(({ tender }) => tender === index)), amount.amount);
        }
        const whole = refundAmounts(record, every(record), 'full', today);
        assert.deepEqual(taxes, record.taxes.map(({ name }) => whole.taxes.find((tax) => tax.name === name)?.amount.amount ?? 0));
        if (!record.conversion) assert.deepEqual(taxes, record.taxes.map(({ amount }) => amount.amount));
        assert.equal(original, record.conversion?.original.amount ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it('never exceeds what was paid: not over any steps, with less than was asked for, with some that come back or are taken back', () => {
    const move = fc.record({
      kind: fc.constantFrom('give', 'give', 'give', 'fail', 'reverse', 'arrive'),
      seed: fc.nat(),
      share: fc.constantFrom(1, 33, 50, 99, 100, 100),
    });
    fc.assert(
      fc.property(refundable, fc.array(move, { minLength: 1, maxLength: 14 }), (start, moves) => {
        let current: PurchaseRecord = start;
        for (const { kind, seed, share } of moves) {
          if (kind === 'give') {
            const ids = every(current).filter((_, index) => ((seed >> index) & 1) === 1);
            current = give(current, ids, share)?.after ?? current;
          } else {
            const place = seed % Math.max(1, current.refunds.length);
            const state = ({ fail: 'failed', reverse: 'reversed', arrive: 'arrived' } as const)[kind];
            current = {
              ...current,
              refunds: current.refunds.map((refund, index) => (index === place && refund.state === 'sent' ? { ...refund, state } : refund)),
            };
          }
          assertAddsUp(current);
          const left = refundableOf(current, every(current)).amount;
          assert.ok(left >= 0 && left <= current.total.amount - refundedOf(current).amount);
          assert.ok([...givenBack(current).values()].every(({ amount }) => amount >= 0));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is given back of a purchase in another currency', () => {
  const eur = (amount: number) => ({ amount, currency: 'EUR', scale: 2 });
  const abroad = purchase({
    items: [{ id: 'a', name: 'A', quantity: 1, amount: eur(1000) }, { id: 'b', name: 'B', quantity: 1, amount: eur(500) }],
    taxes: [{ name: 'VAT', rate: '20', amount: eur(250), included: true }],
    conversion: { original: eur(1500), rate: '11.84', source: 'merchant', fee: nok(2) },
    total: nok(179.6),
    tenders: [{ kind: 'card', label: 'Visa', amount: nok(179.6) }],
    charges: [{ state: 'posted', amount: nok(179.6), on: '2026-12-02', statementText: 'N' }],
  });

  it('is said in both, at the rate it was charged at, with the fee in it', () => {
    assertAddsUp(abroad);
    const { amount, original, rate, taxes } = refundAmounts(abroad, ['a'], 'full', today);
    assert.deepEqual({ amount, original, rate }, { amount: nok(119.73), original: eur(1000), rate: '11.84' });
    assert.deepEqual(taxes, [{ name: 'VAT', rate: '20', amount: nok(19.96) }]);
    assert.deepEqual(refundAmounts(abroad, ['a', 'b'], 'full', today).original, eur(1500));
    assert.deepEqual(refundAmounts(abroad, ['a', 'b'], 'full', today).taxes[0]?.amount, nok(29.93));
  });
});
