import type { LitElement, ReactiveController } from 'lit';

/**
 * Takes the keyboard's place along to the next step: to its heading, which a screen reader then says, or to a part of it, as soon as that is
 * there. Whoever has gone elsewhere in the page meanwhile is left alone.
 */
export class NextFocus implements ReactiveController {
  #host: LitElement;
  #wanted?: string;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the focus is somewhere in the widget. */
  get isInside(): boolean {
    return (this.#host.renderRoot as ShadowRoot).activeElement != null;
  }

  /** Draws anew, and moves the focus then. */
  go(part = '.step-title'): void {
    this.#wanted = part;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#wanted) return;
    const find = (selector: string) => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    const place = find(this.#wanted) ?? find('.step-title');
    const { activeElement, body } = this.#host.ownerDocument;
    const mayMove = this.isInside || activeElement === body || activeElement === null;
    if (!place && mayMove) return;
    this.#wanted = undefined;
    if (mayMove) place?.focus();
  }
}
