import type { ReactiveController } from 'lit';
import type { RefundHost } from '../../refund-host.ts';
import type { AskState, RouteCourse } from '../ask-course.ts';
import { Check, type CheckEnds } from './check.ts';
import { checkView } from './check-view.ts';
import { Details } from './details.ts';
import { detailsView } from './details-view.ts';

/** The steps between the choice of a route and the request: what is asked about it, and what it comes to. */
export class RequestSteps implements ReactiveController {
  #details: Details;
  #check: Check;

  constructor(host: RefundHost, state: AskState, ends: CheckEnds) {
    this.#details = new Details(host, state);
    this.#check = new Check(host, state, this.#details, ends);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#details.follow();
  }

  /** Whether a request is on its way, or its answer was lost: until that is known, what was shown stays as it was. */
  get isWaiting(): boolean {
    return this.#check.pending || this.#check.isUnanswered;
  }

  forget(): void {
    this.#details.forget();
    this.#check.forget();
  }

  render(step: 'details' | 'check', course: RouteCourse): unknown {
    return step === 'details' ? detailsView(course, this.#details) : checkView(course, this.#check);
  }
}
