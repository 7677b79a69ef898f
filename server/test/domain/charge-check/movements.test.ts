import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { movementsOf } from '../../../src/domain/charge-check/movement.ts';
import type { Refund } from '../../../src/domain/purchase/record.ts';
import { purchase } from '../support/purchase-records.ts';
import { nok } from '../support/records.ts';

describe('what a purchase may have left on a statement', () => {
  const refund = (id: string, facts: Partial<Refund>): Refund => ({ id, amount: nok(10), on: '2026-12-05', state: 'arrived', to: 'Visa', ...facts });
  const refundsOf = (...refunds: Refund[]): string[] =>
    movementsOf({ record: purchase({ refunds }) }).flatMap(({ kind, key }) => (kind === 'refund' ? [key.split(' ').at(-1) ?? ''] : []));

  it('is every refund that a bank was asked for, also one to another card', () => {
    assert.deepEqual(refundsOf(refund('a', {}), refund('b', { state: 'sent', kind: 'card', tender: 0 }), refund('c', { kind: 'card', to: 'Mastercard' })), ['a', 'b', 'c']);
  });

  it('is none that came back, was taken back, or went to what the store holds', () => {
    assert.deepEqual(refundsOf(refund('a', { state: 'failed' }), refund('b', { state: 'reversed' }), refund('c', { kind: 'balance', to: 'Saldo' })), []);
  });
});
