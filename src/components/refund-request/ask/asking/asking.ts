import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController } from 'lit';
import { getRefundOptions, type RefundOptions } from '../../../../api/contract/refund-options.ts';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { ResourceController } from '../../../../controllers/resource-controller.ts';
import { LazyModule } from '../../../internal/lazy-module.ts';
import { loadingView } from '../../../internal/loading-view.ts';
import { NextFocus } from '../../../internal/next-focus.ts';
import { notice } from '../../../internal/notice.ts';
import { partFailure } from '../../../internal/part-failure.ts';
import { resourceView } from '../../../internal/resource-view.ts';
import type { RefundHost } from '../../refund-host.ts';
import { rows } from '../../skeleton.ts';
import type { AskSurroundings } from '../surroundings.ts';
import type { AskCourse, AskState, AskStep, KnownRoute, RouteChoice } from '../ask-course.ts';
import type * as receiptPart from '../receipt/index.ts';
import type * as requestPart from '../request/index.ts';
import { RightsInShort } from '../rights-in-short.ts';
import { routeChoice } from '../route-choice.ts';
import { knownRoutes, needsDetails } from '../routes.ts';
import type { StepHeading } from '../steps.ts';
import { subject } from '../subject.ts';
import { WithdrawForm } from '../withdraw-form.ts';
import { headingOf } from './step-heading.ts';

/** How this and what stands around it know of each other. */
export interface AskingContext extends AskSurroundings {
  /** The purchase that it is about; missing while one is looked for. */
  readonly purchase: () => string | undefined;
  /** Back to the choice of a purchase. */
  readonly chooseAgain: () => void;
  /** Back to the beginning, with nothing left of what was entered. */
  readonly startOver: () => void;
}

/**
 * What is asked about a purchase: what it is about, which things, how much comes where. Each step remembers what was chosen in it, so that
 * going back and forth loses nothing; another purchase is another matter.
 */
export class Asking implements AskState, ReactiveController {
  #host: RefundHost;
  #context: AskingContext;
  #options: ResourceController<typeof getRefundOptions>;
  #rights: RightsInShort;
  #withdraw: WithdrawForm;
  #focus: NextFocus;
  #requestModule: LazyModule<typeof requestPart>;
  #receiptModule: LazyModule<typeof receiptPart>;
  #request?: requestPart.RequestSteps;
  #receipt?: receiptPart.Receipt;

  step: AskStep = 'route';
  /** The purchase whose answers these are. */
  #purchase?: string;
  #choice?: RouteChoice;
  #choiceMissing = false;
  /** What was shown when a request was sent, until its answer is known. */
  #kept?: RefundOptions;
  /** The route has been closed while somebody was on it. */
  #wasClosed = false;

  constructor(host: RefundHost, context: AskingContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
    this.#focus = new NextFocus(host);
    this.#options = new ResourceController(host, getRefundOptions, () => {
      const id = host.right || host.request ? undefined : context.purchase();
      return id ? { params: { id } } : undefined;
    });
    this.#rights = new RightsInShort(host);
    this.#withdraw = new WithdrawForm(host);
    this.#requestModule = new LazyModule(host, () => import('../request/index.ts'));
    this.#receiptModule = new LazyModule(host, () => import('../receipt/index.ts'));
  }

  hostUpdate(): void {
    const purchase = this.#context.purchase();
    if (purchase && purchase !== this.#purchase) this.forget();
    this.#purchase = purchase ?? this.#purchase;
    const isBeyond = this.step === 'details' || this.step === 'check';
    // They come while one reads what the routes are.
    const part = isBeyond || this.#choice ? this.#requestModule.get() : undefined;
    if (part) this.#request ??= new part.RequestSteps(this.#host, this, { prepare: this.#prepareReceipt, finish: this.#finish });
    this.#kept = this.#request?.isWaiting ? (this.#kept ?? this.#options.value) : undefined;
    if (isBeyond && !this.route && this.options) this.#leaveClosed();
  }

  /** Whether the request has been made: its receipt stands in place of everything else. */
  get isOver(): boolean {
    return this.step === 'receipt';
  }

  get heading(): StepHeading {
    const { step, options, route } = this;
    return headingOf({ step, options, route, asksPurchase: !this.#host.purchase });
  }

  get options(): RefundOptions | undefined {
    return this.#kept ?? this.#options.value;
  }

  get route(): KnownRoute | undefined {
    const route = this.options && knownRoutes(this.options).find((option) => option.route === this.#choice);
    return route && route.state !== 'closed' ? route : undefined;
  }

  /** Begins with the first question, and what was chosen in it for this purchase before. */
  begin(): void {
    this.#go('route');
  }

  forget(): void {
    this.step = 'route';
    this.#choice = this.#kept = undefined;
    this.#choiceMissing = this.#wasClosed = false;
    this.#request?.forget();
    this.#receipt?.forget();
    this.#withdraw.forget();
  }

  renderSubject(): unknown {
    return this.options ? subject(this.options, this.#chooseAgain) : nothing;
  }

  render(): unknown {
    if (this.isOver) return this.#receipt?.render(this.#context.startOver);
    const view = resourceView(this.#options, {
      skeleton: rows,
      ready: (read) => {
        const { showRequest } = this.#context;
        return this.#renderStep({ host: this.#host, options: this.#kept ?? read, go: this.#go, showRequest });
      },
    });
    return html`${view} ${this.#renderOther()}`;
  }

  /** Where the page does not name the purchase. */
  get #chooseAgain(): (() => void) | undefined {
    return this.#host.purchase ? undefined : this.#context.chooseAgain;
  }

  #renderStep(course: AskCourse): unknown {
    const { step, route } = this;
    if (step === 'withdraw') return this.#withdraw.render(course, this.#context.startOver);
    if ((step === 'details' || step === 'check') && route) {
      if (this.#request) return this.#request.render(step, { ...course, route });
      return this.#requestModule.failed ? partFailure(() => void this.#requestModule.load()) : loadingView(rows());
    }
    return html`${this.#wasClosed ? html`<div role="alert">${notice('caution', html`<p>${closedMeanwhile()}</p>`)}</div>` : nothing}
    ${routeChoice(
      course,
      {
        choice: this.#choice,
        isMissing: this.#choiceMissing,
        choose: this.#chooseRoute,
        goOn: () => this.#goOn(course),
        back: this.#chooseAgain,
      },
      this.#rights.render(),
    )}`;
  }

  /** A purchase that cannot be read is not the only one. */
  #renderOther(): unknown {
    if (!this.#chooseAgain || this.#options.status !== 'failed') return nothing;
    return html`<div class="actions">
      <button type="button" class="button" part="button" @click=${this.#chooseAgain}>
        ${msg('Choose another purchase', { desc: 'Button that goes back to a list of purchases.' })}
      </button>
    </div>`;
  }

  #chooseRoute = (choice: RouteChoice): void => {
    this.#choice = choice;
    this.#choiceMissing = this.#wasClosed = false;
    this.#host.requestUpdate();
  };

  #goOn({ options }: AskCourse): void {
    const { route } = this;
    if (this.#choice === 'unknown-charge') {
      const { purchase, amount, on } = options;
      return this.#host.navigate('report-unknown', undefined, { purchase, amount, on });
    }
    this.#choiceMissing = !route;
    if (!route) return this.#host.requestUpdate();
    this.#go(route.route === 'withdraw' ? 'withdraw' : needsDetails(options, route) ? 'details' : 'check');
  }

  #go = (step: AskStep): void => {
    this.step = step;
    this.#wasClosed = false;
    this.#focus.go('.ask-title');
  };

  #leaveClosed(): void {
    this.#go('route');
    this.#wasClosed = true;
  }

  #prepareReceipt = async (): Promise<boolean> => (await this.#receiptModule.load()) !== undefined;

  /** The request is made: what follows stands in place of the questions. */
  #finish = (request: RefundRequest): void => {
    this.#receipt ??= new (this.#receiptModule.here!.Receipt)(this.#host);
    this.#receipt.show(request);
    this.#context.onRequested(request);
    this.#go('receipt');
  };
}

const closedMeanwhile = (): string =>
  msg('This purchase has changed meanwhile, and that way is closed now. What you entered is still here.', {
    desc: 'A way to money back was closed while somebody was on it.',
  });
