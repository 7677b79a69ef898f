import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { pino } from 'pino';
import type { Operation } from '../../../src/api/contract/operation.ts';
import { operations, type OperationName } from '../../../src/api/contract/operations.ts';
import { isKeyed } from '../../src/operations/handler.ts';
import { call, tokenOf } from '../support/caller.ts';
import { disguises, findCardNumbers, findPlanted, plantNumber, readAllRows } from '../support/card-numbers.ts';
import { preparations, type Prepared } from '../support/prepared-requests.ts';
import { createStoreApp, type StoreApp } from '../support/store-app.ts';

type Path = readonly (string | number)[];

const rows = Object.entries(operations) as [OperationName, Operation][];

/** Where texts stand in a request, and where objects do. */
const pathsOf = (value: unknown, is: (value: unknown) => boolean, path: Path = []): Path[] => [
  ...(is(value) ? [path] : []),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, is, [...path, Array.isArray(value) ? Number(key) : key]))
    : []),
];

/** Bytes, which a person looks at. Nobody can mask a number in a picture. */
const noText = ['body.content'];

const isText = (value: unknown): boolean => typeof value === 'string';
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (value: unknown, path: Path): unknown => path.reduce((place, step) => (place as Record<string, unknown>)[step], value);

const withValue = <T>(value: T, path: Path, put: unknown): T => {
  const copy = structuredClone(value);
  const place = valueAt(copy, path.slice(0, -1)) as Record<string, unknown>;
  place[path.at(-1)!] = put;
  return copy;
};

describe('a card number, wherever it is sent to', () => {
  let store: StoreApp;
  const lines: string[] = [];
  /** Rows that were looked at. */
  const seen = new Set<string>();
  before(async () => {
    store = await createStoreApp(pino({ base: undefined, level: 'trace' }, { write: (line: string) => void lines.push(line) }));
  });
  after(() => store.close());

  const send = async (name: OperationName, { customer, params, query, body }: Prepared, headers: Record<string, string> = {}) => {
    const response = await call(store.app, name, {
      headers: { ...(operations[name].auth === 'customer' && { Authorization: `Bearer ${await tokenOf(customer)}` }), ...headers },
      ...(params && { params }),
      ...(body !== undefined && { json: body }),
      ...(query && { query: `?${new URLSearchParams(query).toString()}` }),
    });
    const text = await response.text();
    return { status: response.status, text: `${JSON.stringify([...response.headers])}\n${text}` };
  };

  /** Looks for it in the answer, at once. */
  const expectSilence = (what: string, number: string, { text }: { text: string }): void =>
    assert.deepEqual(findPlanted(text, [number]), [], `The answer of ${what} holds it: ${text}`);

  it('is in none of the rows that were there before', async () => {
    const found = (await readAllRows(store.database)).filter(({ text }) => findCardNumbers(text).length > 0);
    assert.deepEqual(found, []);
  });

  it('would be found', () => {
    const number = plantNumber();
    for (const text of disguises(number, 'https://shop.example/')) {
      assert.ok(findPlanted(JSON.stringify({ text }), [number]).length > 0, text);
      const token = Buffer.from(JSON.stringify({ text })).toString('base64url');
      assert.ok(findPlanted(`{"token":"${token}"}`, [number]).length > 0, text);
    }
    assert.ok(findCardNumbers('Visa 4242 4242 4242 4242').length > 0);
    assert.deepEqual(findCardNumbers(`${randomUUID()} 2026-11-24 2026-11-25 1000 2000 ctoken_1234567890123456x`), []);
  });

  it('makes a write once all the same, where it is its key', async () => {
    const key = plantNumber();
    const prepared = await preparations.createHandOver!(store, 'createHandOver');
    const [once, again, other] = [
      await send('createHandOver', prepared, { 'Idempotency-Key': key }),
      await send('createHandOver', prepared, { 'Idempotency-Key': key }),
      await send('createHandOver', prepared, { 'Idempotency-Key': plantNumber() }),
    ].map(({ text }) => /"reference":"([^"]+)"/.exec(text)?.[1]);
    assert.ok(once);
    assert.equal(again, once);
    assert.notEqual(other, once);
  });

  for (const [name, operation] of rows) {
    it(`is not kept, logged or answered by ${name}`, async () => {
      const prepare = preparations[name] ?? preparations.otherwise;
      const numbers: string[] = [];
      const plant = (): string => {
        const number = plantNumber();
        numbers.push(number);
        return number;
      };
      const first = await prepare(store, name);
      const sound = await send(name, await prepare(store, name));
      assert.ok(sound.status < 300, `Without a number it is carried out: ${sound.text}`);
      const texts = pathsOf(first, isText).filter((path) => path[0] !== 'customer' && !noText.includes(path.join('.')));
      for (const path of texts) {
        const sample = valueAt(first, path) as string;
        for (let form = 0; form < disguises('', sample).length; form += 1) {
          const number = plant();
          const value = disguises(number, sample)[form]!;
          expectSilence(`${path.join('.')} = ${value}`, number, await send(name, withValue(await prepare(store, name), path, value)));
        }
      }
      // As a name that nobody knows, in a query that nobody asked for, and as the key of a write.
      for (const path of pathsOf(first.body, isObject)) {
        const number = plant();
        expectSilence(`${path.join('.')} by name`, number, await send(name, withValue(await prepare(store, name), ['body', ...path, number], number)));
      }
      const number = plant();
      expectSilence('the query', number, await send(name, { ...(await prepare(store, name)), query: { ...first.query, [number]: number } }));
      if (isKeyed(operation)) {
        for (const key of [plant(), `pay-${plant()}`, plant().replaceAll(/(\d{4})(?=\d)/g, '$1-')]) {
          const answer = await send(name, await prepare(store, name), { 'Idempotency-Key': key });
          expectSilence('the key', numbers.at(-1)!, answer);
          assert.ok(answer.status < 500);
        }
      }
      for (const { table, text } of (await readAllRows(store.database)).filter(({ text }) => !seen.has(text))) {
        seen.add(text);
        assert.deepEqual(findPlanted(text, numbers), [], `The table ${table} holds it: ${text}`);
      }
      for (const line of lines.splice(0)) assert.deepEqual(findPlanted(line, numbers), [], `A line of the log holds it: ${line}`);
    });
  }
});
