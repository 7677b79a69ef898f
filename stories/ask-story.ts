import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/refund-request/index.ts';
import type { RefundRequestElement } from '../src/components/refund-request/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../src/testing/index.ts';
import { appears } from './appears.ts';

/** What a story does to its back end before it is shown, and to the page after. */
interface Acts {
  purchase?: string;
  country?: string;
  before?: (backend: MemoryBackend) => void;
  after?: (element: RefundRequestElement, backend: MemoryBackend) => void | Promise<void>;
}

let current: MemoryBackend;

/** The widget over a back end in memory. The direction of the toolbar is laid over that of the language. */
export const askStory = ({ purchase, country, before, after, ...options }: Acts & MemoryBackendOptions = {}): StoryObj => ({
  render: (_args, { globals }) => {
    current = createMemoryBackend(options);
    before?.(current);
    return html`<main>
      <refund-request
        api="https://billing.example"
        session-url="/billing-session"
        dir=${globals['direction'] as 'ltr' | 'rtl'}
        .purchase=${purchase}
        .country=${country}
        .fetch=${current.fetch}
      ></refund-request>
    </main>`;
  },
  play: after && (({ canvasElement }) => after(canvasElement.querySelector('refund-request')!, current)),
});

/** Presses what matches, as soon as it is there. */
export const presses = async (element: Element, ...selectors: string[]): Promise<void> => {
  for (const selector of selectors) (await appears(element, selector)).click();
};

/** Goes a way, as far as the step that follows it. */
export const goes = async (element: Element, route: string): Promise<void> => {
  await presses(element, `#route-${route}`, '.options ~ .actions [type=submit]');
};

/** Fills in what follows the way of a fault, and goes on to the amount. */
export const tells = async (element: Element, text = 'Kartet viser bare grå ruter etter siste oppdatering.'): Promise<void> => {
  await presses(element, '.reasons .option:nth-child(2) > input');
  const field = (await appears(element, '#field-ask-statement')) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Chooses files in the field that is open. */
export const choosesFiles = async (element: Element, ...files: readonly File[]): Promise<void> => {
  const input = (await appears(element, '#ask-files')) as HTMLInputElement;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
