import type { Merchant } from '../../../../../api/contract/merchant.ts';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';
import type { Rights } from '../../../../../api/contract/rights.ts';
import type { BillingElement } from '../../../../internal/billing-element.ts';
import type { ReadController } from '../../../../../controllers/read-controller.ts';
import type { DestinationChoice } from './destination-choice.ts';
import type { ChangeKind, RefundFlow } from './refund-flow.ts';
import type { StatementForm } from './statement-form.ts';

/** What the parts of an opened request know. */
export interface DetailsContext {
  /** Follows links, and reads aloud. */
  readonly host: BillingElement;
  readonly request: RefundRequest;
  /** Level of the headings of the parts. */
  readonly level: number;
  readonly flow: RefundFlow;
  readonly answer: StatementForm;
  readonly appeal: StatementForm;
  readonly files: StatementForm;
  readonly destination: DestinationChoice;
  readonly merchant: Merchant | undefined;
  readonly rights: ReadController<Rights>;
  /** Opens a form in its place, with the focus on the first that matches. */
  readonly open: (kind: ChangeKind, place: string) => void;
  readonly close: (place: string) => void;
  readonly takeBack: () => void;
  readonly download: (format: 'pdf' | 'html') => void;
  /** The document that is being asked for. */
  readonly downloading: boolean;
}
