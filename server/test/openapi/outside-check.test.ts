import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import * as v from 'valibot';
import type { Operation } from '../../../src/api/contract/operation.ts';
import { operations, type OperationName } from '../../../src/api/contract/operations.ts';
import { listen } from '../../src/listen.ts';
import { isKeyed } from '../../src/operations/handler.ts';
import { call, tokenOf, type Deviation } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { startPrism } from '../support/prism.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';
import { samples } from '../support/samples.ts';

const rows = Object.entries(operations) as [OperationName, Operation][];

/** What answers every name there may be. */
const everything: readonly OperationName[] = ['getRights'];

/** Names that fit their shape and belong to nothing, where there can be such. */
const unknown: Readonly<Record<string, string>> = { id: 'sub_nobody', country: 'ZZ' };

const paramsOf = (name: OperationName): string[] => Object.keys((samples[name] as { params?: object }).params ?? {});

const refuses = (schema: Operation['body'], value: unknown): boolean => schema !== undefined && !v.safeParse(schema, value).success;

describe('the OpenAPI document, as an outside tool understands it', () => {
  let test: TestApp;
  let server: Awaited<ReturnType<typeof listen>>;
  let prism: Awaited<ReturnType<typeof startPrism>>;
  before(async () => {
    test = await createTestApp();
    server = await listen(test.app, { port: 0, host: '127.0.0.1' });
    const address = `http://127.0.0.1:${server.port}`;
    prism = await startPrism(await (await fetch(`${address}/openapi.json`)).text(), address);
  });
  after(async () => {
    await prism.stop();
    await server.close();
    await test.close();
  });

  it('has every operation of the contract under its name', async () => {
    const response = await test.app.request('/openapi.json');
    const { openapi, paths } = (await response.json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    assert.equal(openapi, '3.1.0');
    const names = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    assert.deepEqual(names.sort(), Object.keys(operations).sort());
  });

  for (const [name, operation] of rows) {
    it(`fits what ${name} answers`, async () => {
      const response = await call(prism, name);
      assert.equal(response.status, operation.status ?? 200, await response.text());
    });

    it(`fits the problems of ${name}`, async () => {
      if (operation.auth !== 'none') {
        const response = await call(prism, name, { headers: { Authorization: 'Bearer nonsense' } });
        await expectProblem(response, 'unauthenticated');
      }
      if (operation.scope) {
        const headers = { Authorization: `Bearer ${await tokenOf('ada', { scopes: [] })}` };
        await expectProblem(await call(prism, name, { headers }), 'scope-missing');
      }
      const [param] = paramsOf(name);
      const nobody = param && !everything.includes(name) && unknown[param];
      if (nobody) await expectProblem(await call(prism, name, { params: { [param]: nobody } }), 'not-found');
      const elsewhere = await call(prism, name, { headers: { Origin: 'https://evil.example' } });
      await expectProblem(elsewhere, 'origin-not-allowed');
      // What is found by its id is read from the gateway.
      if (param === 'id') test.gateway.beforeRead = () => assert.fail('on purpose');
      if (param === 'id') await expectProblem(await call(prism, name), 'internal-error');
      test.gateway.beforeRead = () => undefined;
    });

    it(`refuses for ${name} what the server refuses`, async () => {
      const refused: Deviation[] = [
        ...paramsOf(name).map((param) => ({ params: { [param]: 'a b' } })),
        ...(operation.query ? [{ query: '?limit=0&from=then&locale=!&kind=x' }] : []),
        ...[{}, { surprise: true }].filter((json) => refuses(operation.body, json)).map((json) => ({ json })),
        ...(operation.auth === 'none' ? [] : [{ headers: { Authorization: undefined } }]),
        ...(isKeyed(operation) ? [{ headers: { 'Idempotency-Key': undefined } }] : []),
      ];
      for (const deviation of refused) {
        const { type } = (await (await call(prism, name, deviation)).json()) as { type: string };
        assert.match(type, /^https:\/\/stoplight\.io\/prism\/errors/, JSON.stringify(deviation));
        assert.ok(!(await call(test.app, name, deviation)).ok);
      }
    });
  }

  it('fits a replayed answer and a reused key', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    await call(prism, 'changeSubscription', { headers });
    const replayed = await call(prism, 'changeSubscription', { headers });
    assert.equal(replayed.status, 200);
    assert.equal(replayed.headers.get('Idempotency-Replayed'), 'true');
    const json = { change: { kind: 'keep' }, version: 1 };
    await expectProblem(await call(prism, 'changeSubscription', { headers, json }), 'idempotency-key-reused');
  });
});
