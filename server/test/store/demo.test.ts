import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Subscription } from '../../../src/api/contract/subscription.ts';
import { DemoClock } from '../../src/clock.ts';
import { openDemoStore } from '../../src/demo-store.ts';
import { testConfig } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { pageOrigin } from '../support/samples.ts';
import { ask, createStoreApp, read, type StoreApp } from '../support/store-app.ts';
import { openTestDatabase } from '../support/test-database.ts';

const film = '/subscriptions/sub_kari_film';
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe("the demo's clock", () => {
  let store: StoreApp;
  before(async () => {
    store = await createStoreApp();
  });
  after(() => store.close());

  const send = async (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    store.app.request(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${testConfig.secretKey}`, 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const today = async () => ((await (await send('/demo/clock')).json()) as { today: string }).today;
  const look = () => read<Subscription>(store.app, 'cus_kari', film);

  it('moves by days or to a day, and what falls due on the way happens', async () => {
    const began = await today();
    const charge = (await look()).nextCharge!;
    assert.equal((await send('/demo/clock', { advance: { days: 1 } })).status, 200);
    assert.equal(await today(), daysAfter(began, 1));
    assert.deepEqual((await look()).nextCharge, charge);

    assert.equal((await send('/demo/clock', { today: charge.on })).status, 200);
    assert.equal(await today(), charge.on);
    assert.ok((await look()).nextCharge!.on > charge.on);
  });

  it('lets happen what is due already, without being moved', async () => {
    const charge = (await look()).nextCharge!;
    await store.clock.advance(Math.round((Date.parse(charge.on) - Date.parse(await today())) / 86_400_000));
    assert.equal((await send('/demo/clock', { advance: { days: 0 } })).status, 200);
    assert.equal(await today(), charge.on);
    assert.ok((await look()).nextCharge!.on > charge.on);
  });

  it('stays where it is over a restart', async () => {
    const day = await today();
    const restarted = await openDemoStore(store.database);
    assert.equal(restarted.now().toISOString().slice(0, 10), store.clock.now().toISOString().slice(0, 10));
    assert.equal(await today(), day);
    assert.ok((await DemoClock.load(store.database)).now() > new Date(Date.now() + 86_400_000));
  });

  it('signs nobody out', async () => {
    assert.equal((await ask(store.app, 'cus_kari', '/subscriptions')).status, 200);
  });

  it('does not go back, nor anywhere without the key', async () => {
    const moves = [{ today: '2001-01-01' }, { today: '2999-01-01' }, { advance: { days: -1 } }, { advance: {} }];
    const bodies = [...moves, {}, { x: 1 }];
    for (const body of bodies) await expectProblem(await send('/demo/clock', body), 'invalid-request', 'body');
    for (const [path, body] of [['/demo/clock'], ['/demo/clock', {}], ['/demo/reset', {}]] as [string, object?][]) {
      await expectProblem(await send(path, body, { Authorization: 'Bearer x' }), 'unauthenticated');
      await expectProblem(await send(path, body, { Origin: pageOrigin }), 'origin-not-allowed');
    }
  });

  it('begins anew, with the whole store', async () => {
    const { version } = await look();
    const body = { change: { kind: 'cancel', when: 'period-end' }, version };
    await read(store.app, 'cus_kari', `${film}/changes`, { body });
    assert.equal((await send('/demo/reset', {})).status, 200);
    assert.equal((await look()).renewal, 'automatic');
    assert.equal(await today(), new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date()));
  });
});

describe('the demo', () => {
  it('keeps its hands off a database that holds something else', async () => {
    const database = await openTestDatabase();
    try {
      await database.query(`INSERT INTO customer (id, time_zone) VALUES ('real', 'Europe/Oslo')`);
      await assert.rejects(openDemoStore(database), /holds data that is not the demo's/);
    } finally {
      await database.close();
    }
  });
});
