import type { ReactiveControllerHost } from 'lit';
import type { BillingSession } from '../session/session.ts';

/** What a controller asks of the element it is attached to: updates, and the session it may use. */
export interface BillingHost extends ReactiveControllerHost {
  readonly session: BillingSession | undefined;
  readonly isConnected: boolean;
}
