/** Object ids of the column types whose values both drivers must answer alike. */
export const columnTypes = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184, numeric: 1700 } as const;

const asInstant = (text: string): string => {
  const date = new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z'));
  // 'infinity' has no instant.
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
};

/** How the text of a value becomes what `Database` promises. The connection's zone must be UTC. */
export const columnParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [columnTypes.int8]: Number,
  [columnTypes.date]: (text) => text,
  [columnTypes.timestamp]: (text) => text,
  [columnTypes.timestamptz]: asInstant,
  [columnTypes.numeric]: (text) => text,
};
