import { ContextConsumer, ContextRoot } from '@lit/context';
import { updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BillingError } from '../../api/errors.ts';
import { directionOf } from '../../format/direction.ts';
import { followPageLocale, formatLocale, settled, shownLocale } from '../../localization/locale.ts';
import { billingSessionContext } from '../../session/session-context.ts';
import type { BillingSession, FetchSession } from '../../session/session.ts';
import { sharedSession } from '../../session/shared-session.ts';
import { BillingErrorEvent, BillingNavigateEvent, type NavigateContext } from './events.ts';
import { dress } from './host-styles.ts';

let contextRoot: ContextRoot | undefined;

/**
 * What every widget has: a session (of its own attributes, else of the `<billing-provider>` around it), the page's language, one
 * live region, and the events they share. A widget adds `renderContent()`.
 */
export abstract class BillingElement extends LitElement {
  /** Base address of the back end, where the element stands without a `<billing-provider>`. */
  @property() api?: string;

  /** The host's own address that answers a session token, where the element stands without a `<billing-provider>`. */
  @property({ attribute: 'session-url' }) sessionUrl?: string;

  /** A function in place of `session-url`. It answers `{token, expiresAt}`, and rejects when nobody is signed in. */
  @property({ attribute: false }) fetchSession?: FetchSession;

  /** A `fetch` in place of the page's own, as for tests and stories. */
  @property({ attribute: false }) fetch?: typeof globalThis.fetch;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'dir'];
  }

  @state() private announcement = '';
  #announcedIn?: string;

  #provided = new ContextConsumer(this, { context: billingSessionContext, subscribe: true });

  constructor() {
    super();
    // The decorator `@localized()` would miss elements that stand in the page before they are defined.
    updateWhenLocaleChanges(this);
  }

  override attributeChangedCallback(...change: [string, string | null, string | null]): void {
    super.attributeChangedCallback(...change);
    // `dir` is no property of ours, and yet the wrapper follows it.
    this.requestUpdate();
  }

  /** The session in use, or `undefined` while there is none. */
  get session(): BillingSession | undefined {
    return sharedSession(this) ?? this.#provided.value;
  }

  override connectedCallback(): void {
    // Without a root, a widget that connects before <billing-provider> is defined would never get its session.
    if (!contextRoot) (contextRoot = new ContextRoot()).attach(document.documentElement);
    followPageLocale();
    super.connectedCallback();
  }

  /** A language that is on its way is waited for, where nothing stands yet: nothing is said in another before. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.renderRoot.firstChild) return super.scheduleUpdate();
    return settled!.then(() => super.scheduleUpdate());
  }

  /** @internal A page has taken it into another document, as into a frame: its styles stayed behind. */
  adoptedCallback(): void {
    if (this.hasUpdated) dress(this, this.renderRoot as ShadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.attachShadow({ mode: 'open' });
    dress(this, root);
    return root;
  }

  /** The locale for dates and amounts. */
  protected get locale(): string {
    return formatLocale();
  }

  /** @internal Says something to a screen reader, once, without moving the focus. */
  announce(text: string): void {
    // The same text twice is no change to a live region; a no-break space at its end makes it one.
    this.announcement = this.announcement === text ? text + '\u00a0' : text;
    this.#announcedIn = shownLocale();
  }

  /** @internal Tells the host page of a failure that the person is shown. */
  reportError({ code, retryable }: BillingError): void {
    this.dispatchEvent(new BillingErrorEvent({ code, retryable }));
  }

  /** @internal Follows a link, unless the host page takes it over. */
  navigate(purpose: string, url?: string, context?: NavigateContext): void {
    const follow = this.dispatchEvent(new BillingNavigateEvent({ url, purpose, ...(context && { context }) }));
    if (follow && url) location.assign(url);
  }

  protected override render(): TemplateResult {
    const language = shownLocale();
    const direction = (this.dir || directionOf(language)) as 'ltr' | 'rtl';
    return html`<div
      class="root"
      part="base"
      lang=${language}
      dir=${direction}
    >
      ${this.renderContent()}
      <div class="visually-hidden" role="status">${this.#announcedIn === language ? this.announcement : ''}</div>
    </div>`;
  }

  protected abstract renderContent(): unknown;
}
