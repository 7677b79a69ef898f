import * as v from 'valibot';
import { openEnum, plainDate, url } from './common.ts';

/** Why a change of a subscription is blocked just now. */
export const blockedCode = openEnum([
  'already-cancelled',
  'already-paused',
  'committed',
  'ended',
  'managed-elsewhere',
  'not-renewing',
  'owner-only',
  'payment-overdue',
  'payment-pending',
  'price-response-needed',
  'renewal-running',
  'not-offered',
]);
export type BlockedCode = v.InferOutput<typeof blockedCode>;

/**
 * What may be done with a thing, by name. An action that makes no sense is missing from the list; one that makes sense
 * but is blocked says why, and until when where that is known.
 */
export const action = <const T extends readonly [string, ...string[]], C extends v.GenericSchema<string, string>>(
  names: T,
  code: C,
) => {
  const name = openEnum(names);
  return v.union([
    v.object({ name, allowed: v.literal(true), via: v.literal('api') }),
    v.object({ name, allowed: v.literal(true), via: v.literal('link'), url }),
    v.object({ name, allowed: v.literal(false), code, until: v.optional(plainDate) }),
  ]);
};
