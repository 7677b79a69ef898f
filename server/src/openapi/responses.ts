import type { Operation } from '../../../src/api/contract/operation.ts';
import type { ProblemCode } from '../../../src/api/contract/problem.ts';
import { isKeyed } from '../operations/handler.ts';
import { problemStatuses } from '../../../src/api/contract/problem-statuses.ts';
import { en } from '../words/en/problems.ts';
import { schemaOf } from './schemas.ts';

const header = (description: string) => ({ description, schema: { type: 'string' } });

const requestId = { 'X-Request-Id': header('Names this request in problem documents and in the log.') };
const retryAfter = { 'Retry-After': header('Seconds after which trying again makes sense.') };
const replayed = { 'Idempotency-Replayed': header('`true` when this is the stored answer to an earlier request.') };

const retryable: readonly ProblemCode[] = ['idempotency-in-progress', 'rate-limited', 'unavailable'];

/** Every code an operation may answer with, from what it takes, whom it lets in, and what is particular to it. */
const codesOf = (operation: Operation, particular: readonly ProblemCode[]): ProblemCode[] => {
  const { auth, params, body } = operation;
  return [
    'invalid-request',
    'origin-not-allowed',
    'internal-error',
    'unavailable',
    ...(body ? (['payload-too-large'] as const) : []),
    ...(auth === 'none' ? [] : (['unauthenticated'] as const)),
    ...(auth === 'customer' ? (['session-expired', 'scope-missing', 'rate-limited'] as const) : []),
    // What is the same for everybody may be there for every name: such an operation says it itself.
    ...((params && auth !== 'none') || auth === 'secret-key' ? (['not-found'] as const) : []),
    ...(isKeyed(operation)
      ? (['idempotency-key-missing', 'idempotency-key-reused', 'idempotency-in-progress'] as const)
      : []),
    ...particular,
  ];
};

/** Success and every problem, by status. */
export const responsesOf = (operation: Operation, particular: readonly ProblemCode[] = []): Record<string, object> => {
  const keyed = isKeyed(operation);
  const responses: Record<string, object> = {
    [operation.status ?? 200]: {
      description: 'Done.',
      headers: { ...requestId, ...(keyed && replayed) },
      content: { 'application/json': { schema: schemaOf(operation.result) } },
    },
  };
  const byStatus = Map.groupBy(codesOf(operation, particular), (code) => problemStatuses[code]);
  for (const [status, codes] of [...byStatus].sort(([a], [b]) => a - b)) {
    responses[status] = {
      description: codes.map((code) => `\`${code}\`: ${en[code]}`).join('\n\n'),
      headers: {
        ...requestId,
        ...(keyed && replayed),
        ...(codes.some((code) => retryable.includes(code)) && retryAfter),
      },
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return responses;
};
