import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { getApproval, listApprovals } from '../../api/contract/approval-operations.ts';
import type { Approval } from '../../api/contract/approval.ts';
import { getMerchant } from '../../api/contract/merchant.ts';
import { ResourceController } from '../../controllers/resource-controller.ts';
import type { BillingElement } from '../internal/billing-element.ts';
import { FocusKeeper } from '../internal/focus-keeper.ts';
import { heading } from '../internal/heading.ts';
import { alertIcon, icon, infoIcon } from '../internal/icon.ts';
import { checkIcon, chevronIcon } from '../internal/icons.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { partFailure } from '../internal/part-failure.ts';
import type * as challengePart from '../internal/payment/bank-challenge/index.ts';
import { takeReturnedApproval } from '../internal/payment/return-from-bank.ts';
import { resourceView } from '../internal/resource-view.ts';
import { appearedText, approvalCard, isWaiting, needsOtherMethod, type Opening } from './approval-card.ts';
import { decidedSentence } from './decided-text.ts';
import { BillingApprovalDecidedEvent } from './events.ts';
import type * as rulesPart from './rules/index.ts';
import { skeleton } from './skeleton.ts';

export { approvalListStyles as styles } from './approval-list.styles.ts';

/** The element that the list stands in. */
type ListHost = BillingElement & { readonly level: number; readonly approval?: string; readonly country?: string };

/** A card in which somebody has begun, and keeps standing where it is until they leave it. */
interface Opened {
  how: Opening | 'returned';
  approval: Approval;
  /** Whether it had been decided before it was opened. */
  isOver?: boolean;
}

/**
 * What `<payment-approval>` shows below its heading: a card for each thing that waits, what was decided of late, and why banks ask. The
 * bank's part of a card is fetched when somebody begins.
 */
export class ApprovalList {
  #host: ListHost;
  #all: ResourceController<typeof listApprovals>;
  #one: ResourceController<typeof getApproval>;
  #challenge: LazyModule<typeof challengePart>;
  #rules: LazyModule<typeof rulesPart>;
  #merchant: ResourceController<typeof getMerchant>;
  #rulesView?: rulesPart.RulesView;
  #opened = new Map<string, Opened>();
  #returned?: string;
  /** The cards as they stand, and where. */
  #shown: readonly string[] = [];
  #known?: ReadonlySet<string>;
  #asked?: string;

  constructor(host: ListHost) {
    this.#host = host;
    this.#all = new ResourceController(host, listApprovals, () => (host.approval ? undefined : {}));
    this.#one = new ResourceController(host, getApproval, () => (host.approval ? { params: { id: host.approval } } : undefined));
    this.#challenge = new LazyModule(host, () => import('../internal/payment/bank-challenge/index.ts'));
    this.#rules = new LazyModule(host, () => import('./rules/index.ts'));
    this.#merchant = new ResourceController(host, getMerchant, () =>
      [...this.#opened.values()].some(({ approval }) => needsOtherMethod(approval)) ? {} : undefined,
    );
    this.#returned = takeReturnedApproval(host.approval);
    new FocusKeeper(host);
    host.addController({ hostUpdate: () => this.#forgetOthers(), hostUpdated: () => this.#noticeNew() });
  }

  render(): TemplateResult {
    const reading = this.#host.approval ? this.#one : this.#all;
    return html`
      ${resourceView<{ items: Approval[] } | Approval>(reading, { skeleton, ready: () => this.#renderItems() })} ${this.#renderWhy()}
    `;
  }

  get #items(): readonly Approval[] | undefined {
    if (!this.#host.approval) return this.#all.value?.items;
    return this.#one.value && [this.#one.value];
  }

  #renderItems(): unknown {
    const items = this.#items ?? [];
    this.#resume(items);
    const cards = this.#cards(items);
    const decided = items.filter(({ id }) => !cards.some((card) => card.id === id));
    this.#shown = cards.map(({ id }) => id);
    return html`
      ${cards.length
        ? html`<div class="approvals" part="list" @pointerover=${this.#prepare} @focusin=${this.#prepare}>
            ${repeat(
              cards,
              ({ id }) => id,
              (item) =>
                approvalCard(item, { headingLevel: this.#host.level, challenge: this.#renderChallenge(item), open: this.#open }),
            )}
          </div>`
        : this.#renderEmpty()}
      ${decided.length ? this.#renderDecided(decided) : nothing}
    `;
  }

  /** What waits, in the server's order; what is being approved stays where it is, also once it is decided. */
  #cards(items: readonly Approval[]): readonly Approval[] {
    const cards = items.filter((item) => isWaiting(item) && !this.#opened.has(item.id));
    for (const [id, opened] of this.#opened) {
      opened.approval = items.find((item) => item.id === id) ?? opened.approval;
      const place = this.#shown.indexOf(id);
      cards.splice(place < 0 ? 0 : place, 0, opened.approval);
    }
    return cards;
  }

  #renderChallenge({ id }: Approval): unknown {
    const opened = this.#opened.get(id);
    if (!opened) return undefined;
    if (!this.#challenge.get()) {
      return this.#challenge.failed ? partFailure(() => void this.#challenge.load()) : html`<p class="muted" aria-busy="true">${asking()}</p>`;
    }
    const isLost = needsOtherMethod(opened.approval);
    return html`<billing-bank-challenge
        .host=${this.#host}
        .approval=${id}
        .headingLevel=${this.#host.level + 2}
        ?auto-start=${opened.how === 'approve'}
        ?cancels=${opened.how === 'cancel'}
        ?returned=${opened.how === 'returned'}
        exportparts="button, notice, bank-page"
        @approval-settled=${this.#settled}
      ></billing-bank-challenge>
      ${isLost
        ? html`<div class="actions">
            <button type="button" class="button" part="button" @click=${this.#toMethods}>
              ${msg('Choose another payment method', { desc: 'Button that leads to the ways to pay.' })}
            </button>
          </div>`
        : nothing}`;
  }

  #renderEmpty(): TemplateResult {
    return html`<div class="empty">
      <p>${msg('Nothing waits for your bank. When a payment needs your approval, it stands here.', { desc: 'In place of an empty list.' })}</p>
      <slot name="empty"></slot>
    </div>`;
  }

  #renderDecided(items: readonly Approval[]): TemplateResult {
    return html`<div class="decided-part" part="decided">
      ${heading(this.#host.level + 1, 'decided', 'decided-title', msg('Decided in the last day', { desc: 'Heading of a list of approvals.' }))}
      <ul class="list decided">
        ${items.map((item) => html`<li class=${item.state === 'succeeded' && item.outcome?.state !== 'declined' ? 'positive' : ''}>
            ${icon(decidedIcon(item))}
            <p>${decidedSentence(item)}</p>
          </li>`)}
      </ul>
    </div>`;
  }

  #renderWhy(): TemplateResult {
    return html`<details class="why" part="rules" @toggle=${this.#toggleWhy}>
      <summary>${msg('Why does my bank ask?', { desc: 'Opens what the law says about approving payments.' })} ${icon(chevronIcon)}</summary>
      ${this.#rulesView?.render() ?? (this.#rules.failed ? partFailure(() => void this.#showRules()) : nothing)}
    </details>`;
  }

  #toggleWhy = ({ target }: Event): void => {
    const { open } = target as HTMLDetailsElement;
    if (open && !this.#rulesView) void this.#showRules();
  };

  async #showRules(): Promise<void> {
    const module = await this.#rules.load();
    if (module) this.#rulesView ??= new module.RulesView(this.#host);
    this.#host.requestUpdate();
  }

  #open = (approval: Approval, how: Opening): void => {
    this.#opened.set(approval.id, { approval, how });
    this.#host.requestUpdate();
  };

  #settled = ({ detail: { approval } }: challengePart.ApprovalSettledEvent): void => {
    if (!this.#opened.get(approval.id)?.isOver) this.#host.dispatchEvent(new BillingApprovalDecidedEvent({ approval, state: approval.state }));
  };

  #toMethods = (): void => this.#host.navigate('update-payment', this.#merchant.value?.paymentMethodsUrl);

  /** Goes on with what the customer comes back from. */
  #resume(items: readonly Approval[]): void {
    const approval = items.find(({ id }) => id === this.#returned);
    if (approval) this.#opened.set(approval.id, { approval, how: 'returned' });
    this.#returned = undefined;
    // One that is shown alone and has been decided says what became of it.
    const [only] = this.#host.approval ? items : [];
    if (only && !isWaiting(only) && !this.#opened.has(only.id)) this.#opened.set(only.id, { approval: only, how: 'returned', isOver: true });
  }

  /** Fetches the bank's part when somebody first points at a card or moves into it. */
  #prepare = (): void => void this.#challenge.get();

  /** Another customer's, or another one asked for: what was begun is not theirs. */
  #forgetOthers(): void {
    if (this.#host.approval !== this.#asked) this.#opened.clear();
    this.#asked = this.#host.approval;
    if (!this.#items && !this.#all.error) {
      this.#opened.clear();
      this.#known = undefined;
    }
  }

  #noticeNew(): void {
    const waiting = this.#items?.filter(isWaiting);
    if (!waiting) return;
    const appeared = waiting.find(({ id }) => this.#known && !this.#known.has(id));
    this.#known = new Set([...(this.#known ?? []), ...waiting.map(({ id }) => id)]);
    // Not within the update that shows it.
    if (appeared) queueMicrotask(() => this.#host.announce(appearedText(appeared)));
  }
}

const asking = (): string => msg('Asking your bank…', { desc: 'While the bank is asked what has become of an approval.' });

const decidedIcon = ({ outcome, state }: Approval): string => {
  if (state !== 'succeeded') return infoIcon;
  return outcome?.state === 'declined' ? alertIcon : checkIcon;
};
