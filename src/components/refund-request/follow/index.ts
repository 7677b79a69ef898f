import { nothing } from 'lit';
import type { RefundHost } from '../refund-host.ts';

/** Following requests to their end: all of the customer's, those of one purchase, or one alone. */
export class FollowPart {
  constructor(_host: RefundHost) {}

  render(): unknown {
    return nothing;
  }
}
