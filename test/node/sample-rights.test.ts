import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rights as samples } from '../../src/testing/index.ts';
import { loadRights } from '../../server/src/rights/load-rights.ts';

const withoutSources = <T extends { sources: unknown }>({ sources: _, ...rest }: T) => rest;

describe('the rights that widgets are tried with', () => {
  const shipped = loadRights();

  for (const [name, sample] of Object.entries(samples)) {
    it(`${name}: have the functions of the server's own data, word for word`, () => {
      const { country, locale, functions, rights } = sample();
      const own = shipped.in(country, locale);
      assert.equal(own.locale, locale);
      assert.deepEqual(functions.map(withoutSources), own.functions.map(withoutSources));
      const kinds = own.rights.map(({ kind }) => kind);
      for (const { kind, days } of rights) {
        assert.ok(kinds.includes(kind));
        assert.equal(days, own.rights.find((right) => right.kind === kind)?.days);
      }
    });
  }
});
