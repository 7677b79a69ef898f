import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/billing-provider/index.ts';
import '../src/components/refund-request/index.ts';
import type { DeclarationKind } from '../src/api/index.ts';
import { billingDetails, createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../src/testing/index.ts';
import { appears } from './appears.ts';

/** What the page says of the function, and what a story does to its back end before it is shown, and to the form after. */
interface Scene extends MemoryBackendOptions {
  right?: DeclarationKind;
  country?: string;
  contract?: string;
  guest?: boolean;
  /** The language of the page, where the toolbar's is not meant. */
  language?: string;
  before?: (backend: MemoryBackend) => void;
  steps?: (form: OpenForm) => Promise<void>;
}

/** What a story does in the form, in a language that it does not know. */
export class OpenForm {
  readonly backend: MemoryBackend;
  #widget: Element;

  constructor(widget: Element, backend: MemoryBackend) {
    this.#widget = widget;
    this.backend = backend;
  }

  /** The first element of the form that matches, as soon as it is there. */
  async appears(selector: string): Promise<HTMLElement> {
    const part = await appears(this.#widget, 'billing-declare');
    return appears(part, selector);
  }

  /** Opens the form: it is there with its first field. */
  async open(): Promise<this> {
    (await this.appears('.open:not(.skeleton)')).click();
    await this.appears('form');
    return this;
  }

  async types(field: string, text: string): Promise<this> {
    const control = (await this.appears(`.control[name=${field}]`)) as HTMLInputElement;
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    return this;
  }

  /** Chooses one of some cards. */
  async chooses(group: string, place: number): Promise<this> {
    (await this.appears(`.option:nth-of-type(${place}) > [name=${group}]`)).click();
    return this;
  }

  /** Who it is, for somebody without an account. */
  async introduces(contract: string): Promise<this> {
    await this.types('words', contract);
    await this.types('name', 'Ola Nordmann');
    return this.types('email', 'ola@nordlia.example');
  }

  /** On to the second step. */
  async checks(): Promise<this> {
    (await this.appears('[type=submit]')).click();
    await this.appears('form .choices');
    return this;
  }

  async confirms(): Promise<this> {
    (await this.appears('form .choices > :first-child')).click();
    return this;
  }
}

let current: MemoryBackend;

/** The function of a country in a page of its own. The direction of the toolbar is laid over that of the language. */
export const declareStory = ({ right = 'withdraw', country, contract, guest = false, language, before, steps, ...options }: Scene = {}): StoryObj => ({
  render: (_args, { globals }) => {
    current = createMemoryBackend({ billingDetails: billingDetails.person(), ...options });
    before?.(current);
    return html`<main>
      <billing-provider
        api="https://billing.example"
        lang=${language ?? ''}
        .sessionUrl=${guest ? undefined : '/billing-session'}
        .fetch=${current.fetch}
      >
        <refund-request
          dir=${globals['direction'] as 'ltr' | 'rtl'}
          .api=${guest ? 'https://billing.example' : undefined}
          .fetch=${guest ? current.fetch : undefined}
          .right=${right}
          .country=${country}
          .contract=${contract}
          .guest=${guest}
        ></refund-request>
      </billing-provider>
    </main>`;
  },
  play: async ({ canvasElement }) => {
    const form = new OpenForm(canvasElement.querySelector('refund-request')!, current);
    if (steps) await steps(form);
    else await form.appears('.open:not(.skeleton)');
  },
});
