import { parse, protocol, type PGlite } from '@electric-sql/pglite';
import { statementName } from './statement-names.ts';

const { serialize } = protocol;

/** What a statement takes and what it answers, as it was described when it was prepared. */
interface Prepared {
  readonly name: string;
  readonly parameterTypes: readonly number[];
  /** The description of its rows, which the answer to a prepared statement leaves out. */
  readonly rows: Messages;
}

type Messages = Parameters<typeof parse.parseResults>[0];

/** What a plan was made for is no longer so: it is made anew. */
const isStale = (error: unknown): boolean => ['0A000', '26000'].includes((error as { code?: string }).code ?? '');

const concat = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

/**
 * Runs statements outside of transactions, each parsed and planned once: PGlite's own `query` does so every time, in five steps
 * through the wall between JavaScript and WebAssembly, which takes longer than most of our reads.
 */
export const preparedStatements = (pglite: PGlite) => {
  const known = new Map<string, Prepared>();

  const prepare = async (sql: string, name: string): Promise<Prepared> => {
    const request = [serialize.parse({ name, text: sql }), serialize.describe({ type: 'S', name }), serialize.sync()];
    const { messages } = await pglite.execProtocol(concat(request), { syncToFs: false });
    const prepared = {
      name,
      parameterTypes: parse.parseDescribeStatementResults(messages),
      rows: messages.filter((message) => message.name === 'rowDescription'),
    };
    known.set(sql, prepared);
    return prepared;
  };

  const serializeValue = (value: unknown, type: number): string | null => {
    if (value === null || value === undefined) return null;
    const serializer = pglite.serializers[type];
    if (serializer) return serializer(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };

  const run = async <T>({ name, parameterTypes, rows }: Prepared, params: readonly unknown[]): Promise<T[]> => {
    const values = params.map((value, index) => serializeValue(value, parameterTypes[index] ?? 0));
    const request = [serialize.bind({ statement: name, values }), serialize.execute({}), serialize.sync()];
    const { messages } = await pglite.execProtocol(concat(request));
    return (parse.parseResults([...rows, ...messages], pglite.parsers)[0]?.rows ?? []) as T[];
  };

  const runKnown = async <T>(sql: string, name: string, params: readonly unknown[]): Promise<T[]> => {
    const prepared = known.get(sql) ?? (await prepare(sql, name));
    try {
      return await run(prepared, params);
    } catch (error) {
      if (!isStale(error)) throw error;
      known.delete(sql);
      await pglite.execProtocol(concat([serialize.close({ type: 'S', name }), serialize.sync()]), { syncToFs: false });
      return run(await prepare(sql, name), params);
    }
  };

  return async <T extends object>(sql: string, params: readonly unknown[] = []): Promise<T[]> => {
    const name = statementName(sql);
    if (name === undefined) return (await pglite.query<T>(sql, [...params])).rows;
    return pglite._runExclusiveTransaction(() => pglite.runExclusive(() => runKnown<T>(sql, name, params)));
  };
};
