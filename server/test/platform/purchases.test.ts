import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pino } from 'pino';
import * as v from 'valibot';
import { listPurchases } from '../../../src/api/contract/purchase-list-operations.ts';
import { createApp } from '../../src/app.ts';
import type { OpenDatabase } from '../../src/database.ts';
import { createLedgerGateway } from '../../src/gateways/ledger/ledger-gateway.ts';
import { createSandboxPayments } from '../../src/gateways/ledger/sandbox-payments.ts';
import { manyRecords, now, openHistories, write } from '../ledger/support/purchase-histories.ts';
import { call, testConfig, tokenOf, type Target } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';

type Page = v.InferOutput<typeof listPurchases.result>;

const records = manyRecords(300);

describe('purchases, asked over HTTP', () => {
  let database: OpenDatabase;
  let app: Target;
  const lines: string[] = [];
  before(async () => {
    database = await openHistories();
    await write(database, records);
    const clock = { now: () => now };
    const gateway = createLedgerGateway({ database, clock, payments: createSandboxPayments({ database, clock, origin: 'http://localhost:8788' }) });
    const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) });
    app = createApp({ database, gateway, clock, config: testConfig, log, rateLimits: { burst: 1000, perSecond: 1 } });
  });
  after(() => database.close());

  const as = async (customer: string) => ({ Authorization: `Bearer ${await tokenOf(customer)}` });

  const list = async (customer: string, query: Record<string, string> = {}): Promise<Page> => {
    const headers = await as(customer);
    const response = await call(app, 'listPurchases', { headers, query: `?${new URLSearchParams(query).toString()}` });
    assert.equal(response.status, 200, await response.clone().text());
    assert.equal(response.headers.get('Content-Type'), 'application/json');
    const sent: unknown = await response.json();
    const page = v.parse(listPurchases.result, sent);
    // What was put together by the database holds what the contract has, and nothing beyond.
    assert.deepEqual(page, sent);
    return page;
  };

  it('come fifty a page when nobody says how many, and each once', async () => {
    const [ids, lengths]: [string[], number[]] = [[], []];
    let cursor: string | undefined;
    do {
      const page: Page = await list('kari', cursor === undefined ? {} : { cursor });
      ids.push(...page.items.map(({ id }) => id));
      lengths.push(page.items.length);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    assert.deepEqual(lengths, [50, 50, 50, 30]);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('are found by an amount in the form of the locale', async () => {
    const german = await list('kari', { text: '1.299,50', locale: 'de' });
    const american = await list('kari', { text: '1,299.50', locale: 'en-US' });
    assert.ok(german.items.length > 0);
    assert.deepEqual(german, american);
    assert.ok(german.items.every(({ amount }) => amount.amount === 129_950 || amount.amount === 1_299_500));
  });

  it("are the customer's own alone, whatever is asked", async () => {
    const [theirs] = (await list('per')).items;
    assert.ok(theirs);
    const asked: Record<string, string>[] = [
      { text: theirs.orderNumber }, { text: theirs.id }, { member: 'per' }, { text: "' OR viewer = 'per" },
    ];
    for (const query of asked) {
      const { items } = await list('nora', query);
      assert.ok(items.every(({ id }) => id !== theirs.id));
    }
    const foreign = await call(app, 'getPurchase', { headers: await as('nora'), params: { id: theirs.id } });
    await expectProblem(foreign, 'not-found');
    const cursor = Buffer.from(JSON.stringify([4_000_000_000_000_000, theirs.id])).toString('base64url');
    assert.ok((await list('nora', { cursor })).items.every(({ id }) => records.find((each) => each.id === id)?.buyer === 'nora'));
  });

  it('refuse what is no filter, and say where', async () => {
    const wrong: [string, string][] = [
      ['kind', 'house'], ['status', 'lost'], ['from', 'yesterday'], ['to', '2024-02-31'], ['startOn', '2024-13-01'], ['limit', '101'],
      ['locale', 'not a tag'], ['text', 'x'.repeat(101)], ['member', "'"], ['cursor', 'bm9uZQ'],
    ];
    for (const [name, value] of wrong) {
      const query = `?${new URLSearchParams({ [name]: value }).toString()}`;
      await expectProblem(await call(app, 'listPurchases', { headers: await as('kari'), query }), 'invalid-request', `query.${name}`);
    }
    for (const [name, value] of [['from', '2024'], ['to', '2024-00'], ['from', '2010-01']] as const) {
      const query = `?${new URLSearchParams({ [name]: value, ...(name === 'from' && { to: '2026-11' }) }).toString()}`;
      await expectProblem(await call(app, 'getSpending', { headers: await as('kari'), query }), 'invalid-request', `query.${name}`);
    }
  });

  it('take any text as text', async () => {
    const texts = ['%', '_', '\\', "'", '"', ';--', '\0', '\u202e', '💶', '$1', '{}', 'a'.repeat(100), '%%%', '\ud800', '１１９', '(', '-', "E'\\x41'"];
    for (const text of texts) assert.ok((await list('kari', { text })).items.length >= 0);
    assert.deepEqual((await list('kari', { text: '%' })).matches, (await list('kari', { text: '100%' })).matches);
    assert.equal((await database.query<{ count: number }>('SELECT count(*) FROM purchase'))[0]?.count, records.length);
  });

  it('say in their headers what every answer says, once', async () => {
    const response = await call(app, 'listPurchases', { headers: await as('kari') });
    const refused = await call(app, 'listPurchases', { headers: await as('kari'), query: '?limit=0' });
    for (const { headers } of [response, refused]) {
      assert.equal(headers.get('Vary'), 'Origin, Accept-Language');
      assert.equal(headers.get('Cache-Control'), 'no-store');
      assert.equal(headers.get('Access-Control-Allow-Origin'), 'https://shop.example');
      assert.match(headers.get('X-Request-Id') ?? '', /^[\da-f-]{36}$/);
    }
  });

  it('leave no trace of what was searched for in the log', async () => {
    await list('kari', { text: 'embarrassing' });
    assert.doesNotMatch(lines.join('\n'), /embarrassing|kari|Bearer/);
    assert.match(lines.at(-1) ?? '', /"operation":"listPurchases","status":200/);
  });
});
