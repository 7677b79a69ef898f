import { msg } from '@lit/localize';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

/** The word that closes a dialog. */
export const closeLabel = (): string => msg('Close', { desc: 'Button that closes a dialog without doing anything.' });

/** What the host of a dialog decides. */
export interface DialogOptions {
  /** Asked when the person wants to close it. `false` keeps it open, and the host says why. */
  mayClose: () => boolean;
  /** It is closed, and the focus is back where it came from. Also called when the host leaves the page. */
  closed: () => void;
}

/**
 * A native modal dialog in its host's shadow root: labelled by its heading, which has the focus at first, so that a screen
 * reader begins with the question and not with a button. It gives the focus back to what had it before. Escape, the button in
 * the corner and a phone's back gesture ask the host first; the page behind does not scroll meanwhile.
 *
 * The host renders `template()` and brings `dialogStyles`. The heading can be focused again by `focusHeading()` after each step.
 */
export class DialogController implements ReactiveController {
  #host: LitElement;
  #options: DialogOptions;
  #opener?: HTMLElement;
  #isOpen = false;

  constructor(host: LitElement, options: DialogOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  async open(): Promise<void> {
    this.#opener = focused();
    this.#isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#show();
  }

  /** Closes it without asking. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#dialog?.close();
    if (this.#opener?.isConnected) this.#opener.focus();
    // While it fades out, the dialog would still hold the focus, and then lose it: who waits for the end must see it free.
    else ((this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null)?.blur();
    this.#opener = undefined;
    this.#options.closed();
  }

  focusHeading(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.dialog-title')?.focus();
  }

  template(title: unknown, content: unknown): TemplateResult {
    return html`<dialog
      class="dialog"
      part="dialog"
      aria-labelledby="dialog-title"
      @keydown=${this.#closeByEscape}
      @cancel=${this.#closeByGesture}
      @close=${this.#closedByBrowser}
      @wheel=${keepPageStill}
      @touchmove=${keepPageStill}
    >
      <header class="dialog-head">
        <h2 class="dialog-title" id="dialog-title" part="dialog-title" tabindex="-1" autofocus>${title}</h2>
        <button
          type="button"
          class="dialog-close"
          aria-label=${closeLabel()}
          @click=${this.#dismiss}
        >
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M18 6 6 18M6 6l12 12"></path></svg>
        </button>
      </header>
      <div class="dialog-body">${content}</div>
    </dialog>`;
  }

  hostConnected(): void {
    // A dialog that is moved in the page leaves the top layer, but still counts as open.
    if (this.#isOpen && this.#dialog?.open) {
      this.#dialog.close();
      this.#show();
    }
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.close();
    });
  }

  hostUpdated(): void {
    // What had the focus may be gone with its step. Without this it would fall back to the page behind.
    const root = this.#host.renderRoot as ShadowRoot;
    if (this.#isOpen && this.#dialog?.open && !root.activeElement) this.focusHeading();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #show(): void {
    if (this.#isOpen && this.#host.isConnected && !this.#dialog?.open) this.#dialog?.showModal();
  }

  #dismiss = (): void => {
    if (this.#options.mayClose()) this.close();
  };

  #closeByEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    // A modal of the host page around the widget must not close with it.
    event.stopPropagation();
    this.#dismiss();
  };

  #closeByGesture = (event: Event): void => {
    event.preventDefault();
    this.#dismiss();
  };

  /** Browsers let a second close gesture through whatever the page says. */
  #closedByBrowser = (): void => {
    if (!this.#isOpen || this.#dialog?.open) return;
    this.#dismiss();
    this.#show();
  };
}

/** The element with the focus, through every shadow root on the way. */
const focused = (): HTMLElement | undefined => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
};

/**
 * `overscroll-behavior` holds the page still only where the dialog itself can scroll; elsewhere this does. Zooming stays
 * possible.
 */
const keepPageStill = {
  passive: false,
  handleEvent(event: WheelEvent | TouchEvent): void {
    if (event.ctrlKey || ('touches' in event && event.touches.length > 1)) return;
    const scrolls = event
      .composedPath()
      .some((at) => at instanceof HTMLElement && at.matches('.dialog-body, textarea') && at.scrollHeight > at.clientHeight);
    if (!scrolls) event.preventDefault();
  },
};
