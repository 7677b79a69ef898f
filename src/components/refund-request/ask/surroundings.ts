import type { RefundRequest } from '../../../api/contract/refund-request.ts';

/** How the part and what stands around it know of each other. */
export interface AskSurroundings {
  /** A request was made. */
  readonly onRequested: (request: RefundRequest) => void;
  /** Leads to a request that is under way. */
  readonly showRequest: (id: string) => void;
  /** Whether something is under way about a purchase. */
  readonly isUnderWay: (purchase: string) => boolean;
}
