import { fixture, html } from '@open-wc/testing';
import { property } from 'lit/decorators.js';
import type { Declaration, DeclarationKind } from '../../../../src/api/index.ts';
import { BillingElement } from '../../../../src/components/internal/billing-element.ts';
import '../../../../src/components/internal/declare/index.ts';
import {
  billingDetails,
  createMemoryBackend,
  type MemoryBackend,
  type MemoryBackendOptions,
} from '../../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../../support/screen.ts';
import { eventually, untilText } from '../../../support/until.ts';

/** A widget with nothing in it but the function. */
class WidgetAround extends BillingElement {
  @property({ attribute: false }) kind: DeclarationKind = 'withdraw';
  @property() country?: string;
  @property() contract?: string;
  @property({ type: Boolean }) guest = false;

  protected override renderContent(): unknown {
    return html`<billing-declare
      .host=${this}
      .kind=${this.kind}
      .country=${this.country}
      .contract=${this.contract}
      .guest=${this.guest}
    ></billing-declare>`;
  }
}

customElements.define('widget-around', WidgetAround);

export interface Placing extends MemoryBackendOptions {
  kind?: DeclarationKind;
  country?: string;
  contract?: string;
  guest?: boolean;
  /** Without the host's address for tokens: nobody can be signed in. */
  withoutSession?: boolean;
  prepare?: (backend: MemoryBackend) => void;
}

/** What is filled in. A contract that the page names, and what is known of the customer, need not be. */
interface Filling {
  kind?: DeclarationKind;
  words?: string;
  name?: string;
  email?: string;
}

/** The function in a page, and what a customer sees and does there. */
export class Declaring {
  readonly widget: WidgetAround;
  readonly backend: MemoryBackend;
  /** What the page around was told. */
  readonly declared: Declaration[] = [];
  readonly errors: string[] = [];

  constructor(widget: WidgetAround, backend: MemoryBackend) {
    this.widget = widget;
    this.backend = backend;
    widget.addEventListener('billing-declared', ({ detail }) => this.declared.push(detail.declaration));
    widget.addEventListener('billing-error', ({ detail }) => this.errors.push(detail.code));
  }

  get text(): string {
    return textIn(this.widget);
  }

  /** The root in which the form stands. */
  get part(): HTMLElementTagNameMap['billing-declare'] {
    return this.widget.shadowRoot!.querySelector('billing-declare')!;
  }

  get focused(): Element | null {
    return this.part.shadowRoot!.activeElement;
  }

  all(role: Parameters<typeof allByRole>[1], name?: string | RegExp): HTMLElement[] {
    return allByRole(this.widget, role, name);
  }

  one(role: Parameters<typeof byRole>[1], name?: string | RegExp): HTMLElement {
    return byRole(this.widget, role, name);
  }

  field(name: string | RegExp): HTMLInputElement {
    return this.one('textbox', name) as HTMLInputElement;
  }

  /** Resolves once the words can be read. */
  async sees(words: string): Promise<void> {
    await eventually(() => this.text.includes(words), `"${words}" can be read in: ${this.text}`);
  }

  /** Presses a button as soon as it is there. */
  async press(name: string | RegExp): Promise<void> {
    await eventually(() => this.all('button', name).length === 1, `"${String(name)}" can be pressed in: ${this.text}`);
    this.one('button', name).click();
    await this.part.updateComplete;
  }

  async choose(name: string | RegExp): Promise<void> {
    await eventually(() => this.all('radio', name).length === 1, `"${String(name)}" can be chosen`);
    this.one('radio', name).click();
    await this.part.updateComplete;
  }

  async type(name: string | RegExp, text: string): Promise<void> {
    await eventually(() => this.all('textbox', name).length === 1, `"${String(name)}" can be filled in`);
    const field = this.field(name);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.part.updateComplete;
  }

  /** Waits for a step, by what its heading begins with. */
  async untilStep(name: string | RegExp): Promise<void> {
    await eventually(() => this.all('heading', name).length === 1, `the step "${String(name)}" is there: ${this.text}`);
  }

  /** From the button to the second step. A contract is chosen already, or named here. */
  async fill(open: string | RegExp, { kind = 'withdraw', words, name, email }: Filling = {}): Promise<void> {
    await this.press(open);
    await this.untilStep(/^(Step|Steg|Schritt) 1/);
    if (words) await this.type(/^Which (other )?contract\?/, words);
    if (name) await this.type('Your name', name);
    if (email) await this.type('E-mail address', email);
    if (kind === 'terminate') {
      const ordinary = /^(Ordinary termination|Vanlig oppsigelse|Vanlig uppsägning|Ordentliche Kündigung)/;
      if (this.all('radio', ordinary).length) await this.choose(ordinary);
      await this.choose(/^(As early as possible|Så snart som mulig|Så snart som möjligt|So früh wie möglich)/);
    }
    await this.press(/^(Go on to check it|Gå videre og kontroller|Gå vidare och kontrollera|Weiter zur Prüfung)$/);
    await this.untilStep(/^(Step|Steg|Schritt) 2/);
  }

  /** The two answers of the second step. */
  answers(): HTMLElement[] {
    return [...this.part.shadowRoot!.querySelectorAll<HTMLElement>('form .choices > button')];
  }

  /** What was sent, in order. */
  sent(operation: 'createDeclaration' | 'createGuestDeclaration'): Record<string, unknown>[] {
    return this.backend.requests.filter(({ name }) => name === operation).map(({ body }) => body as Record<string, unknown>);
  }
}

/** The function over a back end in memory. The merchant's country is Norway, and so is that of Kari, the customer. */
export const place = async ({ prepare, withoutSession, kind, country, contract, guest, ...options }: Placing = {}): Promise<Declaring> => {
  const backend = createMemoryBackend({ billingDetails: billingDetails.person(), ...options });
  prepare?.(backend);
  const widget = await fixture<WidgetAround>(html`
    <widget-around
      api="https://billing.test"
      .sessionUrl=${withoutSession ? undefined : '/billing-session'}
      .kind=${kind ?? 'withdraw'}
      .country=${country}
      .contract=${contract}
      .guest=${guest ?? false}
      .fetch=${backend.fetch}
    ></widget-around>
  `);
  return new Declaring(widget, backend);
};

export { eventually, untilText };
