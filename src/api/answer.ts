import type { Operation, OperationResult } from './contract/operation.ts';
import type { Problem } from './contract/problem.ts';
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
  const parsed = validate(operation.result, json);
  if (!parsed.issues) return parsed.value;
  // Which place and what was expected there, but not what stood there: that may be somebody's data.
  const { path = [], expected } = parsed.issues[0]!;
  const place = path.map(({ key }) => String(key)).join('.');
  const detail = `${nameOf(operation)}: ${place || 'the body'} is not ${expected ?? 'as agreed'}`;
  throw new BillingError({ kind: 'contract', code: 'contract-mismatch', status, detail });
};

const problemError = (operation: Operation, response: Answer['response'], json: unknown, now: number): BillingError => {
  const { status, headers } = response;
  const document = isProblem(json) ? json : undefined;
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

interface Issue {
  path?: readonly { key: unknown }[];
  expected?: string | null;
}

/**
 * Parses through the schema itself (https://standardschema.dev), which brings the library it was made with: so the transport
 * carries none, and an element can ask for its token before its schemas are there.
 */
const validate = (schema: Operation['result'], value: unknown) =>
  schema['~standard'].validate(value) as { value: unknown; issues?: undefined } | { issues: readonly Issue[] };

/** Whether a body is a problem document, as far as anything here relies on it. */
const isProblem = (body: unknown): body is Problem => {
  const { code, title, errors } = (body ?? {}) as Partial<Record<keyof Problem, unknown>>;
  return typeof code === 'string' && typeof title === 'string' && (errors === undefined || Array.isArray(errors));
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
