import type { LitElement, ReactiveController } from 'lit';

/**
 * Keeps the keyboard's place while an element renders anew: a row that moves in the list loses the focus in every browser,
 * and a button that is gone takes it along. The focus then returns to where it was, or to the nearest heading that is left.
 */
export class FocusKeeper implements ReactiveController {
  #host: LitElement;
  #focused: Element | null = null;
  #surroundings: Element[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
    this.#surroundings = [];
    for (let at = this.#focused; at; at = at.parentElement) this.#surroundings.push(at);
  }

  hostUpdated(): void {
    if (!this.#focused || this.#host.shadowRoot!.activeElement === this.#focused) return;
    if (this.#focused.isConnected) (this.#focused as HTMLElement).focus({ preventScroll: true });
    if (!this.#host.shadowRoot!.activeElement) this.focusHeading(this.#surroundings.find((element) => element.isConnected));
  }

  /** Focuses the first heading inside the nearest part of the page around `from` that has one. */
  focusHeading(from: Element | null | undefined): void {
    for (let at = from ?? this.#host.renderRoot.firstElementChild; at; at = at.parentElement) {
      const heading = at.querySelector<HTMLElement>('[tabindex="-1"]');
      if (heading) return heading.focus();
    }
  }
}
