import type { PaymentFieldsAdapter } from './adapter.ts';

type Load = () => Promise<PaymentFieldsAdapter>;

/** The sandbox is part of the library, and fetched by those alone whose back end names it. */
const adapters = new Map<string, Load>([['sandbox', () => import('./sandbox/index.ts').then(({ sandboxFields }) => sandboxFields)]]);

/**
 * Names the adapter for a payment provider, once for the page. The back end says which provider's fields it wants.
 *
 * ```ts
 * import { registerPaymentFields } from 'billing-widgets/payment-fields';
 *
 * registerPaymentFields('acme', () => import('./acme-fields.ts').then(({ acmeFields }) => acmeFields));
 * ```
 */
export const registerPaymentFields = (name: string, load: Load): void => void adapters.set(name, load);

/** The adapter of that name. Rejects when there is none, or when it cannot be fetched. */
export const loadPaymentFields = (name: string): Promise<PaymentFieldsAdapter> => {
  const load = adapters.get(name);
  return load ? load() : Promise.reject(new Error(`No payment fields are registered for "${name}".`));
};
