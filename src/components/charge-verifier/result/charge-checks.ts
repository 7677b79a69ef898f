import { html, nothing } from 'lit';
import { checkCharge, type ChargeCheck, type ChargeCheckRequest } from '../../../api/contract/charge-check.ts';
import { getMerchant, type Merchant } from '../../../api/contract/merchant.ts';
import { BillingError } from '../../../api/errors.ts';
import { ActionController } from '../../../controllers/action-controller.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import type { BillingElement } from '../../internal/billing-element.ts';
import { BillingChargeCheckedEvent } from '../events.ts';
import { descriptorSentence } from './descriptor-sentence.ts';
import { Wait } from './wait.ts';

/** Looks charges up. It comes with what shows the answers, when somebody first turns to the question. */
export class ChargeChecks {
  /** The time in which one may not ask. */
  readonly wait: Wait;

  #host: BillingElement;
  #action: ActionController<typeof checkCharge>;
  #merchant: ResourceController<typeof getMerchant>;

  /** `free` is called when one may ask again. */
  constructor(host: BillingElement, free: () => void) {
    this.#host = host;
    // Who asks too often is told at once for how long to wait.
    this.#action = new ActionController(host, checkCharge, { patience: 0 });
    this.#merchant = new ResourceController(host, getMerchant, () => ({}));
    this.wait = new Wait(host, free);
  }

  get merchant(): Merchant | undefined {
    return this.#merchant.value;
  }

  /** How charges of this shop are named, which may be all that somebody wanted to know. */
  renderNames(): unknown {
    const sentence = descriptorSentence(this.merchant);
    return sentence ? html`<p class="small muted">${sentence}</p>` : nothing;
  }

  /** What a charge is, or why that could not be found out. */
  async ask(body: ChargeCheckRequest): Promise<ChargeCheck | BillingError> {
    const { session } = this.#host;
    const check = session && (await this.#action.run({ body }));
    // An answer to somebody who has left is nobody's.
    if (!check || session !== this.#host.session) {
      const error = this.#action.error ?? new BillingError({ kind: 'session', code: 'signed-out' });
      if (error.code === 'rate-limited') this.wait.start(error.retryAfter);
      return error;
    }
    this.#host.dispatchEvent(new BillingChargeCheckedEvent({ check }));
    return check;
  }
}
