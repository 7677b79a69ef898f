import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { spawnSync } from 'node:child_process';
import type { OpenDatabase } from '../../src/database.ts';
import { openDatabase } from '../../src/open-database.ts';
import { isOutage } from '../../src/database/outage.ts';
import { retryPassing } from '../../src/database/retry.ts';
import { migrate, readMigrations } from '../../src/migrate.ts';
import { openTestDatabase } from '../support/test-database.ts';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

describe('the database', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await openTestDatabase();
    await database.execute('CREATE TABLE things (name text PRIMARY KEY)');
  });
  after(() => database.close());

  const names = async () =>
    (await database.query<{ name: string }>('SELECT name FROM things ORDER BY name')).map(({ name }) => name);
  const add = (name: string, handle: Pick<OpenDatabase, 'query'> = database) =>
    handle.query('INSERT INTO things VALUES ($1)', [name]);

  it('answers values alike, embedded or not', async () => {
    const [row] = await database.query(
      `SELECT 9007199254740991::bigint AS big, count(*) AS count, date '2026-02-28' AS day, 1.50::numeric AS exact,
         timestamptz '2026-11-24 17:00:00.5+02' AS moment, timestamptz 'infinity' AS never, NULL::date AS nothing,
         $1::jsonb AS json, $2::timestamptz AS given, $3::date AS given_day, $4::bigint AS given_big`,
      [JSON.stringify([{ a: 1 }]), new Date('2026-03-29T01:30:00.000Z'), '2026-03-29', 12],
    );
    assert.deepEqual(row, {
      big: 9007199254740991,
      count: 1,
      day: '2026-02-28',
      exact: '1.50',
      moment: '2026-11-24T15:00:00.500Z',
      never: 'infinity',
      nothing: null,
      json: [{ a: 1 }],
      given: '2026-03-29T01:30:00.000Z',
      given_day: '2026-03-29',
      given_big: 12,
    });
  });

  it('commits what resolves and undoes what rejects', async () => {
    assert.equal(await database.transaction(async (tx) => (await add('kept', tx), 'done')), 'done');
    await assert.rejects(
      database.transaction(async (tx) => {
        await add('undone', tx);
        throw new Error('no');
      }),
      /^Error: no$/,
    );
    assert.deepEqual(await names(), ['kept']);
  });

  it('undoes a part of a transaction alone', async () => {
    await database.transaction(async (tx) => {
      await add('outer', tx);
      await assert.rejects(tx.transaction((part) => add('outer', part)), { code: '23505' });
      await tx.transaction((part) => part.transaction((deeper) => add('deep', deeper)));
    });
    assert.deepEqual(await names(), ['deep', 'kept', 'outer']);
  });

  it('refuses the outer handle inside a transaction', async () => {
    const misuses: (() => Promise<unknown>)[] = [
      () => database.query('SELECT 1'),
      () => database.execute('SELECT 1'),
      () => database.transaction(async () => undefined),
    ];
    for (const misuse of misuses) {
      await assert.rejects(database.transaction(misuse), /use the handle that it was given/);
    }
  });

  it('keeps transactions that run side by side apart', async () => {
    await database.query('CREATE TABLE counter (value integer)');
    await database.query('INSERT INTO counter VALUES (0)');
    const increments = Array.from({ length: 30 }, () =>
      database.transaction(async (tx) => {
        const [row] = await tx.query<{ value: number }>('SELECT value FROM counter FOR UPDATE');
        await tx.query('UPDATE counter SET value = $1', [row!.value + 1]);
      }),
    );
    await Promise.all(increments);
    assert.deepEqual(await database.query('SELECT value FROM counter'), [{ value: 30 }]);
  });

  it('tries again what another transaction was in the way of, and nothing else', async () => {
    let left = 2;
    const passing = retryPassing(async () => {
      if (left-- > 0) throw failure('40P01');
      return 'done';
    });
    assert.equal(await passing, 'done');

    let tries = 0;
    const always = (code: string) => () => {
      tries += 1;
      return Promise.reject(failure(code));
    };
    await assert.rejects(retryPassing(always('40001')), { code: '40001' });
    assert.equal(tries, 3);
    await assert.rejects(retryPassing(always('23505')), { code: '23505' });
    assert.equal(tries, 4);
  });

  it('tells an outage from a mistake', () => {
    for (const code of ['ECONNREFUSED', '57P01', '08006', '53300', '57014']) assert.ok(isOutage(failure(code)), code);
    for (const code of ['42P01', '23505', '22P02']) assert.ok(!isOutage(failure(code)), code);
    assert.ok(isOutage(new Error('Connection terminated unexpectedly')));
    assert.ok(!isOutage(new TypeError('x is undefined')));
  });

  it('says that a Postgres cannot be reached, without its address', async () => {
    const url = 'postgres://user:password@127.0.0.1:1/none';
    await assert.rejects(openDatabase({ url, dataDir: '' }), (error: Error) => {
      assert.equal(error.message, 'The Postgres at DATABASE_URL gave no connection (ECONNREFUSED).');
      return true;
    });
  });
});

describe('migrations', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await openTestDatabase();
  });
  after(() => database.close());

  const migration = (name: string, sql: string) => ({ name, sql, hash: sql });

  it('run once, in order, also when several processes start together', async () => {
    assert.deepEqual(await migrate(database), []);
    const more = [...(await readMigrations()), migration('9000_more.sql', 'CREATE TABLE more (a integer)')];
    const runs = await Promise.all([migrate(database, more), migrate(database, more), migrate(database, more)]);
    assert.deepEqual(runs.flat(), ['9000_more.sql']);
  });

  it('refuse a file that was edited after it ran', async () => {
    const [first, ...rest] = await readMigrations();
    const edited = [{ ...first!, hash: 'other' }, ...rest];
    await assert.rejects(migrate(database, edited), /0001_platform\.sql was changed after it ran/);
  });

  it('apply all or nothing', async () => {
    const good = migration('9001_good.sql', 'CREATE TABLE good (a integer)');
    const broken = [good, migration('9002_bad.sql', 'CREATE NONSENSE')];
    await assert.rejects(migrate(database, broken), { code: '42601' });
    assert.deepEqual(await database.query(`SELECT to_regclass('good') AS found`), [{ found: null }]);
  });
});

describe('a data folder', () => {
  let home: string;
  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'billing-data-'));
  });
  after(() => rm(home, { recursive: true, force: true }));

  it('keeps its data, belongs to one process at a time, and is taken over from one that is gone', async () => {
    const dataDir = join(home, 'nested', 'data');
    const first = await openDatabase({ dataDir });
    await first.execute('CREATE TABLE kept AS SELECT 1 AS value');
    await assert.rejects(openDatabase({ dataDir }), /in use by another process: stop that one, or set BILLING_/);
    await first.close();

    // One that is gone, and one that had the id which this process has now.
    for (const gone of [spawnSync(process.execPath, ['-e', '']).pid, process.pid]) {
      await writeFile(`${dataDir}.lock`, String(gone));
      const next = await openDatabase({ dataDir });
      assert.deepEqual(await next.query('SELECT value FROM kept'), [{ value: 1 }]);
      await next.close();
    }
  });
});
