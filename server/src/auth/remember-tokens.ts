import { hash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { ProblemError } from '../problem.ts';
import type { CustomerClaims } from './customer-claims.ts';

/** What a signature vouched for, and until when. */
export interface VerifiedToken {
  readonly claims: CustomerClaims;
  /** Seconds since 1970, as a token has it. */
  readonly expiresAt: number;
}

const most = 10_000;

/**
 * Remembers what was verified, for the token's own life: a page asks many times with one token, and checking a signature takes as
 * long as reading a page of purchases. Kept by digest, so that no token lies in memory; what was refused is not kept.
 */
export const rememberTokens = (
  verify: (token: string) => Promise<VerifiedToken>,
  realTime: Clock,
): ((token: string) => Promise<CustomerClaims>) => {
  const known = new Map<string, VerifiedToken>();
  return async (token) => {
    const key = hash('sha256', token, 'base64');
    const found = known.get(key);
    if (found) {
      if (found.expiresAt > Math.floor(realTime.now().getTime() / 1000)) return found.claims;
      known.delete(key);
      throw new ProblemError('session-expired');
    }
    const verified = await verify(token);
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(key, verified);
    return verified.claims;
  };
};
