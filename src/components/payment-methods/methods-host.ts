import type { BillingElement } from '../internal/billing-element.ts';

/** The element that the parts of the list stand in. */
export type MethodsHost = BillingElement & { readonly level: number };
