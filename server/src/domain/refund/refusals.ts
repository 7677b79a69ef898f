import type { Money } from '../../../../src/api/contract/common.ts';
import type { RefundAction, RefundState } from '../../../../src/api/contract/refund-request.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import type { RefundRequestRecord } from './record.ts';

/** What can be done about a request: by its customer, by the store's people, and by time. */
export const refundActs = [
  'answer', 'add-evidence', 'take-back', 'appeal', 'choose-destination',
  'approve', 'decline', 'ask', 'reverse',
  'begin-review', 'sent', 'arrived', 'return-failed',
] as const;
export type RefundAct = (typeof refundActs)[number];

/** Why something cannot be done about a request: a code of the contract's. */
export type RefundRefusal = Exclude<Extract<RefundAction, { allowed: false }>['code'], 'unknown'>;

/** The most files of one request. */
export const mostFiles = 10;

/** Waits for a decision, or for what it needs. */
const open: readonly RefundState[] = ['received', 'under-review', 'question'];

/** The money moves, or is about to. */
const moving: readonly RefundState[] = ['approved', 'sent', 'return-failed'];

/** In which states each is done. What does not stand here does not happen. */
const allowedIn: Readonly<Record<RefundAct, readonly RefundState[]>> = {
  answer: ['question'],
  'add-evidence': open,
  'take-back': open,
  appeal: ['declined', 'arrived'],
  'choose-destination': ['return-failed'],
  // The store may find what it asked for by itself: that helps the customer. It declines nobody whose answer it still waits for.
  approve: open,
  decline: ['received', 'under-review'],
  ask: ['received', 'under-review'],
  reverse: ['approved', 'sent'],
  'begin-review': ['received', 'question'],
  sent: ['approved'],
  arrived: ['sent'],
  'return-failed': ['sent'],
};

/** Whether it waits for a decision, or for what that needs. */
export const isOpen = ({ state }: Pick<RefundRequestRecord, 'state'>): boolean => open.includes(state);

/** What was granted where that is less than was asked for: an appeal is about the rest, and what was granted stays. */
export const grantedInPart = ({ decision }: Pick<RefundRequestRecord, 'decision'>): Money | undefined =>
  decision?.kind === 'partly-approved' ? decision.amount : undefined;

/**
 * The last day on which a decision can be appealed; undefined where it cannot, or not any more. The days count from a refusal; where a part was
 * granted, from when that was there (by UTC), since nothing is looked at again while money moves.
 */
export const appealBy = (record: RefundRequestRecord): PlainDate | undefined => {
  const { appealDays, appealed, decision, state, stateSince } = record;
  if (!decision || appealed) return undefined;
  if (state === 'declined') return addDays(decision.on, appealDays);
  return state === 'arrived' && grantedInPart(record) ? addDays(stateSince.slice(0, 10), appealDays) : undefined;
};

const appealRefusal = (record: RefundRequestRecord, on: PlainDate): RefundRefusal | undefined => {
  if (record.state === 'arrived' && !grantedInPart(record)) return 'decided';
  if (record.appealed) return 'already-appealed';
  const last = appealBy(record);
  return last === undefined || on > last ? 'appeal-window-closed' : undefined;
};

/** What else a question of doing something depends on. */
export interface Doing {
  /** The customer's day. */
  readonly on: PlainDate;
  /** How many files are sent along. */
  readonly files?: number;
}

/** Why something cannot be done about a request as it stands; undefined when it can. */
export const refusalOf = (record: RefundRequestRecord, act: RefundAct, { files = 0, on }: Doing): RefundRefusal | undefined => {
  const { evidence, question, state } = record;
  if (!allowedIn[act].includes(state)) {
    if (open.includes(state)) return 'being-decided';
    return moving.includes(state) ? 'on-its-way' : 'decided';
  }
  const refusal = act === 'appeal' ? appealRefusal(record, on) : undefined;
  if (refusal) return refusal;
  // The money that was granted is there.
  if (act === 'take-back' && grantedInPart(record)) return 'decided';
  // The last day to answer is a whole one.
  if (act === 'begin-review' && question && on <= question.answerBy) return 'being-decided';
  return files > 0 && evidence.length + files > mostFiles ? 'too-many-files' : undefined;
};
