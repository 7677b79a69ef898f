import { changeRefundRequest, getRefundRequest, type RefundRequestChange } from '../../../../../api/contract/refund-request-operations.ts';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';
import { BillingError } from '../../../../../api/errors.ts';
import { ActionController } from '../../../../../controllers/action-controller.ts';
import type { BillingHost } from '../../../../../controllers/host.ts';

export type ChangeKind = RefundRequestChange['kind'];

/** What a flow asks of its element. */
export interface RefundFlowHost extends BillingHost {
  readonly request?: RefundRequest | undefined;
  /** The back end has said how it stands now. */
  taken(request: RefundRequest): void;
  /** The back end has agreed to a change. */
  changed(request: RefundRequest, kind: ChangeKind): void;
  /** Something new stands there to be read: the first that matches takes the focus. */
  stepped(place: string): void;
}

/** Answers after which the request is not what it was, and is read again. */
const outdating = ['refund-changed', 'action-not-allowed'];

/** What is written into a request's history by each change. */
const happenings: Record<ChangeKind, RefundRequest['events'][number]['code']> = {
  answer: 'answered',
  appeal: 'appealed',
  'add-evidence': 'evidence-added',
  'take-back': 'taken-back',
  'choose-destination': 'destination-chosen',
};

/**
 * What the customer does about one request: one thing at a time, and what became of it. It holds no markup. Where the answer to a change was
 * lost, what the request says later settles whether it was done.
 */
export class RefundFlow {
  readonly action: ActionController<typeof changeRefundRequest>;
  /** What is being filled in, of that which nobody has asked for. */
  opened?: ChangeKind;
  done?: ChangeKind;
  /** Why what was to be done could not be: the request has moved on. */
  outdated?: BillingError;

  #host: RefundFlowHost;
  /** What was sent and has no answer, and how often the same had happened before. */
  #unanswered?: { kind: ChangeKind; change: string; version: number; before: number };

  constructor(host: RefundFlowHost) {
    this.#host = host;
    this.action = new ActionController(host, changeRefundRequest);
  }

  /** Whether the answer to the last change is missing: nobody knows if it was done. */
  get unknown(): boolean {
    return this.#unanswered !== undefined && !this.action.pending;
  }

  open(kind: ChangeKind, place: string): void {
    this.opened = kind;
    this.done = this.outdated = undefined;
    this.action.reset();
    this.#host.stepped(place);
  }

  /** Closes what was opened; what was typed stays for another time. */
  close(place: string): void {
    this.opened = undefined;
    this.action.reset();
    this.#host.stepped(place);
  }

  forgetDone(place: string): void {
    this.done = this.outdated = undefined;
    this.#host.stepped(place);
  }

  /** Does it. Answers the error it failed with. */
  async change(change: RefundRequestChange): Promise<BillingError | undefined> {
    const { request } = this.#host;
    if (!request || this.action.pending) return undefined;
    const { kind } = change;
    const text = JSON.stringify(change);
    this.done = this.outdated = undefined;
    // The same once more is the same call, by its version too: it is done once.
    const version = this.#unanswered?.change === text ? this.#unanswered.version : request.version;
    this.#unanswered = { kind, change: text, version, before: countOf(request, kind) };
    const answer = await this.action.run({ params: { id: request.id }, body: { change, version } });
    if (answer) {
      this.#finish(answer, kind);
      return undefined;
    }
    const error = this.action.error!;
    if (isKnown(error)) this.#unanswered = undefined;
    return outdating.includes(error.code) ? this.#readAgain(request.id, error) : error;
  }

  /** Called for every newer state of the request: a change whose answer was lost may stand in it. */
  follow(request: RefundRequest): void {
    const lost = this.#unanswered;
    if (!lost || this.action.pending || countOf(request, lost.kind) <= lost.before) return;
    this.action.reset();
    this.#finish(request, lost.kind);
  }

  #finish(request: RefundRequest, kind: ChangeKind): void {
    this.#unanswered = undefined;
    this.opened = undefined;
    this.done = kind;
    this.#host.taken(request);
    this.#host.changed(request, kind);
    this.#host.stepped('.done');
  }

  async #readAgain(id: string, error: BillingError): Promise<BillingError | undefined> {
    try {
      const now = await this.#host.session!.request(getRefundRequest, { params: { id } });
      this.action.reset();
      this.outdated = error;
      this.#host.taken(now);
      this.#host.stepped('.outdated');
      return undefined;
    } catch (cause) {
      return BillingError.from(cause);
    }
  }
}

const countOf = ({ events }: RefundRequest, kind: ChangeKind): number =>
  events.filter(({ code }) => code === happenings[kind]).length;

/** Whether the server has said that nothing was done. */
const isKnown = ({ code, kind, status = 0 }: BillingError): boolean =>
  kind === 'session' || (kind === 'problem' && status >= 400 && status < 500 && code !== 'idempotency-in-progress');
