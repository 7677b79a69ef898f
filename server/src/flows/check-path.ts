import type { TroubleshootingFlow } from '../../../src/api/contract/troubleshooting-flow.ts';
import { maskCardNumbers } from '../../../src/api/contract/card-number.ts';
import type { HandOver } from '../gateways/payment-gateway.ts';

type Wrong = { readonly path: string; readonly message: string };
type Node = TroubleshootingFlow['nodes'][number];

/** A name from outside, to be said back: short by the contract, and never with what might be the number of a card. */
const quoted = (id: string): string => `"${maskCardNumbers(id)}"`;

const nextOf = (node: Node, answer: string | undefined): string | undefined => {
  if (node.kind === 'question') return node.answers.find(({ id }) => id === answer)?.next;
  return node.kind === 'fix' ? node.next : undefined;
};

/**
 * Why a way cannot have been walked through a flow; nothing when it can. Of another edition nothing is said: the flow may have been
 * edited while somebody was on their way, and what they have typed is worth more than its exact path.
 */
export const findWrongStep = (
  { nodes, start, version }: TroubleshootingFlow,
  { flowVersion, path }: Pick<HandOver, 'flowVersion' | 'path'>,
): Wrong | undefined => {
  if (flowVersion === undefined) {
    return path.length === 0 ? undefined : { path: 'body.flowVersion', message: 'A path needs the version of the flow that it leads through.' };
  }
  if (flowVersion !== version) return undefined;
  let expected = start;
  for (const [index, { answer, node: id }] of path.entries()) {
    const at = `body.path.${index}`;
    const node = nodes.find((each) => each.id === id);
    if (!node) return { path: `${at}.node`, message: `The flow has no node ${quoted(id)}.` };
    if (id !== expected) return { path: `${at}.node`, message: `Nothing leads to ${quoted(id)} at this place.` };
    const isKnown = answer === undefined || node.kind !== 'question' || nextOf(node, answer) !== undefined;
    if (!isKnown) return { path: `${at}.answer`, message: `${quoted(id)} has no answer ${quoted(answer)}.` };
    const next = nextOf(node, answer);
    if (next === undefined && index < path.length - 1) return { path: at, message: `Nothing leads on from ${quoted(id)}.` };
    expected = next ?? '';
  }
  return undefined;
};
