import type { Money } from '../../../../api/contract/common.ts';
import type { RefundAction, RefundRequest } from '../../../../api/contract/refund-request.ts';

/** How many days somebody still sees in front of them what has come to its end. */
const LATELY = 7;
const DAY = 86_400_000;

const ends: readonly RefundRequest['state'][] = ['arrived', 'declined', 'reversed', 'taken-back'];

/** Whether nothing happens to it any more by itself. A state of a newer server is at its end when nothing comes next. */
export const isOver = ({ state, next }: RefundRequest): boolean => ends.includes(state) || (state === 'unknown' && !next);

/** Whether the customer may do something about it. */
export const allows = ({ actions }: RefundRequest, name: RefundAction['name']): boolean =>
  actions.some((action) => action.name === name && action.allowed);

/** Whether nothing goes on before the customer has done something. */
export const isAsked = (request: RefundRequest): boolean => allows(request, 'answer') || allows(request, 'choose-destination');

/** Whether it belongs to what has been: at its end for some days, with nothing left to be done. */
export const isPast = (request: RefundRequest): boolean => {
  const last = request.events.at(-1)?.at ?? request.requestedAt;
  return isOver(request) && !allows(request, 'appeal') && Date.parse(request.asOf) - Date.parse(last) > LATELY * DAY;
};

/** What one gets back, as far as that is decided; else what was asked for. */
export const amountOf = ({ amount, decision }: RefundRequest): Money => decision?.amount ?? amount;

/** Whether only a part of it was granted. */
export const isPartly = ({ decision }: RefundRequest): boolean => decision?.kind === 'partly-approved' && decision.amount !== undefined;

/** The parts that are in a state, and their sum; nothing where there is none of them. */
export const partsIn = ({ parts = [] }: RefundRequest, state: NonNullable<RefundRequest['parts']>[number]['state']) => {
  const found = parts.filter((part) => part.state === state);
  const first = found[0];
  if (!first) return undefined;
  return { parts: found, amount: { ...first.amount, amount: found.reduce((sum, { amount }) => sum + amount.amount, 0) } };
};
