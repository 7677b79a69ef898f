import type { ProblemCode } from '../../../src/api/contract/problem.ts';

/** The title of each problem document: one line that says what has happened, for whoever reads an answer of the server's. */
export type ProblemWords = Readonly<Record<ProblemCode, string>>;
