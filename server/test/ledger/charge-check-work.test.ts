import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database, OpenDatabase } from '../../src/database.ts';
import { ask, buy, openLedger } from './support/charge-check.ts';

/** Notes every statement that is run. */
const watch = (database: Database): { database: Database; statements: string[] } => {
  const statements: string[] = [];
  const watched: Database = {
    query: (sql, params) => {
      statements.push(sql);
      return database.query(sql, params);
    },
    execute: (sql) => database.execute(sql),
    transaction: (work) => database.transaction(work),
  };
  return { database: watched, statements };
};

describe('the work for an answer', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await openLedger();
    await buy(database, 'kari', ['Film', '119', '2026-12-02']);
    await buy(database, 'per', ['Presang', '249', '2026-12-02']);
  });
  after(() => database.close());

  const questions = {
    'a purchase of one’s own': ['kari', '02.12.2026 NORDLIA.NO 119,00'],
    'a purchase of the family': ['nora', '02.12.2026 NORDLIA.NO 119,00'],
    'a purchase of another account': ['kari', '02.12.2026 NORDLIA.NO 249,00'],
    'nothing at all': ['kari', '02.12.2026 NORDLIA.NO 118,00'],
    'another day': ['kari', '02.09.2026 NORDLIA.NO 119,00'],
    'another shop': ['kari', '02.12.2026 KIWI 505 OSLO 119,00'],
    'no day': ['kari', 'NORDLIA.NO 119,00'],
    'no amount': ['kari', 'NORDLIA.NO'],
    'somebody without family or purchases': ['liv', '02.12.2026 NORDLIA.NO 119,00'],
    'somebody unknown': ['nobody', '02.12.2026 NORDLIA.NO 119,00'],
  } as const;

  it('is the same statements in the same order, whatever there is to find', async () => {
    const run = async ([customer, line]: readonly [string, string]): Promise<string[]> => {
      const watched = watch(database);
      await ask(watched.database, customer, line);
      return watched.statements;
    };
    const expected = await run(questions['a purchase of one’s own']);
    assert.equal(expected.length, 7);
    for (const [name, question] of Object.entries(questions)) assert.deepEqual(await run(question), expected, name);
  });

  it('reads no more than so many rows, each by an index', async () => {
    const watched = watch(database);
    await ask(watched.database, 'kari', '02.12.2026 NORDLIA.NO 119,00');
    for (const sql of watched.statements) {
      if (/FROM (purchase|family_member|payment_method|exchange_rate|\()/.test(sql)) assert.match(sql, /LIMIT \d+/, sql);
    }
  });
});
