import type { Database } from '../../server/src/database.ts';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** A database that notes what it is asked. */
export const noting = (database: Database): { database: Database; statements: [sql: string, params: readonly unknown[]][] } => {
  const statements: [string, readonly unknown[]][] = [];
  const query = <T extends object>(sql: string, params: readonly unknown[] = []): Promise<T[]> => {
    statements.push([sql, params]);
    return database.query<T>(sql, params);
  };
  return { database: { ...database, query }, statements };
};

/** The big tables that the plan of a statement reads through from one end to the other. */
export const scannedBy = async (database: Database, [sql, params]: readonly [string, readonly unknown[]]): Promise<string[]> => {
  const [row] = await database.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`EXPLAIN (FORMAT JSON) ${sql}`, params);
  return nodesOf(row!['QUERY PLAN'][0]!.Plan)
    .filter((node) => node['Node Type'] === 'Seq Scan' && /^purchase/.test(node['Relation Name'] ?? ''))
    .map((node) => node['Relation Name']!);
};
