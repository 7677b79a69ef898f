import type { DeclarePlace } from './declare-place.ts';
import type { DeclareReads } from './declare-reads.ts';

/** `<billing-declare>`, as its parts see it. */
export interface DeclareHost extends DeclarePlace {
  readonly reads: DeclareReads;
}
