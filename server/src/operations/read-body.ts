import type { Context } from 'hono';
import { ProblemError } from '../problem.ts';

/** No request of the contract comes near it, but for those whose row says so. */
export const bodyLimit = 64 * 1024;

const invalid = (message: string): ProblemError =>
  new ProblemError('invalid-request', { errors: [{ path: 'body', message }] });

/** Reads at most `limit` bytes, whatever the `Content-Length` claims. */
export const readText = async (request: Request, limit: number): Promise<string> => {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw new ProblemError('payload-too-large');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  let text = '';
  const body: AsyncIterable<Uint8Array> | null = request.body;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > limit) throw new ProblemError('payload-too-large');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};

/** Postgres stores no NUL character and no half of a surrogate pair: refused here, where the answer can be a clear one. */
const refuseUnstorable = (_key: string, value: unknown): unknown => {
  if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) throw new SyntaxError('unstorable');
  return value;
};

/** The body as JSON, not yet checked against a schema. */
export const readJson = async (context: Context, limit: number = bodyLimit): Promise<unknown> => {
  const type = context.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw invalid('The Content-Type must be application/json.');
  try {
    const body = JSON.parse(await readText(context.req.raw, limit), refuseUnstorable) as unknown;
    // To a schema without a required field, a list would be an object like any other.
    if (Array.isArray(body)) throw invalid('Expected an object.');
    return body;
  } catch (error) {
    throw error instanceof ProblemError ? error : invalid('This is no JSON in UTF-8, or it holds a character that no text can have.');
  }
};
