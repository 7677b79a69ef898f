import { errors, jwtVerify, SignJWT } from 'jose';
import type { Scope } from '../../../src/api/contract/operation.ts';
import type { Clock } from '../clock.ts';
import { ProblemError } from '../problem.ts';
import type { CustomerClaims } from './customer-claims.ts';
import { rememberTokens } from './remember-tokens.ts';

const issuer = 'billing-widgets';
const audience = 'billing-widgets-api';

/** Long enough to read a page, short enough to be worth little when it leaks. */
export const tokenMinutes = 10;

/** Signs and checks the tokens that browsers hold. Goes by real time, whatever the demo's clock says. */
export interface CustomerTokens {
  sign(claims: CustomerClaims & { scopes: readonly Scope[] }): Promise<{ token: string; expiresAt: Date }>;
  verify(token: string): Promise<CustomerClaims>;
}

export const createCustomerTokens = (secret: string, realTime: Clock): CustomerTokens => {
  const key = new TextEncoder().encode(secret);
  return {
    async sign({ customer, origin, scopes }) {
      const issuedAt = Math.floor(realTime.now().getTime() / 1000);
      const expiresAt = issuedAt + tokenMinutes * 60;
      const token = await new SignJWT({ origin, scope: scopes.join(' ') })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(customer)
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(key);
      return { token, expiresAt: new Date(expiresAt * 1000) };
    },

    verify: rememberTokens(async (token) => {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          issuer,
          audience,
          currentDate: realTime.now(),
          requiredClaims: ['sub', 'exp', 'origin', 'scope'],
        });
        const { sub, exp, origin, scope } = payload;
        return {
          claims: { customer: sub!, origin: String(origin), scopes: String(scope).split(' ') },
          expiresAt: exp!,
        };
      } catch (error) {
        throw new ProblemError(error instanceof errors.JWTExpired ? 'session-expired' : 'unauthenticated');
      }
    }, realTime),
  };
};
