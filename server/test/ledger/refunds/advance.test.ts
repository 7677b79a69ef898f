import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PaymentProvider } from '../../../src/gateways/ledger/payments.ts';
import { advanceRefunds } from '../../../src/gateways/ledger/refunds/advance-refunds.ts';
import { createRefundLedger, type RefundLedger } from '../support/refunds.ts';

const fault = { route: 'fault', reason: 'does-not-work', statement: 'Den stopper.' } as const;
const unintended = { route: 'unintended', reason: 'unintended' } as const;

describe('time and requests for money back', () => {
  let ledger: RefundLedger;
  before(async () => {
    ledger = await createRefundLedger();
    for (const id of ['kari', 'ola', 'per']) await ledger.addCustomer(id);
  });
  after(() => ledger.close());

  it('begins a review a moment after it came, once for all processes', async () => {
    const film = await ledger.buy('kari');
    await ledger.request(film, fault);
    const stateAt = async (instant: string) => {
      ledger.state.now = new Date(instant);
      await Promise.all([ledger.advance(), ledger.advance(), ledger.advance()]);
      return (await ledger.look(film)).requests[0];
    };
    assert.equal((await stateAt('2026-12-04T09:00:59Z'))?.state, 'received');
    const seen = await stateAt('2026-12-04T09:01:00Z');
    assert.deepEqual([seen?.state, seen?.version], ['under-review', 2]);
  });

  it('goes on without an answer after its last day, by the customer’s clock', async () => {
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
    const film = await ledger.buy('ola');
    const { id } = await ledger.request(film, fault);
    await ledger.decide(id, { kind: 'question', text: 'Hvilken spiller?' });
    await ledger.advance('2026-12-18T22:59:59Z');
    assert.equal((await ledger.look(film)).requests[0]?.state, 'question');
    await ledger.advance('2026-12-18T23:00:00Z');
    const { requests: [request] } = await ledger.look(film);
    assert.deepEqual([request?.state, request?.question], ['under-review', undefined]);
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
  });

  it('is not held up by a refund that cannot be asked for, and tries that again', async () => {
    const films = [await ledger.buy('per'), await ledger.buy('per')];
    const [first, second] = [await ledger.request(films[0]!, unintended), await ledger.request(films[1]!, unintended)];
    const broken: PaymentProvider = {
      ...ledger.payments,
      refund: async (order) => {
        if (order.key.startsWith(first.id)) throw new Error('Out of order.');
        return ledger.payments.refund(order);
      },
    };
    await assert.rejects(advanceRefunds({ ...ledger.ledger, payments: broken }), (error: unknown) => {
      assert.ok(error instanceof AggregateError && error.errors.length === 1);
      return true;
    });
    const statesOf = async () => [(await ledger.look(films[0]!)).requests[0]?.state, (await ledger.look(films[1]!)).requests[0]?.state];
    assert.deepEqual(await statesOf(), ['approved', 'sent']);
    assert.equal(second.state, 'approved');
    await ledger.advance();
    assert.deepEqual(await statesOf(), ['sent', 'sent']);
    const asked = ledger.asked.filter(({ key }) => key.startsWith(first.id));
    assert.deepEqual(asked.map(({ key }) => key), [`${first.id}.1`]);
  });

  it('sees to more of them than one page holds', async () => {
    await ledger.addCustomer('many');
    const { id } = await ledger.request(await ledger.buy('many'), fault);
    await ledger.database.query(
      `INSERT INTO refund_request SELECT id || n, customer, purchase, version, reference || n, state, facts, requested_at, state_since, due_at
       FROM refund_request, generate_series(1, 120) AS n WHERE id = $1`,
      [id],
    );
    await ledger.advance('2026-12-04T09:05:00Z');
    const rows = await ledger.database.query(`SELECT state, count(*) AS n FROM refund_request WHERE customer = 'many' GROUP BY state`);
    assert.deepEqual(rows, [{ state: 'under-review', n: 121 }]);
  });
});
