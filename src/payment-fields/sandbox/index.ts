import type { PaymentFieldsAdapter } from '../adapter.ts';

/** The fields of the sandbox provider, in a frame of its own origin. */
export const sandboxFields: PaymentFieldsAdapter = {
  mount: () => Promise.reject(new Error('The sandbox has no fields yet.')),
};
