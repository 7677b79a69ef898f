import * as v from 'valibot';
import { checkFlow } from './check-flow.ts';
import { languageTag, openEnum, url } from './common.ts';
import { operation } from './operation.ts';
import { troubleTopics } from './diagnosis.ts';

const nodeId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
const short = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(400));

/** What a flow is made of, for whoever writes one in several languages at once. */
export const flowParts = { nodeId, short, sentence };

/** What can be done right where the steps of a fix are read. */
export const flowActions = ['pay', 'add-method', 'update-method', 'approve', 'edit-details', 'check-again'] as const;

/** One short question. Each answer leads on. */
export const flowQuestion = v.object({
  id: nodeId,
  kind: v.literal('question'),
  text: short,
  help: v.optional(sentence),
  answers: v.pipe(v.array(v.object({ id: nodeId, text: short, next: nodeId })), v.minLength(2), v.maxLength(6)),
});

/** Steps that the customer takes. It asks whether they helped: `solved` ends there, else `next`, which is somebody who helps. */
export const flowFix = v.object({
  id: nodeId,
  kind: v.literal('fix'),
  title: short,
  steps: v.pipe(v.array(sentence), v.minLength(1), v.maxLength(8)),
  /** Something that can be done right here. */
  action: v.optional(openEnum(flowActions)),
  link: v.optional(v.object({ text: short, url })),
  next: nodeId,
});

/** Handed over to a person, with everything that was found and answered. An end. */
export const flowHandOver = v.object({
  id: nodeId,
  kind: v.literal('hand-over'),
  title: short,
  text: sentence,
});

/** A clear next step elsewhere: an end too. */
export const flowNextStep = v.object({
  id: nodeId,
  kind: v.literal('next-step'),
  title: short,
  text: sentence,
  link: v.optional(v.object({ text: short, url })),
});

export const flowNode = v.union([flowQuestion, flowFix, flowHandOver, flowNextStep]);
export type FlowNode = v.InferOutput<typeof flowNode>;

/**
 * A flow in one language: where it starts, and its nodes. It has no circle and no dead end (see `checkFlow`): one that has is no
 * answer of this contract, so that nobody is ever led in a circle.
 */
export const troubleshootingFlow = v.pipe(
  v.object({
    topic: openEnum(troubleTopics),
    /** Grows with every edition. */
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    locale: languageTag,
    start: nodeId,
    nodes: v.pipe(v.array(flowNode), v.minLength(1), v.maxLength(100)),
  }),
  v.check((flow) => checkFlow(flow).length === 0, ({ input }) => checkFlow(input).join(' ')),
);
export type TroubleshootingFlow = v.InferOutput<typeof troubleshootingFlow>;

/** What is asked where the back end cannot know. In the language asked for, else in English. */
export const getTroubleshootingFlow = operation({
  method: 'GET',
  path: '/troubleshooting-flows/{topic}',
  auth: 'none',
  params: v.object({ topic: v.picklist(troubleTopics) }),
  query: v.object({ locale: v.optional(languageTag) }),
  result: troubleshootingFlow,
});

/** Hands a trouble over to the store's people. What is typed must hold no card number; one that does is masked before it is kept. */
export const createHandOver = operation({
  method: 'POST',
  path: '/hand-overs',
  auth: 'customer',
  scope: 'payments:write',
  body: v.strictObject({
    topic: v.picklist(troubleTopics),
    /** The edition that was walked through. Missing where none could be: the trouble is handed over all the same. */
    flowVersion: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** The way through the flow: each node, and the answer given at it. */
    path: v.pipe(v.array(v.strictObject({ node: nodeId, answer: v.optional(nodeId) })), v.maxLength(100)),
    /** Codes that the diagnosis had found. */
    findings: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20)),
    message: v.optional(v.pipe(v.string(), v.maxLength(2000))),
    locale: languageTag,
  }),
  result: v.object({
    /** To be named to the store's people: short, and easy to read out. */
    reference: v.string(),
    at: v.string(),
    supportUrl: v.optional(url),
    supportEmail: v.optional(v.string()),
    supportPhone: v.optional(v.string()),
  }),
  status: 201,
});
