import { listContracts } from '../../../api/contract/declaration-operations.ts';
import { getMerchant } from '../../../api/contract/merchant.ts';
import { getRights, type Rights, type StatutoryFunction } from '../../../api/contract/rights.ts';
import { ReadController } from '../../../controllers/read-controller.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import { requestedLocale } from '../../../localization/locale.ts';
import type { DeclarePlace } from './declare-place.ts';

/** What must be known before the function can be offered: whose law it is, what it is called there, and what one can declare it of. */
export class DeclareReads {
  /** Waits while nobody is signed in. */
  readonly contracts: ResourceController<typeof listContracts>;
  readonly merchant: ResourceController<typeof getMerchant>;
  readonly rights: ReadController<Rights>;
  /** Somebody whose session has ended goes on without it. */
  goesOnAsGuest = false;

  #host: DeclarePlace;
  /** The last one that was known: it stays while what it comes from is read again. */
  #country?: string;

  constructor(host: DeclarePlace) {
    this.#host = host;
    this.contracts = new ResourceController(host, listContracts, () =>
      this.isGuest ? undefined : { query: { kind: host.kind } },
    );
    this.merchant = new ResourceController(host, getMerchant, () => ({}));
    this.rights = new ReadController(host, {
      topics: [],
      // A form that is open stays while the page's language changes.
      keepsValue: true,
      input: () => this.country && [this.country, requestedLocale()],
      load: (session, signal) =>
        session.request(getRights, { params: { country: this.country! }, query: { locale: requestedLocale() } }, { signal }),
    });
  }

  /** Before each update: whoever turns out to be signed out needs no account here. */
  follow(): void {
    const { value, error } = this.contracts;
    if (value === undefined && error?.kind === 'session') this.goesOnAsGuest = true;
  }

  /** Whether the declaration is made without an account. */
  get isGuest(): boolean {
    return this.#host.guest || this.goesOnAsGuest || !this.#host.hasCustomer;
  }

  /** That of the page, else the customer's, else the store's. */
  get country(): string | undefined {
    const { country } = this.#host;
    if (country && /^[a-z]{2}$/i.test(country)) return (this.#country = country.toUpperCase());
    if (!this.isGuest && this.contracts.status === 'loading') return this.#country;
    return (this.#country = this.contracts.value?.country ?? this.#country ?? this.merchant.value?.country);
  }

  /** The function, where the law of the country knows one. */
  get fn(): StatutoryFunction | undefined {
    return this.rights.value?.functions.find(({ kind }) => kind === this.#host.kind);
  }

  /** What is waited for, or has failed. */
  get pending(): ReadController<unknown> {
    if (this.country) return this.rights;
    return this.merchant.status === 'failed' || this.isGuest ? this.merchant : this.contracts;
  }
}
