import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { followPageLocale, overrideLocale } from '../../localization/locale.ts';
import { billingSessionContext } from '../../session/session-context.ts';
import type { BillingSession, FetchSession } from '../../session/session.ts';
import { sharedSession } from '../../session/shared-session.ts';

/**
 * Gives the widgets inside it one session and one language.
 *
 * ```html
 * <billing-provider api="https://billing.example.com" session-url="/billing-session" lang="nb">
 *   <billing-subscriptions></billing-subscriptions>
 * </billing-provider>
 * ```
 *
 * @summary One session and one language for the widgets inside it.
 * @slot - The widgets, anywhere in the page's own markup.
 */
export class BillingProviderElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Base address of the back end. */
  @property() api?: string;

  /** The host's own address that answers a session token: `POST`, with the page's cookies, `{token, expiresAt}`. */
  @property({ attribute: 'session-url' }) sessionUrl?: string;

  /** A function in place of `session-url`. It answers `{token, expiresAt}`, and rejects when nobody is signed in. */
  @property({ attribute: false }) fetchSession?: FetchSession;

  /** A `fetch` in place of the page's own, as for tests. */
  @property({ attribute: false }) fetch?: typeof globalThis.fetch;

  /** The language of all widgets on the page, as a BCP 47 tag; without it they follow `<html lang>`, live. */
  @property() override lang = '';

  #context = new ContextProvider(this, { context: billingSessionContext });

  /** The session that the widgets inside use, or `undefined` while the attributes do not say enough. */
  get session(): BillingSession | undefined {
    return this.#context.value;
  }

  /**
   * Forgets the token, and makes every widget inside forget what it shows. Call it when the customer signs out, before
   * the page shows anybody else; `login()` begins anew.
   */
  logout(): void {
    this.session?.logout();
  }

  /** Begins a new session after `logout()`, with the customer whom the host's server names now. */
  login(): void {
    this.#context.setValue(sharedSession(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followPageLocale();
    if (this.lang) overrideLocale(this.lang);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.lang) overrideLocale(undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lang') && this.isConnected && (this.lang || changed.get('lang'))) overrideLocale(this.lang);
    if (['api', 'sessionUrl', 'fetchSession', 'fetch'].some((name) => changed.has(name))) this.login();
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-provider': BillingProviderElement;
  }
}
