import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OperationInput, OperationResult } from '../../../api/contract/operation.ts';
import { maskCardNumbers } from '../../../api/contract/card-number.ts';
import { createHandOver } from '../../../api/contract/troubleshooting-flow.ts';
import { BillingError } from '../../../api/errors.ts';
import { ActionController } from '../../../controllers/action-controller.ts';
import { FormController } from '../../../controllers/form-controller.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { shownLocale } from '../../../localization/locale.ts';
import { formFailure, formRemark, formView, submitButton } from '../../internal/form-view.ts';
import { LONGEST_WORDS, ownWordsField, tooLongWords } from '../../internal/own-words.ts';
import type { Course } from '../course.ts';
import type { TroubleHost } from '../trouble-host.ts';
import { BillingHandedOverEvent } from '../events.ts';
import { channels } from './channels.ts';
import { sentView } from './sent-view.ts';
import { passedOn, type PassedAnswer } from './passed-on.ts';

type Body = OperationInput<typeof createHandOver>['body'];

/** What has been answered, for the server and for whoever looks at it before it is sent. */
export interface Answered {
  readonly flowVersion?: number | undefined;
  readonly path: Body['path'];
  readonly answers: readonly PassedAnswer[];
}

/** Hands a trouble over to the store's people. What was typed stays until it has arrived. */
export class HandOver {
  readonly form: FormController<'message'>;
  /** What came back. */
  sent?: OperationResult<typeof createHandOver>;

  #host: TroubleHost;
  #action: ActionController<typeof createHandOver>;
  #body?: () => Body;
  #masked = false;

  constructor(host: TroubleHost) {
    this.#host = host;
    this.#action = new ActionController(host, createHandOver);
    this.form = new FormController<'message'>(host, {
      initial: { message: '' },
      tidy: (_field, text) => this.#tidy(text),
      validate: ({ message }) => ({ message: message.length > LONGEST_WORDS ? tooLongWords() : undefined }),
      submit: () => this.#send(),
    });
  }

  /** Another trouble, or another customer. */
  forget(): void {
    this.sent = undefined;
    this.#masked = false;
    this.form.reset();
  }

  /** What came back, in place of everything else. */
  renderSent(course: Course): TemplateResult {
    return sentView(course, this.sent!);
  }

  render(course: Course, answered: Answered): TemplateResult {
    const found = course.checks.open.map(({ finding }) => finding);
    this.#body = () => ({
      topic: course.topic,
      ...(answered.flowVersion !== undefined && { flowVersion: answered.flowVersion }),
      path: answered.path,
      findings: [...new Set(found.map(({ code }) => code).filter((code) => code !== 'unknown'))],
      ...(this.form.values.message.trim() && { message: maskCardNumbers(this.form.values.message.trim()) }),
      locale: shownLocale(),
    });
    return html`${passedOn(course, found, answered.answers)}
    ${formView(
      this.form,
      html`${ownWordsField(
          this.form,
          { name: 'message', label: msg('Your own words (optional)', { desc: 'Label of a message to customer service.' }) },
          this.#masked,
        )}
        ${formFailure(this.form, this.form.error && html`${errorMessage(this.form.error)} ${kept()}`)}
        <div class="actions">
          ${submitButton(this.form, msg('Send this to us', { desc: 'Button that hands a trouble over to customer service.' }))}
        </div>
        ${formRemark(this.form)}`,
    )}
    ${this.form.error ? channels(course, course.merchant) : nothing}`;
  }

  #tidy(text: string): string {
    const masked = maskCardNumbers(text);
    if (masked !== text) this.#masked = true;
    return masked;
  }

  async #send(): Promise<BillingError | undefined> {
    const { session } = this.#host;
    if (!session || !this.#body) return new BillingError({ kind: 'session', code: 'signed-out' });
    const sent = await this.#action.run({ body: this.#body() });
    if (!sent) return this.#action.error;
    // An answer to somebody who has left is nobody's.
    if (session !== this.#host.session || session.closed) return undefined;
    this.sent = sent;
    this.form.reset();
    this.#masked = false;
    this.#host.dispatchEvent(new BillingHandedOverEvent({ reference: sent.reference }));
    void this.#showSent();
    return undefined;
  }

  async #showSent(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.step-title')?.focus();
  }
}

const kept = (): string => msg('What you wrote is still here.', { desc: 'After a message could not be sent.' });
