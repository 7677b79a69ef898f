import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.ts';
import { chevronIcon } from '../../internal/icons.ts';
import { LazyModule } from '../../internal/lazy-module.ts';
import { loadingView } from '../../internal/loading-view.ts';
import { partFailure } from '../../internal/part-failure.ts';
import type { RefundHost } from '../refund-host.ts';
import type * as rightsPart from './rights/index.ts';

/** What the rights of the country are, for whoever wants to know before choosing. Nothing of it is fetched before. */
export class RightsInShort {
  #host: RefundHost;
  #module: LazyModule<typeof rightsPart>;
  #reading?: rightsPart.RightsReading;
  #isOpen = false;

  constructor(host: RefundHost) {
    this.#host = host;
    this.#module = new LazyModule(host, () => import('./rights/index.ts'));
  }

  render(): TemplateResult {
    return html`<details class="rights" ?open=${this.#isOpen} @toggle=${this.#toggle}>
      <summary>${msg('What your rights are', { desc: 'Opens a few sentences about the rights of a customer.' })} ${icon(chevronIcon)}</summary>
      ${this.#isOpen ? this.#renderContent() : nothing}
    </details>`;
  }

  #renderContent(): unknown {
    if (this.#reading) return this.#reading.render();
    return this.#module.failed
      ? partFailure(() => void this.#open())
      : loadingView(html`<p aria-hidden="true"><span class="skeleton line">&nbsp;</span></p>`);
  }

  #toggle = (event: Event): void => {
    this.#isOpen = (event.target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
    if (this.#isOpen && !this.#reading) void this.#open();
  };

  async #open(): Promise<void> {
    const part = await this.#module.load();
    if (part) this.#reading ??= new part.RightsReading(this.#host);
    this.#host.requestUpdate();
  }
}
