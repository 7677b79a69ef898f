import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import type { Database } from '../../src/database.ts';
import type { RefundPolicy } from '../../src/domain/refund/policy.ts';
import { shippedPolicies } from '../../src/policies/load-policies.ts';
import { toPolicies } from '../../src/policies/policies.ts';
import { digestOf, PolicyChangedError, recordPolicies } from '../../src/policies/record-policies.ts';
import { openTestDatabase } from '../support/test-database.ts';

const { all } = shippedPolicies();
const [first] = all as readonly [RefundPolicy];
const begun = new Date('2026-11-27T09:00:00.000Z');
const restarted = new Date('2027-01-01T09:00:00.000Z');

describe('the texts of policies that are kept', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase>>;
  before(async () => {
    database = await openTestDatabase();
  });
  after(() => database.close());

  const record = (policies: readonly RefundPolicy[], at: Date): Promise<void> =>
    database.transaction((tx: Database) => recordPolicies(tx, { all: policies }, at));
  const kept = () =>
    database.query<{ id: string; version: number; facts: RefundPolicy; sha256: string; first_used_at: string }>(
      'SELECT id, version, facts, sha256, first_used_at FROM policy_version ORDER BY id, version',
    );

  it('are those of every version, as they were read, from the first start on', async () => {
    await record(all, begun);
    await record(all, restarted);
    const rows = await kept();
    assert.equal(rows.length, all.length);
    for (const row of rows) {
      const policy = all.find(({ id, version }) => id === row.id && version === row.version);
      assert.deepEqual(row.facts, policy);
      assert.equal(row.sha256, digestOf(policy!));
      assert.equal(new Date(row.first_used_at).getTime(), begun.getTime());
    }
  });

  it('are added to by a new version, which takes nothing from the old one', async () => {
    const next: RefundPolicy = { ...first, version: 2, validFrom: '2027-01-01', appealDays: 60 };
    await record([...all, next], restarted);
    const versions = (await kept()).filter(({ id }) => id === first.id);
    assert.deepEqual(versions.map(({ facts }) => facts.appealDays), [first.appealDays, 60]);
    const policies = toPolicies([...all, next]);
    const on = (day: string) => policies.for(first.markets[0]!, first.products[0]!, day).version;
    assert.deepEqual(['2026-12-31', '2027-01-01'].map(on), [1, 2]);
  });

  it('refuse another text under an old version, say which and what to do, and then keep nothing of that start', async () => {
    const before = await kept();
    const changed = { ...first, appealDays: first.appealDays + 1 };
    const fresh = { ...first, id: 'fresh' };
    await assert.rejects(record([changed, fresh, ...all.slice(1)], restarted), (error: Error) => {
      assert.ok(error instanceof PolicyChangedError);
      assert.match(error.message, new RegExp(`^- "${first.id}", version 1, says something else than it did .*${first.id}\\.2\\.json`, 'm'));
      assert.equal(error.message.split('\n').length, 2);
      return true;
    });
    assert.deepEqual(await kept(), before);
  });

  it('are never written anew, by whatever hand', async () => {
    await assert.rejects(database.query(`UPDATE policy_version SET sha256 = 'x' WHERE id = $1`, [first.id]));
    await assert.rejects(database.query('DELETE FROM policy_version WHERE id = $1', [first.id]));
  });

  it('have a digest that the order of fields does not change, and everything else does', () => {
    const shuffled = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, shuffled(inner)]))
        : Array.isArray(value)
          ? value.map(shuffled)
          : value;
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.integer({ min: 1, max: 400 }), (policy, days) => {
        assert.equal(digestOf(shuffled(policy) as RefundPolicy), digestOf(policy));
        const other = { ...policy, fault: { ...policy.fault, days } };
        assert.equal(digestOf(other) === digestOf(policy), days === policy.fault.days);
        const turned = { ...policy, fault: { ...policy.fault, sources: policy.fault.sources.toReversed() } };
        assert.equal(digestOf(turned) === digestOf(policy), policy.fault.sources.length === 1);
      }),
    );
    assert.equal(new Set(all.map(digestOf)).size, all.length);
  });
});
