import type { ChangeKind, Subscription } from '../../../api/contract/subscription.ts';
import type {
  SubscriptionChange,
  SubscriptionOptions,
  SubscriptionPreview,
} from '../../../api/contract/subscription-change.ts';
import { getSubscription } from '../../../api/contract/subscription-operations.ts';
import {
  changeSubscription,
  getSubscriptionOptions,
  previewSubscriptionChange,
} from '../../../api/contract/subscription-change-operations.ts';
import type { BillingError } from '../../../api/errors.ts';
import { ActionController } from '../../../controllers/action-controller.ts';
import type { BillingHost } from '../../../controllers/host.ts';
import { ReadController } from '../../../controllers/read-controller.ts';
import { requestedLocale } from '../../../localization/locale.ts';
import { candidates, needsOptions } from './candidates.ts';
import { offerText, type Offer } from './offer-text.ts';
import { Survey } from './survey.ts';

/** What a flow asks of its element. */
export interface ChangeHost extends BillingHost {
  /** Whether the host page lets a change be sent. */
  allows(subscription: Subscription, change: SubscriptionChange): boolean;
  /** Something new is asked: the focus moves to the step's heading, to what has changed meanwhile, or to what is to be chosen. */
  stepped(): void;
  /** The server has agreed. */
  changed(kind: ChangeKind, subscription: Subscription): void;
  /** Closes the dialog. */
  leave(): void;
}

/** A change together with the preview that was shown of it. */
export interface Previewed {
  readonly change: SubscriptionChange;
  readonly preview: SubscriptionPreview;
}

/** `ask` previews and confirms. Before it `choose`, where there are plans; after it once an `offer`; in the end `done`, or `waiting` for the bank. */
export type Step = 'choose' | 'ask' | 'offer' | 'done' | 'waiting';

/** Answers after which what was shown is not true any more, and is read again. */
const outdating = ['subscription-changed', 'renewal-running', 'action-not-allowed'];

/**
 * One change of one subscription, from the first question to the fact: what is asked and chosen, and what went wrong. It holds no
 * markup; the views beside it show its state and call it.
 */
export class ChangeFlow {
  kind: ChangeKind = 'cancel';
  subscription!: Subscription;
  step: Step = 'ask';
  /** The value of the chosen way, pause or plan. Nothing is chosen for anybody. */
  choice?: string;
  choiceMissing = false;
  survey = new Survey();
  offer?: Offer;
  /** Why what was shown before was not true any more. */
  outdated?: BillingError;
  /** Somebody wanted to leave while the change was on its way. */
  waiting = false;
  /** The change on its way is the cancellation, in spite of an offer. */
  declining = false;
  done?: Previewed;

  readonly options: ReadController<SubscriptionOptions>;
  readonly previews: ReadController<SubscriptionPreview[]>;
  readonly action: ActionController<typeof changeSubscription>;

  #host: ChangeHost;
  #active = false;
  /** Counts up to read anew and show nothing old meanwhile. */
  #attempt = 0;
  #offered = false;
  #cancellation?: Previewed;
  /** The language in which the subscription is named. */
  #locale?: string;

  constructor(host: ChangeHost) {
    this.#host = host;
    // No topics: what is shown changes under nobody's eyes, and the change that was just made is not previewed again.
    this.options = new ReadController(host, {
      topics: [],
      wordless: false,
      input: () => (this.#active && needsOptions(this.kind) ? [this.subscription.id, this.#attempt] : undefined),
      load: (session, signal) =>
        session.request(getSubscriptionOptions, { params: { id: this.subscription.id } }, { signal }),
    });
    this.previews = new ReadController(host, {
      topics: [],
      wordless: false,
      input: () => this.changes && [this.subscription.id, this.#attempt, this.changes],
      load: (session, signal) =>
        Promise.all(
          this.changes!.map((change) =>
            session.request(previewSubscriptionChange, { params: { id: this.subscription.id }, body: { change } }, { signal }),
          ),
        ),
    });
    // What the dialog was opened with is named in another language now. Of one that has changed meanwhile the facts are not taken over.
    new ReadController(host, {
      topics: [],
      input: () => (this.#active && requestedLocale() !== this.#locale ? [this.subscription.id, requestedLocale()] : undefined),
      load: async (session, signal) => {
        const locale = requestedLocale();
        const found = await session.request(getSubscription, { params: { id: this.subscription.id } }, { signal });
        if (found.version === this.subscription.version) this.subscription = found;
        this.#locale = locale;
      },
    });
    this.action = new ActionController(host, changeSubscription);
  }

  start(kind: ChangeKind, subscription: Subscription): void {
    this.kind = kind;
    this.subscription = subscription;
    this.survey = new Survey();
    this.choice = this.offer = this.outdated = this.done = this.#cancellation = undefined;
    this.waiting = this.#offered = false;
    this.#active = true;
    this.#locale = requestedLocale();
    this.#attempt++;
    this.action.reset();
    this.#show(kind === 'change-plan' ? 'choose' : 'ask');
  }

  /** Ends all reading. What is on the screen stays until the dialog has gone. */
  stop(): void {
    this.#active = false;
    this.#host.requestUpdate();
  }

  /** What is previewed at this step. */
  get changes(): readonly SubscriptionChange[] | undefined {
    if (!this.#active || this.step === 'done' || this.step === 'waiting' || this.step === 'choose') return undefined;
    if (this.step === 'offer') return this.offer && [{ kind: 'accept-offer', offer: this.offer.id }];
    return candidates(this.kind, this.choice, this.options.value);
  }

  /** What "confirm" would do now: the only change that was previewed, or the chosen one of two. */
  get chosen(): Previewed | undefined {
    const changes = this.changes ?? [];
    const index = changes.length === 1 ? 0 : changes.findIndex((change) => 'when' in change && change.when === this.choice);
    const preview = this.previews.value?.[index];
    return preview && { change: changes[index]!, preview };
  }

  choose(choice: string): void {
    this.choice = choice;
    this.choiceMissing = false;
    this.#host.requestUpdate();
  }

  /** From the list of plans to the one chosen, and back. */
  previewPlan(): void {
    if (this.choice === undefined) this.#missChoice();
    else this.#show('ask');
  }

  choosePlanAgain(): void {
    if (this.action.pending) return;
    this.action.reset();
    this.#show('choose');
  }

  /** The first of what the previews offer that there are words for. */
  get #foundOffer(): Offer | undefined {
    return this.previews.value?.map(({ offer }) => offer).find((offer) => offer && offerText(offer, this.subscription));
  }

  /** An offer that was asked for directly stands in a preview: called before each render. */
  findOffer(): void {
    if (this.kind !== 'accept-offer' || this.step !== 'ask' || !this.#active) return;
    this.offer = this.#foundOffer;
    if (this.offer) this.step = 'offer';
  }

  /** Makes the change; the first time somebody cancels, a reason to stay may come before it. */
  async confirm(): Promise<void> {
    const { chosen } = this;
    if (this.action.pending) return;
    // A choice whose preview is still on its way is no missing choice.
    if (!chosen) return this.choice === undefined ? this.#missChoice() : undefined;
    const { offer } = chosen.preview;
    if (this.kind === 'cancel' && this.step === 'ask' && !this.#offered && offer && offerText(offer, this.subscription)) {
      this.#offered = true;
      this.#cancellation = chosen;
      this.offer = offer;
      return this.#show('offer');
    }
    await this.#make(chosen);
  }

  /** Cancels in spite of the offer. An offer that was opened for its own sake is simply left. */
  async declineOffer(): Promise<void> {
    if (!this.#cancellation) return this.#host.leave();
    this.declining = true;
    await this.#make(this.#cancellation);
    this.declining = false;
  }

  async #make({ change, preview }: Previewed): Promise<void> {
    if (this.action.pending) return;
    const complete = change.kind === 'cancel' ? { ...change, survey: this.survey.answer } : change;
    const { subscription } = this;
    if (!this.#host.allows(subscription, complete)) return this.#host.leave();
    this.outdated = undefined;
    const result = await this.action.run({
      params: { id: subscription.id },
      body: { change: complete, version: preview.version, previewedOn: preview.today },
    });
    this.waiting = false;
    if (result) {
      this.done = { change, preview };
      this.subscription = result;
      const { approval } = result;
      // Agreed, and not made: it is no change before the bank has heard from its customer.
      const waits = approval && approval.purpose !== 'payment' && approval.id !== subscription.approval?.id;
      this.#show(waits ? 'waiting' : 'done');
      if (!waits) this.#host.changed(change.kind, result);
    } else if (outdating.includes(this.action.error?.code ?? '')) {
      this.#askAgain(change.kind === 'accept-offer');
    }
  }

  /** Reads everything anew and says why. What was chosen and typed stays. */
  #askAgain(offerAgain: boolean): void {
    this.outdated = this.action.error;
    this.action.reset();
    this.#attempt++;
    if (offerAgain) this.#offered = false;
    this.#cancellation = this.offer = undefined;
    this.#host.session?.revisions.markChanged(['subscriptions']);
    this.#show('ask');
  }

  #missChoice(): void {
    this.choiceMissing = true;
    this.#host.requestUpdate();
    this.#host.stepped();
  }

  #show(step: Step): void {
    this.step = step;
    this.choiceMissing = false;
    this.#host.requestUpdate();
    this.#host.stepped();
  }
}
