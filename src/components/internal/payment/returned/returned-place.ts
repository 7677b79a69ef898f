import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { BillingElement } from '../../billing-element.ts';
import '../bank-challenge/index.ts';
import { takeReturnedApproval } from '../return-from-bank.ts';

/** What the customer has come back to from the page of the bank: asked after at once, and shown until they have read it. */
export class ReturnedPlace {
  #host: BillingElement & { readonly level: number };
  #approval = takeReturnedApproval();

  constructor(host: BillingElement & { readonly level: number }) {
    this.#host = host;
  }

  render(): unknown {
    if (!this.#approval) return nothing;
    return html`<div class="section returned">
      <billing-bank-challenge
        .host=${this.#host}
        approval=${this.#approval}
        returned
        .headingLevel=${this.#host.level + 1}
        exportparts="button, notice"
      ></billing-bank-challenge>
      <div class="actions">
        <button type="button" class="button" part="button" @click=${() => this.#close()}>
          ${msg('Close this message', { desc: 'Button beside a confirmation.' })}
        </button>
      </div>
    </div>`;
  }

  #close(): void {
    this.#approval = undefined;
    this.#host.requestUpdate();
  }
}
