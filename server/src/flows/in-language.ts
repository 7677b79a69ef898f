import type { TroubleshootingFlow } from '../../../src/api/contract/troubleshooting-flow.ts';
import type { AuthoredFlow } from './authored-flow.ts';
import type { FlowLanguage } from './languages.ts';

export type Texts = Readonly<Record<FlowLanguage, string>>;
type Node = AuthoredFlow['nodes'][number];

/** A flow in a language, as the contract has it: `say` answers what a text is in it. */
export const inLanguage = (
  { nodes, start, topic, version }: AuthoredFlow,
  language: string,
  say: (texts: Texts) => string,
): TroubleshootingFlow => {
  const linkOf = (node: Node) =>
    'link' in node && node.link ? { link: { text: say(node.link.text), url: node.link.url } } : {};

  const nodeOf = (node: Node): TroubleshootingFlow['nodes'][number] => {
    switch (node.kind) {
      case 'question':
        return {
          id: node.id,
          kind: node.kind,
          text: say(node.text),
          ...(node.help && { help: say(node.help) }),
          answers: node.answers.map(({ id, next, text }) => ({ id, text: say(text), next })),
        };
      case 'fix':
        return {
          id: node.id,
          kind: node.kind,
          title: say(node.title),
          steps: node.steps.map((step) => say(step)),
          ...(node.action && { action: node.action }),
          ...linkOf(node),
          next: node.next,
        };
      default:
        return { id: node.id, kind: node.kind, title: say(node.title), text: say(node.text), ...linkOf(node) };
    }
  };

  return { topic, version, locale: language, start, nodes: nodes.map(nodeOf) };
};
