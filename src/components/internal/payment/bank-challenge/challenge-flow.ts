import { changeApproval, confirmApproval, getApproval, type ApprovalChange } from '../../../../api/contract/approval-operations.ts';
import type { Approval } from '../../../../api/contract/approval.ts';
import type { BillingError } from '../../../../api/errors.ts';
import { ActionController } from '../../../../controllers/action-controller.ts';
import type { BillingHost } from '../../../../controllers/host.ts';
import { ResourceController } from '../../../../controllers/resource-controller.ts';
import { loadPaymentFields } from '../../../../payment-fields/registry.ts';
import type { PageClock } from '../../page-clock.ts';
import { PatientPoll } from '../../patient-poll.ts';
import { pageAddress } from '../page-address.ts';
import { allows, isOnItsWay, isSettled } from './approval-state.ts';
import { Countdown } from './countdown.ts';

/** What a challenge asks of its element. */
export interface ChallengeHost extends BillingHost {
  readonly approval?: string | undefined;
  readonly autoStart: boolean;
  readonly cancels: boolean;
  readonly returned: boolean;
  readonly clock: PageClock;
  /** So many seconds are left. */
  warn(seconds: number): void;
  /** There is more time now: so many seconds. */
  prolonged(seconds: number): void;
  /** It stands otherwise than before, `before` being how. */
  moved(approval: Approval, before: Approval | undefined): void;
  /** Leaves for the bank's own page. */
  leave(url: string): void;
}

/**
 * One approval, from the first look at it to what became of it. What the browser hears of a bank's page only makes it ask the back
 * end; nothing is decided here, and nothing is called failed that only waits. It holds no markup.
 */
export class ChallengeFlow {
  readonly reading: ResourceController<typeof getApproval>;
  readonly action: ActionController<typeof changeApproval>;
  readonly confirmation: ActionController<typeof confirmApproval>;
  readonly countdown: Countdown;
  /** Whether the bank was asked and had no answer yet. */
  asked = false;
  /** Whether the customer is asked if they mean to cancel. */
  cancelling = false;
  /** Why the back end could not say how it stands when it was asked last. */
  unheard?: BillingError;
  /** Why the provider's own page could not be opened. */
  providerFailed = false;

  #host: ChallengeHost;
  #poll: PatientPoll;
  /** How many questions of somebody who waits for their answer are open. */
  #waiting = 0;
  #seen?: Approval;
  /** Whether what was to be done at the first sight of it has been done. */
  #taken = false;
  #id?: string;
  #told?: string;
  #provider?: AbortController;
  #running?: Promise<void>;
  #queued?: Promise<void>;

  constructor(host: ChallengeHost) {
    this.#host = host;
    this.reading = new ResourceController(host, getApproval, () => (host.approval ? { params: { id: host.approval } } : undefined));
    this.action = new ActionController(host, changeApproval);
    this.confirmation = new ActionController(host, confirmApproval, { changed: (answer) => this.#isNews(answer) });
    this.countdown = new Countdown(() => host.clock, {
      tick: () => host.requestUpdate(),
      warn: (seconds) => host.warn(seconds),
      over: () => void this.ask(),
    });
    this.#poll = new PatientPoll(
      () => host.clock,
      { first: 2000, growth: 1.5, longest: 20_000 },
      () => this.#confirm(),
    );
    host.addController(this);
  }

  /** The newest that is known. */
  get approval(): Approval | undefined {
    return this.reading.value;
  }

  /** Whether somebody waits to hear what the bank says now. Not while it is only asked from time to time. */
  get asking(): boolean {
    return this.#waiting > 0;
  }

  hostUpdated(): void {
    const { approval } = this;
    if (this.#host.approval !== this.#id) this.#forget();
    // Afterwards: what follows from it is not part of this update.
    if (approval && approval !== this.#seen) queueMicrotask(() => this.#receive(approval));
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#rest();
    });
  }

  hostConnected(): void {
    // Taken in anew, with its countdown and its questions.
    this.#seen = undefined;
  }

  /** Begins a challenge, or another one. */
  async start(): Promise<void> {
    const approval = await this.#begin('frame');
    if (approval?.challenge?.kind === 'provider') await this.openProvider();
  }

  /** Leaves for the bank's page, where the frame does not show it: a page of the bank for that where there is one, else the same. */
  async openByItself(): Promise<void> {
    const { approval } = this;
    const mayBegin = approval && (allows(approval, 'start') || allows(approval, 'retry'));
    const url = (mayBegin ? await this.#begin('redirect') : approval)?.challenge?.url;
    if (url) this.#host.leave(url);
  }

  #begin(display: 'frame' | 'redirect'): Promise<Approval | undefined> {
    const kind = this.approval && allows(this.approval, 'retry') ? 'retry' : 'start';
    return this.#change({ kind, display, returnUrl: pageAddress() });
  }

  /** Asks the bank for more time. */
  async extend(): Promise<void> {
    const answer = await this.#change({ kind: 'extend' });
    if (answer?.state !== 'challenged') return;
    this.#receive(answer);
    if (this.countdown.left) this.#host.prolonged(this.countdown.left);
  }

  askToCancel(wants: boolean): void {
    this.cancelling = wants;
    this.action.reset();
  }

  async cancel(): Promise<void> {
    await this.#change({ kind: 'cancel' });
    this.cancelling = false;
    this.#host.requestUpdate();
  }

  /** Asks the back end what the bank says, while the customer waits for it; once more where it is being asked already. */
  async ask(): Promise<void> {
    this.#waiting++;
    this.#host.requestUpdate();
    await this.#confirm();
    this.#waiting--;
    this.#host.requestUpdate();
  }

  /** Opens the page that the provider's own script shows. */
  async openProvider(): Promise<void> {
    const fields = this.approval?.challenge?.fields;
    if (!fields) return;
    this.#provider?.abort();
    const { signal } = (this.#provider = new AbortController());
    this.providerFailed = false;
    try {
      const adapter = await loadPaymentFields(fields.name);
      if (!adapter.approve) throw new Error(`The fields "${fields.name}" open no approvals.`);
      if (!signal.aborted) await adapter.approve({ settings: fields.settings, signal });
    } catch {
      if (signal.aborted) return;
      this.providerFailed = true;
    }
    if (!signal.aborted) await this.ask();
  }

  /** Whether a failure is to be told: once each, and not one that is mended without anybody's doing. */
  tells({ code }: BillingError): boolean {
    if (code === 'approval-changed' || code === this.#told) return false;
    this.#told = code;
    return true;
  }

  #receive(approval: Approval): void {
    const before = this.#seen;
    if (approval === before || approval !== this.approval || !this.#host.isConnected) return;
    this.#seen = approval;
    const { challenge, state } = approval;
    if (state === 'challenged') {
      this.#count(challenge ? Date.parse(challenge.expiresAt) - Date.parse(approval.asOf) : 0);
      this.#poll.start();
      // Whoever finds it running, or comes back from it, is told how it stands now.
      if (!before) void (this.#host.returned ? this.ask() : this.#confirm());
    } else {
      this.#rest();
      if (isOnItsWay(approval)) this.#poll.start();
    }
    if (before?.version !== approval.version || before.state !== state) this.#host.moved(approval, before);
    if (before || this.#taken) return;
    this.#taken = true;
    if (this.#host.cancels && allows(approval, 'cancel')) this.askToCancel(true);
    else if (this.#host.autoStart && (state === 'required' || allows(approval, 'retry'))) void this.start();
  }

  /** Once the time is over, there is nothing to count: the bank is asked what became of it. */
  #count(left: number): void {
    if (left > 0) this.countdown.start(left);
    else this.countdown.stop();
  }

  async #change(change: ApprovalChange, again = true): Promise<Approval | undefined> {
    const { approval } = this;
    if (!approval) return undefined;
    const { id, version } = approval;
    const answer = await this.action.run({ params: { id }, body: { change, version } });
    if (answer) {
      // It may have been carried out at once, or given up: what a confirmation changes has changed then.
      if (isSettled(answer.state)) this.#host.session?.revisions.markChanged(confirmApproval.changes ?? []);
      return this.#take(answer);
    }
    if (this.action.error?.code !== 'approval-changed' || !again) return undefined;
    const now = await this.#readAgain(id);
    // What was wanted may be done already, or be past.
    if (!now || !allows(now, change.kind)) return now;
    return this.#change(change, false);
  }

  /** It has moved on since: read, and gone on with. */
  async #readAgain(id: string): Promise<Approval | undefined> {
    const now = await this.#host.session?.request(getApproval, { params: { id } }).catch(() => undefined);
    if (now) this.action.reset();
    return now && this.#take(now);
  }

  /** What is asked while a question is on its way is asked after it: its answer may be older than the reason to ask. */
  #confirm(): Promise<void> {
    if (this.#running) return (this.#queued ??= this.#running.then(() => this.#confirm()));
    this.#queued = undefined;
    return (this.#running = this.#confirmOnce().finally(() => (this.#running = undefined)));
  }

  async #confirmOnce(): Promise<void> {
    const { approval } = this;
    if (!approval || (approval.state !== 'challenged' && !isOnItsWay(approval)) || this.action.pending) return;
    const answer = await this.confirmation.run({ params: { id: approval.id } });
    // It stays until an answer is there, and does not come and go with each question.
    this.unheard = this.confirmation.error;
    if (!answer) return;
    this.#told = undefined;
    this.asked ||= this.asking && answer.state === 'challenged';
    this.#take(answer);
  }

  #take(answer: Approval): Approval | undefined {
    // Another approval is shown by now, or none.
    if (answer.id !== this.#host.approval || !this.#host.isConnected) return undefined;
    this.reading.value = answer;
    this.#host.requestUpdate();
    return answer;
  }

  #isNews(answer: Approval): boolean {
    const { version, state } = answer;
    return version !== this.approval?.version || state !== this.approval.state || (isSettled(state) && !isOnItsWay(answer));
  }

  #rest(): void {
    this.#poll.stop();
    this.countdown.stop();
    this.#provider?.abort();
  }

  #forget(): void {
    this.#rest();
    this.#id = this.#host.approval;
    this.#seen = this.#told = this.unheard = undefined;
    this.#taken = this.asked = this.cancelling = this.providerFailed = false;
  }
}
