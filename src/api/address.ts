import type { Operation } from './contract/operation.ts';

/** What an operation is given, loosely; the typed form is `OperationInput`. */
export interface Input {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/**
 * The address of a call: the base, the path with its parameters filled in, and the query without what is `undefined`.
 */
export const addressOf = (api: string, { path }: Operation, { params = {}, query = {} }: Input): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, params[name]));
  const entries = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(entries as [string, string][]).toString();
  return api.replace(/\/+$/, '') + filled + (search && `?${search}`);
};

/**
 * One segment of a path. `.` and `..` would lead elsewhere, encoded or not, so they are refused like nothing at all.
 */
const segment = (name: string, value: unknown): string => {
  if (typeof value === 'string' && !/^\.{0,2}$/.test(value)) return encodeURIComponent(value);
  throw new TypeError(`billing-widgets: ${name} is missing or no id`);
};
