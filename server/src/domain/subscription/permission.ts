import type { BlockedCode } from '../../../../src/api/contract/action.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** Why something is blocked; never a code of the open set that this server does not know itself. */
export type Code = Exclude<BlockedCode, 'unknown'>;

/**
 * Whether a change may be made. A blocked one that makes sense is `shown` with its reason; one that makes none is
 * left out, and has its reason only for whoever asks for it all the same.
 */
export type Permission =
  | { readonly allowed: true; readonly shown: boolean }
  | { readonly allowed: false; readonly code: Code; readonly until?: PlainDate; readonly shown: boolean };

export const allowed: Permission = { allowed: true, shown: true };

export const blocked = (code: Code, until?: PlainDate): Permission => ({
  allowed: false,
  code,
  ...(until && { until }),
  shown: true,
});

export const absent = (code: Code = 'not-offered'): Permission => ({ allowed: false, code, shown: false });
