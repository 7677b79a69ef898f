import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import type { DeclareHost } from '../declare-host.ts';
import type { Shown } from './contract-fields.ts';
import type { DeclareFlow } from './declare-flow.ts';

/** What the views of the steps are given. */
export interface StepContext {
  readonly host: DeclareHost;
  readonly flow: DeclareFlow;
  readonly shown: Shown;
  /** The request in which the money that a declaration brings back can be followed, once it has been read. */
  readonly request: RefundRequest | undefined;
  /** Back to the button. */
  readonly close: () => void;
  /** Another declaration. */
  readonly again: () => void;
}
