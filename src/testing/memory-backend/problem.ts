import type { Problem, ProblemCode } from '../../api/contract/problem.ts';
import { problemStatuses } from '../../api/contract/problem-statuses.ts';

/** An answer that is no success. Handlers throw it. */
export class MemoryProblem extends Error {
  readonly status: number;
  readonly document: Problem;

  constructor(code: ProblemCode, more: Partial<Problem> = {}) {
    super(code);
    this.status = problemStatuses[code];
    this.document = { type: `/problems/${code}`, title: code, status: this.status, code, ...more };
  }
}
