import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { troubleTopics } from '../../../src/api/contract/diagnosis.ts';
import { findWrongStep } from '../../src/flows/check-path.ts';
import { loadFlows } from '../../src/flows/load-flows.ts';

const flows = loadFlows();

/** A way that somebody may have gone through a flow, as far as the numbers reach. */
const walk = (topic: (typeof troubleTopics)[number], choices: readonly number[]) => {
  const { nodes, start, version } = flows.in(topic, 'nb');
  const path: { node: string; answer?: string }[] = [];
  let id: string | undefined = start;
  for (const choice of choices) {
    const node = nodes.find((each) => each.id === id);
    if (!node) break;
    const answer = node.kind === 'question' ? node.answers[choice % node.answers.length] : undefined;
    path.push({ node: node.id, ...(answer && { answer: answer.id }) });
    id = answer?.next ?? (node.kind === 'fix' ? node.next : undefined);
  }
  return { flowVersion: version, path };
};

const choices = fc.array(fc.nat(5), { minLength: 2, maxLength: 12 });

describe('the way through a flow', () => {
  it('is believed, wherever somebody has come to on it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...troubleTopics), choices, (topic, numbers) => {
        assert.equal(findWrongStep(flows.in(topic, 'en'), walk(topic, numbers)), undefined);
      }),
    );
  });

  it('is not believed with a step left out, or with one that is none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...troubleTopics), choices, fc.nat(), (topic, numbers, seed) => {
        const { flowVersion, path } = walk(topic, numbers);
        const place = seed % path.length;
        const strange = path.map((step, index) => (index === place ? { node: 'strange' } : step));
        assert.equal(findWrongStep(flows.in(topic, 'en'), { flowVersion, path: strange })?.path, `body.path.${place}.node`);
        const left = path.filter((_, index) => index !== place);
        // Without its last step it is a way that has not come as far.
        if (place < path.length - 1) assert.ok(findWrongStep(flows.in(topic, 'en'), { flowVersion, path: left }));
      }),
    );
  });
});
