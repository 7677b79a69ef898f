import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { ProblemError } from '../../src/problem.ts';
import { createTestLedger, type TestLedger } from './support/ledger.ts';
import { addMethod, addOrder, answerBank, approvalsOf, moneyOf, outstandingOf } from './support/paying.ts';
import { expectedMonths, keptMonths, purchasesOf } from './support/purchases.ts';

const tokens = [
  'sandbox:approves', 'sandbox:declines:insufficient-funds', 'sandbox:declines:card-expired', 'sandbox:soft-declines', 'sandbox:challenges',
  'sandbox:challenge-then-declines:do-not-honor', 'sandbox:processing', 'sandbox:processing:insufficient-funds', 'sandbox:times-out',
  'sandbox:fails:2:insufficient-funds', 'sandbox:declines:payment-pending',
] as const;

type Move =
  | { readonly kind: 'pay'; readonly order: number; readonly method: number; readonly twice: boolean }
  | { readonly kind: 'start' | 'retry' | 'cancel' | 'extend' | 'confirm'; readonly approval: number }
  | { readonly kind: 'bank'; readonly approval: number; readonly answer: 'succeeded' | 'failed' | 'abandoned' }
  | { readonly kind: 'time'; readonly minutes: number };

const index = fc.nat(3);
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('pay' as const), order: index, method: index, twice: fc.boolean() }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('start', 'retry', 'cancel', 'extend', 'confirm', 'start', 'confirm'), approval: index }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('bank' as const), approval: index, answer: fc.constantFrom('succeeded', 'succeeded', 'failed', 'abandoned') }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('time' as const), minutes: fc.constantFrom(1, 2, 15, 60, 1440, 2 * 1440, 7 * 1440, 20 * 1440) }) },
  ),
  { minLength: 4, maxLength: 14 },
);

/** A definite refusal is as good as an answer; nothing else may be thrown. */
const allowed = async (work: () => Promise<unknown>): Promise<void> => {
  await work().catch((error: unknown) => assert.ok(error instanceof ProblemError, String(error)));
};

describe('money, whatever a customer, a bank and time do', () => {
  let ledger: TestLedger;
  let run = 0;
  before(async () => (ledger = await createTestLedger()));
  after(async () => {
    assert.deepEqual(await keptMonths(ledger.database), await expectedMonths(ledger.database));
    await ledger.close();
  });

  const make = async (customer: string, methods: readonly string[], move: Move): Promise<void> => {
    const { database, gateway } = ledger;
    if (move.kind === 'time') {
      ledger.now = new Date(ledger.now.getTime() + move.minutes * 60_000);
      await gateway.advance();
      return;
    }
    if (move.kind === 'pay') {
      const orders = await outstandingOf(ledger, customer);
      const order = orders[move.order % Math.max(1, orders.length)];
      if (!order) return;
      const once = () =>
        allowed(() =>
          database.transaction((tx) =>
            gateway.createPayment(tx, customer, { purchase: order.purchase, version: order.version, method: methods[move.method % methods.length] ?? '' }),
          ),
        );
      await Promise.all(move.twice ? [once(), once()] : [once()]);
      return;
    }
    const approvals = await approvalsOf(ledger, customer);
    const approval = approvals[move.approval % Math.max(1, approvals.length)];
    if (!approval) return;
    const { id, version } = approval;
    if (move.kind === 'bank') {
      if (approval.challenge) await answerBank(ledger, approval, move.answer);
      return;
    }
    await allowed(() =>
      database.transaction((tx) =>
        move.kind === 'confirm'
          ? gateway.confirmApproval(tx, customer, id)
          : gateway.changeApproval(tx, customer, id, move.kind === 'start' || move.kind === 'retry' ? { kind: move.kind, display: 'frame' } : { kind: move.kind }, version),
      ),
    );
  };

  const assertBooks = async (customer: string): Promise<void> => {
    const { charged, paid } = await moneyOf(ledger, customer);
    assert.equal(charged, paid, 'What was charged is what purchases say was paid.');
    for (const { cancelledOn, charges, id, tenders, total, unpaid } of await purchasesOf(ledger.database, customer)) {
      const taken = charges.reduce((sum, { amount }) => sum + amount.amount, 0);
      assert.equal(taken, unpaid || cancelledOn ? 0 : total.amount, `${id} is paid once, or not at all.`);
      if (unpaid || cancelledOn) assert.deepEqual(tenders, []);
    }
    const twice = await ledger.database.query(
      `SELECT purchase FROM payment WHERE state = 'succeeded' AND customer = $1 GROUP BY purchase HAVING count(*) > 1`,
      [customer],
    );
    assert.deepEqual(twice, []);
    const orphans = await ledger.database.query(
      `SELECT a.id FROM approval a JOIN purchase p ON p.id = a.purchase
       WHERE a.customer = $1 AND a.state IN ('required', 'challenged') AND NOT p.facts ? 'unpaid'`,
      [customer],
    );
    assert.deepEqual(orphans, []);
  };

  it('is what purchases say was paid, and none is paid twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tokens), fc.constantFrom(...tokens), fc.boolean(), moves, async (own, other, backup, sequence) => {
        run += 1;
        const customer = `m${run}`;
        ledger.now = new Date('2026-11-24T09:00:00Z');
        await ledger.add(customer, {}, own);
        await addMethod(ledger, customer, other, { facts: backup ? { backup: true } : {} });
        await addOrder(ledger, customer);
        ledger.now = new Date('2026-12-03T09:00:00Z');
        await ledger.gateway.advance();
        for (const move of sequence) {
          await make(customer, [`pm_${customer}`, `pm_${customer}_2`], move);
          await assertBooks(customer);
        }
        // Of the next one nothing may fall due any more.
        await ledger.database.query('UPDATE subscription SET due_at = NULL WHERE customer = $1', [customer]);
        await ledger.database.query('UPDATE purchase SET due_at = NULL WHERE customer = $1', [customer]);
        await ledger.database.query(`UPDATE approval SET due_at = NULL, state = 'cancelled' WHERE customer = $1 AND state <> 'succeeded'`, [customer]);
        await ledger.database.query(`UPDATE payment SET state = 'cancelled', ask_at = NULL WHERE customer = $1 AND state <> 'succeeded'`, [customer]);
      }),
      { numRuns: 25 },
    );
  });
});
