import type { Merchant } from '../../../../src/api/contract/merchant.ts';

/** What an acknowledgement says, in the words of its language: how it is drawn is the printers' business. */
export interface AcknowledgementContent {
  readonly title: string;
  /** Short, and easy to read out. */
  readonly reference: string;
  /** When it was received. ISO 8601, UTC. */
  readonly at: string;
  /** The zone in which that moment is written. IANA. */
  readonly timeZone: string;
  /** What was declared or asked, word for word. A value may have several lines. */
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly sentences: readonly string[];
  /** Who received it. */
  readonly merchant: Merchant;
}
