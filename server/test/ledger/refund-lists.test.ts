import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as v from 'valibot';
import { listRefundRequests } from '../../../src/api/contract/refund-request-operations.ts';
import type { Database } from '../../src/database.ts';
import { insertPurchases } from '../../src/gateways/ledger/purchase-write.ts';
import { listRequests } from '../../src/gateways/ledger/refunds/list-requests.ts';
import { listReviews } from '../../src/gateways/ledger/refunds/reviews.ts';
import { purchase } from '../domain/support/purchase-records.ts';
import { createRefundApp, type Listed, type RefundApp } from './support/refund-app.ts';

describe('the list of a customer’s requests', () => {
  let app: RefundApp;
  /** From the first made to the last: two of each are made at the same instant. */
  const made: string[] = [];
  before(async () => {
    app = await createRefundApp();
    for (const name of ['kari', 'nora']) await app.buyer(name);
    await app.database.transaction((tx) =>
      insertPurchases(tx, [purchase({ id: 'pur_second', orderNumber: 'NL-second', customer: 'kari', buyer: 'kari' })]),
    );
    for (let number = 0; number < 24; number += 1) {
      made.push(await app.request('kari', number % 3 === 0 ? { purchase: 'pur_second' } : {}));
      if (number % 2) app.ledger.now = new Date(app.ledger.now.getTime() + 60_000);
    }
    await app.request('nora');
  });
  after(() => app.close());

  const list = async (of: string, query = ''): Promise<Listed<{ id: string; purchase: string; requestedAt: string }>> => {
    const response = await app.ask(of, 'GET', `/refund-requests${query}`);
    const body: unknown = await response.json();
    assert.equal(response.status, 200, JSON.stringify(body));
    return v.parse(listRefundRequests.result, body);
  };

  const allOf = async (of: string, limit: number, more = ''): Promise<string[]> => {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(of, `?limit=${limit}${more}${cursor === undefined ? '' : `&cursor=${cursor}`}`);
      assert.ok(page.items.length <= limit);
      ids.push(...page.items.map(({ id }) => id));
      assert.ok(ids.length < 100, 'The list has no end.');
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return ids;
  };

  it('has each once, the newest first, whatever the size of its pages', async () => {
    const { items, nextCursor } = await list('kari');
    assert.deepEqual([items.length, typeof nextCursor], [20, 'string']);
    const whole = await allOf('kari', 100);
    assert.deepEqual([...whole].sort(), [...made].sort());
    const instants = new Map((await list('kari', '?limit=100')).items.map(({ id, requestedAt }) => [id, requestedAt]));
    assert.deepEqual(whole, [...whole].sort((one, other) => {
      const [first, second] = [instants.get(one)!, instants.get(other)!];
      return first === second ? (one < other ? -1 : 1) : first < second ? 1 : -1;
    }));
    for (const limit of [1, 5, 7, 23, 24]) assert.deepEqual(await allOf('kari', limit), whole, `by ${limit}`);
  });

  it('can be of one purchase', async () => {
    const expected = made.filter((_id, number) => number % 3 === 0).sort();
    for (const limit of [3, 100]) assert.deepEqual((await allOf('kari', limit, '&purchase=pur_second')).sort(), expected);
    assert.deepEqual(await allOf('kari', 5, '&purchase=pur_nora'), []);
    assert.deepEqual(await allOf('nora', 5, '&purchase=pur_second'), []);
  });

  it('is each customer’s own', async () => {
    const [nora] = await allOf('nora', 5);
    assert.ok(nora !== undefined && !made.includes(nora));
    const { nextCursor } = await list('kari', '?limit=5');
    // Another’s place in a list shows nothing but one’s own.
    assert.deepEqual((await list('nora', `?limit=5&cursor=${nextCursor}`)).items.filter(({ id }) => id !== nora), []);
  });

  it('shows nobody twice when something is added or changes meanwhile', async () => {
    const first = await list('kari', '?limit=10');
    const added = await app.request('kari');
    await app.change('kari', first.items[3]!.id, { kind: 'take-back' });
    const second = await list('kari', `?limit=10&cursor=${first.nextCursor}`);
    const seen = [...first.items, ...second.items].map(({ id }) => id);
    assert.deepEqual([new Set(seen).size, seen.includes(added)], [20, false]);
  });

  it('has at most a hundred on a page, and begins at no made up place', async () => {
    for (const query of ['?limit=0', '?limit=101', '?limit=ten', '?purchase=a%00', '?state=open']) {
      assert.equal((await app.ask('kari', 'GET', `/refund-requests${query}`)).status, 400, query);
    }
    for (const key of [[], [1], ['a', 'b'], [1, 2], [-1, 'a'], [1e16, 'a'], [9e15, 'a'], [1.5, 'a'], [1, 'a', 'b'], 'x']) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
      assert.equal((await app.ask('kari', 'GET', `/refund-requests?cursor=${cursor}`)).status, 400, JSON.stringify(key));
    }
  });

  it('is read by an index, in its order, as the list of the store’s people is', async () => {
    const asked: (readonly [sql: string, values: readonly unknown[]])[] = [];
    const watched: Database = {
      ...app.database,
      query: (sql, values = []) => {
        if (sql.includes('ORDER BY')) asked.push([sql, values]);
        return app.database.query(sql, values);
      },
    };
    await listRequests(watched, 'kari', { limit: 5 }, app.ledger.now);
    const { nextCursor } = await listReviews(watched, { limit: 5, state: 'open' }, app.ledger.now);
    await listReviews(watched, { limit: 5, state: 'open', ...(nextCursor && { cursor: nextCursor }) }, app.ledger.now);
    await listReviews(watched, { limit: 5, state: 'decided' }, app.ledger.now);
    assert.equal(asked.length, 4);
    for (const [sql, values] of asked) {
      const plan = await app.database.transaction(async (tx) => {
        // A table of this size is read from end to end, and sorted, unless that is made dear.
        await tx.execute('SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off');
        return tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, values);
      });
      const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
      assert.match(lines, /Index Scan (Backward )?using refund_request_by_(state|customer)/);
      assert.doesNotMatch(lines, /Sort +\(cost/, 'Rows stand in their order already; several states are only merged.');
    }
  });
});
