import type { StoreApp } from '../support/store-app.ts';
import { pageOrigin } from '../support/samples.ts';
import { tokenOf } from '../support/caller.ts';

/** What a customer who reads these languages is answered. */
export const askIn = async (
  { app }: Pick<StoreApp, 'app'>,
  languages: string | undefined,
  customer: string,
  path: string,
  { body, headers }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> =>
  app.request(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Origin: pageOrigin,
      Authorization: `Bearer ${await tokenOf(customer)}`,
      ...(languages !== undefined && { 'Accept-Language': languages }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

export const readIn = async <T>(...question: Parameters<typeof askIn>): Promise<T> => (await (await askIn(...question)).json()) as T;

/** Every text of an answer with its place, lists written as `*`. */
export const placesOf = (value: unknown, path = ''): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const step = Array.isArray(value) ? '*' : key;
    return placesOf(part, path === '' ? step : `${path}.${step}`);
  });
};
