import type { RefundOptions, RefundRouteOption } from '../../../api/contract/refund-options.ts';
import type { RefundRoute } from '../../../api/contract/refund-terms.ts';
import type { RefundHost } from '../refund-host.ts';

/** One question after the other. `withdraw` is the statutory form, which has steps of its own. */
export type AskStep = 'route' | 'details' | 'check' | 'withdraw' | 'receipt';

/** What it can be about. A charge that one does not know is looked up, and no money asked back for it yet. */
export type RouteChoice = RefundRoute | 'unknown-charge';

/** A route as it is offered, of which this version knows the name. */
export type KnownRoute = RefundRouteOption & { readonly route: RefundRoute };

/** Where somebody is, for what is read and sent. */
export interface AskState {
  readonly step: AskStep;
  /** Missing while it is not known what may be asked. */
  readonly options: RefundOptions | undefined;
  /** The route that was chosen, as long as it is open. */
  readonly route: KnownRoute | undefined;
}

/** What the steps after the choice of a purchase are drawn from, and how one leads on to the next. */
export interface AskCourse {
  readonly host: RefundHost;
  readonly options: RefundOptions;
  readonly go: (step: AskStep) => void;
  /** Leads to a request that is under way. */
  readonly showRequest: (id: string) => void;
}

/** The same once a route has been chosen. */
export interface RouteCourse extends AskCourse {
  readonly route: KnownRoute;
}
