import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DeclarationKind } from '../../../api/contract/rights.ts';
import { BillingSession } from '../../../session/session.ts';
import type { BillingElement } from '../billing-element.ts';
import { HostedElement } from '../hosted-element.ts';
import { LazyModule } from '../lazy-module.ts';
import { resourceView } from '../resource-view.ts';
import { sharedStyles } from '../shared.styles.ts';
import type { DeclareHost } from './declare-host.ts';
import { DeclareReads } from './declare-reads.ts';
import { declareStyles } from './declare.styles.ts';
import { DeclareToggledEvent } from './events.ts';
import { noFunction, openButton, startSkeleton, stepsFailed } from './start-view.ts';
import type * as stepsPart from './steps/index.ts';

/**
 * The function that the law of a country demands of a store's pages, to withdraw from a contract or to terminate it: a button with the
 * words of that law, a form of two steps, and the acknowledgement. Internal: part of a widget, which it sends `billing-declared` from.
 *
 * ```html
 * <billing-declare .host=${widget} kind="withdraw" country="DE" guest></billing-declare>
 * ```
 *
 * Nothing stands beside the button: no offer, no question why. Somebody who is not signed in needs no more than the back end's address.
 *
 * @internal
 */
export class BillingDeclareElement extends HostedElement implements DeclareHost {
  static override styles = [...sharedStyles, declareStyles];

  /** Which of them: `withdraw` or `terminate`. */
  @property() kind: DeclarationKind = 'withdraw';

  /** Whose law; that of the customer, else of the store. ISO 3166-1 alpha-2. */
  @property() country?: string;

  /** Nobody is signed in. */
  @property({ type: Boolean }) guest = false;

  /** The contract, where the page knows it: an id of a purchase or a subscription for a customer, words for a guest. */
  @property() contract?: string;

  /** Of the headings inside. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Begins with the form: whoever comes here has pressed a button that leads to it. */
  @property({ type: Boolean, attribute: 'auto-start' }) autoStart = false;

  /** @internal */
  readonly reads: DeclareReads = new DeclareReads(this);

  #steps?: stepsPart.DeclareSteps;
  #part: LazyModule<typeof stepsPart> = new LazyModule(this, () => import('./steps/index.ts'));
  #followed?: BillingElement;
  #ownSession?: BillingSession;
  /** The session of the customer whose form it is. */
  #customer?: BillingSession;
  #started = false;

  /** The widget's; where it has none, or one that is over, one of nobody, which is enough for what needs no token. */
  override get session(): BillingSession | undefined {
    const { host } = this;
    if (this.hasCustomer) return host!.session;
    const api = host?.api ?? host?.session?.api;
    if (api && this.#ownSession?.api !== api) this.#ownSession = new BillingSession({ api, fetch: host!.fetch, fetchSession: nobody });
    return api ? this.#ownSession : undefined;
  }

  /** @internal */
  get hasCustomer(): boolean {
    return this.host?.session?.closed === false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow(this.host);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('host') && this.isConnected) this.#follow(this.host);
    const isOfAnother = this.#isOfAnother();
    if (isOfAnother) this.reads.goesOnAsGuest = false;
    if (isOfAnother || changed.has('kind') || changed.has('contract')) this.#steps?.forget();
    this.reads.follow();
    this.#steps?.follow();
    if (this.autoStart && !this.#started && this.reads.fn) void this.#open();
  }

  protected override renderContent(): unknown {
    if (this.#steps?.isOpen) return this.#steps.render();
    return resourceView(this.reads.pending, { skeleton: startSkeleton, ready: () => this.#renderStart() });
  }

  #renderStart(): TemplateResult {
    const { fn, country, merchant } = this.reads;
    if (!this.reads.rights.value) return startSkeleton();
    if (!fn) return noFunction(this, country!, merchant.value);
    return html`${this.#part.failed ? stepsFailed(this, fn, () => void this.#open()) : undefined}
    ${openButton(fn, { prepare: () => void this.#part.get(), open: () => void this.#open() })}`;
  }

  async #open(): Promise<void> {
    this.#started = true;
    const part = await this.#part.load();
    if (!part) return;
    this.#steps ??= new part.DeclareSteps(this, () => void this.#close());
    await this.#steps.open();
    this.dispatchEvent(new DeclareToggledEvent({ isOpen: true }));
  }

  async #close(): Promise<void> {
    await this.#focusStart();
    this.dispatchEvent(new DeclareToggledEvent({ isOpen: false }));
  }

  /** The way back to the button. */
  async #focusStart(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  }

  /** Whether the customer whose form it is has signed out, or is another one. */
  #isOfAnother(): boolean {
    const session = this.host?.session;
    const before = this.#customer;
    this.#customer = session?.closed ? undefined : session;
    return before !== undefined && before !== this.#customer;
  }

  /** The widget's session may come, and go, without anything here being set anew. */
  #follow(host: BillingElement | undefined): void {
    if (host === this.#followed) return;
    this.#followed?.removeController(this.#watch);
    this.#followed = host;
    host?.addController(this.#watch);
  }

  #watch = { hostUpdated: () => this.requestUpdate() };
}

const nobody = (): Promise<never> => Promise.reject(new Error('nobody is signed in'));

declare global {
  interface HTMLElementTagNameMap {
    'billing-declare': BillingDeclareElement;
  }
}
