import type * as v from 'valibot';
import { flowLanguages } from './languages.ts';

type Issue = v.BaseIssue<unknown>;

const named = (value: unknown): string | undefined => {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? `"${id}"` : undefined;
};

const isLanguage = (key: unknown): key is keyof typeof flowLanguages => typeof key === 'string' && Object.hasOwn(flowLanguages, key);

const lists: readonly unknown[] = ['nodes', 'answers', 'steps'];

/** Where it is, in the words of whoever wrote it: the node by its id, the answer by its own, the step by its number; last the thing itself. */
const placeOf = (issue: Issue): string[] => {
  const path = issue.path ?? [];
  return path.reduce<string[]>((place, { key, value }, index) => {
    const list = path[index - 1]?.key;
    const last = place.at(-1) ?? 'the text';
    if (list === 'nodes') return [named(value) ?? `node number ${Number(key) + 1}`];
    if (list === 'answers') return [...place, `the answer ${named(value) ?? `number ${Number(key) + 1}`}`];
    if (list === 'steps') return [...place, `step ${Number(key) + 1}`];
    if (isLanguage(key)) return [...place.slice(0, -1), `${last} in ${flowLanguages[key]} (${key})`];
    return lists.includes(key) && index < path.length - 1 ? place : [...place, `"${String(key)}"`];
  }, []);
};

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'nothing';

const wrongId = 'must be small letters, digits and dashes, begin with a letter, and have 40 characters at most';

const forms: Readonly<Record<string, string>> = {
  Object: 'a pair of braces with fields between them, { … }',
  Array: 'a list, [ … ]',
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
};

/** What is wrong, said of the thing itself. */
const fault = (issue: Issue): string => {
  const { expected, input, received, requirement, type } = issue as Issue & { readonly requirement?: unknown };
  const isText = typeof input === 'string';
  if (expected === 'never') return 'is no field that can stand here; is it misspelt?';
  if (received === 'undefined' || (isText && input.trim() === '')) return 'is missing.';
  const is = `, and is ${shown(input)}.`;
  if (type === 'max_length') return `has ${isText ? input.length : 'too many'} ${isText ? 'characters' : 'entries'}; ${String(requirement)} is the most.`;
  if (type === 'min_length') return `has too few entries; there must be ${String(requirement)} at least.`;
  if (type === 'regex') return `${issue.path?.at(-1)?.key === 'url' ? 'must be an address that begins with https://' : wrongId}${is}`;
  if (type === 'min_value' || type === 'integer') return `must be a whole number from 1 on${is}`;
  if (type === 'picklist' || type === 'variant' || type === 'literal') {
    return `must be one of ${expected?.replaceAll(/[()]/g, '').replaceAll(' | ', ', ')}${is}`;
  }
  return `must be ${forms[expected ?? ''] ?? expected ?? 'something else'}${is}`;
};

/** One thing that is wrong with a flow, as a sentence for whoever edits it. */
export const describeFlowIssue = (issue: Issue): string => {
  const place = placeOf(issue);
  const thing = place.pop() ?? 'It';
  return `${place.length > 0 ? `${place.join(', ')}: ` : ''}${thing} ${fault(issue)}`;
};
