import type { ChangeFlow } from './change-flow.ts';

/** What the views of a step know beside the flow, and what they can do that the flow cannot. */
export interface ChangeContext {
  readonly flow: ChangeFlow;
  /** The customer's day, by the server's clock. */
  readonly today: string | undefined;
  /** Closes the dialog; nothing has been changed. */
  readonly leave: () => void;
  /** Leads to where the change is approved that waits for the bank. */
  readonly approve: () => void;
  /** Leads to the ways to pay, where there is a way there. */
  readonly updatePayment: (() => void) | undefined;
}
