import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OpenDatabase } from '../../src/database.ts';
import { openTestDatabase } from '../support/test-database.ts';

describe('statements that are on their way together', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await openTestDatabase();
  });
  after(() => database.close());

  const answer = async (number: number): Promise<number> =>
    (await database.query<{ answer: number }>('SELECT 100 / $1::int * $1::int AS answer', [number]))[0]!.answer;

  it('get each its own answer, or its own failure', async () => {
    const asked = Array.from({ length: 200 }, (_each, index) => index % 5);
    const answers = await Promise.allSettled(asked.map(answer));
    answers.forEach((each, index) => {
      const number = asked[index]!;
      if (number === 0) assert.equal(each.status === 'rejected' && (each.reason as { code: string }).code, '22012');
      else assert.equal(each.status === 'fulfilled' && each.value, Math.floor(100 / number) * number);
    });
  });

  it('go on when the tables have changed since they were prepared', async () => {
    await database.execute('CREATE TABLE shape (a int); INSERT INTO shape VALUES (1)');
    const read = () => database.query('SELECT * FROM shape');
    for (let time = 0; time < 3; time += 1) assert.deepEqual(await read(), [{ a: 1 }]);
    await database.execute('DROP TABLE shape; CREATE TABLE shape (a int); INSERT INTO shape VALUES (2)');
    assert.deepEqual(await read(), [{ a: 2 }]);
  });

  it('find another connection when one was cut', async () => {
    if (database.kind === 'postgres') {
      const cut = [database.query('SELECT pg_terminate_backend(pg_backend_pid())'), database.query('SELECT pg_sleep(0.1)')];
      assert.equal((await Promise.allSettled(cut))[0]?.status, 'rejected');
    }
    for (let time = 0; time < 20; time += 1) assert.equal(await answer(7), 98);
  });
});
