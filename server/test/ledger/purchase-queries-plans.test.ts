import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database, OpenDatabase } from '../../src/database.ts';
import type { PurchaseSelection } from '../../src/gateways/purchase-gateway.ts';
import { gatewayOf, manyRecords, openHistories, write } from './support/purchase-histories.ts';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

const big = /^purchase/;

describe('the plans of the queries about purchases', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await openHistories();
    await write(database, manyRecords(2_000));
    await database.execute('ANALYZE');
  });
  after(() => database.close());

  /** Every statement that `ask` comes to, with what it was given. */
  const statementsOf = async (ask: (gateway: ReturnType<typeof gatewayOf>) => unknown): Promise<[string, readonly unknown[]][]> => {
    const statements: [string, readonly unknown[]][] = [];
    const query = (sql: string, params: readonly unknown[] = []): Promise<never[]> => {
      statements.push([sql, params]);
      return database.query(sql, params);
    };
    await ask(gatewayOf({ ...database, query: query as Database['query'] }));
    return statements;
  };

  /** A table this small is read through at once; without that choice, only what no index can answer still is. */
  const explain = (sql: string, params: readonly unknown[]): Promise<Plan[]> =>
    database.transaction(async (tx) => {
      await tx.execute('SET LOCAL enable_seqscan = off');
      const [row] = await tx.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`EXPLAIN (FORMAT JSON) ${sql}`, params);
      return nodesOf(row!['QUERY PLAN'][0]!.Plan);
    });

  const assertIndexed = async (sql: string, params: readonly unknown[]): Promise<void> => {
    for (const node of await explain(sql, params)) {
      if (!big.test(node['Relation Name'] ?? '')) continue;
      const shown = `${node['Node Type']} over ${node['Relation Name']}:\n${sql}`;
      assert.match(node['Node Type'], /^(Index|Bitmap)/, shown);
      if (node['Node Type'].startsWith('Index')) assert.match(node['Index Cond'] ?? '', /viewer|id/, `without a condition: ${shown}`);
    }
  };

  const selections: PurchaseSelection[] = [
    {},
    ...[{ kind: 'gift' }, { status: 'hold' }, { member: 'nora' }, { member: 'self' }, { from: '2024-02-01', to: '2024-03-01' }] as const,
    { kind: 'gift', status: 'paid', from: '2024-02-01' },
    ...['film 12', 'nordlia', '119', 'NL-0001', 'kr 119', '1', 'zzz'].map((text) => ({ text, locale: 'nb' })),
    { text: '119', status: 'paid', from: '2024-02-01' },
    { text: 'nordlia', kind: 'gift' },
  ];
  const cursor = Buffer.from(JSON.stringify([1_709_000_000_000_000, 'pur_1'])).toString('base64url');

  for (const selection of selections) {
    it(`use an index for ${JSON.stringify(selection)}, on the first page, a later one, and in an export`, async () => {
      const statements = [
        ...(await statementsOf((gateway) => gateway.listPurchases('kari', { ...selection, limit: 50 }))),
        ...(await statementsOf((gateway) => gateway.listPurchases('kari', { ...selection, limit: 50, cursor }))),
        ...(await statementsOf((gateway) => gateway.listPurchases('kari', { ...selection, limit: 50, startOn: '2024-03-01' }))),
        ...(await statementsOf((gateway) => gateway.exportPurchases('kari', selection)[Symbol.asyncIterator]().next())),
      ];
      assert.ok(statements.length >= 4);
      for (const [sql, params] of statements) await assertIndexed(sql, params);
    });
  }

  it('use an index for one purchase, the overview and the months', async () => {
    const statements = [
      ...(await statementsOf((gateway) => gateway.getPurchase('kari', 'pur_0000'))),
      ...(await statementsOf((gateway) => gateway.purchaseOverview('kari'))),
      ...(await statementsOf((gateway) => gateway.spending('kari', {}))),
    ];
    for (const [sql, params] of statements) await assertIndexed(sql, params);
  });

  it('need one statement for a page', async () => {
    assert.equal((await statementsOf((gateway) => gateway.listPurchases('kari', { limit: 50, cursor }))).length, 1);
    assert.equal((await statementsOf((gateway) => gateway.listPurchases('kari', { limit: 50, kind: 'gift' }))).length, 1);
  });
});
