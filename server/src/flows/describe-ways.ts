import type { AuthoredFlow } from './authored-flow.ts';

type Node = AuthoredFlow['nodes'][number];

/** What there is to know of a flow at a glance. */
export interface Ways {
  /** How many different ways lead through it, a fix that helped being the end of one. */
  readonly count: number;
  /** The most questions that somebody may be asked, and the ids on the first such way. */
  readonly questions: number;
  readonly longest: readonly string[];
  /** How many nodes of each kind there are. */
  readonly kinds: Readonly<Record<Node['kind'], number>>;
}

type Rest = Pick<Ways, 'count' | 'questions' | 'longest'>;

const nextOf = (node: Node): readonly string[] => {
  if (node.kind === 'question') return node.answers.map(({ next }) => next);
  return node.kind === 'fix' ? [node.next] : [];
};

/** Looks through all ways of a flow that has passed its check: each of them ends. */
export const describeWays = ({ nodes, start }: AuthoredFlow): Ways => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map<string, Rest>();

  const from = (id: string): Rest => {
    const before = known.get(id);
    if (before) return before;
    const node = byId.get(id);
    if (!node) throw new Error(`There is no node "${id}".`);
    const rests = nextOf(node).map(from);
    const isQuestion = node.kind === 'question';
    const longest = rests.reduce<Rest | undefined>((a, b) => (a && a.questions >= b.questions ? a : b), undefined);
    const ends = isQuestion ? 0 : 1;
    const rest: Rest = {
      count: rests.reduce((sum, { count }) => sum + count, ends),
      questions: (longest?.questions ?? 0) + (isQuestion ? 1 : 0),
      longest: [id, ...(longest?.longest ?? [])],
    };
    known.set(id, rest);
    return rest;
  };

  const kinds: Record<Node['kind'], number> = { question: 0, fix: 0, 'hand-over': 0, 'next-step': 0 };
  for (const { kind } of nodes) kinds[kind] += 1;
  return { ...from(start), kinds };
};
