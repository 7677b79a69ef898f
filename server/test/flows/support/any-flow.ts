import fc from '../../../../test/support/fast-check.ts';
import type { AuthoredFlow } from '../../../src/flows/authored-flow.ts';

type Node = AuthoredFlow['nodes'][number];

const words = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const texts = fc.record({ en: words, nb: words });

/** A node whose ways lead to some of the nodes behind it, or an end where there is none. */
const nodeAt = (index: number, count: number): fc.Arbitrary<Node> => {
  const id = `node-${index}`;
  const handOver = fc.record({ id: fc.constant(id), kind: fc.constant('hand-over' as const), title: texts, text: texts });
  const nextStep = fc.record({ id: fc.constant(id), kind: fc.constant('next-step' as const), title: texts, text: texts });
  if (index === count - 1) return fc.oneof(handOver, nextStep);
  // The nearest one always, so that every node can be reached.
  const later = fc.integer({ min: index + 1, max: count - 1 }).map((place) => `node-${place}`);
  const nearest = fc.constant(`node-${index + 1}`);
  const answer = (place: number, next: fc.Arbitrary<string>) => fc.record({ id: fc.constant(`answer-${place}`), text: texts, next });
  const question = fc.integer({ min: 1, max: 5 }).chain((others) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('question' as const),
      text: texts,
      answers: fc.tuple(answer(0, nearest), ...Array.from({ length: others }, (_, place) => answer(place + 1, later))),
    }),
  );
  const fix = fc.record({
    id: fc.constant(id),
    kind: fc.constant('fix' as const),
    title: texts,
    steps: fc.array(texts, { minLength: 1, maxLength: 8 }),
    next: nearest,
  });
  return fc.oneof(question, fix);
};

/** Any flow that is sound: its ways only lead on, to every node. */
export const anyFlow: fc.Arbitrary<AuthoredFlow> = fc.integer({ min: 1, max: 20 }).chain((count) =>
  fc.record({
    topic: fc.constantFrom('cannot-buy' as const, 'payment-declined' as const, 'cannot-download' as const),
    version: fc.integer({ min: 1, max: 100 }),
    start: fc.constant('node-0'),
    nodes: fc.tuple(...Array.from({ length: count }, (_, index) => nodeAt(index, count))),
  }),
);

/** The ids to which a node leads. */
export const nextOf = (node: Node): string[] => {
  if (node.kind === 'question') return node.answers.map(({ next }) => next);
  return node.kind === 'fix' ? [node.next] : [];
};

/** The same flow, where the way that led from a node to its nearest one leads elsewhere. */
export const leadElsewhere = (flow: AuthoredFlow, id: string, next: string): AuthoredFlow => ({
  ...flow,
  nodes: flow.nodes.map((node) => {
    if (node.id !== id) return node;
    if (node.kind === 'fix') return { ...node, next };
    if (node.kind !== 'question') return node;
    return { ...node, answers: node.answers.map((answer, index) => (index === 0 ? { ...answer, next } : answer)) };
  }),
});
