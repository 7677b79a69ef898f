import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { BillingSession } from '../../../session/session.ts';
import { LazyModule } from '../../internal/lazy-module.ts';
import { loadingView } from '../../internal/loading-view.ts';
import { partFailure } from '../../internal/part-failure.ts';
import type { RefundHost } from '../refund-host.ts';
import { rows } from '../skeleton.ts';
import type * as askingPart from './asking/index.ts';
import { PurchaseChoice } from './purchase-choice.ts';
import type { AskSurroundings } from './surroundings.ts';
import { firstHeading, purchaseHeading, stepTitle } from './steps.ts';

/**
 * Asking for money back, one question after the other: which purchase, unless the page names it, and then what is asked about it, which is
 * fetched while one looks for the purchase. Everything is forgotten with the customer.
 */
export class AskPart implements ReactiveController {
  #host: RefundHost;
  #around: AskSurroundings;
  #purchases: PurchaseChoice;
  #module: LazyModule<typeof askingPart>;
  #asking?: askingPart.Asking;
  /** The purchase that was chosen, also while another one is looked for. */
  #chosen?: string;
  #isChoosing = true;
  /** The purchase that the page names, as it was last. */
  #named?: string;
  /** The customer whose request this is. */
  #session?: BillingSession;

  constructor(host: RefundHost, around: AskSurroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
    this.#purchases = new PurchaseChoice(host, {
      isOpen: () => !host.right && !host.request && !this.#purchase,
      isUnderWay: around.isUnderWay,
    });
    this.#module = new LazyModule(host, () => import('./asking/index.ts'));
  }

  hostUpdate(): void {
    const { session, purchase } = this.#host;
    const before = this.#session;
    this.#session = session?.closed ? undefined : session;
    // What was begun belongs to the customer who has left, or to another purchase.
    if ((before && before !== this.#session) || purchase !== this.#named) this.#forget();
    this.#named = purchase;
    const part = this.#purchase ? this.#module.get() : undefined;
    if (part) this.#asking ??= new part.Asking(this.#host, { ...this.#around, purchase: () => this.#purchase, chooseAgain: this.#chooseAgain, startOver: this.#startOver });
  }

  render(): TemplateResult {
    return html`<section class="card ask" part="card" aria-labelledby="ask-title" @pointerover=${this.#prepare} @focusin=${this.#prepare}>
      ${this.#renderStep()}
    </section>`;
  }

  get #purchase(): string | undefined {
    return this.#host.purchase || (this.#isChoosing ? undefined : this.#chosen);
  }

  #renderStep(): unknown {
    const asking = this.#purchase ? this.#asking : undefined;
    if (asking?.isOver) return asking.render();
    const first = this.#purchase ? firstHeading(!this.#host.purchase) : purchaseHeading();
    return html`${asking?.renderSubject() ?? nothing} ${stepTitle(this.#host.level, asking?.heading ?? first)}
    ${this.#purchase ? (asking?.render() ?? this.#renderComing()) : this.#purchases.render(this.#choose)}`;
  }

  #renderComing(): unknown {
    return this.#module.failed ? partFailure(() => void this.#module.load()) : loadingView(rows());
  }

  #choose = (id: string): void => {
    this.#chosen = id;
    this.#isChoosing = false;
    this.#asking?.begin();
    void this.#focusHeading();
  };

  #chooseAgain = (): void => {
    this.#isChoosing = true;
    void this.#focusHeading();
  };

  #startOver = (): void => {
    this.#forget();
    void this.#focusHeading();
  };

  /** There is a heading at every moment: what was pressed is gone, and the keyboard's place goes on to it. */
  async #focusHeading(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.ask-title')?.focus();
  }

  #forget(): void {
    this.#chosen = undefined;
    this.#isChoosing = true;
    this.#purchases.forget();
    this.#asking?.forget();
  }

  #prepare = (): void => {
    if (!this.#module.failed) void this.#module.load();
  };
}
