import type { FlowNode, TroubleshootingFlow } from '../../../api/contract/troubleshooting-flow.ts';

type Flow = Pick<TroubleshootingFlow, 'start' | 'nodes'>;

/** A node that was come to, and the answer given there. */
export interface WalkStep {
  readonly node: string;
  readonly answer?: string;
}

/**
 * A way through a flow, and where on it one stands. What lies ahead of that place was walked before and left again by going back: it is
 * kept for whoever gives the same answers once more.
 */
export interface Walk {
  readonly steps: readonly WalkStep[];
  readonly at: number;
}

/** At the beginning. */
export const begin = ({ start }: Flow): Walk => ({ steps: [{ node: start }], at: 0 });

/** A node by its id. */
export const nodeOf = ({ nodes }: Flow, id: string): FlowNode | undefined => nodes.find((node) => node.id === id);

/** The node that one is at. */
export const here = (flow: Flow, { steps, at }: Walk): FlowNode | undefined => nodeOf(flow, steps[at]!.node);

const nextOf = (node: FlowNode | undefined, answer?: string): string | undefined => {
  if (node?.kind === 'question') return node.answers.find(({ id }) => id === answer)?.next;
  return node?.kind === 'fix' ? node.next : undefined;
};

/** One step on: from a question by an answer, from a fix because it did not help. Stays where nothing leads on. */
export const goOn = (flow: Flow, walk: Walk, answer?: string): Walk => {
  const { steps, at } = walk;
  const next = nextOf(here(flow, walk), answer);
  if (next === undefined) return walk;
  const { node, answer: before } = steps[at]!;
  const isSame = before === answer && steps[at + 1]?.node === next;
  if (isSame) return { steps, at: at + 1 };
  const left = answer === undefined ? { node } : { node, answer };
  return { steps: [...steps.slice(0, at), left, { node: next }], at: at + 1 };
};

/** One step back. What was answered stays. */
export const goBack = ({ steps, at }: Walk): Walk => ({ steps, at: Math.max(at - 1, 0) });

/** Back to one of the steps before. */
export const returnTo = ({ steps, at }: Walk, index: number): Walk => ({ steps, at: Math.min(Math.max(index, 0), at) });

/**
 * The same way through another edition of the flow, as far as it leads there: in another language it is the whole way. Where the first
 * step is gone, one begins anew.
 */
export const fit = (flow: Flow, { steps, at }: Walk): Walk => {
  if (steps[0]?.node !== flow.start) return begin(flow);
  let sound = 0;
  while (sound < steps.length - 1 && nextOf(nodeOf(flow, steps[sound]!.node), steps[sound]!.answer) === steps[sound + 1]!.node) sound++;
  const kept = steps.slice(0, sound + 1);
  const last = kept.at(-1)!;
  // An answer that leads elsewhere now has to be given anew.
  if (sound < steps.length - 1) kept[sound] = { node: last.node };
  return { steps: kept, at: Math.min(at, sound) };
};

/** The way up to where one stands, as it is told to whoever helps. An answer that was taken back by going there is none. */
export const pathOf = ({ steps, at }: Walk): WalkStep[] =>
  steps.slice(0, at + 1).map(({ node, answer }, index) => (index < at && answer !== undefined ? { node, answer } : { node }));

/** How many questions there are up to where one stands. */
export const questionNumber = (flow: Flow, { steps, at }: Walk): number =>
  steps.slice(0, at + 1).filter(({ node }) => nodeOf(flow, node)?.kind === 'question').length;
