import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import type { Operation } from '../../../src/api/contract/operation.ts';
import { operations, type OperationName } from '../../../src/api/contract/operations.ts';
import { nameFields } from '../../src/names/name-fields.ts';
import { textsOf } from './contract-texts.ts';
import { neverNames } from './never-names.ts';

const lastKey = (path: string): string => path.split('.').findLast((key) => key !== '*')!;

/** The texts of an answer that the table says nothing about. */
const undecided = (texts: readonly string[], name: OperationName): string[] => {
  const { others = [], store = [] } = nameFields[name] ?? {};
  const decided = new Set([...store.map(({ path }) => path), ...others]);
  return texts.filter((path) => !decided.has(path) && !neverNames.includes(lastKey(path)));
};

const asked = (Object.entries(operations) as [OperationName, Operation][]).filter(([, { auth }]) => auth === 'customer');

describe('the table of names', () => {
  for (const [name, { result }] of asked) {
    it(`decides about every text of ${name}`, () => {
      assert.deepEqual(undecided(textsOf(result), name), []);
    });

    it(`names nothing that ${name} does not answer`, () => {
      const { others = [], store = [] } = nameFields[name] ?? {};
      const texts = textsOf(result);
      const paths = [...store.map(({ path }) => path), ...others];
      assert.deepEqual(paths.filter((path) => !texts.includes(path)), []);
      assert.equal(new Set(paths).size, paths.length);
    });
  }

  it('is about what customers ask for, and nothing else', () => {
    const names = new Set(asked.map(([name]) => name));
    assert.deepEqual((Object.keys(nameFields) as OperationName[]).filter((name) => !names.has(name)), []);
  });

  it('would miss a new text, wherever it stands', () => {
    for (const key of ['name', 'title', 'sourceName', 'label', 'nickname']) {
      const answer = v.object({ items: v.array(v.object({ thing: v.optional(v.object({ [key]: v.optional(v.string()) })) })) });
      assert.deepEqual(undecided(textsOf(answer), 'getPurchase'), [`items.*.thing.${key}`]);
    }
  });

  it('sees texts in lists, in choices and behind what may be missing, and none that is one of a few or held to a form', () => {
    const schema = v.object({
      choice: v.optional(v.union([v.object({ a: v.string() }), v.object({ a: v.literal('x'), b: v.pipe(v.string(), v.maxLength(9)) })])),
      code: v.picklist(['a']),
      day: v.pipe(v.string(), v.regex(/^\d+$/)),
      lines: v.array(v.string()),
    });
    assert.deepEqual(textsOf(schema).toSorted(), ['choice.a', 'choice.b', 'lines.*']);
  });

  it('needs every word of its list of what is never a name', () => {
    const keys = new Set(asked.flatMap(([, { result }]) => textsOf(result)).map(lastKey));
    assert.deepEqual(neverNames.filter((key) => !keys.has(key)), []);
  });
});
