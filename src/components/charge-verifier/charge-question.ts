import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { ChargeCheck } from '../../api/contract/charge-check.ts';
import { BillingError } from '../../api/errors.ts';
import { FormController } from '../../controllers/form-controller.ts';
import type { BillingSession } from '../../session/session.ts';
import type { BillingElement } from '../internal/billing-element.ts';
import { formFailure, formRemark, formView, submitButton } from '../internal/form-view.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { questionFields, type Unfolded } from './question-form.ts';
import { wrong } from './question-text.ts';
import { emptyQuestion, type QuestionField, requestOf, tidy, validate } from './question-values.ts';
import type * as resultPart from './result/index.ts';

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
  #result: LazyModule<typeof resultPart>;
  #checks?: resultPart.ChargeChecks;
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
    this.#result = new LazyModule(host, () => import('./result/index.ts'));
    this.form = new FormController(host, {
      initial: emptyQuestion,
      tidy,
      validate: (values, unreadable) => validate(values, unreadable, this.#missing),
      refused: () => wrong.other(),
      waits: () => this.#checks?.wait.isOn ?? false,
      submit: () => this.#ask(),
    });
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
    return html`
      ${formView(
        form,
        html`${questionFields(form, this.#more)} ${this.#renderFailure()}
          <div class="actions">
            ${submitButton(form, msg('Find out what it is', { desc: 'Button that looks up a charge.' }))}
          </div>
          ${formRemark(form)}`,
      )}
      ${this.#checks?.renderNames()}
    `;
  }

  #renderFailure(): TemplateResult {
    return html`${formFailure(this.form)} ${this.#checks?.wait.render()}`;
  }

  #renderAnswer(check: ChargeCheck): unknown {
    return this.#result.get()?.resultView({
      check,
      form: this.form,
      missing: this.#missing,
      failure: this.#renderFailure(),
      merchant: this.#checks?.merchant,
      host: this.#host,
      level: this.#host.level + 1,
      correct: this.#correct,
      askAnother: this.#askAnother,
    });
  }

  async #ask(): Promise<BillingError | undefined> {
    const checks = await this.#load();
    // A part of the page itself did not arrive: there is no network, or as good as none.
    if (!checks) return new BillingError({ kind: 'network', code: 'network' });
    const answer = await checks.ask(requestOf(this.form.values, this.#added));
    if (answer instanceof BillingError) return answer;
    this.#check = answer;
    this.#missing = new Set(answer.missing.flatMap((what) => fieldsOfMissing[what]));
    this.#added = new Set([...this.#added, ...this.#missing]);
    void this.#showAnswer(answer);
    return undefined;
  }

  /** What looks charges up. It comes while the question is typed. */
  async #load(): Promise<resultPart.ChargeChecks | undefined> {
    const part = await this.#result.load();
    if (part && !this.#checks) {
      this.#checks = new part.ChargeChecks(this.#host, () => this.form.clearError());
      this.#host.requestUpdate();
    }
    return this.#checks;
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
    this.form.fill(this.#result.get()!.valuesOf(understood));
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
    this.#checks?.wait.stop();
    this.#forget();
  }

  #prepare = (): void => {
    if (!this.#checks && !this.#result.failed) void this.#load();
  };

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
