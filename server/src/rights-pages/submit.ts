import { setTimeout as after } from 'node:timers/promises';
import type { ProblemCode } from '../../../src/api/contract/problem.ts';
import type { GuestDeclaration } from '../gateways/refund-gateway.ts';
import { hashOf } from '../idempotency/keyed-request.ts';
import { runOnce } from '../idempotency/run-once.ts';
import { ProblemError, type Told } from '../problem.ts';
import { withDocuments } from '../routes/declarations.ts';
import type { Services } from '../services.ts';
import type { Made } from './done-page.ts';

/** The name under which the same is asked for by pages with script. */
const operation = 'createGuestDeclaration';

/** So often, and after so many milliseconds, a second press of the button asks for the answer of the first. */
const patience = 40;
const pause = 250;

const isRunning = (error: unknown): boolean => error instanceof ProblemError && error.code === 'idempotency-in-progress';

/**
 * Declares it once, however often the form of one page is sent: `nonce` stands in it. Throws what stands in the way, which is never the
 * declaration itself.
 */
export const submit = async (services: Services, body: GuestDeclaration, nonce: string, told: Told): Promise<Made> => {
  const request = { customer: '', operation, key: `page-${nonce}`, hash: hashOf({ body }) };
  for (let left = patience; ; left -= 1) {
    try {
      const { answer } = await runOnce(services.database, request, told, async (tx) => {
        const made = await services.gateway.declare(tx, undefined, body);
        if (!made) throw new ProblemError('not-found');
        return { status: 201, body: JSON.stringify(await withDocuments(services, undefined, made)) };
      });
      const read = JSON.parse(answer.body) as Made & { code: ProblemCode };
      if (answer.status >= 400) throw new ProblemError(read.code);
      return read;
    } catch (error) {
      if (left <= 0 || !isRunning(error)) throw error;
      await after(pause);
    }
  }
};
