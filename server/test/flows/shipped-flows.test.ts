import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { maskCardNumbers } from '../../../src/api/contract/card-number.ts';
import { troubleTopics } from '../../../src/api/contract/diagnosis.ts';
import { troubleshootingFlow } from '../../../src/api/contract/troubleshooting-flow.ts';
import type { AuthoredFlow } from '../../src/flows/authored-flow.ts';
import { describeWays } from '../../src/flows/describe-ways.ts';
import { loadFlows, readFlows, shippedFlows } from '../../src/flows/load-flows.ts';
import { readFlow } from '../../src/flows/read-flow.ts';

type Question = Extract<AuthoredFlow['nodes'][number], { kind: 'question' }>;

const authored = readFlows(shippedFlows);
const flows = loadFlows();

type Words = { readonly place: string; readonly en: string; readonly nb: string };

/** Every text of a flow, with where it stands. */
const textsOf = (value: unknown, place = ''): Words[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'nb' in value) return [{ place, en: String(value.en), nb: String(value.nb) }];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${place}.${String((each as { id?: string } | null)?.id ?? key)}`));
};

for (const topic of troubleTopics) {
  describe(`the flow "${topic}" that comes with the server`, () => {
    const flow = authored.get(topic);
    assert.ok(flow);
    const { count, kinds, longest, questions } = describeWays(flow);
    const texts = textsOf(flow);

    it('asks no more than six questions on its longest way, and has many ways', () => {
      assert.ok(questions <= 6, longest.join(' → '));
      assert.ok(count >= 50 && kinds.fix >= 15 && kinds['next-step'] >= 3 && kinds['hand-over'] >= 3);
    });

    it('is an answer of the contract in both languages, with the same ways', () => {
      for (const locale of ['en', 'nb']) {
        const asked = flows.in(topic, locale);
        assert.deepEqual(v.parse(troubleshootingFlow, asked), asked);
        assert.equal(asked.locale, locale);
        assert.deepEqual(asked.nodes.map(({ id }) => id), flow.nodes.map(({ id }) => id));
      }
    });

    it('is written in two languages, and leaves nothing untranslated', () => {
      assert.ok(texts.length > 150);
      const same = texts.filter(({ en, nb }) => en === nb);
      assert.deepEqual(same.map(({ place }) => place), []);
      const english = texts.filter(({ nb }) => /\b(the|your|you|with|and|is)\b/i.test(nb));
      assert.deepEqual(english.map(({ nb }) => nb), []);
      const norwegian = texts.filter(({ en }) => /[æøå]|\b(du|det|ikke|og|som)\b/i.test(en));
      assert.deepEqual(norwegian.map(({ en }) => en), []);
    });

    it('asks briefly: what is pressed fits on a telephone', () => {
      for (const node of flow.nodes) {
        if (node.kind !== 'question') continue;
        for (const { text } of [node, ...node.answers]) {
          for (const words of [text.en, text.nb]) assert.ok(words.length <= 60, words);
        }
        for (const words of [node.text.en, node.text.nb]) assert.ok(words.endsWith('?'), words);
      }
    });

    it("holds no number that might be a card's, and names no store", () => {
      const source = readFileSync(`${shippedFlows}/${topic}.json`, 'utf8');
      assert.equal(maskCardNumbers(source), source);
      assert.ok(!/apple|itunes|app store|google|nordlia/i.test(source));
    });
  });
}

describe('the example for a support team', () => {
  it('can be followed to the letter, and comes to what it says', () => {
    const text = readFileSync(`${shippedFlows}/README.md`, 'utf8');
    const blocks = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']): unknown => JSON.parse(json));
    const source = JSON.parse(readFileSync(`${shippedFlows}/payment-declined.json`, 'utf8')) as AuthoredFlow;
    const [answer, ...added] = blocks as [Question['answers'][number], ...AuthoredFlow['nodes']];
    const nodes = source.nodes.map((node) =>
      node.id === 'changed-lately' && node.kind === 'question'
        ? { ...node, answers: node.answers.map((each) => (each.id === answer.id ? answer : each)) }
        : node,
    );
    const { flow, problems } = readFlow(JSON.stringify({ ...source, nodes: [...nodes, ...added] }));
    assert.deepEqual(problems, []);
    assert.ok(flow);
    const { count, kinds } = describeWays(flow);
    assert.ok(text.includes(`${flow.nodes.length} nodes (${kinds.question} questions, ${kinds.fix} fixes, `));
    assert.ok(text.includes(`${count} ways lead through it.`));
  });
});
