import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Subscription } from '../../../src/api/contract/subscription.ts';
import { shippedFlows } from '../../src/flows/load-flows.ts';
import { testConfig, type Target } from '../support/caller.ts';
import { pageOrigin } from '../support/samples.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { createEmptyDatabase } from '../support/test-database.ts';
import { read } from '../support/store-app.ts';

const path = '/subscriptions/sub_kari_film';
const at = ({ address }: ServerProcess): Target => ({ request: (where, init) => fetch(address + where, init) });

describe('the server as a process', () => {
  let home: string;
  let env: Record<string, string>;
  let dropDatabase: () => Promise<void>;
  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'billing-process-'));
    const { url, drop } = await createEmptyDatabase();
    dropDatabase = drop;
    env = {
      BILLING_DEMO: '1',
      HOST: '127.0.0.1',
      SANDBOX_PORT: '0',
      BILLING_DATA_DIR: join(home, 'data'),
      BILLING_SECRET_KEY: testConfig.secretKey,
      BILLING_TOKEN_SECRET: testConfig.tokenSecret,
      BILLING_ORIGINS: pageOrigin,
      ...(url && { DATABASE_URL: url }),
    };
  });
  after(async () => {
    await dropDatabase();
    await rm(home, { recursive: true, force: true });
  });

  const look = (server: ServerProcess) => read<Subscription>(at(server), 'cus_kari', path);

  it('keeps its state over a restart, and over being killed, and stops cleanly', async () => {
    const first = await startServerProcess(env);
    const { version } = await look(first);
    const body = { change: { kind: 'cancel', when: 'period-end' }, version };
    const cancelled = await read<Subscription>(at(first), 'cus_kari', `${path}/changes`, { body, key: 'before' });
    assert.equal(cancelled.renewal, 'off');
    assert.equal(await first.stop('SIGTERM'), 0);
    assert.match(first.output(), /"msg":"stopped"/);

    const second = await startServerProcess(env);
    assert.deepEqual(await look(second), cancelled);
    assert.deepEqual(await read(at(second), 'cus_kari', `${path}/changes`, { body, key: 'before' }), cancelled);
    const keep = { change: { kind: 'keep' }, version: cancelled.version };
    const kept = await read<Subscription>(at(second), 'cus_kari', `${path}/changes`, { body: keep });
    await second.stop('SIGKILL');

    const third = await startServerProcess(env);
    assert.deepEqual(await look(third), kept);
    const port = new URL(third.address).port;
    await assert.rejects(startServerProcess({ ...env, PORT: port }), {
      message: `Port ${port} is in use: stop what runs there, or set PORT to another one.`,
    });
    assert.equal(await third.stop('SIGINT'), 0);
  });

  it('refuses to start with flows that lead nowhere, and says which', async () => {
    const flows = join(home, 'flows');
    await cp(shippedFlows, flows, { recursive: true });
    const file = join(flows, 'cannot-buy.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"start": "what-happens"', '"start": "nowhere"'));
    await assert.rejects(startServerProcess({ ...env, BILLING_FLOWS_DIR: flows }), (error: Error) => {
      assert.match(error.message, /- cannot-buy\.json: The flow starts at "nowhere", which does not exist\./);
      return true;
    });
  });

  it('refuses to start without its secrets, in sentences', async () => {
    await assert.rejects(startServerProcess({ BILLING_ORIGINS: pageOrigin }), (error: Error) => {
      assert.match(error.message, /^BILLING_SECRET_KEY is missing: .+\.\nBILLING_TOKEN_SECRET is missing: .+\.$/);
      return true;
    });
  });
});
