import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { shownLocale } from '../../../../localization/locale.ts';
import { openBankFrame } from '../../../../payment-fields/bank-frame.ts';
import type { PageClock } from '../../page-clock.ts';

/** Milliseconds after which a page that has not come counts as one that does not. */
const PATIENCE = 15_000;

interface FrameHost extends ReactiveControllerHost {
  readonly clock: PageClock;
  readonly renderRoot: ParentNode;
  readonly isConnected: boolean;
}

const frameTitle = (): string => msg('Your bank’s page for approving', { desc: 'Name of a frame, for screen readers.' });

/** What a frame sets going. */
export interface FrameEvents {
  /** The page is there. */
  here: () => void;
  /** The page says that the customer is done with it. */
  ended: () => void;
}

/**
 * The place of the bank's own page within this one. The page is a stranger's: what it says only makes us ask the back end, and it
 * cannot lead the page around it elsewhere.
 */
export class FramePlace implements ReactiveController {
  state: 'coming' | 'here' | 'failed' = 'coming';

  #host: FrameHost;
  #events: FrameEvents;
  #url?: string;
  #opened?: AbortController;
  #stopWaiting?: () => void;

  constructor(host: FrameHost, events: FrameEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#url && !this.#opened && this.state !== 'failed' && this.#host.isConnected) this.#open(this.#url);
    // The page around it may have changed its language.
    if (this.#frame) this.#frame.title = frameTitle();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // In another place of the page a frame loads anew.
    this.show(undefined);
  }

  /** Whose page is shown from the next update on; none for nothing. */
  show(url: string | undefined): void {
    if (url === this.#url) return;
    this.#opened?.abort();
    this.#opened = undefined;
    this.#rest();
    this.#url = url;
    this.state = 'coming';
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#url || this.state === 'failed') return nothing;
    return html`<div class="bank" part="bank-page">
      ${keyed(this.#url, html`<div class="bank-page"></div>`)}
      ${this.state === 'coming'
        ? html`<p class="bank-coming muted">
            ${msg('Your bank’s page is coming…', { desc: 'While the page of the bank is loaded.' })}
          </p>`
        : nothing}
    </div>`;
  }

  /** Moves the focus into the bank's page. */
  focus(): void {
    this.#frame?.focus();
  }

  get #frame(): HTMLIFrameElement | null {
    return this.#host.renderRoot.querySelector('iframe');
  }

  #open(url: string): void {
    const container = this.#host.renderRoot.querySelector('.bank-page');
    if (!container) return;
    const { signal } = (this.#opened = new AbortController());
    try {
      const { element } = openBankFrame({
        container,
        url,
        title: frameTitle(),
        locale: shownLocale(),
        signal,
        onEnded: this.#events.ended,
      });
      // A bank may ask for a passkey.
      element.allow = 'publickey-credentials-get; payment';
      element.addEventListener('load', () => this.#loaded(), { signal });
      this.#stopWaiting = this.#host.clock.after(PATIENCE, () => this.#set('failed'));
    } catch {
      // An address that cannot stand in a frame. It may still be a page for itself.
      this.#set('failed');
    }
  }

  #loaded(): void {
    if (this.state !== 'coming') return;
    this.#rest();
    this.#set('here');
    this.#events.here();
  }

  #set(state: FramePlace['state']): void {
    if (state === 'failed') this.#opened?.abort();
    this.state = state;
    this.#host.requestUpdate();
  }

  #rest(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }
}
