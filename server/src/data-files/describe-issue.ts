import type * as v from 'valibot';

type Issue = v.BaseIssue<unknown>;

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'nothing';

const forms: Readonly<Record<string, string>> = {
  Object: 'a pair of braces with fields between them, { … }',
  Array: 'a list, [ … ]',
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  boolean: 'true or false, without quotation marks',
};

/** Where it is: the fields on the way in quotation marks, and the place in a list by its number. */
const placeOf = ({ path }: Issue): string[] =>
  (path ?? []).reduce<string[]>((place, { key }) => {
    if (typeof key !== 'number') return [...place, `"${String(key)}"`];
    return [...place.slice(0, -1), `${place.at(-1) ?? 'the list'} number ${key + 1}`];
  }, []);

/** What is wrong, said of the thing itself. A form that has words of its own says them, as `must be …`. */
const fault = (issue: Issue): string => {
  const { expected, input, message, received, requirement = 0, type } = issue as Issue & { readonly requirement?: number };
  const is = `, and is ${shown(input)}.`;
  if (expected === 'never') return 'is no field that can stand here; is it misspelt?';
  if (received === 'undefined' || (typeof input === 'string' && input.trim() === '')) return 'is missing.';
  if (!message.startsWith('Invalid ')) return `${message}${is}`;
  if (type === 'min_length') return `has too few entries; there must be ${requirement} at least.`;
  if (type === 'max_length') return `is too long; ${requirement} is the most.`;
  if (type === 'integer') return `must be a whole number${is}`;
  if (type === 'min_value') return `must be a whole number from ${requirement} on${is}`;
  if (type === 'max_value') return `must be ${requirement} at most${is}`;
  if (type === 'picklist' || type === 'literal') return `must be one of ${expected?.replaceAll(/[()]/g, '').replaceAll(' | ', ', ')}${is}`;
  return `must be ${forms[expected ?? ''] ?? expected ?? 'something else'}${is}`;
};

/** One thing that is wrong with a file, as a sentence for whoever edits it. */
export const describeIssue = (issue: Issue): string => {
  const place = placeOf(issue);
  const thing = place.pop() ?? 'It';
  return `${place.length > 0 ? `${place.join(', ')}: ` : ''}${thing} ${fault(issue)}`;
};
