import * as v from 'valibot';

interface Described {
  readonly path: string;
  readonly message: string;
}

type Issue = v.BaseIssue<unknown>;
type Loose = v.GenericSchema & { entries?: Record<string, Loose>; options?: readonly (Loose | string)[]; literal?: string };

/** At most this many, and messages at most this long: an issue's message quotes what was sent. */
const MOST = 20;
const LONGEST = 200;

/**
 * What does not fit, each thing with its path. Of a union of kinds, whose own issue would only say that none of them
 * fits, the kind that was named is told what it lacks.
 */
export const describeIssues = (part: string, schema: v.GenericSchema, issues: readonly Issue[]): Described[] =>
  issues.slice(0, MOST).flatMap((issue) => {
    const path = [part, v.getDotPath(issue)].filter(Boolean).join('.');
    const kinds = issue.type === 'union' ? (schemaAt(schema, issue)?.options ?? []) : [];
    const literals = kinds.flatMap(namesOf);
    if (literals.length === 0) return { path, message: issue.message.slice(0, LONGEST) };
    const kind = (issue.input as { kind?: unknown } | null)?.kind;
    const named = kinds.find((one) => namesOf(one).includes(kind as string));
    if (typeof named !== 'object') return { path: `${path}.kind`, message: `Expected one of: ${literals.join(', ')}.` };
    return describeIssues(path, named, v.safeParse(named, issue.input).issues ?? []);
  });

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
