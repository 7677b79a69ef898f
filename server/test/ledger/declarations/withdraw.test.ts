import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { insertPurchases } from '../../../src/gateways/ledger/purchase-write.ts';
import { purchase } from '../../domain/support/purchase-records.ts';
import { createDeclaringApp, type DeclaringApp } from './support.ts';

const first = '2026-12-04T09:00:00Z';

describe('a withdrawal by a customer', () => {
  let app: DeclaringApp;
  before(async () => void (app = await createDeclaringApp()));
  after(() => app.close());
  beforeEach(() => app.at(first));

  it('gives the money back at once, where it is in time', async () => {
    await app.buyer('w1');
    const made = await app.declare('w1', { purchase: 'pur_w1' });
    assert.deepEqual([made.flags, made.amount?.amount, made.purchase, made.at], [[], 11900, 'pur_w1', '2026-12-04T09:00:00.000Z']);
    const [request] = await app.requestsOf('w1');
    assert.deepEqual([request?.id, request?.state, request?.facts.declaration], [made.request, 'approved', made.id]);
  });

  it('is in time up to the last second of the last day in the customer’s zone, and late from the next one on', async () => {
    for (const id of ['w2', 'w3']) await app.buyer(id);
    await app.database.query("UPDATE customer SET time_zone = 'America/St_Johns' WHERE id IN ('w2', 'w3')");
    // Fourteen days after 2 December; St. John's is three and a half hours behind.
    app.at('2026-12-17T03:29:59.999Z');
    const inTime = await app.declare('w2', { purchase: 'pur_w2' });
    assert.deepEqual([inTime.on, inTime.timeZone, inTime.flags], ['2026-12-16', 'America/St_Johns', []]);
    app.at('2026-12-17T03:30:00.000Z');
    const late = await app.declare('w3', { purchase: 'pur_w3' });
    assert.deepEqual([late.on, late.flags, late.amount], ['2026-12-17', ['late', 'to-be-reviewed'], undefined]);
    const [request] = await app.requestsOf('w3');
    assert.deepEqual([request?.state, request?.facts.late, late.request], ['received', true, request?.id]);
  });

  it('is taken though the right was given up, and a person decides', async () => {
    const waiver = { at: '2026-12-02T18:30:00.000Z', text: 'Jeg vil ha den straks og mister angreretten.' };
    await app.buyer('w4', { items: [{ id: 'item_1', name: 'Ærlig talt', quantity: 1, amount: { amount: 11900, currency: 'NOK', scale: 2 }, waiver }] });
    const made = await app.declare('w4', { purchase: 'pur_w4' });
    assert.deepEqual(made.flags, ['waived', 'to-be-reviewed']);
    assert.equal((await app.requestsOf('w4'))[0]?.state, 'received');
  });

  it('sorts what is in time and what is not into requests of their own', async () => {
    const waiver = { at: '2026-12-02T18:30:00.000Z', text: 'Ja.' };
    const nok = (amount: number) => ({ amount, currency: 'NOK', scale: 2 });
    await app.buyer('w5', {
      items: [
        { id: 'a', name: 'Film', quantity: 1, amount: nok(7900) },
        { id: 'b', name: 'Bok', quantity: 1, amount: nok(4000), waiver },
      ],
    });
    const made = await app.declare('w5', { purchase: 'pur_w5' });
    assert.deepEqual([made.amount?.amount, made.flags], [7900, ['waived', 'to-be-reviewed']]);
    const requests = await app.requestsOf('w5');
    assert.deepEqual(requests.map(({ facts, state }) => [state, facts.amount.amount]).sort(), [['approved', 7900], ['received', 4000]]);
    assert.ok(requests.every(({ facts }) => facts.declaration === made.id));
  });

  it('is about some items only, where some are chosen', async () => {
    const nok = (amount: number) => ({ amount, currency: 'NOK', scale: 2 });
    await app.buyer('w6', {
      items: [
        { id: 'a', name: 'Film', quantity: 1, amount: nok(7900) },
        { id: 'b', name: 'Bok', quantity: 1, amount: nok(4000) },
      ],
    });
    const made = await app.declare('w6', { purchase: 'pur_w6', items: ['b'] });
    assert.equal(made.amount?.amount, 4000);
    assert.match((await app.documentOf(made, 'html')).bytes.toString(), /<dt>Varer<\/dt><dd dir="auto">Bok<\/dd>/);
  });

  it('ends the subscription that was paid for, now, whatever was agreed', async () => {
    await app.subscriber('w7', { commitment: { price: { amount: 142800, currency: 'NOK', scale: 2 }, total: 12, paid: 1 } });
    const made = await app.declare('w7', { purchase: 'pur_w7' });
    assert.deepEqual([made.endsOn, made.subscription, made.flags], ['2026-12-04', 'sub_w7', []]);
    const { debt, ended } = await app.subscriptionOf('w7');
    assert.deepEqual([ended, debt], [{ on: '2026-12-04', reason: 'cancelled' }, undefined]);
    const [audit] = await app.database.query<{ action: string; detail: { declaration: string } }>(
      "SELECT action, detail FROM audit WHERE subscription = 'sub_w7' ORDER BY id DESC LIMIT 1",
    );
    assert.deepEqual([audit?.action, audit?.detail.declaration], ['withdraw', made.id]);
    await app.advance();
    app.at('2027-02-04T09:00:00Z');
    await app.advance();
    assert.equal((await app.database.query("SELECT 1 FROM charge WHERE subscription = 'sub_w7'")).length, 0, 'Nothing is charged any more.');
  });

  it('finds the payment of a subscription that is named by itself', async () => {
    await app.subscriber('w8');
    const made = await app.declare('w8', { subscription: 'sub_w8' });
    assert.deepEqual([made.purchase, made.subscription, made.endsOn], ['pur_w8', 'sub_w8', '2026-12-04']);
    assert.equal((await app.requestsOf('w8'))[0]?.state, 'approved');
  });

  it('turns a subscription off at the end of what is paid, where it is late, until a person has decided', async () => {
    await app.subscriber('w9', { startedOn: '2025-12-10', period: { from: '2025-12-10', to: '2026-12-10' }, anchorDay: 10 });
    const made = await app.declare('w9', { purchase: 'pur_w9' });
    assert.deepEqual([made.flags, made.endsOn], [['late', 'to-be-reviewed'], '2026-12-10']);
    assert.deepEqual((await app.subscriptionOf('w9')).ending, { on: '2026-12-10', reason: 'cancelled' });
  });

  it('is taken where nothing is left to give back, and of what its customer bought with somebody else’s money', async () => {
    await app.subscriber('w20', { startedOn: '2026-08-10', period: { from: '2026-11-10', to: '2026-12-10' }, anchorDay: 10 }, {
      on: '2026-08-10', at: '2026-08-10T05:00:00.000Z', subscription: { id: 'sub_w20', from: '2026-08-10', to: '2026-09-10' },
    });
    const late = await app.declare('w20', { purchase: 'pur_w20' });
    assert.deepEqual([late.flags, late.amount, late.endsOn], [['late', 'to-be-reviewed'], undefined, '2026-12-10']);
    assert.deepEqual((await app.outcomeOf(late)).due_at, null);
    for (const id of ['w21', 'w22']) await app.customer(id);
    await app.database.query("INSERT INTO family VALUES ('fam', 'w22')");
    await app.database.query("INSERT INTO family_member VALUES ('fam', 'w21', 'Emil')");
    const bought = purchase({ id: 'pur_child', orderNumber: 'NL-CHILD', customer: 'w22', buyer: 'w21' });
    await app.database.transaction((tx) => insertPurchases(tx, [bought]));
    const child = await app.declare('w21', { purchase: 'pur_child' });
    assert.deepEqual([child.flags, child.request], [['to-be-reviewed'], undefined]);
    assert.equal((await app.requestsOf('w22')).length, 0);
  });

  it('leaves alone what another runs, and hands it to a person', async () => {
    await app.subscriber('w10', { source: 'app-store', manageUrl: 'https://apps.example' }, { soldBy: { name: 'App Store', url: 'https://apps.example' } });
    const made = await app.declare('w10', { purchase: 'pur_w10' });
    assert.deepEqual([made.flags, made.endsOn, made.request], [['to-be-reviewed'], undefined, undefined]);
    assert.equal((await app.subscriptionOf('w10')).ended, undefined);
  });

  it('is recorded each time it is declared, and gives the money back once', async () => {
    await app.buyer('w11');
    const once = await app.declare('w11', { purchase: 'pur_w11' });
    app.at('2026-12-04T09:01:00Z');
    const again = await app.declare('w11', { purchase: 'pur_w11' });
    await app.advance();
    app.at('2026-12-04T09:02:00Z');
    const third = await app.declare('w11', { purchase: 'pur_w11' });
    assert.equal(new Set([once, again, third].map(({ reference }) => reference)).size, 3);
    assert.deepEqual([again.request, third.request], [once.request, once.request]);
    assert.equal((await app.requestsOf('w11')).length, 1);
    assert.deepEqual(await app.auditOf(again.id), ['customer declared', 'customer carried-out', 'customer kept']);
    assert.equal((await app.outcomeOf(again)).facts.repeats, once.id);
    assert.equal((await app.outcomeOf(third)).facts.repeats, again.id);
    assert.equal((await app.contracts('w11', 'withdraw'))[0]?.declared, third.id);
  });

  it('is one declaration for one key', async () => {
    await app.buyer('w12');
    const send = () => app.askAs('w12', 'POST', '/declarations', { kind: 'withdraw', name: 'K', contract: 'x', email: 'k@x.example', country: 'NO', locale: 'nb', purchase: 'pur_w12' }, { 'Idempotency-Key': 'once' });
    const [one, other] = [await (await send()).text(), await (await send()).text()];
    assert.equal(one, other);
    assert.equal((await app.database.query("SELECT 1 FROM declaration WHERE customer = 'w12'")).length, 1);
  });

  it('finds the order in what was written, however its number is written', async () => {
    await app.buyer('w13', { orderNumber: 'NL-7K4Q-2M9D' });
    const made = await app.declare('w13', { contract: 'Filmen fra onsdag (ordre nl 7k4q 2m9d), takk' });
    assert.deepEqual([made.purchase, made.flags], ['pur_w13', []]);
  });

  it('is handed to a person where nothing of it is found', async () => {
    await app.buyer('w14');
    await app.database.query(`UPDATE merchant SET facts = facts || '{"supportEmail": "hjelp@nordlia.example"}'`);
    const made = await app.declare('w14', { contract: 'Den andre filmen' });
    assert.deepEqual(made.flags, ['not-matched', 'to-be-reviewed']);
    const messages = await app.database.query<{ recipient: string; facts: { acknowledgement: string } }>('SELECT recipient, facts FROM outbox WHERE facts ->> \'acknowledgement\' = $1 ORDER BY recipient', [made.id]);
    assert.deepEqual(messages.map(({ recipient }) => recipient), ['hjelp@nordlia.example', 'kari@nordmann.example']);
    await app.database.query(`UPDATE merchant SET facts = facts - 'supportEmail'`);
  });

  it('names nothing that is somebody else’s', async () => {
    await app.buyer('w15');
    await app.subscriber('w16');
    for (const order of [{ purchase: 'pur_w16' }, { subscription: 'sub_w16' }, { purchase: 'pur_none' }]) {
      const response = await app.ask('w15', 'POST', '/declarations', { kind: 'withdraw', name: 'K', contract: 'x', email: 'k@x.example', country: 'NO', locale: 'nb', ...order });
      assert.equal(response.status, 404);
    }
    const named = await app.declare('w15', { contract: 'NL-W16' });
    assert.deepEqual(named.flags, ['not-matched', 'to-be-reviewed']);
    assert.equal((await app.subscriptionOf('w16')).ended, undefined);
  });

  it('keeps no reason, though one is sent', async () => {
    await app.buyer('w17');
    const made = await app.declare('w17', { purchase: 'pur_w17', termination: { type: 'extraordinary', reason: 'Derfor' } });
    assert.equal(made.termination, undefined);
    assert.ok(!(await app.documentOf(made, 'html')).bytes.includes('Derfor'));
  });

  it('waits for a payment that is being taken, and is carried out when that is over', async () => {
    await app.subscriber('w18');
    await app.database.query("UPDATE subscription SET claimed_by = 'another', claimed_until = now() + interval '1 minute' WHERE id = 'sub_w18'");
    const made = await app.declare('w18', { purchase: 'pur_w18' });
    assert.deepEqual([made.flags, made.request, made.purchase], [[], undefined, 'pur_w18']);
    assert.equal((await app.requestsOf('w18')).length, 0);
    await app.database.query("UPDATE subscription SET claimed_by = NULL, claimed_until = NULL WHERE id = 'sub_w18'");
    app.at('2026-12-04T09:10:00Z');
    await app.advance();
    assert.equal((await app.requestsOf('w18')).length, 1);
    assert.deepEqual((await app.outcomeOf(made)).facts.endsOn, '2026-12-04');
    assert.equal((await app.subscriptionOf('w18')).ended?.on, '2026-12-04');
  });

  it('stands, whatever goes wrong with what follows from it', async () => {
    await app.buyer('w19');
    await app.database.query("UPDATE purchase SET facts = facts - 'charges' WHERE id = 'pur_w19'");
    const made = await app.declare('w19', { purchase: 'pur_w19' });
    assert.deepEqual([made.flags, made.purchase], [[], 'pur_w19']);
    assert.ok((await app.documentOf(made, 'pdf')).bytes.length > 1000);
    for (const [time, due] of [['09:01:00', '09:06:00'], ['09:06:00', '09:36:00'], ['09:36:00', '11:36:00'], ['11:36:00', '23:36:00']]) {
      app.at(`2026-12-04T${time}Z`);
      await app.advance();
      assert.equal((await app.outcomeOf(made)).due_at, `2026-12-04T${due}.000Z`);
    }
    app.at('2026-12-04T23:36:00Z');
    await app.advance();
    const { due_at: due, facts } = await app.outcomeOf(made);
    assert.deepEqual([due, facts.flags], [null, ['to-be-reviewed']]);
  });
});
