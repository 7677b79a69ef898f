import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/refund-request/index.ts';
import type { RefundRequest } from '../src/api/index.ts';
import type { RefundRequestElement } from '../src/components/refund-request/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../src/testing/index.ts';
import { appears } from './appears.ts';

/** What a story does to its back end before it is shown, and to the page after. */
interface Acts {
  country?: string;
  before?: (backend: MemoryBackend) => void;
  after?: (element: RefundRequestElement, backend: MemoryBackend) => void | Promise<void>;
}

let current: MemoryBackend;

const story = (request: string | undefined, { country, before, after, ...options }: Acts & MemoryBackendOptions): StoryObj => ({
  render: (_args, { globals }) => {
    current = createMemoryBackend(options);
    before?.(current);
    return html`<main>
      <refund-request
        api="https://billing.example"
        session-url="/billing-session"
        dir=${globals['direction'] as 'ltr' | 'rtl'}
        .request=${request}
        .country=${country}
        .fetch=${current.fetch}
      ></refund-request>
    </main>`;
  },
  play: after && (({ canvasElement }) => after(canvasElement.querySelector('refund-request')!, current)),
});

/** The widget over a back end in memory. The direction of the toolbar is laid over that of the language. */
export const followStory = (options: Acts & MemoryBackendOptions = {}): StoryObj => story(undefined, options);

/** One request alone, opened, as soon as everything of it is there. */
export const aloneStory = (request: RefundRequest, { after, ...options }: Acts & MemoryBackendOptions = {}): StoryObj =>
  story(request.id, {
    refundRequests: [request],
    ...options,
    after: async (element, backend) => {
      await appears(await appears(element, 'billing-refund-details'), '.steps');
      await after?.(element, backend);
    },
  });

/** Everything about the request that is shown alone. */
export const details = (element: Element): Promise<HTMLElement> => appears(element, 'billing-refund-details');

/** Presses what matches in the details, as soon as it is there. */
export const presses = async (element: Element, selector: string): Promise<void> => (await appears(await details(element), selector)).click();

/** Writes into the text field of the form that is open, and sends it. */
export const writes = async (element: Element, text: string): Promise<void> => {
  const field = (await appears(await details(element), '#field-statement')) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.form!.requestSubmit();
};

/** Chooses files in the field that is open. */
export const choosesFiles = async (element: Element, files: readonly File[]): Promise<void> => {
  const input = (await appears(await details(element), '#files')) as HTMLInputElement;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
