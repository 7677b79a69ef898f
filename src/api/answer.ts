import { safeParse } from 'valibot';
import type { Operation, OperationResult } from './contract/operation.ts';
import { problem } from './contract/problem.ts';
import { BillingError } from './errors.ts';
import { parseRetryAfter } from './retry.ts';

/** An answer as it came, with its body read. */
export interface Answer {
  response: Pick<Response, 'status' | 'ok' | 'headers'>;
  text: string;
}

/**
 * The operation's result, or the error that the answer amounts to: anything but 2xx, and every body that does not fit.
 */
export const readAnswer = <O extends Operation>(operation: O, answer: Answer, now: number): OperationResult<O> => {
  const { status, ok } = answer.response;
  const json = parseJson(answer.text);
  if (!ok) throw problemError(operation, answer.response, json, now);
  const parsed = safeParse(operation.result, json, { abortEarly: true });
  if (parsed.success) return parsed.output;
  // Which place and what was expected there, but not what stood there: that may be somebody's data.
  const { path = [], expected } = parsed.issues[0];
  const place = path.map(({ key }) => String(key)).join('.');
  const detail = `${nameOf(operation)}: ${place || 'the body'} is not ${expected ?? 'as agreed'}`;
  throw new BillingError({ kind: 'contract', code: 'contract-mismatch', status, detail });
};

const problemError = (operation: Operation, response: Answer['response'], json: unknown, now: number): BillingError => {
  const { status, headers } = response;
  const parsed = safeParse(problem, json);
  const document = parsed.success ? parsed.output : undefined;
  const code = document?.code ?? (status === 429 ? 'rate-limited' : `http-${status}`);
  return new BillingError({
    ...(status === 401 && operation.auth === 'customer'
      ? { kind: 'session', code: 'session-expired' }
      : { kind: 'problem', code }),
    status,
    problem: document,
    retryAfter: parseRetryAfter(headers.get('Retry-After'), now),
    detail: `${nameOf(operation)}: ${status}`,
  });
};

const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;

/** The value, or `undefined` (which fits no schema of the contract) where the text is no JSON. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
