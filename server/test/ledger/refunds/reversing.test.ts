import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { statusOf } from '../../../src/domain/purchase/status.ts';
import type { PaymentProvider } from '../../../src/gateways/ledger/payments.ts';
import { advanceRefunds } from '../../../src/gateways/ledger/refunds/advance-refunds.ts';
import { nok } from '../../domain/support/records.ts';
import { problem } from '../support/ledger.ts';
import { auditOf, expectedMonths, keptMonths } from '../support/purchases.ts';
import { balance, card, createRefundLedger, type RefundLedger } from '../support/refunds.ts';

const reverse = { kind: 'reverse', note: 'To ganger.' } as const;
const fault = { route: 'fault', reason: 'does-not-work', statement: 'Den stopper.' } as const;

describe('an approval that is taken back', () => {
  let ledger: RefundLedger;
  before(async () => void (ledger = await createRefundLedger()));
  after(async () => {
    assert.deepEqual(await keptMonths(ledger.database), await expectedMonths(ledger.database));
    await ledger.close();
  });

  /** A film, and a request for it that is approved. */
  const approved = async (customer: string, tenders = [card(119, `pm_${customer}`)]) => {
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
    await ledger.addCustomer(customer);
    const film = await ledger.buy(customer, {}, tenders);
    const { id } = await ledger.request(film, { route: 'unintended', reason: 'unintended' });
    return { film, id };
  };
  const atProvider = (id: string) => ledger.database.query('SELECT reversed FROM sandbox_refund WHERE key LIKE $1', [`${id}.%`]);

  it('before the money was sent, sends none', async () => {
    const { film, id } = await approved('early');
    await ledger.decide(id, reverse);
    await ledger.advance('2026-12-05T09:00:00Z');
    const { purchase, requests } = await ledger.look(film);
    assert.deepEqual([requests[0]?.state, purchase], ['reversed', film]);
    assert.deepEqual(await atProvider(id), []);
  });

  it('while it is on its way, undoes the refund: it counts nowhere, and can be asked for again', async () => {
    const { film, id } = await approved('late');
    await ledger.advance();
    await ledger.decide(id, reverse);
    const { purchase, requests } = await ledger.look(film);
    assert.deepEqual([requests[0]?.state, purchase.refunds[0]?.state, purchase.refunds[0]?.expectedBy, statusOf(purchase)], ['reversed', 'reversed', undefined, 'paid']);
    assert.deepEqual(await atProvider(id), [{ reversed: true }]);
    assert.deepEqual(await auditOf(ledger.database, film.id), ['customer bought 1', 'time refund-sent 2', 'store refund-reversed 3']);
    const { amount, state } = await ledger.request(purchase, fault);
    assert.deepEqual([amount, state], [nok(119), 'received']);
    await ledger.advance('2026-12-20T09:00:00Z');
    assert.equal((await ledger.look(film)).purchase.refunds[0]?.state, 'reversed');
  });

  it('is refused once any of it is there, and once the provider takes nothing back', async () => {
    const split = await approved('split', [card(80, 'pm_split'), balance(39)]);
    await ledger.advance();
    await assert.rejects(ledger.decide(split.id, reverse), problem('action-not-allowed', 'on-its-way'));

    const { film, id } = await approved('slow');
    await ledger.advance();
    const before = await ledger.look(film);
    const late: PaymentProvider = { ...ledger.payments, reverseRefund: async () => 'too-late' };
    await assert.rejects(ledger.decide(id, reverse, { ...ledger.ledger, payments: late }), problem('action-not-allowed', 'on-its-way'));
    assert.deepEqual(await ledger.look(film), before);
  });

  it('is what the provider could take back of several, and no more', async () => {
    const { film, id } = await approved('partly', [card(80, 'pm_partly'), card(39, 'pm_partly')]);
    await ledger.advance();
    const half: PaymentProvider = {
      ...ledger.payments,
      reverseRefund: async (order) => (order.key.endsWith('.1') ? ledger.payments.reverseRefund(order) : 'too-late'),
    };
    await ledger.decide(id, reverse, { ...ledger.ledger, payments: half });
    await ledger.advance('2026-12-09T09:00:00Z');
    const { purchase, requests } = await ledger.look(film);
    assert.deepEqual(purchase.refunds.map(({ amount, state }) => [amount, state]), [[nok(80), 'reversed'], [nok(39), 'arrived']]);
    assert.deepEqual([requests[0]?.state, statusOf(purchase)], ['reversed', 'partly-refunded']);
  });

  it('is refused while the provider is being asked to send it', async () => {
    const { film, id } = await approved('asked');
    let reached: () => void = () => undefined;
    let answer: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => (reached = resolve));
    const slow: PaymentProvider = {
      ...ledger.payments,
      refund: (order) =>
        new Promise((resolve, reject) => {
          ledger.payments.refund(order).then((sent) => {
            answer = () => resolve(sent);
            reached();
          }, reject);
        }),
    };
    const sending = advanceRefunds({ ...ledger.ledger, payments: slow });
    await isAsked;
    await assert.rejects(ledger.decide(id, reverse), problem('action-not-allowed', 'on-its-way'));
    answer();
    await sending;
    assert.equal((await ledger.look(film)).requests[0]?.state, 'sent');
    await ledger.decide(id, reverse);
    assert.deepEqual(await atProvider(id), [{ reversed: true }]);
  });

  it('is made once, though the transaction was lost after the provider had done it', async () => {
    const { film, id } = await approved('again');
    await ledger.advance();
    // A provider whose own books are not undone with ours.
    const taken: string[] = [];
    const apart: PaymentProvider = {
      ...ledger.payments,
      reverseRefund: async ({ key }) => {
        taken.push(key);
        if (taken.length === 1) throw new Error('The connection broke.');
        return 'reversed';
      },
    };
    await assert.rejects(ledger.decide(id, reverse, { ...ledger.ledger, payments: apart }), /connection broke/);
    assert.equal((await ledger.look(film)).requests[0]?.state, 'sent');
    await ledger.decide(id, reverse, { ...ledger.ledger, payments: apart });
    assert.equal((await ledger.look(film)).requests[0]?.state, 'reversed');
    assert.deepEqual(taken, [`${id}.1`, `${id}.1`], 'It was asked about the same refund.');
  });
});

describe('what is given back of one thing', () => {
  it('is not approved twice: what was withdrawn meanwhile is no longer there', async () => {
    const ledger = await createRefundLedger();
    await ledger.addCustomer('twice');
    const two = await ledger.buy('twice', { items: [{ id: 'a', name: 'A', quantity: 1, amount: nok(80) }, { id: 'b', name: 'B', quantity: 1, amount: nok(39) }] });
    const { id } = await ledger.request(two, { ...fault, items: ['a'] });
    assert.equal((await ledger.request(two, { route: 'withdraw', items: ['a'] })).state, 'approved');
    await assert.rejects(ledger.decide(id, { kind: 'approve' }), problem('invalid-request'));
    await ledger.advance();
    await assert.rejects(ledger.decide(id, { kind: 'approve', amount: 1 }), problem('invalid-request'));
    assert.equal((await ledger.decide(id, { kind: 'decline', reason: 'other' }))?.state, 'declined');
    await ledger.close();
  });

  it('may be less than was asked for, and the rest be asked for again', async () => {
    const ledger = await createRefundLedger();
    await ledger.addCustomer('less');
    const film = await ledger.buy('less', {}, [card(80, 'pm_less'), balance(39)]);
    const { id } = await ledger.request(film, fault);
    await ledger.decide(id, { kind: 'approve', amount: 50_00 });
    await ledger.advance();
    await ledger.advance('2026-12-12T09:00:00Z');
    const { purchase } = await ledger.look(film);
    assert.deepEqual(purchase.refunds.map(({ amount, kind }) => [kind, amount]), [['card', nok(33.61)], ['balance', nok(16.39)]]);
    const rest = await ledger.request(purchase, { ...fault, reason: 'not-as-described' });
    assert.deepEqual([rest.amount, rest.items], [nok(69), [{ id: 'item_1', name: 'Ærlig talt', amount: nok(69) }]]);
    await ledger.decide(rest.id, { kind: 'approve' });
    await ledger.advance();
    const end = await ledger.look(film);
    assert.equal(statusOf(end.purchase), 'refunded');
    assert.deepEqual(end.purchase.refunds.slice(2).map(({ amount, kind }) => [kind, amount]), [['card', nok(46.39)], ['balance', nok(22.61)]]);
    await ledger.close();
  });
});
