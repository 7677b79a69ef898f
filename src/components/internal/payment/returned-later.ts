import { nothing } from 'lit';
import type { BillingElement } from '../billing-element.ts';
import { LazyModule } from '../lazy-module.ts';
import { partFailure } from '../part-failure.ts';
import { hasReturned } from './expected-returns.ts';
import type * as returnedPart from './returned/index.ts';

/** Shows what a customer has come back to from their bank, in a widget that is about something else. Fetched by those alone. */
export class ReturnedLater {
  #host: BillingElement & { readonly level: number };
  #part?: LazyModule<typeof returnedPart>;
  #place?: returnedPart.ReturnedPlace;

  constructor(host: BillingElement & { readonly level: number }) {
    this.#host = host;
    if (hasReturned()) this.#part = new LazyModule(host, () => import('./returned/index.ts'));
  }

  render(): unknown {
    if (!this.#part) return nothing;
    if (this.#part.failed) return partFailure(() => void this.#part!.load());
    const part = this.#part.get();
    if (part) this.#place ??= new part.ReturnedPlace(this.#host);
    return this.#place?.render() ?? nothing;
  }
}
