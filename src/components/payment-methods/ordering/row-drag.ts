import type { ReactiveController } from 'lit';
import type { MethodsHost } from '../methods-host.ts';

/** Pixels from the edge of the screen within which the page scrolls along. */
const EDGE = 56;

/**
 * Drags a row to another place by its handle. A line shows where it would land; Escape gives up. What lands is `drop`ped, which does the
 * same as the buttons do.
 */
export class RowDrag implements ReactiveController {
  /** The dragged method. */
  id?: string;
  /** The place at which it would land, counted from 0 among all. */
  to?: number;

  #host: MethodsHost;
  #drop: (id: string, to: number) => void;
  #from = 0;
  #startY = 0;
  #y = 0;
  #frame = 0;
  /** Lets the row follow the pointer, since a strict CSP refuses a style of its own. */
  #sheet?: CSSStyleSheet;

  constructor(host: MethodsHost, drop: (id: string, to: number) => void) {
    this.#host = host;
    this.#drop = drop;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** The pointer was pressed on the handle of a row, at a height of the screen. */
  start(id: string, from: number, y: number): void {
    if (this.id) return;
    this.id = id;
    this.#from = this.to = from;
    this.#startY = y + scrollY;
    this.#y = y;
    addEventListener('keydown', this.#giveUp, true);
    this.#host.requestUpdate();
  }

  move(y: number): void {
    if (!this.id) return;
    this.#y = y;
    this.#follow();
    // Near an edge of the screen the page goes on scrolling while the pointer rests.
    this.#frame ||= requestAnimationFrame(this.#scrollOn);
  }

  drop(y: number): void {
    const { id } = this;
    if (!id) return;
    this.#y = y;
    const to = this.#placeAt();
    const from = this.#from;
    this.#end();
    if (to !== from) this.#drop(id, to);
  }

  /** The browser has taken the pointer for something else. */
  cancel(): void {
    this.#end();
  }

  #giveUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  };

  #scrollOn = (): void => {
    this.#frame = 0;
    const beyond = this.#y < EDGE ? this.#y - EDGE : Math.max(0, this.#y - (innerHeight - EDGE));
    if (!this.id || !beyond) return;
    scrollBy(0, beyond / 4);
    this.#follow();
    this.#frame = requestAnimationFrame(this.#scrollOn);
  };

  #follow(): void {
    this.#shift(this.#y + scrollY - this.#startY);
    const to = this.#placeAt();
    if (to === this.to) return;
    this.to = to;
    this.#host.requestUpdate();
  }

  /** Where the pointer is among the rows: after those whose middle is above it. The dragged one counts for nothing. */
  #placeAt(): number {
    const rows = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.rows > li')];
    return rows.filter((row, index) => {
      const { top, height } = row.getBoundingClientRect();
      return index !== this.#from && top + height / 2 < this.#y;
    }).length;
  }

  #shift(by: number): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    this.#sheet.replaceSync(`@media (prefers-reduced-motion: no-preference) { .dragged { translate: 0 ${Math.round(by)}px } }`);
  }

  #end(): void {
    if (!this.id) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    removeEventListener('keydown', this.#giveUp, true);
    const root = this.#host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#sheet = this.id = this.to = undefined;
    this.#host.requestUpdate();
  }
}
