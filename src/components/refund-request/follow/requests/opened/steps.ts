import type { RefundEvent, RefundRequest } from '../../../../../api/contract/refund-request.ts';

/**
 * `stopped`: it ended there, and not with money. `waiting` is what goes on by itself just now, `asked` what waits for the customer.
 */
export type StepStatus = 'done' | 'stopped' | 'waiting' | 'asked' | 'to-come';

/** What a step is: something that has happened, or one of those that are still to come. */
export type StepCode = RefundEvent['code'] | 'review' | 'decision' | 'sending' | 'arrival' | 'destination' | 'answer' | 'in-progress';

/** One step of a request's way. */
export interface Step {
  readonly code: StepCode;
  readonly status: StepStatus;
  /** When it happened, or began. */
  readonly at?: string;
  /** By when it happens at the latest. */
  readonly by?: string | undefined;
  /** What somebody wrote then, where that stands nowhere else. */
  readonly note?: string | undefined;
  /** Whether it only comes if the request is approved. */
  readonly conditional?: boolean;
}

const stops: readonly StepCode[] = ['declined', 'reversed', 'taken-back', 'return-failed'];

/** The way of a request: what has happened, what happens now, and what is still to come as far as anybody knows. */
export const stepsOf = (request: RefundRequest): Step[] => {
  const happened = request.events
    // Files are listed by themselves.
    .filter(({ code }) => code !== 'evidence-added')
    .map((event): Step => ({
      code: event.code,
      status: stops.includes(event.code) ? 'stopped' : 'done',
      at: event.at,
      note: noteOf(event, request),
    }));
  return [...withoutCurrent(happened, request), ...current(request, happened), ...toCome(request)];
};

/** Why an approval was taken back, in the words of a person. */
export const reversalNote = ({ events, state }: RefundRequest): string | undefined =>
  state === 'reversed' ? events.findLast(({ code }) => code === 'reversed')?.note : undefined;

/** What stands elsewhere already is not repeated: what was asked, the question, the decision. */
const noteOf = ({ code, note }: RefundEvent, request: RefundRequest): string | undefined => {
  const { decision, question, state, statement } = request;
  const asked = state === 'question' && code === 'question' ? question?.text : undefined;
  return [decision?.note, statement, asked, reversalNote(request)].includes(note) ? undefined : note;
};

/** What began as an event and goes on is shown once, as what happens now. */
const goesOn = ({ state }: RefundRequest, last?: Step): boolean => last?.code === state && (state === 'under-review' || state === 'question');

const withoutCurrent = (happened: readonly Step[], request: RefundRequest): Step[] =>
  goesOn(request, happened.at(-1)) ? happened.slice(0, -1) : [...happened];

const current = (request: RefundRequest, happened: readonly Step[]): Step[] => {
  const { next, state } = request;
  const by = next?.by;
  const last = happened.at(-1);
  const since = goesOn(request, last) ? { at: last!.at } : {};
  switch (state) {
    case 'received':
      return [{ code: 'review', status: 'waiting' }];
    case 'under-review':
      return [{ code: 'under-review', status: 'waiting', ...since }];
    case 'question':
      return [{ code: 'answer', status: 'asked', by, ...since }];
    case 'approved':
      return [{ code: 'sending', status: 'waiting', by }];
    case 'sent':
      return [{ code: 'arrival', status: 'waiting', by }];
    case 'return-failed':
      return [{ code: 'destination', status: 'asked', by }];
    case 'unknown':
      return next ? [{ code: 'in-progress', status: 'waiting', by }] : [];
    default:
      return [];
  }
};

const toCome = ({ next, state }: RefundRequest): Step[] => {
  switch (state) {
    case 'received':
    case 'under-review':
    case 'question':
      return [
        { code: 'decision', status: 'to-come', by: next?.code === 'decision' ? next.by : undefined },
        { code: 'sent', status: 'to-come', conditional: true },
        { code: 'arrived', status: 'to-come', conditional: true },
      ];
    case 'approved':
      return [{ code: 'arrived', status: 'to-come' }];
    case 'return-failed':
      return [
        { code: 'sent', status: 'to-come' },
        { code: 'arrived', status: 'to-come' },
      ];
    default:
      return [];
  }
};
