import type * as v from 'valibot';
import { flowLanguages } from './languages.ts';

type Issue = v.BaseIssue<unknown>;

const named = (value: unknown): string | undefined => {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? `"${id}"` : undefined;
};

const isLanguage = (key: unknown): key is keyof typeof flowLanguages => typeof key === 'string' && Object.hasOwn(flowLanguages, key);

/** Where it is, in the words of whoever wrote it: the node by its id, the answer by its own, the step by its number, the language. */
const placeOf = (issue: Issue): { readonly node: string; readonly within: readonly string[] } => {
  const path = issue.path ?? [];
  let node = '';
  const within: string[] = [];
  path.forEach(({ key, value }, index) => {
    const list = path[index - 1]?.key;
    if (list === 'nodes') node = named(value) ?? `node number ${Number(key) + 1}`;
    else if (list === 'answers') within.push(`the answer ${named(value) ?? `number ${Number(key) + 1}`}`);
    else if (list === 'steps') within.push(`step ${Number(key) + 1}`);
    else if (isLanguage(key)) within.push(`${flowLanguages[key]} (${key})`);
    else if (key !== 'nodes' && key !== 'answers' && key !== 'steps') within.push(`"${String(key)}"`);
    else if (index === path.length - 1) within.push(`"${String(key)}"`);
  });
  return { node, within };
};

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'nothing';

const wrongId = 'must be small letters, digits and dashes, begin with a letter, and have 40 characters at most';

/** What is wrong, said of the place as "it". */
const fault = (issue: Issue): string => {
  const { input, received, requirement, type } = issue as Issue & { readonly requirement?: unknown };
  const isText = typeof input === 'string';
  if (received === 'undefined' || (isText && input.trim() === '')) return 'is missing';
  if (issue.expected === 'never') return 'is not a field that a flow has here; is it a spelling mistake?';
  if (type === 'max_length') {
    return isText ? `has ${input.length} characters; ${String(requirement)} is the most` : `are too many; ${String(requirement)} is the most`;
  }
  if (type === 'min_length') return `are too few; there must be ${String(requirement)} at least`;
  if (type === 'regex') return `${issue.path?.at(-1)?.key === 'url' ? 'must be an address that begins with https://' : wrongId}, and is ${shown(input)}`;
  if (type === 'min_value' || type === 'integer') return `must be a whole number from 1 on, and is ${shown(input)}`;
  const choices = issue.expected?.replaceAll(/[()]/g, '').replaceAll(' | ', ', ') ?? 'something else';
  if (type === 'picklist' || type === 'variant' || type === 'literal') return `must be one of ${choices}, and is ${shown(input)}`;
  const forms: Readonly<Record<string, string>> = { Object: '{ … }', Array: 'a list, [ … ]', string: 'a text in quotation marks' };
  return `must be ${forms[issue.expected ?? ''] ?? issue.expected ?? 'something else'}, and is ${shown(input)}`;
};

/** One thing that is wrong with a flow, as a sentence for whoever edits it. */
export const describeFlowIssue = (issue: Issue): string => {
  const { node, within } = placeOf(issue);
  const place = [node, ...within].filter(Boolean).join(', ') || 'The file';
  return `${place}: it ${fault(issue)}.`;
};
