import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse } from 'valibot';
import { refundPreview } from '../../../../src/api/contract/refund-preview.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import { previewRefund } from '../../../src/gateways/ledger/refunds/preview-refund.ts';
import { insertSubscription, readSubscription } from '../../../src/gateways/ledger/subscription-rows.ts';
import type { RefundSelection } from '../../../src/gateways/refund-gateway.ts';
import { nok, product, record as subscription } from '../../domain/support/records.ts';
import { problem } from '../support/ledger.ts';
import { balance, card, createRefundLedger, type RefundLedger } from '../support/refunds.ts';

describe('a preview of money back', () => {
  let ledger: RefundLedger;
  before(async () => {
    ledger = await createRefundLedger();
    for (const id of ['kari', 'nora']) await ledger.addCustomer(id);
    await ledger.database.query(`INSERT INTO family VALUES ('fam', 'kari')`);
    await ledger.database.query(`INSERT INTO family_member VALUES ('fam', 'kari', 'Kari'), ('fam', 'nora', 'Nora')`);
    await ledger.database.query('INSERT INTO product (id, name, policy) VALUES ($1, $2, $3)', [product.id, product.name, JSON.stringify(product.policy)]);
  });
  after(() => ledger.close());

  const preview = async (record: PurchaseRecord, selection: Omit<RefundSelection, 'items'> & { items?: string[] }) => {
    const answer = await previewRefund(ledger.ledger, 'kari', record.id, { items: record.items.map(({ id }) => id), ...selection });
    assert.ok(answer);
    assert.deepEqual(parse(refundPreview, answer), answer);
    return answer;
  };

  it('says how much, of what, with which tax, where to and until when, what is lost, and who decides', async () => {
    const film = await ledger.buy('kari', {}, [card(80, 'pm_kari'), balance(39)]);
    const sources = [{ name: 'vilkår § 1' }];
    assert.deepEqual(await preview(film, { route: 'unintended' }), {
      purchase: film.id,
      version: 1,
      asOf: '2026-12-04T09:00:00.000Z',
      today: '2026-12-04',
      route: 'unintended',
      lines: [{ item: 'item_1', name: 'Ærlig talt', amount: nok(119), kind: 'full', of: nok(119) }],
      amount: nok(119),
      taxes: [{ name: 'MVA', rate: '25', amount: nok(23.8) }],
      parts: [
        { kind: 'card', label: 'Visa', lastFour: '4242', days: 30, by: '2027-01-03', amount: nok(80) },
        { kind: 'balance', label: 'Saldo', hours: 48, by: '2026-12-06', amount: nok(39) },
      ],
      consequences: [{ code: 'access-ends', name: 'Ærlig talt' }],
      decision: 'automatic',
      policy: { id: 'no-all', version: 1, sources },
    });
    const byPerson = await preview(film, { route: 'fault', destination: 'balance' });
    assert.deepEqual([byPerson.decision, byPerson.decidedBy], ['review', '2026-12-18']);
    assert.deepEqual(byPerson.parts.map(({ amount, kind }) => [kind, amount]), [['balance', nok(119)]]);
  });

  it('is what a request then comes to, and leaves no trace', async () => {
    const film = await ledger.buy('kari');
    const seen = await preview(film, { route: 'unintended' });
    assert.deepEqual(await ledger.look(film), { purchase: film, requests: [] });
    const made = await ledger.request(film, { route: 'unintended', reason: 'unintended', version: seen.version, previewedOn: seen.today });
    assert.deepEqual([made.amount, made.parts?.map(({ amount, by }) => [amount, by])], [seen.amount, seen.parts.map(({ amount, by }) => [amount, by])]);
  });

  it('tells what is lost, by what it was', async () => {
    const item = (facts: Partial<PurchaseRecord['items'][number]>) => ({ items: [{ id: 'item_1', name: 'Ting', quantity: 1, amount: nok(119), ...facts }] });
    const codesOf = async (facts: Partial<PurchaseRecord>, route: 'withdraw' | 'fault') =>
      (await preview(await ledger.buy('kari', facts), { route })).consequences.map(({ code, name }) => (name ? `${code} ${name}` : code));
    assert.deepEqual(await codesOf(item({}), 'withdraw'), ['contract-ends', 'access-ends Ting']);
    assert.deepEqual(await codesOf(item({ product: 'goods', deliveredOn: '2026-12-03' }), 'withdraw'), ['contract-ends', 'return-goods Ting']);
    assert.deepEqual(await codesOf(item({ product: 'goods' }), 'fault'), ['no-access-lost']);
    assert.deepEqual(await codesOf({ kind: 'gift' }, 'fault'), ['codes-void Ærlig talt']);
    assert.deepEqual(await codesOf({ buyer: 'nora' }, 'fault'), ['access-ends Ærlig talt', 'family-loses-access Nora']);
  });

  it('of a subscription’s payment is for the days that are left, and ends nothing', async () => {
    await insertSubscription(ledger.database, subscription({ id: 'sub_kari', customer: 'kari', paymentMethod: 'pm_kari' }), 'Europe/Oslo');
    const before = await readSubscription(ledger.database, 'kari', 'sub_kari');
    const month = await ledger.buy('kari', { kind: 'subscription', subscription: { id: 'sub_kari', from: '2026-12-01', to: '2027-01-01' } });
    const seen = await preview(month, { route: 'other' });
    const amount = nok(107.48);
    assert.deepEqual(seen.lines, [
      { item: 'item_1', name: 'Ærlig talt', amount, kind: 'prorated', of: nok(119), days: { from: '2026-12-01', to: '2027-01-01', total: 31, left: 28 } },
    ]);
    assert.deepEqual(seen.taxes, [{ name: 'MVA', rate: '25', amount: nok(21.5) }]);
    assert.deepEqual(seen.consequences, [{ code: 'no-access-lost' }, { code: 'subscription-continues', name: product.name }]);
    assert.deepEqual((await preview(month, { route: 'withdraw' })).consequences.map(({ code }) => code), ['no-access-lost', 'subscription-continues']);

    await ledger.request(month, { route: 'withdraw' });
    await ledger.advance();
    await ledger.advance('2026-12-12T09:00:00Z');
    assert.equal((await ledger.look(month)).requests[0]?.state, 'arrived');
    assert.deepEqual(await readSubscription(ledger.database, 'kari', 'sub_kari'), before);
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
  });

  it('is refused like the request itself', async () => {
    const film = await ledger.buy('kari');
    await ledger.request(film, { route: 'fault', reason: 'does-not-work', statement: 'Den stopper.' });
    await assert.rejects(preview(film, { route: 'unintended' }), problem('action-not-allowed', 'already-requested'));
    await assert.rejects(preview(film, { route: 'fault', items: ['item_9'] }), problem('invalid-request'));
    assert.equal(await previewRefund(ledger.ledger, 'nora', film.id, { items: ['item_1'], route: 'fault' }), undefined);
  });
});
