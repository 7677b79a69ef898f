import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OpenDatabase } from '../../src/database.ts';
import { money, refunded } from '../domain/charge-check/support/bought.ts';
import { ask, buy, codesOf, openLedger } from './support/charge-check.ts';

describe('the check of a charge, in the ledger', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await openLedger();
    await buy(database, 'kari', ['Film', '119', '2026-12-02']);
    await buy(database, 'kari', ['Album', '79', '2026-12-03']);
    await buy(database, 'kari', ['Bok', '40', '2026-12-03']);
    await buy(database, 'kari', ['Spill', '349', '2026-12-04'], { buyer: 'nora' });
    await buy(database, 'kari', ['Ukeblad', '55', '2026-12-04'], { buyer: 'ida' });
    await buy(database, 'kari', ['Jakke', '1299', '2026-09-01'], { refunds: [refunded('1299', '2026-12-05', '2026-12-07')] });
    await buy(database, 'kari', ['Karte', '9.99 EUR', '2026-12-05']);
    await buy(database, 'per', ['Presang', '249', '2026-12-02'], { method: 'pm_per' });
    await buy(database, 'per', ['Hemmelig', '777', '2026-12-02'], { method: 'pm_per_own', card: '1111' });
    await buy(database, 'liv', ['Livs bok', '555', '2026-12-02']);
    await database.query(`INSERT INTO exchange_rate VALUES ('EUR', 'NOK', '2026-12-04', 11.745)`);
  });
  after(() => database.close());

  it('answers for a line, with what can be done about the purchase', async () => {
    const answer = await ask(database, 'kari', '02.12.2026 VAREKJØP NORDLIA.NO OSLO 119,00');
    const [best] = answer.explanations;
    assert.deepEqual([best?.code, best?.confidence, best?.purchases[0]?.title], ['exact', 'certain', 'Film']);
    assert.ok(best?.purchases[0]?.actions.some(({ name }) => name === 'report-unknown'));
    assert.equal(answer.today, '2026-12-08');
    assert.deepEqual(answer.understood, {
      line: '02.12.2026 VAREKJØP NORDLIA.NO OSLO 119,00',
      amount: money('119'),
      on: '2026-12-02',
      statementText: 'NORDLIA.NO OSLO',
      ours: true,
      kind: 'charge',
    });
  });

  it('finds a bundle by the days, a refund by its amount long after the purchase, and what the bank converted', async () => {
    assert.deepEqual(codesOf(await ask(database, 'kari', { amount: '119', on: '2026-12-03' })), ['exact', 'bundle']);
    assert.deepEqual(codesOf(await ask(database, 'kari', { amount: '+1299', on: '2026-12-07' })), ['refund']);
    const [converted] = (await ask(database, 'kari', { amount: '119,80', on: '2026-12-07' })).explanations;
    assert.deepEqual(converted?.working.map(({ amount, code }) => [code, amount.amount]), [['converted', 11733], ['fee', 247]]);
    assert.deepEqual(converted?.conversion, { original: money('9.99 EUR'), rate: '11.745', source: 'reference' });
  });

  it('knows that a customer who pays in several currencies may mean another, and takes the latest', async () => {
    assert.deepEqual((await ask(database, 'kari', { amount: '9,99', on: '2026-12-05' })).missing, ['currency']);
    assert.deepEqual(codesOf(await ask(database, 'kari', { amount: '9,99', currency: 'EUR', on: '2026-12-05' })), ['exact']);
    assert.deepEqual((await ask(database, 'liv', { amount: '119', on: '2026-12-02' })).missing, []);
  });

  it('tells the organiser who of the family bought what', async () => {
    const [best] = (await ask(database, 'kari', '04.12.2026 NORDLIA.NO 349,00')).explanations;
    assert.equal(best?.code, 'family');
    assert.deepEqual([best?.purchases[0]?.title, best?.purchases[0]?.member], ['Spill', { id: 'nora', name: 'Nora' }]);
  });

  it('tells a buyer of their own purchase, whoever paid', async () => {
    const [best] = (await ask(database, 'nora', '04.12.2026 NORDLIA.NO 349,00')).explanations;
    assert.deepEqual([best?.code, best?.purchases[0]?.title, best?.purchases[0]?.member], ['exact', 'Spill', undefined]);
  });

  it('tells the others of the family the day and the amount alone', async () => {
    for (const [amount, on] of [['119', '2026-12-02'], ['349', '2026-12-04'], ['79', '2026-12-03']] as const) {
      const answer = await ask(database, 'ida', { amount, on });
      assert.deepEqual(answer.explanations.map(({ code, purchases }) => ({ code, purchases })), [
        { code: 'family', purchases: [{ on, amount: money(amount), actions: [] }] },
      ]);
      assert.doesNotMatch(JSON.stringify(answer), /Film|Spill|Album|pur_|NL-|kari|nora|Kari|Nora/);
    }
  });

  it('tells the holder of the same card the day and the amount of another account alone', async () => {
    const answer = await ask(database, 'kari', { amount: '249', on: '2026-12-02', lastFour: '4242' });
    assert.deepEqual(answer.explanations.map(({ code, purchases }) => ({ code, purchases })), [
      { code: 'other-account', purchases: [{ on: '2026-12-02', amount: money('249'), actions: [] }] },
    ]);
    assert.doesNotMatch(JSON.stringify(answer), /Presang|per|Per|pur_|NL-/);
    // And the other way round.
    assert.deepEqual(codesOf(await ask(database, 'per', { amount: '119', on: '2026-12-02' })), ['other-account']);
  });

  it('never tells of another card of that account, nor of a customer with whom nothing is shared', async () => {
    const nothing = await ask(database, 'kari', { amount: '123', on: '2026-12-02' });
    for (const amount of ['777', '555']) {
      const answer = await ask(database, 'kari', { amount, on: '2026-12-02' });
      const { amount: _asked, ...understood } = answer.understood;
      const { amount: _other, ...same } = nothing.understood;
      assert.deepEqual({ ...answer, understood }, { ...nothing, understood: same });
    }
    // The same last four digits are not the same card.
    assert.deepEqual(codesOf(await ask(database, 'liv', { amount: '249', on: '2026-12-02', lastFour: '4242' })), []);
  });

  it('tells nothing of others without a day, or in sums of several', async () => {
    assert.deepEqual(codesOf(await ask(database, 'ida', { amount: '119' })), []);
    assert.deepEqual(codesOf(await ask(database, 'kari', { amount: '249' })), []);
    // 119 of Kari and 55 of her own, on one card: the sum would tell of the 119.
    assert.deepEqual(codesOf(await ask(database, 'ida', { amount: '174', on: '2026-12-04' })), []);
  });

  it('answers for any day and any text, however odd', async () => {
    for (const on of ['0001-01-01', '9999-12-31', '2026-02-31', '1970-01-01']) {
      assert.deepEqual(codesOf(await ask(database, 'kari', { amount: '119', on })), []);
    }
    for (const line of ['', '\u0000', "'; DROP TABLE purchase; --", '9'.repeat(300), '%'.repeat(300)]) {
      assert.deepEqual((await ask(database, 'kari', line)).explanations, []);
    }
    for (const locale of ['xx', 'en-ab-cd', 'nb']) {
      assert.ok(await ask(database, 'kari', { amount: '119', on: '2026-12-02', ...{ locale } }));
    }
  });
});
