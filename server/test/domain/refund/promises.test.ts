import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import { refundableOf } from '../../../src/domain/refund/amounts.ts';
import { withPromises } from '../../../src/domain/refund/promises.ts';
import { purchase } from '../support/purchase-records.ts';
import { nok } from '../support/records.ts';
import { inState, part } from '../support/refund-records.ts';

describe('what is promised', () => {
  const film = purchase({ items: [{ id: 'a', name: 'A', quantity: 1, amount: nok(80) }, { id: 'b', name: 'B', quantity: 1, amount: nok(39) }] });
  const ofA = { items: [{ id: 'a', name: 'A', amount: nok(50) }], amount: nok(50) };
  const left = (record: PurchaseRecord, ids: readonly string[]): number => refundableOf(record, ids).amount / 100;

  it('of an item is no longer there to be given back', () => {
    const promised = withPromises(film, [inState('approved', { ...ofA, parts: [part({ amount: nok(50), tender: 0 })] })]);
    assert.deepEqual([left(promised, ['a']), left(promised, ['b']), left(promised, ['a', 'b'])], [30, 39, 69]);
  });

  it('is there for the request itself, and while nothing was approved', () => {
    const approved = inState('approved', { ...ofA, parts: [part({ amount: nok(50) })] });
    assert.equal(left(withPromises(film, [approved], approved.id), ['a']), 80);
    for (const state of ['received', 'under-review', 'question', 'declined', 'reversed', 'taken-back'] as const) {
      assert.equal(left(withPromises(film, [inState(state, ofA)]), ['a']), 80, state);
    }
  });

  it('counts once: as a promise until it is sent, and again when it came back', () => {
    const request = inState('sent', { ...ofA, parts: [part({ amount: nok(50), refund: 'ref_1' })] });
    const refund = { id: 'ref_1', amount: nok(50), on: '2026-12-05', to: 'Visa', items: ['a'] };
    assert.equal(left(withPromises({ ...film, refunds: [{ ...refund, state: 'sent' }] }, [request]), ['a']), 30);
    const returned = inState('return-failed', { ...ofA, parts: [part({ amount: nok(50), refund: 'ref_1' })] });
    assert.equal(left(withPromises({ ...film, refunds: [{ ...refund, state: 'failed' }] }, [returned]), ['a']), 30);
  });
});
