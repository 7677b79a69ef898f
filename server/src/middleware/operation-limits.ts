import { createHash } from 'node:crypto';
import type { OperationName } from '../../../src/api/contract/operations.ts';
import type { Clock } from '../clock.ts';
import { RateLimiter, type RateLimits } from './rate-limit.ts';

/** What one customer may ask of one operation, whatever the number of pages, and what each session of theirs may. */
interface CustomerLimits {
  readonly perCustomer: RateLimits;
  readonly perSession: RateLimits;
}

/** What may be asked of an operation for everybody from one address. Many people may share it. */
interface GuestLimits {
  readonly perAddress: RateLimits;
}

export type OperationLimits = CustomerLimits | GuestLimits;

export type LimitsByOperation = Readonly<Partial<Record<OperationName, OperationLimits>>>;

/**
 * Operations that have a limit of their own beside the general one. Whoever checks a charge has a statement at hand: twenty
 * lines at once, and then one each six seconds, is more than anybody reads and too little to try amounts by the thousand.
 */
export const defaultOperationLimits: LimitsByOperation = {
  checkCharge: { perCustomer: { burst: 40, perSecond: 1 / 3 }, perSession: { burst: 20, perSecond: 1 / 6 } },
  // Each of them is read by a person.
  createHandOver: { perCustomer: { burst: 30, perSecond: 1 / 60 }, perSession: { burst: 20, perSecond: 1 / 60 } },
  // A whole house declares less than that; each one is kept for good and mailed to somebody.
  createGuestDeclaration: { perAddress: { burst: 20, perSecond: 1 / 60 } },
};

/** A token is never kept: what is told apart here is its digest. */
const nameOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Counts what is asked of the operations that have a limit of their own. */
export class OperationLimiter {
  #limiters = new Map<string, { readonly customers: RateLimiter; readonly sessions: RateLimiter }>();
  #guests = new Map<string, RateLimiter>();

  constructor(limits: LimitsByOperation, realTime: Clock) {
    for (const [name, limit] of Object.entries(limits)) {
      if ('perAddress' in limit) this.#guests.set(name, new RateLimiter(limit.perAddress, realTime));
      else {
        const { perCustomer, perSession } = limit;
        this.#limiters.set(name, { customers: new RateLimiter(perCustomer, realTime), sessions: new RateLimiter(perSession, realTime) });
      }
    }
  }

  /** Takes one request from the session's bucket and from the customer's, or throws `rate-limited`. */
  take(operation: string, customer: string, token: string): void {
    const limiters = this.#limiters.get(operation);
    // The session first: a page that loops uses up what it may ask, and leaves the rest to the customer's other pages.
    limiters?.sessions.take(nameOf(token));
    limiters?.customers.take(customer);
  }

  /** Takes one request from the bucket of an address, or throws `rate-limited`. */
  takeGuest(operation: string, address: string): void {
    this.#guests.get(operation)?.take(address);
  }
}
