import type { Approval, ApprovalState } from '../../../../src/api/contract/approval.ts';
import type { ApprovalRecord, OpenedChallenge } from './approval-record.ts';

/** Challenges that a bank is asked for at most: after that something else is wrong. */
export const mostTries = 5;

type Outcome = NonNullable<Approval['outcome']>;

/** What happens to an approval. */
export type ApprovalEvent =
  /** A challenge begins: the first one, or another after one that came to nothing. */
  | { readonly kind: 'start' | 'retry'; readonly challenge: OpenedChallenge; readonly reference: string }
  | { readonly kind: 'extend'; readonly challenge: OpenedChallenge }
  /** The bank has heard from its customer; or, when asked once more, has not wanted to. */
  | { readonly kind: 'succeed' | 'waive' }
  | { readonly kind: 'fail' | 'time-out' | 'abandon'; readonly decline: ApprovalRecord['decline'] }
  /** The payment was declined outright when the bank was asked for a challenge. */
  | { readonly kind: 'refuse'; readonly decline: ApprovalRecord['decline'] }
  /** What waited can no longer be made as it was previewed. */
  | { readonly kind: 'outdate'; readonly decline: ApprovalRecord['decline'] }
  /** The customer gives it up, or it lapses with what waited. */
  | { readonly kind: 'cancel' }
  /** What was done after it succeeded. */
  | { readonly kind: 'settle'; readonly outcome: Outcome; readonly decline?: ApprovalRecord['decline'] };

export type ApprovalEventKind = ApprovalEvent['kind'];

const again: readonly ApprovalState[] = ['failed', 'timed-out', 'abandoned'];

/** From which states an event leads where. What does not stand here does not happen. */
const transitions: Readonly<Record<ApprovalEventKind, { readonly from: readonly ApprovalState[]; readonly to: ApprovalState }>> = {
  start: { from: ['required'], to: 'challenged' },
  retry: { from: again, to: 'challenged' },
  extend: { from: ['challenged'], to: 'challenged' },
  succeed: { from: ['challenged'], to: 'succeeded' },
  waive: { from: ['required', ...again], to: 'succeeded' },
  fail: { from: ['challenged'], to: 'failed' },
  'time-out': { from: ['challenged'], to: 'timed-out' },
  abandon: { from: ['challenged'], to: 'abandoned' },
  refuse: { from: ['required', ...again], to: 'failed' },
  outdate: { from: ['challenged'], to: 'failed' },
  cancel: { from: ['required', 'challenged', ...again], to: 'cancelled' },
  settle: { from: ['succeeded'], to: 'succeeded' },
};

/** Why an event cannot happen to an approval as it stands. */
export type EventRefusal = 'not-now' | 'too-many-tries' | 'not-extendable' | 'order-cancelled';

const begins: readonly ApprovalEventKind[] = ['start', 'retry', 'waive', 'refuse'];

/** Whether an event may happen, and if not, why. */
export const refusalOf = (record: ApprovalRecord, kind: ApprovalEventKind): EventRefusal | undefined => {
  if (!transitions[kind].from.includes(record.state)) return 'not-now';
  if (kind === 'settle') return record.outcome && record.outcome.state !== 'processing' ? 'not-now' : undefined;
  if (kind === 'extend') return record.challenge?.extendable ? undefined : 'not-extendable';
  if (!begins.includes(kind)) return undefined;
  if (record.outdated) return 'order-cancelled';
  return record.tries >= mostTries ? 'too-many-tries' : undefined;
};

/** An event that an approval does not allow as it stands. */
export class EventRefused extends Error {
  readonly reason: EventRefusal;

  constructor(reason: EventRefusal) {
    super(`The approval does not allow it: ${reason}.`);
    this.name = 'EventRefused';
    this.reason = reason;
  }
}

const effect = (record: ApprovalRecord, event: ApprovalEvent, at: string): Partial<ApprovalRecord> => {
  const over = { challenge: undefined, decidedAt: at };
  switch (event.kind) {
    case 'start':
    case 'retry':
      return {
        challenge: event.challenge,
        reference: event.reference,
        tries: record.tries + 1,
        decline: undefined,
        decidedAt: undefined,
      };
    case 'extend':
      return { challenge: { ...event.challenge, startedAt: record.challenge?.startedAt ?? at } };
    case 'succeed':
    case 'cancel':
      return over;
    case 'waive':
      return { ...over, decline: undefined, tries: record.tries + 1 };
    case 'refuse':
      return { ...over, decline: event.decline, tries: record.tries + 1 };
    case 'outdate':
      return { ...over, decline: event.decline, outdated: true };
    case 'settle':
      return { outcome: event.outcome, decline: event.decline };
    default:
      return { ...over, decline: event.decline };
  }
};

/**
 * The approval after an event. One that the table does not have is refused: what has succeeded or was cancelled stays so, whatever a
 * bank, a page or the clock says later.
 */
export const takeEvent = (record: ApprovalRecord, event: ApprovalEvent, at: Date): ApprovalRecord => {
  const reason = refusalOf(record, event.kind);
  if (reason) throw new EventRefused(reason);
  return {
    ...record,
    ...effect(record, event, at.toISOString()),
    state: transitions[event.kind].to,
    version: record.version + 1,
  };
};

/** Whether the bank has still to hear from its customer. */
export const isWaiting = ({ state }: Pick<ApprovalRecord, 'state'>): boolean => state === 'required' || state === 'challenged';

/** Whether nothing can happen to it any more but what is done after a success. */
export const isFinal = ({ state }: Pick<ApprovalRecord, 'state'>): boolean => state === 'succeeded' || state === 'cancelled';
