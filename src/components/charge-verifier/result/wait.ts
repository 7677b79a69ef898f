import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { numberFormat } from '../../../format/intl-cache.ts';
import { formatLocale } from '../../../localization/locale.ts';
import type { BillingElement } from '../../internal/billing-element.ts';

/** Where the back end does not say for how long. */
const UNKNOWN = 30_000;

/**
 * The time in which one may not ask again. It counts down in sight, and is spoken twice only: how long it will be, and that it is
 * over.
 */
export class Wait {
  #host: BillingElement;
  #over: () => void;
  #until = 0;
  #ticking?: ReturnType<typeof setInterval>;

  /** `over` is called when one may ask again. */
  constructor(host: BillingElement, over: () => void) {
    this.#host = host;
    this.#over = over;
  }

  get isOn(): boolean {
    return this.#ticking !== undefined;
  }

  /** Begins, with the milliseconds that the back end asks for. */
  start(ms = UNKNOWN): void {
    this.stop();
    this.#until = performance.now() + ms;
    this.#ticking = setInterval(this.#tick, 1000);
    this.#host.announce(this.#sentence());
  }

  stop(): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
  }

  /** How long it is still, for those who look; a screen reader that comes by reads it, but is not told of every second. */
  render(): unknown {
    return this.isOn ? html`<p class="small muted">${this.#sentence()}</p>` : nothing;
  }

  #tick = (): void => {
    // Nobody is there to see it; whoever comes back may try.
    if (performance.now() >= this.#until || !this.#host.isConnected) {
      this.stop();
      this.#over();
      if (this.#host.isConnected) {
        this.#host.announce(msg('You can ask again now.', { desc: 'Said when a waiting time is over.' }));
      }
    }
    this.#host.requestUpdate();
  };

  #sentence(): string {
    const seconds = Math.max(Math.ceil((this.#until - performance.now()) / 1000), 1);
    const [unit, count] = seconds > 90 ? ['minute', Math.ceil(seconds / 60)] as const : ['second', seconds] as const;
    const time = numberFormat(formatLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
    return msg(str`You can ask again in ${time}.`, { desc: '0 is a length of time, such as 45 seconds.' });
  }
}
