/** Fields of payment providers: the interface of their adapters, and where a page names its own. */
export type {
  FieldsAppearance,
  FieldsState,
  MountedPaymentFields,
  MountOptions,
  PaymentFieldsAdapter,
  TokenResult,
} from './adapter.ts';
export { loadPaymentFields, registerPaymentFields } from './registry.ts';
