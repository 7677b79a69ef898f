import fc from '../../support/fast-check.ts';
import type { FlowNode, TroubleshootingFlow } from '../../../src/api/contract/troubleshooting-flow.ts';

const nameOf = (index: number): string => `node-${index}`;

/** How a node is made: its kind, and where it leads. Numbers are taken modulo what there is. */
const seed = fc.record({
  kind: fc.constantFrom('question' as const, 'question' as const, 'fix' as const, 'hand-over' as const, 'next-step' as const),
  leads: fc.array(fc.nat(1000), { minLength: 2, maxLength: 6 }),
});

const nodeOf = (index: number, count: number, { kind, leads }: { kind: FlowNode['kind']; leads: number[] }): FlowNode => {
  const id = nameOf(index);
  const behind = count - index - 1;
  const later = (lead: number): string => nameOf(index + 1 + (lead % behind));
  const words = { title: `Title of ${id}`, text: `Text of ${id}` };
  // The last one leads nowhere, and all lead on only.
  if (behind === 0 || kind === 'hand-over') return { id, kind: 'hand-over', ...words };
  if (kind === 'next-step') return { id, kind, ...words };
  if (kind === 'fix') return { id, kind, title: words.title, steps: ['Do something.'], next: later(leads[0]!) };
  const answers = leads.map((lead, answer) => ({ id: `answer-${answer}`, text: `Answer ${answer}`, next: later(lead) }));
  return { id, kind: 'question', text: `Question of ${id}`, answers };
};

const reachable = (nodes: readonly FlowNode[]): FlowNode[] => {
  const seen = new Set([nameOf(0)]);
  for (const node of nodes) {
    if (!seen.has(node.id)) continue;
    if (node.kind === 'question') node.answers.forEach(({ next }) => seen.add(next));
    if (node.kind === 'fix') seen.add(node.next);
  }
  return nodes.filter(({ id }) => seen.has(id));
};

/** Sound flows of every shape: no circle, no dead end, nothing that cannot be reached. */
export const soundFlow: fc.Arbitrary<TroubleshootingFlow> = fc.array(seed, { minLength: 1, maxLength: 20 }).map((seeds) => ({
  topic: 'cannot-buy',
  version: 1,
  locale: 'en',
  start: nameOf(0),
  nodes: reachable(seeds.map((one, index) => nodeOf(index, seeds.length, one))),
}));
