import { html, type TemplateResult } from 'lit';
import { getRefundRequest } from '../../../../api/contract/refund-request-reads.ts';
import { ResourceController } from '../../../../controllers/resource-controller.ts';
import type { DeclareHost } from '../declare-host.ts';
import { BillingDeclaredEvent } from '../events.ts';
import { checkView } from './check-view.ts';
import { DeclareFlow } from './declare-flow.ts';
import { doneView } from './done-view.ts';
import { statementView } from './statement-view.ts';
import type { StepContext } from './step-context.ts';

/** What comes after the button: two steps and the acknowledgement, each in the place of the one before, with the focus on its heading. */
export class DeclareSteps {
  isOpen = false;

  #host: DeclareHost;
  #flow: DeclareFlow;
  #closed: () => void;
  #request: ResourceController<typeof getRefundRequest>;
  #showsAll = false;

  /** `closed` is called when somebody goes back to the button. */
  constructor(host: DeclareHost, closed: () => void) {
    this.#host = host;
    this.#closed = closed;
    this.#flow = new DeclareFlow(host, () => void this.#step());
    this.#request = new ResourceController(host, getRefundRequest, () => {
      const { declaration, isGuest } = this.#flow;
      return this.isOpen && declaration?.request && !isGuest ? { params: { id: declaration.request } } : undefined;
    });
  }

  async open(): Promise<void> {
    this.#flow.open();
    this.isOpen = true;
    await this.#step();
  }

  /** Closes it with nothing left of what was typed: the page belongs to somebody else now, or the form is another one. */
  forget(): void {
    this.isOpen = this.#showsAll = false;
    this.#flow.forget();
  }

  /** Before each update: what has been read meanwhile goes into the fields. */
  follow(): void {
    this.#flow.prefill();
  }

  render(): TemplateResult {
    const { step } = this.#flow;
    const context = this.#context();
    const content = step === 'statement' ? statementView(context) : step === 'check' ? checkView(context) : doneView(context);
    return html`<section class="step" aria-labelledby="step-title">${content}</section>`;
  }

  #context(): StepContext {
    return {
      host: this.#host,
      flow: this.#flow,
      request: this.#request.value,
      shown: { all: this.#showsAll, showAll: () => void this.#showAll() },
      close: () => {
        this.isOpen = false;
        this.#closed();
      },
      again: () => void this.open(),
    };
  }

  async #showAll(): Promise<void> {
    const shown = new Set(this.#radios().map(({ value }) => value));
    this.#showsAll = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button is gone: the first contract that is new has the focus in its place, and is not chosen by it.
    this.#radios().find(({ value }) => !shown.has(value))?.focus();
  }

  #radios(): HTMLInputElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLInputElement>('[name=contract]')];
  }

  async #step(): Promise<void> {
    const host = this.#host;
    const { declaration } = this.#flow;
    if (declaration) host.host?.dispatchEvent(new BillingDeclaredEvent({ declaration }));
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('.step-title')?.focus();
  }
}
