import type { Money } from '../../../../src/api/contract/common.ts';
import type { DeclarationKind } from '../../../../src/api/contract/rights.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** How and when a contract is to end. */
export interface Termination {
  readonly type: 'ordinary' | 'extraordinary';
  readonly reason?: string;
  readonly endOn?: PlainDate;
}

/** What somebody declared, word for word. It never changes. */
export interface DeclarationRecord {
  readonly id: string;
  readonly reference: string;
  /** Missing for guests. */
  readonly customer?: string;
  readonly kind: DeclarationKind;
  /** When it came in, by the server's clock. ISO 8601, UTC. */
  readonly at: string;
  /** The same moment's day, in the zone that it was counted in. */
  readonly on: PlainDate;
  readonly timeZone: string;
  readonly name: string;
  readonly contract: string;
  readonly email: string;
  readonly country: string;
  readonly locale: string;
  readonly termination?: Termination;
  /** The contract that was chosen, where it was not named in words alone. */
  readonly purchase?: string;
  readonly subscription?: string;
  readonly items?: readonly string[];
}

export type DeclarationFlag = 'late' | 'waived' | 'end-moved' | 'not-matched' | 'to-be-reviewed';

/** What a declaration led to. */
export interface Outcome {
  readonly flags: readonly DeclarationFlag[];
  readonly endsOn?: PlainDate;
  /** What is paid back by it. */
  readonly amount?: Money;
  readonly request?: string;
  readonly purchase?: string;
  readonly subscription?: string;
  /** The earlier declaration of the same kind about the same contract. */
  readonly repeats?: string;
}
