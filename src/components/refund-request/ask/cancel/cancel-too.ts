import type { Subscription } from '../../../../api/contract/subscription.ts';
import type { SubscriptionPreview } from '../../../../api/contract/subscription-change.ts';
import {
  changeSubscription,
  getSubscriptionOptions,
  previewSubscriptionChange,
} from '../../../../api/contract/subscription-change-operations.ts';
import { getSubscription } from '../../../../api/contract/subscription-operations.ts';
import type { BillingError } from '../../../../api/errors.ts';
import { ActionController } from '../../../../controllers/action-controller.ts';
import { ReadController } from '../../../../controllers/read-controller.ts';
import { NextFocus } from '../../../internal/next-focus.ts';
import {
  BillingBeforeSubscriptionChangeEvent,
  BillingSubscriptionChangedEvent,
} from '../../../internal/subscription/events.ts';
import type { RefundHost } from '../../refund-host.ts';
import type { CancelFlow, Ways, When } from './cancel-flow.ts';
import { cancelView } from './cancel-view.ts';

const outdating = ['subscription-changed', 'renewal-running', 'action-not-allowed'];

/**
 * Cancels the subscription that a purchase has paid for, after money was asked back: an act of its own, previewed and confirmed by itself.
 * Nothing is offered to stay.
 */
export class CancelToo implements CancelFlow {
  readonly ways: ReadController<Ways>;
  readonly action: ActionController<typeof changeSubscription>;
  chosen?: When;
  isMissing = false;
  outdated?: BillingError;
  /** What has been done. */
  done?: { subscription: Subscription; preview: SubscriptionPreview };

  #host: RefundHost;
  /** Missing while nobody wants to cancel. */
  #id?: string;
  #focus: NextFocus;
  #attempt = 0;
  #left: () => void;

  /** `left` is called when somebody keeps the subscription after all. */
  constructor(host: RefundHost, left: () => void) {
    this.#host = host;
    this.#left = left;
    this.#focus = new NextFocus(host);
    this.action = new ActionController(host, changeSubscription);
    this.ways = new ReadController(host, {
      topics: [],
      wordless: false,
      input: () => (this.#id && !this.done ? [this.#id, this.#attempt] : undefined),
      load: async (session, signal) => {
        const params = { id: this.#id! };
        const [subscription, options] = await Promise.all([
          session.request(getSubscription, { params }, { signal }),
          session.request(getSubscriptionOptions, { params }, { signal }),
        ]);
        const offered = options.cancel.filter((when) => when !== 'unknown');
        const ways = offered.map(async (when) => ({
          when,
          preview: await session.request(previewSubscriptionChange, { params, body: { change: { kind: 'cancel', when } } }, { signal }),
        }));
        return { subscription, ways: await Promise.all(ways) };
      },
    });
  }

  /** Shows what cancelling this subscription would lead to. */
  start(id: string): void {
    if (this.#id === id) return;
    this.#id = id;
    this.#attempt++;
    this.#focus.go('.cancel-title');
  }

  leave(): void {
    this.forget();
    this.#left();
  }

  forget(): void {
    this.#id = this.chosen = this.outdated = this.done = undefined;
    this.isMissing = false;
    this.action.reset();
  }

  render(): unknown {
    return cancelView(this);
  }

  /** The way that was chosen; where there is only one, there is nothing to choose. */
  get way(): Ways['ways'][number] | undefined {
    const { ways = [] } = this.ways.value ?? {};
    return ways.length === 1 ? ways[0] : ways.find(({ when }) => when === this.chosen);
  }

  choose(when: When): void {
    this.chosen = when;
    this.isMissing = false;
    this.#host.requestUpdate();
  }

  async confirm(): Promise<void> {
    const { way } = this;
    const { subscription } = this.ways.value ?? {};
    const id = this.#id;
    if (this.action.pending || !subscription || !id) return;
    this.isMissing = !way;
    if (!way) return this.#focus.go('.cancel-too .option > input');
    const { when, preview } = way;
    const change = { kind: 'cancel', when } as const;
    if (!this.#host.dispatchEvent(new BillingBeforeSubscriptionChangeEvent({ subscription, change }))) return this.leave();
    this.outdated = undefined;
    const body = { change, version: preview.version, previewedOn: preview.today };
    const { session } = this.#host;
    const result = await this.action.run({ params: { id }, body });
    if (session !== this.#host.session || session?.closed || id !== this.#id) return;
    if (result) {
      this.done = { subscription: result, preview };
      this.#host.dispatchEvent(new BillingSubscriptionChangedEvent('billing-subscription-cancelled', { subscription: result }));
      this.#focus.go('.cancel-done');
    } else if (outdating.includes(this.action.error?.code ?? '')) {
      this.outdated = this.action.error;
      this.action.reset();
      this.#attempt++;
      this.#focus.go('.cancel-too .outdated');
    }
  }
}
