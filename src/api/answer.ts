import { safeParse } from 'valibot';
import type { Operation, OperationResult } from './contract/operation.ts';
import { problem } from './contract/problem.ts';
import { BillingError } from './errors.ts';
import { parseRetryAfter } from './retry.ts';

/** An answer as it came. */
export interface Answer {
  status: number;
  ok: boolean;
  text: string;
  retryAfter: string | null;
}

/** The operation's result, or the error that the answer amounts to: anything but 2xx, and every body that does not fit. */
export const readAnswer = <O extends Operation>(operation: O, answer: Answer, now: number): OperationResult<O> => {
  const call = `${operation.method} ${operation.path}`;
  const { status, text } = answer;
  const json = parseJson(text);
  if (!answer.ok) throw problemError(operation, answer, json, now);
  const parsed = safeParse(operation.result, json, { abortEarly: true });
  if (parsed.success) return parsed.output;
  // Which place and what was expected there, but not what stood there: that may be somebody's data.
  const { path, expected } = parsed.issues[0];
  const place = path?.map(({ key }) => String(key)).join('.') || 'the body';
  const detail = `${call}: ${place} is not ${expected ?? 'as agreed'}`;
  throw new BillingError({ kind: 'contract', code: 'contract-mismatch', status, detail });
};

const problemError = (operation: Operation, answer: Answer, json: unknown, now: number): BillingError => {
  const { status } = answer;
  const parsed = safeParse(problem, json);
  const document = parsed.success ? parsed.output : undefined;
  const session = status === 401 && operation.auth === 'customer';
  return new BillingError({
    kind: session ? 'session' : 'problem',
    code: session ? 'session-expired' : (document?.code ?? (status === 429 ? 'rate-limited' : `http-${status}`)),
    status,
    problem: document,
    retryAfter: parseRetryAfter(answer.retryAfter, now),
    detail: `${operation.method} ${operation.path}: ${status}`,
  });
};

/** The value, or `undefined` (which fits no schema of the contract) where the text is no JSON. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
