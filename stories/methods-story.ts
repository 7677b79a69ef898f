import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/payment-methods/index.ts';
import type { PaymentMethodsElement } from '../src/components/payment-methods/index.ts';
import { registerPaymentFields } from '../src/payment-fields/index.ts';
import {
  createMemoryBackend,
  fakePaymentFields,
  type MemoryBackend,
  type MemoryBackendOptions,
} from '../src/testing/index.ts';
import { appears } from './appears.ts';

registerPaymentFields('memory', () => Promise.resolve(fakePaymentFields));
registerPaymentFields('blocked', () => Promise.reject(new Error('A blocker stands in the way.')));

/** What a story does to its back end before it is shown, and to the page after. */
interface Acts {
  before?: (backend: MemoryBackend) => void;
  after?: (element: PaymentMethodsElement, backend: MemoryBackend) => void | Promise<void>;
}

let current: MemoryBackend;

/** The widget over a back end in memory. The direction of the toolbar is laid over that of the language. */
export const methodsStory = ({ before, after, ...options }: Acts & MemoryBackendOptions = {}): StoryObj => ({
  render: (_args, { globals }) => {
    current = createMemoryBackend(options);
    before?.(current);
    return html`<main>
      <payment-methods
        api="https://billing.example"
        session-url="/billing-session"
        dir=${globals['direction'] as 'ltr' | 'rtl'}
        .fetch=${current.fetch}
      ></payment-methods>
    </main>`;
  },
  play: after && (({ canvasElement }) => after(canvasElement.querySelector('payment-methods')!, current)),
});

/** A page of another origin that stands in for the bank's: this machine by its other name. */
export const bankPage = (): string => {
  const page = new URL('/bank.html', location.href);
  page.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return page.href;
};

/** Presses the button of a name in an element, as soon as it is there. */
export const presses = async (element: Element, selector: string): Promise<void> => (await appears(element, selector)).click();

/** Opens the form of a new method and chooses what the bank does. */
export const fillsIn = async (element: PaymentMethodsElement, outcome: string): Promise<HTMLElement> => {
  await presses(element, '.add-button');
  return chooses(element, await appears(element, 'billing-add-method'), outcome);
};

/** Chooses what the bank does, in a form that is open, and sends it. */
export const chooses = async (element: HTMLElement, form: HTMLElement, outcome: string): Promise<HTMLElement> => {
  await appears(form, '.primary[aria-disabled=false]');
  const select = element.querySelector('select')!;
  select.value = outcome;
  select.dispatchEvent(new Event('change'));
  await presses(form, '.primary');
  return form;
};
