import type { DeclarationKind } from '../../../api/contract/rights.ts';
import type { BillingElement } from '../billing-element.ts';
import type { HostedElement } from '../hosted-element.ts';
import type { DeclareReads } from './declare-reads.ts';

/** `<billing-declare>`, as its parts see it. */
export interface DeclareHost extends HostedElement {
  readonly kind: DeclarationKind;
  readonly country?: string;
  readonly guest: boolean;
  readonly contract?: string;
  readonly headingLevel: number;
  readonly host?: BillingElement;
  /** Whether the page around has a session of somebody who is signed in. */
  readonly hasCustomer: boolean;
  readonly reads: DeclareReads;
}
