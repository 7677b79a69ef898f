/** What matters of a node for where it leads: a question has answers, a fix a `next`, an end neither. */
interface Place {
  readonly id: string;
  readonly next?: string | undefined;
  readonly answers?: readonly { readonly id: string; readonly next: string }[] | undefined;
}

/** A flow as a net of places, in whatever language. */
export interface FlowShape {
  readonly start: string;
  readonly nodes: readonly Place[];
}

const nextOf = ({ answers, next }: Place): readonly string[] =>
  answers ? answers.map((answer) => answer.next) : next === undefined ? [] : [next];

/** The first circle that can be walked into from a node, as the ids on it; none when every way ends. */
const findCircle = (start: string, nodes: ReadonlyMap<string, Place>): readonly string[] | undefined => {
  const done = new Set<string>();
  const walk = (id: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    const node = nodes.get(id);
    if (!node || done.has(id)) return undefined;
    for (const next of nextOf(node)) {
      const circle = walk(next, [...way, id]);
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  return walk(start, []);
};

const reachable = (start: string, nodes: ReadonlyMap<string, Place>): Set<string> => {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = nodes.get(id);
    if (!node || seen.has(id)) continue;
    seen.add(id);
    open.push(...nextOf(node));
  }
  return seen;
};

const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];

/**
 * What is wrong with the shape of a flow, one sentence each, for whoever edits it; empty when it is sound: every node has an id of its
 * own and can be reached, every way leads on, none leads back, and each ends in a hand-over, a next step, or a fix that helped.
 */
export const checkFlow = ({ start, nodes: list }: FlowShape): string[] => {
  const nodes = new Map(list.map((node) => [node.id, node]));
  const problems = twice(list.map(({ id }) => id)).map((id) => `There are two nodes "${id}".`);
  if (!nodes.has(start)) problems.push(`The flow starts at "${start}", which does not exist.`);
  for (const node of list) {
    for (const next of nextOf(node)) {
      if (!nodes.has(next)) problems.push(`"${node.id}" leads to "${next}", which does not exist.`);
    }
    for (const id of twice((node.answers ?? []).map((answer) => answer.id))) {
      problems.push(`"${node.id}" has two answers "${id}".`);
    }
  }
  const circle = findCircle(start, nodes);
  if (circle) problems.push(`The flow leads in a circle: ${circle.map((id) => `"${id}"`).join(' → ')}.`);
  const seen = reachable(start, nodes);
  for (const { id } of list) if (!seen.has(id)) problems.push(`Nothing leads to "${id}".`);
  return problems;
};
