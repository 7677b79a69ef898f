import type { Subscription } from '../../../src/api/index.ts';
import type { SubscriptionChange } from '../../../src/api/contract/subscription-change.ts';
import type { ChangeKind } from '../../../src/api/contract/subscription.ts';
import '../../../src/components/billing-subscriptions/change/index.ts';
import { BillingSession } from '../../../src/session/session.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';

/** The dialog over a back end in memory, with the button that opens it, and what a customer can see and do. */
export class ChangeScreen {
  readonly backend: MemoryBackend;
  readonly opener = document.createElement('button');
  readonly element = document.createElement('billing-subscription-change');
  /** The types of the events that have reached the page. */
  readonly events: string[] = [];

  #kind: ChangeKind = 'cancel';
  #outcome?: Promise<string>;

  constructor(subscription: Subscription, options: MemoryBackendOptions = {}) {
    this.backend = createMemoryBackend({ subscriptions: [subscription], ...options });
    this.element.session = new BillingSession({
      api: 'https://api.example',
      fetchSession: async () => {
        const answer = await this.backend.fetch('https://shop.example/billing-session', { method: 'POST' });
        if (!answer.ok) throw new Error('signed out');
        return (await answer.json()) as { token: string; expiresAt: string };
      },
      fetch: this.backend.fetch,
    });
    this.element.subscription = subscription;
    this.element.today = '2026-11-24';
    this.opener.textContent = 'Open';
    // Colours that fade in have no contrast yet.
    this.element.style.setProperty('--billing-duration', '0s');
    this.opener.addEventListener('click', () => (this.#outcome = this.element.open(this.#kind)));
    document.body.append(this.opener, this.element);
    for (const type of eventTypes) this.element.addEventListener(type, () => this.events.push(type));
  }

  /** Presses the button of the page that opens the dialog. */
  open(kind: ChangeKind): this {
    this.#kind = kind;
    this.opener.focus();
    this.opener.click();
    return this;
  }

  get outcome(): Promise<string> {
    return this.#outcome!;
  }

  get isOpen(): boolean {
    return allByRole(this.element, 'dialog').length === 1;
  }

  /** What stands in the dialog, without the marks that isolate a name. */
  get text(): string {
    return textIn(this.element).replace(/[\u2068\u2069]/g, '');
  }

  /** What has the focus inside the dialog. */
  get focused(): Element | null {
    return this.element.shadowRoot!.activeElement;
  }

  button(name: string): HTMLButtonElement {
    return byRole(this.element, 'button', name) as HTMLButtonElement;
  }

  has(role: 'button' | 'radio', name: string): boolean {
    return allByRole(this.element, role, name).length === 1;
  }

  radios(): HTMLInputElement[] {
    return allByRole(this.element, 'radio') as HTMLInputElement[];
  }

  choose(name: string | RegExp): void {
    byRole(this.element, 'radio', name).click();
  }

  /** Presses a button as soon as it is there. */
  async press(name: string): Promise<void> {
    await this.until(() => this.has('button', name));
    this.button(name).click();
    await this.element.updateComplete;
  }

  /** Resolves once the words can be read. */
  async sees(words: string): Promise<void> {
    await this.until(() => this.text.includes(words));
  }

  /** Resolves once something holds, looking after each update. */
  async until(holds: () => boolean): Promise<void> {
    await this.element.updateComplete;
    while (!holds()) {
      await new Promise<void>((updated) => {
        const look = {
          hostUpdated: () => {
            this.element.removeController(look);
            updated();
          },
        };
        this.element.addController(look);
      });
      await this.element.updateComplete;
    }
  }

  /** The changes that have reached the back end, effects or not. */
  get changes(): { change: SubscriptionChange; version: number; key: string | null }[] {
    return this.backend.requests
      .filter(({ name }) => name === 'changeSubscription')
      .map(({ body, headers }) => ({
        ...(body as { change: SubscriptionChange; version: number }),
        key: headers.get('Idempotency-Key'),
      }));
  }

  get subscription(): Subscription {
    return this.backend.subscriptions[0]!;
  }

  remove(): void {
    this.opener.remove();
    this.element.remove();
  }
}

const eventTypes = [
  'billing-error',
  'billing-before-subscription-change',
  'billing-subscription-cancelled',
  'billing-subscription-kept',
  'billing-subscription-paused',
  'billing-subscription-resumed',
  'billing-subscription-plan-changed',
  'billing-subscription-price-accepted',
  'billing-subscription-price-declined',
  'billing-subscription-offer-accepted',
];
