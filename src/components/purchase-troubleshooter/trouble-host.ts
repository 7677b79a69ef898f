import type { BillingElement } from '../internal/billing-element.ts';

/** The element that everything stands in. */
export type TroubleHost = BillingElement & { readonly level: number };
