import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import * as v from 'valibot';
import { checkFlow } from '../../../src/api/contract/check-flow.ts';
import { troubleshootingFlow } from '../../../src/api/contract/troubleshooting-flow.ts';
import { inLanguage } from '../../src/flows/in-language.ts';
import { readFlow } from '../../src/flows/read-flow.ts';
import { anyFlow, leadElsewhere, nextOf } from './support/any-flow.ts';

/** A flow, and the place of a node in it that leads on. */
const withInner = anyFlow
  .filter(({ nodes }) => nodes.length > 1)
  .chain((flow) => fc.tuple(fc.constant(flow), fc.nat(flow.nodes.length - 2)));

const mentions = (problems: readonly string[], ...parts: readonly string[]): boolean =>
  problems.some((problem) => parts.every((part) => problem.includes(part)));

describe('the check of a flow', () => {
  it('has nothing against one whose ways all lead on to an end, in either language', () => {
    fc.assert(
      fc.property(anyFlow, fc.constantFrom('en' as const, 'nb' as const), (flow, language) => {
        assert.deepEqual(checkFlow(flow), []);
        assert.deepEqual(readFlow(JSON.stringify(flow)).problems, []);
        const asked: unknown = JSON.parse(JSON.stringify(inLanguage(flow, language, (texts) => texts[language])));
        assert.deepEqual(v.parse(troubleshootingFlow, asked), asked);
      }),
    );
  });

  it('finds a way that leads back, names the circle, and so does whoever parses an answer', () => {
    fc.assert(
      fc.property(withInner, fc.nat(), ([flow, place], seed) => {
        const back = `node-${seed % (place + 1)}`;
        const circle = leadElsewhere(flow, `node-${place}`, back);
        const problems = checkFlow(circle);
        assert.ok(mentions(problems, 'circle', `"${back}"`, `"node-${place}"`), problems.join(' '));
        const parsed = v.safeParse(troubleshootingFlow, inLanguage(circle, 'en', ({ en }) => en));
        assert.ok(!parsed.success && mentions(parsed.issues.map(({ message }) => message), 'circle'));
      }),
    );
  });

  it('finds a way that leads nowhere, and names both of its ends', () => {
    fc.assert(
      fc.property(withInner, ([flow, place]) => {
        const problems = checkFlow(leadElsewhere(flow, `node-${place}`, 'nowhere'));
        assert.ok(mentions(problems, `"node-${place}"`, '"nowhere"', 'does not exist'));
      }),
    );
  });

  it('finds a node that nothing leads to, also those that only lead to each other', () => {
    fc.assert(
      fc.property(anyFlow, fc.boolean(), (flow, isPair) => {
        const text = { en: 'a', nb: 'b' };
        const fix = (id: string, next: string) => ({ id, kind: 'fix' as const, title: text, steps: [text], next });
        const lonely = isPair ? [fix('lonely', 'only'), fix('only', 'lonely')] : [fix('lonely', 'node-0')];
        const problems = checkFlow({ ...flow, nodes: [...lonely, ...flow.nodes] });
        for (const { id } of lonely) assert.ok(mentions(problems, 'Nothing leads to', `"${id}"`));
      }),
    );
  });

  it('finds a name that was given twice, of a node or of an answer, and a start that is not there', () => {
    fc.assert(
      fc.property(withInner, ([flow, place]) => {
        const twice = checkFlow({ ...flow, nodes: [...flow.nodes, { id: `node-${place}` }] });
        assert.ok(mentions(twice, 'two nodes', `"node-${place}"`));
        assert.ok(mentions(checkFlow({ ...flow, start: 'nowhere' }), 'starts at', '"nowhere"'));
        const question = flow.nodes.find(({ kind }) => kind === 'question');
        if (!question) return;
        const nodes = flow.nodes.map((node) =>
          node === question ? { id: node.id, answers: nextOf(node).map((next) => ({ id: 'same', next })) } : node,
        );
        assert.ok(mentions(checkFlow({ ...flow, nodes }), `"${question.id}"`, 'two answers', '"same"'));
      }),
    );
  });
});
