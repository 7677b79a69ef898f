import type { DeclarationKind } from '../../../api/contract/rights.ts';
import type { BillingElement } from '../billing-element.ts';
import type { HostedElement } from '../hosted-element.ts';

/** `<billing-declare>`, as what it reads for itself sees it. */
export interface DeclarePlace extends HostedElement {
  readonly kind: DeclarationKind;
  readonly country?: string;
  readonly guest: boolean;
  readonly contract?: string;
  readonly headingLevel: number;
  readonly host?: BillingElement;
  /** Whether the page around has a session of somebody who is signed in. */
  readonly hasCustomer: boolean;
}
