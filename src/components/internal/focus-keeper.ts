import type { LitElement, ReactiveController } from 'lit';

/**
 * Keeps the keyboard's place while an element renders anew: a row that moves in the list loses the focus in every browser,
 * and a button that is gone takes it along. The focus then returns to where it was, or to the heading of its article, or to the widget's.
 */
export class FocusKeeper implements ReactiveController {
  #host: LitElement;
  #focused: Element | null = null;
  #article: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Not `shadowRoot`, which is missing where a page closes every root. */
  get #inside(): Element | null {
    return (this.#host.renderRoot as ShadowRoot | undefined)?.activeElement ?? null;
  }

  hostUpdate(): void {
    this.#focused = this.#inside;
    this.#article = this.#focused?.closest('article') ?? null;
  }

  hostUpdated(): void {
    if (!this.#focused || this.#inside === this.#focused) return;
    if (this.#focused.isConnected) (this.#focused as HTMLElement).focus({ preventScroll: true });
    if (!this.#inside) this.focusHeading(this.#article);
  }

  /** Focuses the heading of a part of the widget, or the widget's own when that part is gone. */
  focusHeading(part?: Element | null): void {
    const place = part?.isConnected ? part : this.#host.renderRoot;
    place.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }
}
