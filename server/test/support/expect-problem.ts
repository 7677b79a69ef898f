import assert from 'node:assert/strict';
import * as v from 'valibot';
import { problem, type Problem, type ProblemCode } from '../../../src/api/contract/problem.ts';
import { problemStatuses } from '../../../src/api/contract/problem-statuses.ts';

/** Holds an answer against everything that is promised of problem documents, and answers the document. */
export const expectProblem = async (response: Response, code: ProblemCode, path?: string): Promise<Problem> => {
  const text = await response.text();
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json', text);
  const document = v.parse(problem, JSON.parse(text));
  assert.equal(document.code, code, text);
  assert.equal(response.status, problemStatuses[code]);
  assert.equal(document.status, response.status);
  assert.equal(document.requestId, response.headers.get('X-Request-Id'));
  if (path !== undefined) {
    const paths = document.errors?.map((error) => error.path) ?? [];
    assert.ok(paths.some((each) => each === path || each.startsWith(`${path}.`)), `no error at ${path}: ${text}`);
  }
  return document;
};
