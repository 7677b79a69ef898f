import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Database } from '../../src/database.ts';
import type { ChargeRequest } from '../../src/gateways/ledger/payments.ts';
import { createSandboxPayments } from '../../src/gateways/ledger/sandbox-payments.ts';
import { nok } from '../domain/support/records.ts';

const clock = { now: () => new Date('2026-11-24T09:00:00Z') };
/** Charges need no database. */
const none = { query: () => Promise.reject(new Error('Asked of the database.')) } as unknown as Database;
const sandbox = createSandboxPayments({ database: none, clock, origin: 'https://sandbox.example' });
const ask = async (token: string, changes: Partial<ChargeRequest> = {}): Promise<string> => {
  const request = { key: 'sub_1.1.renewal', token, amount: nok(119), on: '2026-12-03', attempt: 1, ...changes };
  const answer = await sandbox.charge(request);
  return answer.approved ? 'approved' : answer.reason;
};

describe('the sandbox', () => {
  it('does what the token says', async () => {
    assert.equal(await ask('sandbox:approves'), 'approved');
    assert.equal(await ask('sandbox:declines:card-expired'), 'card-expired');
    assert.equal(await ask('sandbox:declines:authentication-required'), 'authentication-required');
    assert.equal(await ask('sandbox:declines:nonsense'), 'card-declined');
    assert.equal(await ask('sandbox:maximum:11899'), 'amount-above-maximum');
    assert.equal(await ask('sandbox:maximum:11900'), 'approved');
    assert.equal(await ask('sandbox:expires:2026-12-02'), 'card-expired');
    assert.equal(await ask('sandbox:expires:2026-12-03'), 'approved');
    assert.equal(await ask('something else'), 'payment-method-missing');
  });

  it('fails so many times, then works', async () => {
    const answers = await Promise.all([1, 2, 3].map((attempt) => ask('sandbox:fails:2:payment-pending', { attempt })));
    assert.deepEqual(answers, ['payment-pending', 'payment-pending', 'approved']);
  });

  it('answers the same request alike', async () => {
    const request = { key: 'k', token: 'sandbox:approves', amount: nok(1), on: '2026-12-03', attempt: 1 };
    assert.deepEqual(await sandbox.charge(request), await sandbox.charge(request));
  });
});
