import * as v from 'valibot';

interface Described {
  readonly path: string;
  readonly message: string;
}

type Issue = v.BaseIssue<unknown>;
type Loose = v.GenericSchema & { entries?: Record<string, Loose>; options?: readonly (Loose | string)[]; literal?: string };

/** At most this many, and messages at most this long. */
const MOST = 20;
const LONGEST = 200;

/**
 * What does not fit, each thing with its path. Of a union of kinds, whose own issue would only say that none of them
 * fits, the kind that was named is told what it lacks.
 */
export const describeIssues = (part: string, schema: v.GenericSchema, issues: readonly Issue[]): Described[] =>
  issues.slice(0, MOST).flatMap((issue) => {
    const path = [part, ...(issue.path ?? []).map(({ key }) => describeName(String(key)))].join('.');
    const kinds = issue.type === 'union' ? (schemaAt(schema, issue)?.options ?? []) : [];
    const literals = kinds.flatMap(namesOf);
    if (literals.length === 0) return { path, message: messageOf(issue).slice(0, LONGEST) };
    const kind = (issue.input as { kind?: unknown } | null)?.kind;
    const named = kinds.find((one) => namesOf(one).includes(kind as string));
    if (typeof named !== 'object') return { path: `${path}.kind`, message: `Expected one of: ${literals.join(', ')}.` };
    return describeIssues(path, named, v.safeParse(named, issue.input).issues ?? []);
  });

/** What may be said of what was sent: its kind. A text or a number may be anything, also the number of a card. */
const sayable = /^(undefined|null|true|false|Object|Array|NaN)$/;

const messageOf = ({ expected, message, received }: Issue): string => {
  // A sentence of the contract's own, and not the schema library's, which quotes what it got.
  if (!message.startsWith('Invalid ')) return message;
  if (expected === null) return 'It does not fit.';
  return `Expected ${expected}${sayable.test(received) ? ` but received ${received}` : ''}.`;
};

/** A name of a field as it was sent, unless it holds so many digits that it could be the number of a card. */
export const describeName = (name: string): string => ((name.match(/\p{Nd}/gu) ?? []).length < 12 ? name : '…');

/** The kinds that one part of a union is for: it may name a single one, or several that are alike. */
const namesOf = (schema: Loose | string): readonly string[] => {
  const kind = typeof schema === 'object' ? schema.entries?.['kind'] : undefined;
  if (kind?.literal !== undefined) return [kind.literal];
  return (kind?.options ?? []).filter((option) => typeof option === 'string');
};

const schemaAt = (schema: Loose, issue: Issue): Loose | undefined => {
  let found: Loose | undefined = schema;
  for (const { key } of issue.path ?? []) found = found?.entries?.[String(key)];
  return found;
};
