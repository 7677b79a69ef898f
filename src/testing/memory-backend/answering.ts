import type { Operation } from '../../api/contract/operation.ts';
import { operations } from '../../api/contract/operations.ts';
import type { Call } from './call.ts';
import { checkCall } from './check.ts';
import { problemResponse, respond } from './faults.ts';
import { handlers } from './handlers.ts';
import { IdempotencyMemory } from './idempotency.ts';
import { MemoryProblem } from './problem.ts';
import type { World } from './world.ts';

/** Answers calls as a back end does: the token first, then the contract, the key, and at last the work. */
export const createAnswering = (world: World): ((call: Call) => Response) => {
  const written = new IdempotencyMemory();

  const answer = (call: Call): Response => {
    const { name } = call;
    if (!name) throw new MemoryProblem('not-found');
    if (name === 'session') return respond(world.sessions.create());
    const operation: Operation = operations[name];
    if (operation.auth !== 'none') world.sessions.check(call);
    const checked = checkCall(operation, call);
    return written.once(call, () => withProblems(() => respond(handlers[name](world, checked), operation.status)));
  };

  return (call) => withProblems(() => answer(call));
};

const withProblems = (work: () => Response): Response => {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof MemoryProblem) return problemResponse(problem);
    throw problem;
  }
};
