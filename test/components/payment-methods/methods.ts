import { fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../../src/components/payment-methods/index.ts';
import type { PaymentMethodsElement } from '../../../src/components/payment-methods/index.ts';
import { registerPaymentFields } from '../../../src/payment-fields/index.ts';
import {
  createMemoryBackend,
  fakePaymentFields,
  type MemoryBackend,
  type MemoryBackendOptions,
} from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';

registerPaymentFields('memory', () => Promise.resolve(fakePaymentFields));

interface Placing extends MemoryBackendOptions {
  prepare?: (backend: MemoryBackend) => void;
  dir?: 'rtl';
}

type Role = Parameters<typeof byRole>[1];

/** The widget over a back end in memory, as a person meets it. */
export class MethodsScreen {
  readonly widget: PaymentMethodsElement;
  readonly backend: MemoryBackend;
  /** Every event of ours that the page has heard, in order. */
  readonly events: Event[] = [];

  constructor(widget: PaymentMethodsElement, backend: MemoryBackend) {
    this.widget = widget;
    this.backend = backend;
    for (const type of [
      'billing-payment-method-added',
      'billing-payment-method-changed',
      'billing-payment-methods-ordered',
      'billing-order-paid',
      'billing-details-updated',
      'billing-error',
    ]) {
      widget.addEventListener(type, (event) => this.events.push(event));
    }
  }

  get text(): string {
    return textIn(this.widget);
  }

  /** The names of the methods, in the order in which they stand there. */
  get order(): string[] {
    const list = this.widget.shadowRoot!.querySelector('ol[part=list]');
    return list ? allByRole(list, 'article').map(nameOf) : [];
  }

  /** What the live region of the widget says. */
  get said(): string {
    return textIn(this.widget.shadowRoot!.querySelector('.root > [role=status]')!);
  }

  /** The element with the focus, through every shadow root. */
  get focused(): HTMLElement | null {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at as HTMLElement | null;
  }

  /** The fields of the provider, which stand in the page's own document. */
  get fields(): HTMLElement | null {
    return this.widget.querySelector('[slot=payment-fields]');
  }

  has(role: Role, name?: string | RegExp): boolean {
    return allByRole(this.widget, role, name).length > 0;
  }

  get(role: Role, name?: string | RegExp): HTMLElement {
    return byRole(this.widget, role, name);
  }

  /** A method's row. */
  row(name: string): HTMLElement {
    return byRole(this.widget, 'article', name);
  }

  sees(text: string): Promise<void> {
    return eventually(() => this.text.includes(text), `it shows "${text}"`);
  }

  seesNo(text: string): Promise<void> {
    return eventually(() => !this.text.includes(text), `it shows "${text}" no more`);
  }

  async finds(role: Role, name: string | RegExp, within: Node = this.widget): Promise<HTMLElement> {
    await eventually(() => allByRole(within, role, name).length === 1, `there is one ${role} "${String(name)}"`);
    return byRole(within, role, name);
  }

  /** Presses a button as soon as it is there. */
  async press(name: string | RegExp, within: Node = this.widget): Promise<void> {
    const button = await this.finds('button', name, within);
    button.focus();
    button.click();
  }

  /** Opens what "More" of a method shows. */
  async more(name: string): Promise<void> {
    await this.press(`More about ${name}`);
    await eventually(() => this.row(name).querySelector('.facts'), 'its details are shown');
  }

  /** Opens a method's details and presses a button of them. */
  async act(name: string, label: string): Promise<HTMLElement> {
    await this.more(name);
    await this.press(label, this.row(name));
    return this.finds('dialog', /./);
  }

  /** Chooses what the bank does in the fields that stand there. */
  async choose(outcome: string): Promise<void> {
    await eventually(() => this.fields?.querySelector('select'), 'the fields are there');
    const select = this.fields!.querySelector('select')!;
    select.value = outcome;
    select.dispatchEvent(new Event('change'));
  }

  /** Opens the form of a new method, chooses what the bank does, and sends it. */
  async add(outcome: string): Promise<void> {
    await this.press('Add a payment method');
    await this.choose(outcome);
    await this.send('Add payment method');
  }

  /** Presses a button that can be pressed once its part is ready. */
  async send(name: string | RegExp): Promise<void> {
    const button = await this.finds('button', name);
    await eventually(() => button.ariaDisabled !== 'true', 'it can be pressed');
    button.focus();
    button.click();
  }

  /** The calls of an operation so far, each with its key. */
  calls(name: string): { body: unknown; key: string | null; path: string }[] {
    return this.backend.requests
      .filter((call) => call.name === name)
      .map(({ body, headers, path }) => ({ body, path, key: headers.get('Idempotency-Key') }));
  }
}

/** The widget, as soon as it stands in the page. */
export const place = async ({ prepare, dir, ...options }: Placing = {}): Promise<MethodsScreen> => {
  const backend = createMemoryBackend(options);
  prepare?.(backend);
  const widget = await fixture<PaymentMethodsElement>(html`
    <payment-methods api="https://billing.test" session-url="/billing-session" dir=${dir ?? nothing} .fetch=${backend.fetch}></payment-methods>
  `);
  return new MethodsScreen(widget, backend);
};

/** As `place()`, once methods are shown. */
export const show = async (options: Placing): Promise<MethodsScreen> => {
  const screen = await place(options);
  await eventually(() => screen.order.length > 0, 'methods are shown');
  return screen;
};
