import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { getRefundOptions, type RefundOptions } from '../../../api/contract/refund-options.ts';
import type { RefundRequest } from '../../../api/contract/refund-request.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import type { BillingSession } from '../../../session/session.ts';
import { LazyModule } from '../../internal/lazy-module.ts';
import { loadingView } from '../../internal/loading-view.ts';
import { NextFocus } from '../../internal/next-focus.ts';
import { notice } from '../../internal/notice.ts';
import { partFailure } from '../../internal/part-failure.ts';
import { resourceView } from '../../internal/resource-view.ts';
import type { RefundHost } from '../refund-host.ts';
import { rows } from '../skeleton.ts';
import type { AskCourse, AskState, AskStep, KnownRoute, RouteChoice } from './ask-course.ts';
import { PurchaseChoice } from './purchase-choice.ts';
import type * as receiptPart from './receipt/index.ts';
import type * as requestPart from './request/index.ts';
import { RightsInShort } from './rights-in-short.ts';
import { questionOf } from './questions.ts';
import { routeChoice } from './route-choice.ts';
import { knownRoutes, needsDetails } from './routes.ts';
import { stepsTo, stepTitle } from './steps.ts';
import { subject } from './subject.ts';
import { WithdrawForm } from './withdraw-form.ts';

/** How the part and what stands around it know of each other. */
export interface AskSurroundings {
  /** A request was made. */
  readonly onRequested: (request: RefundRequest) => void;
  /** Leads to a request that is under way. */
  readonly showRequest: (id: string) => void;
}

/**
 * Asking for money back, one question after the other: which purchase, what it is about, which things, how much comes where. Each step
 * remembers what was chosen in it, so that going back and forth loses nothing. Everything is forgotten with the customer.
 */
export class AskPart implements AskState, ReactiveController {
  #host: RefundHost;
  #around: AskSurroundings;
  #purchases: PurchaseChoice;
  #options: ResourceController<typeof getRefundOptions>;
  #rights: RightsInShort;
  #withdraw: WithdrawForm;
  #focus: NextFocus;
  #requestModule: LazyModule<typeof requestPart>;
  #receiptModule: LazyModule<typeof receiptPart>;
  #request?: requestPart.RequestSteps;
  #receipt?: receiptPart.Receipt;

  step: AskStep = 'purchase';
  /** The purchase that was chosen, also while another one is looked for. */
  #chosen?: string;
  /** The purchase that the page names, as it was last. */
  #named?: string;
  #choice?: RouteChoice;
  #choiceMissing = false;
  /** What was shown when a request was sent, until its answer is known. */
  #kept?: RefundOptions;
  /** The route has been closed while somebody was on it. */
  #wasClosed = false;
  /** The customer whose request this is. */
  #session?: BillingSession;

  constructor(host: RefundHost, around: AskSurroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
    this.#focus = new NextFocus(host);
    this.#purchases = new PurchaseChoice(host, () => !host.right && !host.request && !this.#purchase);
    this.#options = new ResourceController(host, getRefundOptions, () =>
      this.#purchase && !host.right && !host.request ? { params: { id: this.#purchase } } : undefined,
    );
    this.#rights = new RightsInShort(host);
    this.#withdraw = new WithdrawForm(host);
    this.#requestModule = new LazyModule(host, () => import('./request/index.ts'));
    this.#receiptModule = new LazyModule(host, () => import('./receipt/index.ts'));
  }

  hostUpdate(): void {
    const { session, purchase } = this.#host;
    const before = this.#session;
    this.#session = session?.closed ? undefined : session;
    // What was begun belongs to the customer who has left, or to another purchase.
    if ((before && before !== this.#session) || purchase !== this.#named) this.#forget();
    this.#named = purchase;
    const isBeyond = this.step === 'details' || this.step === 'check';
    // They come while one reads what the routes are.
    const part = isBeyond || this.#choice ? this.#requestModule.get() : undefined;
    if (part) this.#request ??= new part.RequestSteps(this.#host, this, { prepare: this.#prepareReceipt, finish: this.#finish });
    this.#kept = this.#request?.isWaiting ? (this.#kept ?? this.#options.value) : undefined;
    if (isBeyond && !this.route && this.options) this.#leaveClosed();
  }

  render(): TemplateResult {
    return html`<section class="card ask" part="card" aria-labelledby="ask-title">${this.#renderStep()}</section>`;
  }

  get options(): RefundOptions | undefined {
    return this.#kept ?? this.#options.value;
  }

  get route(): KnownRoute | undefined {
    const route = this.options && knownRoutes(this.options).find((option) => option.route === this.#choice);
    return route && route.state !== 'closed' ? route : undefined;
  }

  get #purchase(): string | undefined {
    return this.#host.purchase || (this.step === 'purchase' ? undefined : this.#chosen);
  }

  #renderStep(): unknown {
    if (this.step === 'receipt') return this.#receipt?.render(this.#startOver);
    const step = this.#purchase && this.step === 'purchase' ? 'route' : this.step;
    const { options } = this;
    const steps = stepsTo(!this.#host.purchase, options, this.#choice);
    // One heading for all steps: whoever is at it while something arrives stays there.
    return html`${options && step !== 'purchase' ? subject(options, this.#host.purchase ? undefined : this.#choosePurchaseAgain) : nothing}
    ${stepTitle(this.#host.level, step, steps, questionOf(step, options, this.route))}
    ${step === 'purchase' ? this.#purchases.render(this.#choosePurchase) : this.#renderAsked(step)}`;
  }

  #renderAsked(step: AskStep): unknown {
    const view = resourceView(this.#options, {
      skeleton: rows,
      ready: (read) => {
        const options = this.#kept ?? read;
        return this.#renderOf(step, { host: this.#host, options, go: this.#go, showRequest: this.#around.showRequest });
      },
    });
    return html`${view} ${this.#renderOther()}`;
  }

  #renderOf(step: AskStep, course: AskCourse): unknown {
    const { route } = this;
    if (step === 'withdraw') return this.#withdraw.render(course, this.#startOver);
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
        back: this.#host.purchase ? undefined : this.#choosePurchaseAgain,
      },
      this.#rights.render(),
    )}`;
  }

  /** A purchase that cannot be read is not the only one. */
  #renderOther(): unknown {
    if (this.#host.purchase || this.#options.status !== 'failed') return nothing;
    return html`<div class="actions">
      <button type="button" class="button" part="button" @click=${this.#choosePurchaseAgain}>
        ${msg('Choose another purchase', { desc: 'Button that goes back to a list of purchases.' })}
      </button>
    </div>`;
  }

  #choosePurchase = (id: string): void => {
    if (id !== this.#chosen) this.#forgetAnswers();
    this.#chosen = id;
    this.#go('route');
  };

  #choosePurchaseAgain = (): void => this.#go('purchase');

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
    this.#around.onRequested(request);
    this.#go('receipt');
  };

  #startOver = (): void => {
    this.#forget();
    this.#focus.go('.ask-title');
  };

  #forget(): void {
    this.#chosen = undefined;
    this.step = 'purchase';
    this.#receipt?.forget();
    this.#purchases.forget();
    this.#forgetAnswers();
  }

  #forgetAnswers(): void {
    this.#choice = undefined;
    this.#choiceMissing = this.#wasClosed = false;
    this.#request?.forget();
    this.#withdraw.forget();
  }
}

const closedMeanwhile = (): string =>
  msg('This purchase has changed meanwhile, and that way is closed now. What you entered is still here.', {
    desc: 'A way to money back was closed while somebody was on it.',
  });
