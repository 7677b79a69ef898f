import { nothing } from 'lit';
import type { RefundHost } from '../refund-host.ts';

/** Asking for money back: which purchase, which right, which items, how much, and the receipt. */
export class AskPart {
  constructor(_host: RefundHost) {}

  render(): unknown {
    return nothing;
  }
}
