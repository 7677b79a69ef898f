import type { ReactiveControllerHost } from 'lit';
import type { BillingError } from '../api/errors.ts';
import type { BillingSession } from '../session/session.ts';

/** What a controller asks of the element it is attached to: updates, and the session it may use. */
export interface BillingHost extends ReactiveControllerHost {
  readonly session: BillingSession | undefined;
  readonly isConnected: boolean;
  /** Tells the host page of a failure. */
  reportError?(error: BillingError): void;
}
