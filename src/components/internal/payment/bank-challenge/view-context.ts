import type { Approval } from '../../../../api/contract/approval.ts';
import type { ChallengeFlow } from './challenge-flow.ts';
import type { FramePlace } from './frame-place.ts';

/** What the views of a challenge show, and what they call. */
export interface ViewContext {
  readonly flow: ChallengeFlow;
  readonly approval: Approval;
  readonly frame: FramePlace;
  /** Leaves for the bank's own page. */
  readonly leave: (url: string) => void;
  /** Begins a challenge, or another one, because somebody wants to. */
  readonly start: () => void;
}
