import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { safeParse } from 'valibot';
import type { Operation } from '../../../src/api/contract/operation.ts';
import { operations, type OperationName } from '../../../src/api/contract/operations.ts';
import { isKeyed } from '../../src/operations/handler.ts';
import { bodyLimit } from '../../src/operations/read-body.ts';
import { call } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { pageOrigin, samples } from '../support/samples.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';

const rows = Object.entries(operations) as [OperationName, Operation][];
const bodyOf = (name: OperationName) => (samples[name] as { body: Record<string, unknown> }).body;

/** Fields that take any text, also none. (An empty filter is one that lets everything through.) */
const freeText = ['comment', 'line', 'amount', 'text'];

/** Fields that take any letters: what a file is, shows when it is looked at. */
const anyLetters = ['content'];

/** Lists that may be empty. */
const lists = ['path', 'findings'];

/** What fits no field of any sample, but for an empty text where text is free. */
const misfits = [null, true, 1.5, -1, '', 'x'.repeat(2400), [], [[]], {}, { kind: 'unheard-of' }];

/** Each object of a sample, with a path to it, so that every level can be spoilt. */
const objectsIn = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, [...path, key]))]
    : [];

const spoil = (sample: object, path: string[], key: string, value: unknown): object => {
  const copy = structuredClone(sample);
  let place = copy as Record<string, unknown>;
  for (const step of path) place = place[step] as Record<string, unknown>;
  Object.defineProperty(place, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
};

const stream = (bytes: number): ReadableStream =>
  new ReadableStream({
    start(controller) {
      for (let sent = 0; sent < bytes; sent += 4096) controller.enqueue(new Uint8Array(4096).fill(0x20));
      controller.close();
    },
  });

describe('bad input, for every operation of the contract', () => {
  let test: TestApp;
  before(async () => {
    test = await createTestApp({ rateLimits: { burst: 100_000, perSecond: 1 }, operationLimits: {} });
  });
  after(() => test.close());

  for (const [name, operation] of rows.filter(([, row]) => row.params)) {
    it(`${name} says which parameter does not fit`, async () => {
      const ids = ['x'.repeat(65), 'a b', 'a/b', '…', "'; DROP TABLE effects; --", 'ø', '\0', '<script>', '%'];
      const { params } = samples[name] as { params: Record<string, string> };
      for (const key of Object.keys(params)) {
        assert.ok(operation.path.includes(`{${key}}`));
        for (const id of ids) {
          await expectProblem(await call(test.app, name, { params: { [key]: id } }), 'invalid-request', `params.${key}`);
        }
      }
    });
  }

  for (const [name, operation] of rows) {
    it(`${name} has no query but its own`, async () => {
      const response = await call(test.app, name, { query: '?surprise=1' });
      await expectProblem(response, 'invalid-request', 'query.surprise');
      if (!operation.query) return;
      for (const value of ['0', '101', '1.5', '-1', 'ten', '']) {
        await expectProblem(await call(test.app, name, { query: `?limit=${value}` }), 'invalid-request', 'query.limit');
      }
      await expectProblem(await call(test.app, name, { query: '?limit=1&limit=2' }), 'invalid-request', 'query.limit');
      await expectProblem(await call(test.app, name, { query: '?cursor=%00' }), 'invalid-request', 'query.cursor');
      await expectProblem(await call(test.app, name, { query: '?state=x' }), 'invalid-request', 'query.state');
    });
  }

  for (const [name, operation] of rows.filter(([, row]) => row.body)) {
    describe(name, () => {
      it('wants JSON', async () => {
        const bad: (string | Uint8Array)[] = ['', '{', '{"a":1,}', 'null', '[]', '"text"', '1', '[1', '\u0000', '{"text":"\\ud800"}'];
        bad.push('['.repeat(60_000), '{"a":'.repeat(10_000), new Uint8Array([0x22, 0xff, 0xfe, 0x22]));
        for (const raw of bad) await expectProblem(await call(test.app, name, { raw }), 'invalid-request', 'body');
        for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', undefined]) {
          const response = await call(test.app, name, { headers: { 'Content-Type': type } });
          await expectProblem(response, 'invalid-request', 'body');
        }
      });

      it('names the unknown field, at every level', async () => {
        for (const path of objectsIn(bodyOf(name))) {
          for (const key of ['surprise', '__proto__', 'constructor']) {
            const json = spoil(bodyOf(name), path, key, { polluted: true });
            const where = ['body', ...path, key].join('.');
            await expectProblem(await call(test.app, name, { json }), 'invalid-request', where);
          }
        }
        assert.equal(({} as { polluted?: boolean }).polluted, undefined);
      });

      it('names the field of a wrong type, at every level', async () => {
        for (const path of objectsIn(bodyOf(name))) {
          let level: unknown = bodyOf(name);
          for (const step of path) level = (level as Record<string, unknown>)[step];
          for (const key of Object.keys(level as object)) {
            for (const misfit of misfits) {
              const response = await call(test.app, name, { json: spoil(bodyOf(name), path, key, misfit) });
              // Whatever is refused must say where.
              const text = JSON.stringify(misfit);
              const fits =
                (misfit === '' && freeText.includes(key)) ||
                (text.startsWith('"xxx') && anyLetters.includes(key)) ||
                (key === 'filter' && ['{}', '[]'].includes(text)) ||
                (lists.includes(key) && text === '[]');
              if (response.ok) assert.ok(fits, `${key} took ${JSON.stringify(misfit)}`);
              else await expectProblem(response, 'invalid-request', ['body', ...path, key].join('.'));
            }
          }
        }
      });

      it('refuses a body above the limit, whether or not it says how long it is', async () => {
        const most = operation.bodyLimit ?? bodyLimit;
        const raw = JSON.stringify({ ...bodyOf(name), padding: 'x'.repeat(most) });
        await expectProblem(await call(test.app, name, { raw }), 'payload-too-large');
        await expectProblem(await call(test.app, name, { raw: stream(most + 8192) }), 'payload-too-large');
        const lying = { headers: { 'Content-Length': '1000000000' } };
        await expectProblem(await call(test.app, name, lying), 'payload-too-large');
      });

      it('never fails on any JSON at all', async () => {
        await fc.assert(
          fc.asyncProperty(fc.json(), async (raw) => {
            const response = await call(test.app, name, { raw });
            if (response.ok) assert.ok(safeParse(operation.body!, JSON.parse(raw)).success);
            else await expectProblem(response, 'invalid-request');
          }),
          { numRuns: 100 },
        );
      });
    });
  }

  for (const [name] of rows.filter(([, row]) => isKeyed(row))) {
    it(`${name} wants a sound Idempotency-Key`, async () => {
      const without = await call(test.app, name, { headers: { 'Idempotency-Key': undefined } });
      await expectProblem(without, 'idempotency-key-missing');
      for (const key of ['', 'a b', 'x'.repeat(256), 'nøkkel']) {
        const response = await call(test.app, name, { headers: { 'Idempotency-Key': key } });
        await expectProblem(response, 'invalid-request', 'headers.Idempotency-Key');
      }
    });
  }

  for (const path of new Set(rows.map(([, row]) => row.path))) {
    it(`${path} says which methods it answers`, async () => {
      const answered = rows.filter(([, row]) => row.path === path).map(([, row]) => row.method as string);
      const address = path.replace('{id}', 'sub_ada');
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((each) => !answered.includes(each))) {
        const response = await test.app.request(address, { method, headers: { Origin: pageOrigin } });
        assert.equal(response.headers.get('Allow'), answered.join(', '));
        await expectProblem(response, 'method-not-allowed');
      }
    });
  }

  it('knows no other address', async () => {
    const unknown = ['/', '/subscriptions/', '/Subscriptions', '/subscriptions/sub_ada/x', '//', '/demo/clock', '/%'];
    for (const path of unknown) {
      await expectProblem(await test.app.request(path), 'not-found');
    }
  });
});
