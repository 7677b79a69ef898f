import type { BillingElement } from '../internal/billing-element.ts';

/** The element that the parts of the history stand in. */
export type HistoryHost = BillingElement & {
  readonly level: number;
  readonly mirrorUrl: boolean;
  readonly purchase?: string;
};
