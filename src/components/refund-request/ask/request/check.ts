import { previewRefund, type RefundPreview } from '../../../../api/contract/refund-preview.ts';
import { createRefundRequest } from '../../../../api/contract/refund-request-operations.ts';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { BillingError } from '../../../../api/errors.ts';
import { ActionController } from '../../../../controllers/action-controller.ts';
import { ReadController } from '../../../../controllers/read-controller.ts';
import { requestedLocale } from '../../../../localization/locale.ts';
import { NextFocus } from '../../../internal/next-focus.ts';
import { BillingBeforeRefundRequestEvent, BillingRefundRequestedEvent } from '../../events.ts';
import type { RefundHost } from '../../refund-host.ts';
import type { AskState } from '../ask-course.ts';
import type { Details } from './details.ts';

/** Where the money can go. */
export type Destination = 'original' | 'balance';

/** What comes after a request, and what has to be here before one is sent. */
export interface CheckEnds {
  /** Fetches what will say that it was made. Answers whether it is here. */
  readonly prepare: () => Promise<boolean>;
  readonly finish: (request: RefundRequest) => void;
}

/** Answers after which what was shown is not true any more, and is read again. */
const outdating = ['purchase-changed', 'action-not-allowed'];

/** What a request comes to, and the request itself. It holds no markup. */
export class Check {
  /** One for each place where the money can go. */
  readonly previews: ReadController<RefundPreview[]>;
  /** Nothing has been chosen where there are two places. */
  isMissing = false;
  /** Why what was shown before was not true any more. */
  outdated?: BillingError;

  #host: RefundHost;
  #state: AskState;
  #details: Details;
  #ends: CheckEnds;
  #focus: NextFocus;
  #action: ActionController<typeof createRefundRequest>;
  #chosen?: Destination;
  #attempt = 0;
  #preparing = false;
  /** What the last step needs could not be fetched. */
  #unprepared?: BillingError;

  constructor(host: RefundHost, state: AskState, details: Details, ends: CheckEnds) {
    this.#host = host;
    this.#state = state;
    this.#details = details;
    this.#ends = ends;
    this.#focus = new NextFocus(host);
    this.#action = new ActionController(host, createRefundRequest);
    // No topics: what is shown changes under nobody's eyes.
    this.previews = new ReadController(host, {
      topics: [],
      wordless: false,
      input: () => {
        const { options, route, step } = state;
        if (step !== 'check' || !options || !route || details.items.length === 0) return undefined;
        return [options.purchase, route.route, details.items, this.places, this.#attempt];
      },
      load: (session, signal) => {
        const { options, route } = state;
        const preview = (destination: Destination) =>
          session.request(
            previewRefund,
            { params: { id: options!.purchase }, body: { items: details.items, route: route!.route, destination } },
            { signal },
          );
        return Promise.all(this.places.map(preview));
      },
    });
  }

  /** Whether a request is on its way. */
  get pending(): boolean {
    return this.#preparing || this.#action.pending;
  }

  get error(): BillingError | undefined {
    return this.#unprepared ?? this.#action.error;
  }

  /** Whether nobody knows if the last request has arrived: asking again with the same words is safe, and answers it. */
  get isUnanswered(): boolean {
    const { error } = this.#action;
    return error !== undefined && error.kind !== 'session' && (error.kind !== 'problem' || (error.status ?? 0) >= 500);
  }

  /** Where the money can go, as far as there are words for it; back to where it came from, at least. */
  get places(): Destination[] {
    const known = (this.#state.options?.destinations ?? []).flatMap(({ choice }) => (choice === 'unknown' ? [] : [choice]));
    return known.length > 0 ? known : ['original'];
  }

  /** The place that was chosen; where there is only one, there is nothing to choose. */
  get place(): Destination | undefined {
    const { places } = this;
    return places.length === 1 ? places[0] : places.find((place) => place === this.#chosen);
  }

  /** The preview that a confirmation would follow; before a choice, the first, which has the same amounts. */
  get preview(): RefundPreview | undefined {
    const at = this.place ? this.places.indexOf(this.place) : 0;
    return this.previews.value?.[at];
  }

  choose(place: Destination): void {
    this.#chosen = place;
    this.isMissing = false;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#chosen = this.outdated = this.#unprepared = undefined;
    this.isMissing = false;
    this.#action.reset();
  }

  /** One is back at this step, or leaves it: what went wrong before is over. */
  begin(): void {
    this.outdated = this.#unprepared = undefined;
    this.#action.reset();
  }

  async confirm(): Promise<void> {
    const { place, preview } = this;
    const { options, route } = this.#state;
    if (this.pending || !preview || !options || !route) return;
    this.isMissing = !place;
    if (!place) return this.#focus.go('#place-original');
    const { version, today: previewedOn } = preview;
    const selection = { items: this.#details.items, route: route.route, destination: place };
    const order = { purchase: options.purchase, ...selection, ...this.#details.told, version, previewedOn, locale: requestedLocale() };
    if (!this.#host.dispatchEvent(new BillingBeforeRefundRequestEvent({ order }))) return;
    const { session } = this.#host;
    this.outdated = undefined;
    if (!(await this.#prepare())) return;
    const request = await this.#action.run({ body: order });
    // An answer to somebody who has left is nobody's.
    if (session !== this.#host.session || session?.closed) return;
    if (request) {
      this.#host.dispatchEvent(new BillingRefundRequestedEvent({ request }));
      this.#ends.finish(request);
    } else if (outdating.includes(this.#action.error?.code ?? '')) this.#previewAgain();
  }

  /** The words for what comes after must be here first: a request that was made and then not shown would be made again. */
  async #prepare(): Promise<boolean> {
    this.#preparing = true;
    this.#unprepared = undefined;
    this.#host.requestUpdate();
    const isHere = await this.#ends.prepare();
    this.#preparing = false;
    if (!isHere) this.#unprepared = new BillingError({ kind: 'network', code: 'network' });
    this.#host.requestUpdate();
    return isHere;
  }

  #previewAgain(): void {
    this.outdated = this.#action.error;
    this.#action.reset();
    this.#attempt++;
    this.#host.session?.revisions.markChanged(['purchases', 'refunds']);
    this.#focus.go('.outdated');
  }
}
