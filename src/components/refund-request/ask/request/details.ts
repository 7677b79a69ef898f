import { maskCardNumbers } from '../../../../api/contract/card-number.ts';
import { LONGEST_WORDS, tooLongWords } from '../../../internal/own-words.ts';
import { getMerchant } from '../../../../api/contract/merchant.ts';
import type { createRefundRequest } from '../../../../api/contract/refund-request-operations.ts';
import type { OperationInput } from '../../../../api/contract/operation.ts';
import type { RefundReason } from '../../../../api/contract/refund-terms.ts';
import { FormController } from '../../../../controllers/form-controller.ts';
import { ResourceController } from '../../../../controllers/resource-controller.ts';
import { EvidenceFiles, fileSettled } from '../../evidence/index.ts';
import type { RefundHost } from '../../refund-host.ts';
import type { AskState } from '../ask-course.ts';
import { openItems } from '../routes.ts';
import { missing } from './details-text.ts';

/** The fields. Those of `items` and `files` stand for all of them together: what is wrong with the choice as a whole. */
export type DetailField = 'ask-items' | 'ask-reason' | 'ask-statement' | 'ask-files' | `ask-item-${string}`;

/** What a request says beside its items and its route. */
export type Told = Pick<OperationInput<typeof createRefundRequest>['body'], 'reason' | 'statement' | 'evidence'>;

/**
 * Which things it is about, why, and what goes along. What was entered stays while one goes back and forth, also from one route to
 * another; it is forgotten with the purchase.
 */
export class Details {
  form!: FormController<DetailField>;
  readonly files: EvidenceFiles;
  /** Whether a card's number was found in what was typed, and hidden. */
  masked = false;

  #host: RefundHost;
  #state: AskState;
  #merchant: ResourceController<typeof getMerchant>;
  #purchase?: string;

  constructor(host: RefundHost, state: AskState) {
    this.#host = host;
    this.#state = state;
    this.files = new EvidenceFiles(host, {
      most: () => this.#state.route?.evidence ?? 0,
      changed: (file) => host.announce(fileSettled(file)),
    });
    this.#merchant = new ResourceController(host, getMerchant, () => (state.route?.route === 'child' ? {} : undefined));
    this.#renew();
  }

  /** Where purchases by children are made to wait for an approval. */
  get familyUrl(): string | undefined {
    return this.#merchant.value?.familyUrl;
  }

  /** Another purchase has other things, so its form is another. */
  follow(): void {
    const { options } = this.#state;
    if (options && options.purchase !== this.#purchase) this.#renew();
  }

  forget(): void {
    this.files.clear();
    this.#renew();
  }

  /** Ids of the things that are chosen. Where there is only one, there is nothing to choose. */
  get items(): string[] {
    const { options, route } = this.#state;
    if (!options || !route) return [];
    const open = openItems(options, route.route).map(({ id }) => id);
    return options.items.length === 1 ? open : open.filter((id) => this.form.values[`ask-item-${id}`]);
  }

  /** The reasons that there are words for. */
  get reasons(): RefundReason[] {
    return (this.#state.route?.reasons ?? []).filter((reason) => reason !== 'unknown');
  }

  /** What goes along: only what the route asks for, whatever was entered on another one. */
  get told(): Told {
    const { statement = 'none', evidence = 0 } = this.#state.route ?? {};
    const { reasons } = this;
    const reason = reasons.length === 1 ? reasons[0] : this.#chosenReason;
    const text = statement === 'none' ? '' : maskCardNumbers(this.form.values['ask-statement'].trim());
    const ids = this.files.ids.slice(0, evidence);
    return { ...(reason && { reason }), ...(text && { statement: text }), ...(ids.length > 0 && { evidence: ids }) };
  }

  /** Goes on to `next` when everything is there. */
  next: () => void = () => undefined;

  get #chosenReason(): RefundReason | undefined {
    return this.reasons.find((reason) => reason === this.form.values['ask-reason']);
  }

  #renew(): void {
    const { options } = this.#state;
    this.#purchase = options?.purchase;
    this.masked = false;
    const items = Object.fromEntries((options?.items ?? []).map(({ id }) => [`ask-item-${id}`, '']));
    this.form = new FormController<DetailField>(this.#host, {
      initial: { ...items, 'ask-items': '', 'ask-reason': '', 'ask-statement': '', 'ask-files': '' },
      tidy: (field, text) => (field === 'ask-statement' ? this.#tidy(text) : text),
      validate: (values) => this.#validate(values),
      waits: () => this.files.busy && (this.#state.route?.evidence ?? 0) > 0,
      submit: async () => {
        this.next();
        return undefined;
      },
    });
  }

  #tidy(text: string): string {
    const masked = maskCardNumbers(text);
    if (masked !== text) this.masked = true;
    return masked;
  }

  #validate(values: Readonly<Record<DetailField, string>>): Partial<Record<DetailField, string>> {
    const { statement = 'none', evidence = 0 } = this.#state.route ?? {};
    const text = values['ask-statement'].trim();
    return {
      ...(this.items.length === 0 && { 'ask-items': missing.items() }),
      ...(this.reasons.length > 1 && !this.#chosenReason && { 'ask-reason': missing.reason() }),
      ...(statement === 'required' && !text && { 'ask-statement': missing.statement() }),
      ...(text.length > LONGEST_WORDS && { 'ask-statement': tooLongWords() }),
      ...(evidence > 0 && this.files.incomplete && { 'ask-files': missing.files() }),
      ...(evidence > 0 && this.files.ids.length > evidence && { 'ask-files': missing.fewer() }),
    };
  }
}
