import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { changeSubscription } from '../../../src/api/contract/subscription-change-operations.ts';
import { describeIssues } from '../../src/operations/describe-issues.ts';

const issuesOf = (change: unknown) => {
  const schema = changeSubscription.body;
  return describeIssues('body', schema, v.safeParse(schema, { change, version: 1 }).issues ?? []);
};
const pathsOf = (change: unknown) => issuesOf(change).map(({ path }) => path);

describe('what does not fit a change', () => {
  it('is told of the kind that was named', () => {
    assert.deepEqual(pathsOf({ kind: 'cancel', when: 'yesterday' }), ['body.change.when']);
    assert.deepEqual(pathsOf({ kind: 'pause', periods: 13 }), ['body.change.periods']);
    assert.deepEqual(pathsOf({ kind: 'keep', surprise: 1 }), ['body.change.surprise']);
    const survey = { reason: 'moon' };
    assert.deepEqual(pathsOf({ kind: 'cancel', when: 'now', survey }), ['body.change.survey.reason']);
  });

  it('names the kinds there are, where none of them was named', () => {
    const [issue] = issuesOf({ kind: 'explode' });
    assert.equal(issue?.path, 'body.change.kind');
    assert.match(issue.message, /cancel.*keep.*pause/);
    assert.deepEqual(pathsOf(null), ['body.change.kind']);
    assert.deepEqual(pathsOf('cancel'), ['body.change.kind']);
  });

  it('is nothing when it fits', () => {
    assert.deepEqual(pathsOf({ kind: 'cancel', when: 'now' }), []);
  });
});
