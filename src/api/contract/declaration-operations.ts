import * as v from 'valibot';
import { contract, declaration, declarationInput } from './declaration.ts';
import { id, instant, plainDate } from './common.ts';
import { operation } from './operation.ts';
import { declarationKinds } from './rights.ts';

/** The contracts that somebody who is signed in can choose among, the newest first: those in time before those that are late. At most 50. */
export const listContracts = operation({
  method: 'GET',
  path: '/contracts',
  auth: 'customer',
  scope: 'refunds:read',
  reads: ['refunds', 'purchases', 'subscriptions'],
  query: v.object({ kind: v.optional(v.picklist(declarationKinds)) }),
  result: v.object({
    asOf: instant,
    today: plainDate,
    /** What is known of the customer, so that nothing is asked twice (WCAG 2.2, 3.3.7). */
    name: v.optional(v.string()),
    email: v.optional(v.string()),
    country: v.optional(v.string()),
    items: v.array(contract),
  }),
});

/** What the customer has declared, the newest first. At most 50. */
export const listDeclarations = operation({
  method: 'GET',
  path: '/declarations',
  auth: 'customer',
  scope: 'refunds:read',
  reads: ['refunds'],
  result: v.object({ asOf: instant, today: plainDate, items: v.array(declaration) }),
});

/**
 * Withdraws from a contract, or terminates it. It is never refused for being late, for a waiver or for a commitment: what stands against it is
 * noted beside it. No reason is asked for.
 */
export const createDeclaration = operation({
  method: 'POST',
  path: '/declarations',
  auth: 'customer',
  scope: 'refunds:write',
  body: v.strictObject({
    ...declarationInput,
    /** The contract chosen from the list. Both are missing where it is named in words alone. */
    purchase: v.optional(id),
    subscription: v.optional(id),
    /** Some items of the purchase only. */
    items: v.optional(v.pipe(v.array(id), v.minLength(1), v.maxLength(100))),
  }),
  result: declaration,
  status: 201,
  changes: ['refunds', 'purchases', 'subscriptions'],
});

/** The same for somebody who is not signed in. The answer repeats what was declared, and tells nothing of any account. */
export const createGuestDeclaration = operation({
  method: 'POST',
  path: '/guest-declarations',
  auth: 'none',
  body: v.strictObject(declarationInput),
  result: declaration,
  status: 201,
});
