import { plainDate } from '../../api/contract/common.ts';
import { purchaseFilter } from '../../api/contract/purchase-filter.ts';
import type { HistoryQuery } from './history-query.ts';

/** The parameters of a page's address, each with the prefix that keeps them apart from others. */
const parameters = {
  text: 'purchases-search',
  from: 'purchases-from',
  to: 'purchases-to',
  kind: 'purchases-kind',
  status: 'purchases-status',
  member: 'purchases-member',
  startOn: 'purchases-start',
} as const;
const names = Object.keys(parameters) as (keyof typeof parameters)[];
const ours = new Set<string>(Object.values(parameters));
const schemas = { ...purchaseFilter, startOn: plainDate };

const fits = (schema: (typeof schemas)[keyof typeof schemas], value: string): boolean => {
  const result = schema['~standard'].validate(value);
  return !(result instanceof Promise) && !result.issues;
};

/** What an address asks for. What the contract does not allow is left out: people edit addresses. */
export const queryFrom = (address: URLSearchParams): HistoryQuery =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = address.get(parameters[name]);
      return value && fits(schemas[name], value) ? [[name, value]] : [];
    }),
  );

/** An address that asks for it. All other parameters stay as they are, to the letter. */
export const addressOf = (query: HistoryQuery, address: string): string => {
  const url = new URL(address);
  const foreign = url.search.slice(1).split('&').filter((part) => part && !ours.has(part.split('=')[0]!));
  const own = names.flatMap((name) => {
    const value = query[name];
    return value ? [`${parameters[name]}=${encodeURIComponent(value)}`] : [];
  });
  url.search = [...foreign, ...own].join('&');
  return url.href;
};
