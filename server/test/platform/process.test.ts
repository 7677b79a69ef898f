import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Subscription } from '../../../src/api/contract/subscription.ts';
import { shippedFlows } from '../../src/flows/load-flows.ts';
import { policiesFolder } from '../../src/policies/load-policies.ts';
import { rightsFolder } from '../../src/rights/load-rights.ts';
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

  it('refuses to start with policies or rights that lack something, and says what', async () => {
    const [policies, rights] = [join(home, 'policies'), join(home, 'rights')];
    await cp(policiesFolder, policies, { recursive: true });
    await cp(rightsFolder, rights, { recursive: true });
    const policy = join(policies, 'no-goods.1.json');
    await writeFile(policy, (await readFile(policy, 'utf8')).replace('"evidence": 5', '"evidence": "five"'));
    await assert.rejects(startServerProcess({ ...env, BILLING_POLICIES_DIR: policies }), (error: Error) => {
      assert.match(error.message, /- no-goods\.1\.json: "fault": "evidence" must be a number without quotation marks/);
      return true;
    });
    const country = join(rights, 'NO.json');
    await writeFile(country, (await readFile(country, 'utf8')).replace('"Bekreft angrer"', '""'));
    await assert.rejects(startServerProcess({ ...env, BILLING_RIGHTS_DIR: rights }), (error: Error) => {
      assert.match(error.message, /- NO\.json: "functions" number 1, "labels", "nb": "confirm" is missing\./);
      return true;
    });
  });

  it('refuses to start with another text under a version that it has started with, and starts with it as the next version', async () => {
    const policies = join(home, 'changed');
    await cp(policiesFolder, policies, { recursive: true });
    const [first, second] = [join(policies, 'no-goods.1.json'), join(policies, 'no-goods.2.json')];
    const written = await readFile(first, 'utf8');
    const changed = written.replace('"appealDays": 30', '"appealDays": 3');
    await writeFile(first, changed);
    await assert.rejects(startServerProcess({ ...env, BILLING_POLICIES_DIR: policies }), (error: Error) => {
      assert.match(error.message, /- "no-goods", version 1, says something else than it did when it was first used\./);
      return true;
    });
    await writeFile(first, written);
    await writeFile(second, changed.replace('"version": 1', '"version": 2').replace('"validFrom": "2023-01-01"', '"validFrom": "2030-01-01"'));
    const server = await startServerProcess({ ...env, BILLING_POLICIES_DIR: policies });
    assert.equal(await server.stop('SIGTERM'), 0);
  });

  it('refuses to start without its secrets, in sentences', async () => {
    await assert.rejects(startServerProcess({ BILLING_ORIGINS: pageOrigin }), (error: Error) => {
      assert.match(error.message, /^BILLING_SECRET_KEY is missing: .+\.\nBILLING_TOKEN_SECRET is missing: .+\.$/);
      return true;
    });
  });
});
