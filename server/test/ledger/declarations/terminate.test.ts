import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createDeclaringApp, type DeclaringApp } from './support.ts';

const kind = 'terminate';
const termination = (endOn?: string, type = 'ordinary') => ({ type, ...(endOn && { endOn }) });

describe('a termination by a customer', () => {
  let app: DeclaringApp;
  before(async () => void (app = await createDeclaringApp()));
  after(() => app.close());

  const endOf = async (of: string) => {
    const { ended, ending } = await app.subscriptionOf(of);
    return { ended: ended?.on, ending: ending?.on };
  };

  it('ends with what is paid for', async () => {
    await app.subscriber('t1');
    const made = await app.declare('t1', { kind, subscription: 'sub_t1' });
    assert.deepEqual([made.flags, made.endsOn, made.subscription], [[], '2027-01-03', 'sub_t1']);
    assert.deepEqual(await endOf('t1'), { ended: undefined, ending: '2027-01-03' });
    assert.ok((await app.documentOf(made, 'html')).bytes.toString().includes('Avtalen opphører 3. januar 2027.'));
  });

  it('ends on the day that was asked for, where that is later, and is paid for until then', async () => {
    await app.subscriber('t2');
    const made = await app.declare('t2', { kind, subscription: 'sub_t2', termination: termination('2027-02-28') });
    assert.deepEqual([made.flags, made.endsOn, made.termination?.endOn], [[], '2027-02-28', '2027-02-28']);
    assert.deepEqual(await endOf('t2'), { ended: undefined, ending: '2027-02-28' });
    app.at('2027-03-05T09:00:00Z');
    await app.advance();
    assert.equal((await endOf('t2')).ended, '2027-02-28');
    const charges = await app.database.query<{ charged_on: string }>("SELECT charged_on FROM charge WHERE subscription = 'sub_t2' ORDER BY charged_on");
    assert.deepEqual(charges.map(({ charged_on: on }) => on), ['2027-01-03', '2027-02-03']);
    app.at('2026-12-04T09:00:00Z');
  });

  it('says so where it was asked to end too early', async () => {
    await app.subscriber('t3');
    const made = await app.declare('t3', { kind, subscription: 'sub_t3', termination: termination('2026-12-10') });
    assert.deepEqual([made.flags, made.endsOn], [['end-moved'], '2027-01-03']);
  });

  it('is taken in the middle of a term, and keeps to it', async () => {
    await app.subscriber('t4', { commitment: { price: { amount: 142800, currency: 'NOK', scale: 2 }, total: 12, paid: 1 } });
    const made = await app.declare('t4', { kind, subscription: 'sub_t4', termination: termination('2027-03-01') });
    assert.deepEqual([made.flags, made.endsOn], [['end-moved'], '2027-12-03']);
  });

  it('for good cause ends likewise for the time being, and a person looks at the cause', async () => {
    await app.subscriber('t5');
    const made = await app.declare('t5', { kind, subscription: 'sub_t5', termination: { type: 'extraordinary', reason: 'Den virker ikke.' } });
    assert.deepEqual([made.flags, made.endsOn, made.termination?.reason], [['to-be-reviewed'], '2027-01-03', 'Den virker ikke.']);
  });

  it('of what has ended, or ends anyway, is recorded', async () => {
    await app.subscriber('t6', { ended: { on: '2026-11-20', reason: 'cancelled' } });
    const ended = await app.declare('t6', { kind, subscription: 'sub_t6' });
    assert.deepEqual([ended.flags, ended.endsOn], [[], '2026-11-20']);
    await app.subscriber('t7', { ending: { on: '2027-01-03', reason: 'cancelled' } });
    const ending = await app.declare('t7', { kind, subscription: 'sub_t7', termination: termination('2027-06-01') });
    assert.deepEqual([ending.flags, ending.endsOn], [[], '2027-01-03'], 'It does not live on for it.');
    const [row] = await app.database.query<{ version: number }>("SELECT version FROM subscription WHERE id = 'sub_t7'");
    assert.equal(row?.version, 1);
  });

  it('of what another runs, or of what does not go on, is handed to a person', async () => {
    await app.subscriber('t8', { source: 'google-play' });
    assert.deepEqual((await app.declare('t8', { kind, subscription: 'sub_t8' })).flags, ['to-be-reviewed']);
    await app.subscriber('t9', { ownerName: 'Nora' });
    assert.deepEqual((await app.declare('t9', { kind, subscription: 'sub_t9' })).flags, ['to-be-reviewed']);
    await app.buyer('t10');
    const bought = await app.declare('t10', { kind, purchase: 'pur_t10' });
    assert.deepEqual([bought.flags, bought.purchase], [['to-be-reviewed'], 'pur_t10']);
    assert.deepEqual(await endOf('t8'), { ended: undefined, ending: undefined });
  });

  it('finds the subscription by an order that paid for it', async () => {
    await app.subscriber('t11');
    const made = await app.declare('t11', { kind, contract: 'Film, ordre NL-T11' });
    assert.deepEqual([made.subscription, made.purchase, made.endsOn], ['sub_t11', 'pur_t11', '2027-01-03']);
  });

  it('ends at once where nothing is paid for that could be kept', async () => {
    await app.subscriber('t12', { overdue: { stage: 'on-hold', since: '2026-12-03', stageUntil: '2026-12-24', attempts: 1, amount: { amount: 11900, currency: 'NOK', scale: 2 }, reason: 'insufficient-funds' } });
    const made = await app.declare('t12', { kind, subscription: 'sub_t12' });
    assert.equal(made.endsOn, '2026-12-04');
    assert.deepEqual(await endOf('t12'), { ended: '2026-12-04', ending: undefined });
  });

  it('is not made an offer to think better of it', async () => {
    await app.subscriber('t13');
    await app.declare('t13', { kind, subscription: 'sub_t13', termination: termination('2027-02-03') });
    assert.equal((await app.subscriptionOf('t13')).offerAnswered, true);
  });

  it('names a day that the calendar has', async () => {
    await app.subscriber('t14');
    const order = { kind, name: 'K', contract: 'x', email: 'k@x.example', country: 'NO', locale: 'nb', subscription: 'sub_t14', termination: termination('2027-02-30') };
    const response = await app.ask('t14', 'POST', '/declarations', order);
    const { code, errors } = (await response.json()) as { code: string; errors: { path: string }[] };
    assert.deepEqual([response.status, code, errors[0]?.path], [400, 'invalid-request', 'body.termination.endOn']);
  });

  it('is told among what was declared, the newest first', async () => {
    await app.subscriber('t15');
    const one = await app.declare('t15', { kind, subscription: 'sub_t15' });
    app.at('2026-12-04T10:00:00Z');
    const two = await app.declare('t15', { kind: 'withdraw', contract: 'Ukjent' });
    const { items } = await app.read<{ items: (typeof one)[] }>('t15', 'GET', '/declarations');
    assert.deepEqual(items.map(({ id }) => id), [two.id, one.id]);
    const [, told] = items;
    assert.deepEqual({ ...told, documents: [] }, { ...one, documents: [] });
    assert.deepEqual(told?.documents.map(({ sha256 }) => sha256), one.documents.map(({ sha256 }) => sha256));
    const link = await app.read<{ path: string; name: string }>('t15', 'POST', '/document-links', { kind: 'acknowledgement', of: one.id, format: 'pdf' });
    assert.equal(link.name, one.documents.find(({ format }) => format === 'pdf')?.name);
    assert.deepEqual((await app.fetchDocument(link.path)).bytes, (await app.documentOf(one, 'pdf')).bytes);
    const others = await app.ask('t1', 'POST', '/document-links', { kind: 'acknowledgement', of: one.id, format: 'pdf' });
    assert.equal(others.status, 404);
  });
});
