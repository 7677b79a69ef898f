import { operations, type OperationName } from '../../api/contract/operations.ts';
import type { Call } from './call.ts';

const routes = Object.entries(operations).map(([name, { method, path }]) => ({
  name: name as OperationName,
  method,
  // The base address may have a path of its own, so only the end counts.
  pattern: new RegExp(`${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

const findRoute = (method: string, path: string): { name?: OperationName; params: Record<string, string> } => {
  for (const route of routes) {
    const match = route.method === method && route.pattern.exec(path);
    if (!match) continue;
    const params = Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
    return { name: route.name, params: Object.fromEntries(params) as Record<string, string> };
  }
  return { params: {} };
};

const parse = (body: unknown): unknown => {
  if (typeof body !== 'string') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
};

/** Reads what `fetch` was called with. `sessionPath` is where the host hands out tokens. */
export const readCall = async (input: RequestInfo | URL, init: RequestInit, sessionPath: string): Promise<Call> => {
  const request = input instanceof Request ? input : undefined;
  const method = (init.method ?? request?.method ?? 'GET').toUpperCase();
  const address = input instanceof Request ? input.url : input;
  const { pathname: path, searchParams } = new URL(address, 'http://memory.invalid/');
  const { name, params } = findRoute(method, path);
  const isSession = !name && method === 'POST' && path.endsWith(sessionPath);
  return {
    name: isSession ? 'session' : name,
    method,
    path,
    params,
    query: Object.fromEntries(searchParams),
    body: parse(init.body ?? (await request?.clone().text())),
    headers: new Headers(init.headers ?? request?.headers),
  };
};
