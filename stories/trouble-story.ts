import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/purchase-troubleshooter/index.ts';
import type { PurchaseTroubleshooterElement } from '../src/components/purchase-troubleshooter/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../src/testing/index.ts';
import { appears } from './appears.ts';

/** What a story does to its back end before it is shown, and to the page after. */
interface Acts {
  topic?: string;
  before?: (backend: MemoryBackend) => void;
  after?: (element: PurchaseTroubleshooterElement, backend: MemoryBackend) => void | Promise<void>;
}

let current: MemoryBackend;

/** The widget over a back end in memory. The direction of the toolbar is laid over that of the language. */
export const troubleStory = ({ topic, before, after, ...options }: Acts & MemoryBackendOptions = {}): StoryObj => ({
  render: (_args, { globals }) => {
    current = createMemoryBackend(options);
    before?.(current);
    return html`<main>
      <purchase-troubleshooter
        api="https://billing.example"
        session-url="/billing-session"
        dir=${globals['direction'] as 'ltr' | 'rtl'}
        .topic=${topic}
        .fetch=${current.fetch}
      ></purchase-troubleshooter>
    </main>`;
  },
  play: after && (({ canvasElement }) => after(canvasElement.querySelector('purchase-troubleshooter')!, current)),
});

/** Gives the answers of these numbers, one after the other, from the first question on. */
export const answer = async (element: PurchaseTroubleshooterElement, ...numbers: number[]): Promise<void> => {
  for (const [index, number] of numbers.entries()) {
    await appears(element, `.trail > :nth-child(${index + 2}):last-child`);
    (await appears(element, `.answers > :nth-child(${number}) > button`)).click();
  }
};
