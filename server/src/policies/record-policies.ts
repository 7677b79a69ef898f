import { createHash } from 'node:crypto';
import type { Database } from '../database.ts';
import type { Policies, RefundPolicy } from '../domain/refund/policy.ts';

/** Policies whose text is another than the one that decisions were made by. */
export class PolicyChangedError extends Error {
  constructor(changed: readonly Pick<RefundPolicy, 'id' | 'version'>[]) {
    const sentences = changed.map(
      ({ id, version }) =>
        `- "${id}", version ${version}, says something else than it did when it was first used. Put its file back as it was, ` +
        `and write what is new into ${id}.${version + 1}.json, with a "validFrom" of its own.`,
    );
    super(`What was decided under a policy stays under it, so a version is never given another text:\n${sentences.join('\n')}`);
    this.name = 'PolicyChangedError';
  }
}

/** The same, whatever the order in which fields were written. Lists keep theirs. */
const inFixedOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inFixedOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inFixedOrder(inner)]));
};

/** What a policy says, in 64 hexadecimal digits. */
export const digestOf = (policy: RefundPolicy): string =>
  createHash('sha256').update(JSON.stringify(inFixedOrder(policy))).digest('hex');

/**
 * Keeps the text of every version that may decide from now on. Throws a `PolicyChangedError` when one of them was kept with another text
 * before: what was bought under it must be decided as it was promised.
 */
export const recordPolicies = async (tx: Database, { all }: Pick<Policies, 'all'>, at: Date): Promise<void> => {
  const rows = all.map((policy) => ({ id: policy.id, version: policy.version, facts: policy, sha256: digestOf(policy) }));
  await tx.query(
    `INSERT INTO policy_version (id, version, facts, sha256, first_used_at)
     SELECT id, version, facts, sha256, $2::timestamptz
     FROM json_to_recordset($1::json) AS r (id text, version integer, facts jsonb, sha256 text)
     ON CONFLICT (id, version) DO NOTHING`,
    [JSON.stringify(rows), at.toISOString()],
  );
  const known = await tx.query<{ id: string; version: number; sha256: string }>('SELECT id, version, sha256 FROM policy_version');
  const digests = new Map(known.map(({ id, sha256, version }) => [`${id} ${version}`, sha256]));
  const changed = rows.filter(({ id, sha256, version }) => digests.get(`${id} ${version}`) !== sha256);
  if (changed.length > 0) throw new PolicyChangedError(changed);
};
