import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { checkCharge, type ChargeCheck } from '../../api/contract/charge-check.ts';
import { getMerchant } from '../../api/contract/merchant.ts';
import { BillingError } from '../../api/errors.ts';
import { ActionController } from '../../controllers/action-controller.ts';
import { FormController } from '../../controllers/form-controller.ts';
import { ResourceController } from '../../controllers/resource-controller.ts';
import type { BillingSession } from '../../session/session.ts';
import type { BillingElement } from '../internal/billing-element.ts';
import { formFailure, formRemark, formView, submitButton } from '../internal/form-view.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { loadingView } from '../internal/loading-view.ts';
import { partFailure } from '../internal/part-failure.ts';
import { BillingChargeCheckedEvent } from './events.ts';
import { questionFields, type Unfolded } from './question-form.ts';
import { descriptorSentence, wrong } from './question-text.ts';
import { emptyQuestion, type QuestionField, requestOf, tidy, validate, valuesOf } from './question-values.ts';
import type * as resultPart from './result/index.ts';
import { Wait } from './wait.ts';

export { questionStyles as styles } from './question.styles.ts';

/** What a host fills in. */
export type Prefilled = Partial<Record<'line' | 'amount' | 'currency' | 'on', string>>;

/** The element that the question stands in. */
type QuestionHost = BillingElement & { readonly level: number };

/**
 * What `<charge-verifier>` shows below its heading: the question, and in its place the answer once there is one. A chunk of its own, so
 * that heading and skeleton need not wait for it. What was typed stays through every failure.
 */
export class ChargeQuestion {
  readonly form: FormController<QuestionField>;

  #host: QuestionHost;
  #action: ActionController<typeof checkCharge>;
  #merchant: ResourceController<typeof getMerchant>;
  #result: LazyModule<typeof resultPart>;
  #wait: Wait;
  #more: Unfolded = { isOpen: false };

  #check?: ChargeCheck;
  /** The customer whose question this is. */
  #session?: BillingSession;
  /** What the last answer asked for. */
  #missing: ReadonlySet<QuestionField> = new Set();
  /** What answers to this question have asked for so far: it is sent along. */
  #added: ReadonlySet<QuestionField> = new Set();

  constructor(host: QuestionHost) {
    this.#host = host;
    this.#merchant = new ResourceController(host, getMerchant, () => ({}));
    // Who asks too often is told at once for how long to wait.
    this.#action = new ActionController(host, checkCharge, { patience: 0 });
    this.#result = new LazyModule(host, () => import('./result/index.ts'));
    this.form = new FormController(host, {
      initial: emptyQuestion,
      tidy,
      validate: (values, unreadable) => validate(values, unreadable, this.#missing),
      refused: () => wrong.other(),
      waits: () => this.#wait.isOn,
      submit: () => this.#ask(),
    });
    this.#wait = new Wait(host, () => this.form.clearError());
    host.addController({ hostUpdate: () => this.#forgetOthers() });
  }

  /** Fills in what the host gives, without asking. */
  prefill(given: Prefilled): void {
    const { values } = this.form;
    const amount = given.amount ?? values.amount;
    const line = given.line ?? values.line;
    this.form.fill({ ...given, way: line && !given.amount ? 'line' : amount || given.on ? 'amount' : values.way });
    if (given.currency) this.#more.isOpen = true;
    this.#forget();
  }

  render(): TemplateResult {
    return html`<div class="question" @focusin=${this.#prepare} @pointerover=${this.#prepare}>
      ${this.#check ? this.#renderAnswer(this.#check) : this.#renderQuestion()}
    </div>`;
  }

  #renderQuestion(): TemplateResult {
    const { form } = this;
    const descriptors = descriptorSentence(this.#merchant.value);
    return html`
      ${formView(
        form,
        html`${questionFields(form, this.#more)} ${this.#renderFailure()}
          <div class="actions">
            ${submitButton(form, msg('Find out what it is', { desc: 'Button that looks up a charge.' }))}
          </div>
          ${formRemark(form)}`,
      )}
      ${descriptors ? html`<p class="small muted">${descriptors}</p>` : nothing}
    `;
  }

  #renderFailure(): TemplateResult {
    return html`${formFailure(this.form)} ${this.#wait.render()}`;
  }

  #renderAnswer(check: ChargeCheck): unknown {
    if (this.#result.failed) return partFailure(() => void this.#result.load());
    const part = this.#result.get();
    return part
      ? part.resultView({
          check,
          form: this.form,
          missing: this.#missing,
          failure: this.#renderFailure(),
          merchant: this.#merchant.value,
          host: this.#host,
          level: this.#host.level + 1,
          correct: this.#correct,
          askAnother: this.#askAnother,
        })
      : loadingView(nothing);
  }

  async #ask(): Promise<BillingError | undefined> {
    const { session } = this.#host;
    if (!session) return new BillingError({ kind: 'session', code: 'signed-out' });
    const [check] = await Promise.all([
      this.#action.run({ body: requestOf(this.form.values, this.#added) }),
      this.#result.load(),
    ]);
    const { error } = this.#action;
    if (error?.code === 'rate-limited') this.#wait.start(error.retryAfter);
    // An answer to somebody who has left is nobody's.
    if (!check || session !== this.#host.session) return error;
    this.#check = check;
    this.#missing = new Set(check.missing.flatMap((what) => fieldsOfMissing[what]));
    this.#added = new Set([...this.#added, ...this.#missing]);
    this.#host.dispatchEvent(new BillingChargeCheckedEvent({ check }));
    void this.#showAnswer(check);
    return undefined;
  }

  async #showAnswer(check: ChargeCheck): Promise<void> {
    this.form.fill({ ...(this.#missing.has('amount') && { amount: '' }), ...(this.#missing.has('on') && { on: '' }) });
    await this.#focus('.answer-title');
    const words = this.#result.get()?.countSentence(check);
    if (words) this.#host.announce(words);
  }

  /** Back to the question, as the line was understood. */
  #correct = (field: QuestionField = 'amount'): void => {
    const { understood } = this.#check!;
    this.form.fill(valuesOf(understood));
    this.#more.isOpen = Boolean(understood.lastFour);
    this.#forget();
    void this.#focus(`[name=${field}]`);
  };

  #askAnother = (): void => {
    this.form.reset();
    this.#more.isOpen = false;
    this.#forget();
    void this.#focus('[name=way]:checked');
  };

  #forget(): void {
    this.#check = undefined;
    this.#missing = this.#added = new Set();
    this.#host.requestUpdate();
  }

  /** What was typed and found belongs to the customer who asked. */
  #forgetOthers(): void {
    const { session } = this.#host;
    const asked = this.#session;
    this.#session = session?.closed ? undefined : session;
    if (!asked || asked === this.#session) return;
    this.form.reset();
    this.#wait.stop();
    this.#forget();
  }

  /** The answer's part comes while the question is typed. */
  #prepare = (): void => void this.#result.get();

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

const fieldsOfMissing: Record<ChargeCheck['missing'][number], readonly QuestionField[]> = {
  amount: ['amount'],
  date: ['on'],
  currency: ['currency'],
  unknown: [],
};
