import type { DeclarationKind } from '../../api/contract/rights.ts';
import type { BillingElement } from '../internal/billing-element.ts';
import type { PageClock } from '../internal/page-clock.ts';

/** The element that the parts of `<refund-request>` stand in, as they see it. */
export type RefundHost = BillingElement & {
  /** Level of the widget's heading; those of the parts are one below. */
  readonly level: number;
  readonly purchase?: string;
  request?: string;
  /** With an acknowledgement one goes on to the request that follows from it. */
  right?: DeclarationKind;
  readonly country?: string;
  readonly contract?: string;
  readonly guest: boolean;
  /** Another clock, for tests. */
  readonly clock?: PageClock | undefined;
};
