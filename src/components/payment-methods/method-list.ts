import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listPaymentMethods } from '../../api/contract/payment-method-list.ts';
import type { PaymentMethod, PaymentMethodChangeKind, PaymentMethods } from '../../api/contract/payment-method.ts';
import { listOutstanding } from '../../api/contract/outstanding.ts';
import { ResourceController } from '../../controllers/resource-controller.ts';
import { FocusKeeper } from '../internal/focus-keeper.ts';
import { icon } from '../internal/icon.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { loadingView } from '../internal/loading-view.ts';
import { partFailure } from '../internal/part-failure.ts';
import { ReturnedLater } from '../internal/payment/returned-later.ts';
import { addIcon } from '../internal/payment/payment-icons.ts';
import { resourceView } from '../internal/resource-view.ts';
import type * as changePart from './change/index.ts';
import type * as detailsPart from './details/index.ts';
import { Grace } from './grace.ts';
import type * as furtherPart from './further/index.ts';
import { HandlePointer } from './handle-pointer.ts';
import { methodRow } from './method-row.ts';
import { isSpecial } from './method-sentence.ts';
import type { MethodsHost } from './methods-host.ts';
import type * as orderingPart from './ordering/index.ts';
import type * as panelPart from './panel/index.ts';
import type { RowContext } from './row-context.ts';
import { skeleton } from './skeleton.ts';
import type * as specialPart from './special/index.ts';
import type * as unpaidPart from './unpaid/index.ts';

export { listStyles as styles } from './method-list.styles.ts';

/**
 * What `<payment-methods>` shows below its heading: it reads the methods and what is unpaid, draws them in the order of charging, and
 * opens what changes them. A chunk of its own, so that the heading and the skeleton need not wait for it.
 */
export class MethodList implements ReactiveController {
  #host: MethodsHost;
  #opened = new Set<string>();
  #changesOpened = false;
  #allUnpaid = false;

  #methods: ResourceController<typeof listPaymentMethods>;
  #outstanding: ResourceController<typeof listOutstanding>;
  #order?: orderingPart.MethodsOrder;
  #panel?: panelPart.Panel;
  #handle = new HandlePointer(() => this.#loadOrder());
  #grace: Grace;
  #focus: FocusKeeper;
  #returned: ReturnedLater;

  #details: LazyModule<typeof detailsPart>;
  #changes: LazyModule<typeof changePart>;
  #unpaid: LazyModule<typeof unpaidPart>;
  #special: LazyModule<typeof specialPart>;
  #ordering: LazyModule<typeof orderingPart>;
  #panels: LazyModule<typeof panelPart>;
  #further: LazyModule<typeof furtherPart>;

  constructor(host: MethodsHost) {
    this.#host = host;
    // Before the panel, which knows better where the focus goes.
    this.#focus = new FocusKeeper(host);
    this.#methods = new ResourceController(host, listPaymentMethods, () => ({}));
    this.#outstanding = new ResourceController(host, listOutstanding, () => ({}));
    this.#grace = new Grace(host);
    this.#details = new LazyModule(host, () => import('./details/index.ts'));
    this.#changes = new LazyModule(host, () => import('./change/index.ts'));
    this.#unpaid = new LazyModule(host, () => import('./unpaid/index.ts'));
    this.#further = new LazyModule(host, () => import('./further/index.ts'));
    this.#special = new LazyModule(host, () => import('./special/index.ts'));
    this.#ordering = new LazyModule(host, () => import('./ordering/index.ts'));
    this.#panels = new LazyModule(host, () => import('./panel/index.ts'));
    this.#returned = new ReturnedLater(host);
    host.addController(this);
  }

  render(): TemplateResult {
    return html`
      ${this.#returned.render()}
      ${[this.#changes, this.#ordering, this.#panels, this.#special].map((part) =>
        part.failed ? partFailure(() => void part.load()) : nothing,
      )}
      ${this.#waits()
        ? loadingView(skeleton())
        : resourceView(this.#methods, { skeleton, ready: (methods) => this.#renderMethods(methods) })}
      ${this.#changesOpened
        ? html`<billing-method-change
            .host=${this.#host}
            exportparts="dialog, dialog-title, effects, button, notice, artwork"
          ></billing-method-change>`
        : nothing}
    `;
  }

  /** Whether rows that are there wait a moment for what will stand above them, or for the words of one that is special. */
  #waits(): boolean {
    const { value, error } = this.#outstanding;
    const needsWords = this.#methods.value?.items.some(isSpecial) && !this.#special.get() && !this.#special.failed;
    const isAnswered = value !== undefined || error !== undefined;
    return this.#grace.waits(this.#methods.value !== undefined, isAnswered && !needsWords);
  }

  /** The parts that bring controllers along: these take part from this update on. */
  hostUpdate(): void {
    const ordering = this.#ordering.here;
    if (ordering) this.#order ??= new ordering.MethodsOrder(this.#host, this.#methods);
    const panels = this.#panels.here;
    if (panels) this.#panel ??= new panels.Panel(this.#host, this.#methods);
  }

  #renderMethods(methods: PaymentMethods): TemplateResult {
    const items = this.#order?.arranged(methods) ?? methods.items;
    return html`<div class="sections" @pointerover=${this.#prepare} @focusin=${this.#prepare}>
      ${this.#renderUnpaid(methods.today)}
      <div class="section">
        ${this.#panel?.renderDone() ?? nothing} ${this.#order?.renderNotice() ?? nothing}
        ${items.length ? this.#renderList(items, methods) : this.#renderEmpty()} ${this.#renderAdding(methods)}
      </div>
      ${this.#further.get()?.furtherSections(this.#host, methods) ??
      (this.#further.failed ? partFailure(() => void this.#further.load()) : nothing)}
    </div>`;
  }

  #renderUnpaid(today: string): unknown {
    const { value, status } = this.#outstanding;
    const hasSomething = status === 'failed' || value?.items.length || this.#panel?.paying;
    if (!hasSomething) return nothing;
    if (this.#unpaid.failed) return partFailure(() => void this.#unpaid.load());
    const context = {
      host: this.#host,
      panel: this.#panel,
      open: this.#open,
      today: value?.today ?? today,
      all: this.#allUnpaid,
      showAll: () => this.#showAllUnpaid(),
    };
    return this.#unpaid.get()?.unpaidSection(this.#outstanding, context) ?? nothing;
  }

  #showAllUnpaid(): void {
    this.#allUnpaid = true;
    this.#host.requestUpdate();
  }

  #renderList(items: readonly PaymentMethod[], { today }: PaymentMethods): TemplateResult {
    const context: RowContext = {
      today,
      level: this.#host.level,
      count: items.length,
      special: this.#special.get()?.specialSentences,
      handle: this.#handle,
      move: this.#move,
      update: ({ id }) => this.#open({ kind: 'update', method: id }),
      change: this.#change,
      follow: this.#follow,
    };
    return html`
      ${items.length > 1
        ? html`<p class="small muted" id="order-hint">
            ${msg('The first one is charged unless something is tied to another.', {
              desc: 'Above the list of payment methods, which stand in the order of charging.',
            })}
          </p>`
        : nothing}
      <ol class="list rows ${this.#order?.drag.id ? 'dragging' : ''}" part="list">
        ${repeat(
          items,
          ({ id }) => id,
          (method, index) => html`<li class=${this.#order?.rowClass(method.id, index) ?? ''}>
            ${methodRow(method, index, context, {
              isOpen: this.#opened.has(method.id),
              toggle: () => this.#toggle(method.id),
              details: this.#renderDetails(method, context),
            })}
          </li>`,
        )}
      </ol>
    `;
  }

  #renderDetails(method: PaymentMethod, context: RowContext): unknown {
    const isOpen = this.#opened.has(method.id);
    return html`<div class="details" id="details-${method.id}" ?hidden=${!isOpen}>
        ${isOpen
          ? this.#details.failed
            ? partFailure(() => void this.#details.load())
            : this.#details.get()?.methodDetails(method, context)
          : nothing}
      </div>
      ${this.#panel?.renderUpdate(method) ?? nothing}`;
  }

  #renderEmpty(): TemplateResult {
    return html`<div class="empty">
      <p>${msg('You have no payment method yet.', { desc: 'In place of an empty list.' })}</p>
      <slot name="empty"></slot>
    </div>`;
  }

  #renderAdding({ canAdd, items }: PaymentMethods): unknown {
    const form = this.#panel?.renderNew();
    if (form) return form;
    if (!canAdd) {
      return html`<p class="small muted">
        ${msg('No more payment methods can be added. Remove one first.', { desc: 'Below the list of payment methods.' })}
      </p>`;
    }
    return html`<button
      type="button"
      class="button ${items.length ? '' : 'primary'} add-button"
      part="button"
      @click=${() => this.#open({ kind: 'new' })}
    >
      ${icon(addIcon)} ${msg('Add a payment method', { desc: 'Button that leads to the ways to pay.' })}
    </button>`;
  }

  #toggle(id: string): void {
    if (!this.#opened.delete(id)) this.#opened.add(id);
    this.#host.requestUpdate();
  }

  /** Fetches what a press may need, when somebody first points at the list or moves into it. */
  #prepare = (): void => {
    this.#details.get();
    this.#changes.get();
    this.#ordering.get();
    this.#panels.get();
    this.#panel?.prepare();
  };

  #move = (method: PaymentMethod, by: number): void => {
    if (this.#order) this.#order.move(method, by);
    else void this.#loadOrder().then((order) => order?.move(method, by));
  };

  async #loadOrder(): Promise<orderingPart.MethodsOrder | undefined> {
    await this.#ordering.load();
    await this.#host.updateComplete;
    return this.#order;
  }

  #open = (opened: panelPart.Opened): void => {
    const opener = (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    if (this.#panel) return this.#panel.open(opened, opener);
    void this.#panels.load().then(async () => {
      await this.#host.updateComplete;
      this.#panel?.open(opened, opener);
    });
  };

  #change = async (method: PaymentMethod, kind: PaymentMethodChangeKind): Promise<void> => {
    if (!(await this.#changes.load())) return;
    this.#changesOpened = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const outcome = await this.#host.renderRoot.querySelector('billing-method-change')?.open(method, kind, this.#methods.value!);
    if (outcome?.fix === 'add-method') return this.#open({ kind: 'new' });
    const order = outcome && this.#outstanding.value?.items.find(({ purchase }) => purchase === outcome.purchase);
    if (order) return this.#open({ kind: 'pay', order });
    if (outcome) return this.#host.navigate('pay', undefined, { purchase: outcome.purchase });
    // The list was read again meanwhile; the button that opened the dialog may be gone with it.
    const row = this.#host.renderRoot.querySelector(`#title-${method.id}`)?.closest('article');
    if (!(this.#host.renderRoot as ShadowRoot).activeElement) this.#focus.focusHeading(row);
  };

  /** A plain click goes through the host; one that asks for a new tab or window is the browser's own. */
  #follow = (event: MouseEvent, purpose: string, url?: string): void => {
    if (url && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    this.#host.navigate(purpose, url);
  };
}
