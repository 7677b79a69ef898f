import type { Books } from '../books.ts';
import type { Finding } from '../finding.ts';
import type { Fit } from '../fit.ts';
import type { Asked } from '../question.ts';
import type { Steps } from '../sums/steps.ts';

/** What a detector looks at. */
export interface Evidence {
  readonly asked: Asked;
  readonly books: Books;
  /** What may be it, of the customer's own purchases, by day and card. */
  readonly fits: readonly Fit[];
  /** How much work searching may still be. */
  readonly steps: Steps;
}

/** Looks for one kind of explanation. Each finding's working adds up to the asked amount. */
export type Detector = (evidence: Evidence) => Finding[];
