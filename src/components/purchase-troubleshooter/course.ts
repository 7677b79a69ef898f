import type { TroubleTopic } from '../../api/contract/diagnosis.ts';
import type { Merchant } from '../../api/contract/merchant.ts';
import type { Checks } from './checks/checks.ts';
import type { FixPlace } from './fix-place.ts';
import type { TroubleHost } from './trouble-host.ts';

/** What the parts of the widget know of one another, and how one leads on to the next. */
export interface Course {
  readonly host: TroubleHost;
  readonly topic: TroubleTopic;
  readonly checks: Checks;
  readonly fixes: FixPlace;
  readonly merchant: Merchant | undefined;
  /** It works again, thanks to this. */
  readonly solve: (by: string) => void;
  /** On to the questions, or back to where one was in them. */
  readonly ask: () => void;
  /** Looks again at what the back end knows. */
  readonly lookAgain: () => void;
  readonly handOver: () => void;
  /** Draws anew, and then gives the focus to the heading of the step. */
  readonly show: () => void;
}
