import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { statusOf } from '../../../src/domain/purchase/status.ts';
import type { PaymentProvider } from '../../../src/gateways/ledger/payments.ts';
import { advanceRefunds } from '../../../src/gateways/ledger/refunds/advance-refunds.ts';
import type { Elsewhere } from '../../../src/gateways/ledger/refunds/send-elsewhere.ts';
import { insertSubscription } from '../../../src/gateways/ledger/subscription-rows.ts';
import { nok, product, record as subscription } from '../../domain/support/records.ts';
import { problem } from '../support/ledger.ts';
import { auditOf, expectedMonths, keptMonths } from '../support/purchases.ts';
import { balance, card, createRefundLedger, type RefundLedger } from '../support/refunds.ts';

describe('money that is sent back', () => {
  let ledger: RefundLedger;
  before(async () => void (ledger = await createRefundLedger()));
  after(async () => {
    assert.deepEqual(await keptMonths(ledger.database), await expectedMonths(ledger.database));
    await ledger.close();
  });

  const movementsOf = (customer: string) =>
    ledger.database.query<{ number: number; facts: object }>('SELECT number, facts FROM balance_movement WHERE customer = $1 ORDER BY number', [customer]);
  const askedFor = (request: string) => ledger.asked.filter(({ key }) => key.startsWith(request));
  const choose = (customer: string, id: string, to: Elsewhere) => ledger.change(id, customer, { kind: 'choose-destination', to });

  it('goes to the card it came from, is expected, and arrives', async () => {
    await ledger.addCustomer('one');
    const film = await ledger.buy('one');
    const { id, state } = await ledger.request(film, { route: 'unintended', reason: 'unintended' });
    assert.equal(state, 'approved');
    await ledger.advance('2026-12-04T09:01:00Z');
    const { purchase, requests: [sent] } = await ledger.look(film);
    assert.equal(sent?.state, 'sent');
    assert.deepEqual(purchase.refunds, [
      {
        id: sent.parts?.[0]?.refund, amount: nok(119), on: '2026-12-04', to: 'Visa', kind: 'card', tender: 0, request: id,
        state: 'sent', expectedBy: '2026-12-09',
      },
    ]);
    assert.deepEqual(askedFor(id), [{ key: `${id}.1`, token: 'sandbox:approves', amount: nok(119), on: '2026-12-04' }]);
    assert.deepEqual([statusOf(purchase), purchase.version], ['refunded', 2]);

    await ledger.advance('2026-12-08T12:00:00Z');
    assert.equal((await ledger.look(film)).requests[0]?.state, 'sent');
    await ledger.advance('2026-12-09T12:00:00Z');
    const there = await ledger.look(film);
    assert.deepEqual([there.requests[0]?.state, there.purchase.refunds[0]?.state], ['arrived', 'arrived']);
    assert.deepEqual(there.requests[0]?.happenings.map(({ by, code }) => `${by} ${code}`), ['customer received', 'store approved', 'time sent', 'time arrived']);
    assert.deepEqual(await auditOf(ledger.database, film.id), ['customer bought 1', 'time refund-sent 2', 'time refund-arrived 3']);
    await ledger.advance('2026-12-20T12:00:00Z');
    assert.equal(askedFor(id).length, 1);
  });

  it('is split over what it was paid with, the balance at once and the card in its time', async () => {
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
    await ledger.addCustomer('split');
    const film = await ledger.buy('split', {}, [card(80, 'pm_split'), balance(39)]);
    const { id } = await ledger.request(film, { route: 'unintended', reason: 'unintended' });
    await ledger.advance();
    const { purchase, requests: [request] } = await ledger.look(film);
    assert.equal(request?.state, 'sent');
    assert.deepEqual(purchase.refunds.map(({ amount, kind, state, tender }) => [kind, tender, amount, state]), [
      ['card', 0, nok(80), 'sent'],
      ['balance', 1, nok(39), 'arrived'],
    ]);
    assert.equal(askedFor(id).length, 1);
    assert.deepEqual(await movementsOf('split'), [
      { number: 1, facts: { on: '2026-12-04', code: 'refund', amount: nok(39), after: nok(39), title: 'Ærlig talt', purchase: film.id } },
    ]);
    await ledger.advance('2026-12-09T12:00:00Z');
    assert.equal((await ledger.look(film)).requests[0]?.state, 'arrived');
  });

  it('is added to the balance, where the customer chose that, and is there at once', async () => {
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
    await ledger.addCustomer('saver');
    const films = [await ledger.buy('saver'), await ledger.buy('saver')];
    for (const film of films) await ledger.request(film, { route: 'unintended', reason: 'unintended', destination: 'balance' });
    await ledger.advance();
    for (const film of films) {
      const { purchase, requests } = await ledger.look(film);
      assert.deepEqual([requests[0]?.state, purchase.refunds[0]?.state, purchase.refunds[0]?.to], ['arrived', 'arrived', 'Store balance']);
    }
    assert.deepEqual((await movementsOf('saver')).map(({ facts }) => (facts as { after: object }).after), [nok(119), nok(238)]);
  });

  it('of an appeal is the rest alone, beside what was granted before', async () => {
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
    await ledger.addCustomer('appealing');
    const film = await ledger.buy('appealing', {}, [card(80, 'pm_appealing'), balance(39)]);
    const { id } = await ledger.request(film, { route: 'fault', reason: 'does-not-work', statement: 'Ødelagt.' });
    await ledger.decide(id, { kind: 'approve', amount: 60_00 });
    for (const instant of [undefined, '2026-12-20T09:00:00Z']) await ledger.advance(instant);
    await ledger.change(id, 'appealing', { kind: 'appeal', statement: 'Alt er borte.' });
    await assert.rejects(ledger.decide(id, { kind: 'approve', amount: 60_00 }), problem('invalid-request'));
    await assert.rejects(ledger.request((await ledger.look(film)).purchase, { route: 'other', reason: 'other' }), problem('action-not-allowed', 'already-requested'));
    await ledger.decide(id, { kind: 'approve' });
    await ledger.advance();
    await ledger.advance('2026-12-30T09:00:00Z');
    const { purchase, requests: [request] } = await ledger.look(film);
    assert.deepEqual([request?.state, request?.decision?.kind, request?.decision?.amount], ['arrived', 'approved', nok(119)]);
    assert.equal(statusOf(purchase), 'refunded');
    const sums = (kind: string) => purchase.refunds.filter((each) => each.kind === kind).reduce((sum, { amount }) => sum + amount.amount, 0);
    assert.deepEqual([purchase.refunds.length, sums('card'), sums('balance')], [4, 80_00, 39_00]);
    assert.equal(new Set(askedFor(id).map(({ key }) => key)).size, 2);
  });

  it('that comes back waits for its customer, and goes where they say', async () => {
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
    await ledger.addCustomer('closed', 'sandbox:returns-refunds');
    const film = await ledger.buy('closed', {}, [card(80, 'pm_closed'), balance(39)]);
    const { id } = await ledger.request(film, { route: 'unintended', reason: 'unintended' });
    await ledger.advance();
    await ledger.advance('2026-12-06T12:00:00Z');
    const back = await ledger.look(film);
    assert.equal(back.requests[0]?.state, 'return-failed');
    assert.deepEqual(back.purchase.refunds.map(({ state }) => state), ['failed', 'arrived']);
    assert.equal(statusOf(back.purchase), 'partly-refunded');
    await ledger.advance('2026-12-07T12:00:00Z');
    assert.equal(askedFor(id).length, 1, 'Nothing is sent before the customer has said where to.');

    await assert.rejects(choose('closed', id, { method: 'pm_one' }), problem('action-not-allowed', 'method-missing'));
    await ledger.database.query(
      `INSERT INTO payment_method (id, customer, label, last_four, provider_token, position) VALUES ('pm_closed_2', 'closed', 'Mastercard', '5454', 'sandbox:approves', 2)`,
    );
    await choose('closed', id, { method: 'pm_closed_2' });
    assert.equal((await ledger.look(film)).requests[0]?.state, 'approved');
    await ledger.advance();
    const again = await ledger.look(film);
    assert.deepEqual(again.purchase.refunds.map(({ amount, state, tender, to }) => [to, amount, state, tender]), [
      ['Visa', nok(80), 'failed', 0],
      ['Saldo', nok(39), 'arrived', 1],
      ['Mastercard', nok(80), 'sent', undefined],
    ]);
    assert.deepEqual(askedFor(id).map(({ key, token }) => [key, token]), [[`${id}.1`, 'sandbox:returns-refunds'], [`${id}.2`, 'sandbox:approves']]);
    await ledger.advance('2026-12-12T12:00:00Z');
    const end = await ledger.look(film);
    assert.deepEqual([end.requests[0]?.state, statusOf(end.purchase)], ['arrived', 'refunded']);
  });

  it('that nothing can be sent to has come back at once, and can go to the balance', async () => {
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
    await ledger.addCustomer('refused', 'sandbox:refuses-refunds');
    const film = await ledger.buy('refused');
    const { id } = await ledger.request(film, { route: 'unintended', reason: 'unintended' });
    await ledger.advance();
    const { purchase, requests: [request] } = await ledger.look(film);
    assert.deepEqual([request?.state, purchase.refunds[0]?.state, statusOf(purchase)], ['return-failed', 'failed', 'paid']);
    await choose('refused', id, { balance: true });
    await ledger.advance();
    const end = await ledger.look(film);
    assert.deepEqual([end.requests[0]?.state, statusOf(end.purchase)], ['arrived', 'refunded']);
    assert.equal((await movementsOf('refused')).length, 1);
  });

  it('goes to a method that was removed since, and names the payment that it is of', async () => {
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
    await ledger.addCustomer('removed');
    const film = await ledger.buy('removed');
    await ledger.database.query(
      `INSERT INTO charge (key, customer, purchase, payment_method, reason, description, amount, currency, scale, charged_on, requested_at, status, provider_reference, settled_at)
       VALUES ('k', 'removed', $1, 'pm_removed', 'order', 'Film', 11900, 'NOK', 2, '2026-12-02', now(), 'approved', 'sandbox_k', now())`,
      [film.id],
    );
    await ledger.database.query(`UPDATE payment_method SET removed_at = now() WHERE id = 'pm_removed'`);
    const { id } = await ledger.request(film, { route: 'unintended', reason: 'unintended' });
    await ledger.advance();
    assert.deepEqual(askedFor(id), [{ key: `${id}.1`, token: 'sandbox:approves', payment: 'sandbox_k', amount: nok(119), on: '2026-12-04' }]);
  });

  it('names the renewal that it is of, found by its subscription, and the items, where it is not of all', async () => {
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
    const { database } = ledger;
    await ledger.addCustomer('renewed');
    await database.query('INSERT INTO product (id, name, policy) VALUES ($1, $2, $3)', [product.id, product.name, JSON.stringify(product.policy)]);
    await insertSubscription(database, subscription({ id: 'sub_renewed', customer: 'renewed', paymentMethod: 'pm_renewed' }), 'Europe/Oslo');
    const noteCharge = (key: string, on: string) =>
      database.query(
        `INSERT INTO charge (key, customer, subscription, payment_method, reason, description, amount, currency, scale, charged_on, requested_at, status, provider_reference, settled_at)
         VALUES ($1, 'renewed', 'sub_renewed', 'pm_renewed', 'renewal', 'Film', 11900, 'NOK', 2, $2, now(), 'approved', 'sandbox_' || $1::text, now())`,
        [key, on],
      );
    await noteCharge('november', '2026-11-02');
    await noteCharge('december', '2026-12-02');
    const month = await ledger.buy('renewed', {
      kind: 'subscription',
      subscription: { id: 'sub_renewed', from: '2026-12-02', to: '2027-01-02' },
      items: [{ id: 'a', name: 'A', quantity: 1, amount: nok(80) }, { id: 'b', name: 'B', quantity: 1, amount: nok(39) }],
    });
    const { id } = await ledger.request(month, { route: 'unintended', reason: 'unintended', items: ['b'] });
    await ledger.advance();
    assert.deepEqual(askedFor(id).map(({ amount, payment }) => [payment, amount]), [['sandbox_december', nok(39)]]);
    assert.deepEqual((await ledger.look(month)).purchase.refunds[0]?.items, ['b']);
  });

  it('is not sent before its day', async () => {
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
    await ledger.addCustomer('goods');
    const jacket = await ledger.buy('goods', {
      items: [{ id: 'item_1', name: 'Jakke', quantity: 1, amount: nok(119), product: 'goods', deliveredOn: '2026-12-03' }],
    });
    const { state } = await ledger.request(jacket, { route: 'withdraw' });
    assert.equal(state, 'approved');
    await ledger.advance('2026-12-17T22:59:00Z');
    assert.equal((await ledger.look(jacket)).requests[0]?.state, 'approved');
    await ledger.advance('2026-12-17T23:00:00Z');
    assert.equal((await ledger.look(jacket)).requests[0]?.state, 'sent');
  });

  describe('is sent once', () => {
    const approved = async (customer: string) => {
      ledger.state.now = new Date('2026-12-04T09:00:00Z');
      await ledger.addCustomer(customer);
      const film = await ledger.buy(customer, {}, [card(80, `pm_${customer}`), balance(39)]);
      return { film, ...(await ledger.request(film, { route: 'unintended', reason: 'unintended' })) };
    };
    const sandboxRefunds = (id: string) => ledger.database.query('SELECT key FROM sandbox_refund WHERE key LIKE $1', [`${id}.%`]);
    const assertOnce = async ({ film, id }: Awaited<ReturnType<typeof approved>>, customer: string): Promise<void> => {
      const { purchase, requests } = await ledger.look(film);
      assert.deepEqual([requests[0]?.state, purchase.refunds.length, purchase.version], ['sent', 2, 2]);
      assert.equal((await sandboxRefunds(id)).length, 1);
      assert.equal((await movementsOf(customer)).length, 1);
      const transfers = await ledger.database.query('SELECT status FROM refund_transfer WHERE request = $1', [id]);
      assert.deepEqual(transfers, [{ status: 'sent' }]);
    };

    it('by several processes at the same time', async () => {
      const request = await approved('race');
      await Promise.all(Array.from({ length: 4 }, () => advanceRefunds(ledger.ledger)));
      await assertOnce(request, 'race');
    });

    it('though the provider’s answer was lost, and a day went by', async () => {
      const request = await approved('lost');
      const deaf: PaymentProvider = {
        ...ledger.payments,
        refund: async (order) => {
          await ledger.payments.refund(order);
          throw new Error('The connection broke.');
        },
      };
      await assert.rejects(advanceRefunds({ ...ledger.ledger, payments: deaf }), AggregateError);
      assert.deepEqual((await ledger.look(request.film)).purchase.refunds, []);
      assert.equal((await sandboxRefunds(request.id)).length, 1);
      await ledger.advance('2026-12-05T09:00:00Z');
      await assertOnce(request, 'lost');
    });

    it('though the transaction that wrote it was lost', async () => {
      const request = await approved('undone');
      let transactions = 0;
      const failing = {
        ...ledger.database,
        transaction: <T>(work: Parameters<typeof ledger.database.transaction<T>>[0]): Promise<T> => {
          transactions += 1;
          if (transactions !== 2) return ledger.database.transaction(work);
          return ledger.database.transaction(async (tx) => {
            await work(tx);
            throw new Error('The database went away.');
          });
        },
      };
      await assert.rejects(advanceRefunds({ ...ledger.ledger, database: failing }), AggregateError);
      assert.equal((await ledger.look(request.film)).requests[0]?.state, 'approved');
      assert.equal((await movementsOf('undone')).length, 0);
      await ledger.advance();
      await assertOnce(request, 'undone');
    });
  });
});
