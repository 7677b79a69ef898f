import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/components/purchase-history/index.ts';
import type { Purchase } from '../src/api/index.ts';
import type { PurchaseHistoryElement } from '../src/components/purchase-history/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../src/testing/index.ts';
import { appears } from './appears.ts';

/** What a story does to its back end before it is shown, and to the page after. */
interface Acts {
  /** The purchase that the page asks for. */
  purchase?: string;
  before?: (backend: MemoryBackend) => void;
  after?: (element: PurchaseHistoryElement, backend: MemoryBackend) => void | Promise<void>;
}

let current: MemoryBackend;

/** The widget over a back end in memory. The direction of the toolbar is laid over that of the language. */
export const purchasesStory = (
  items: readonly Purchase[],
  { purchase, before, after, ...options }: Acts & MemoryBackendOptions = {},
): StoryObj => ({
  render: (_args, { globals }) => {
    current = createMemoryBackend({ purchases: items, ...options });
    before?.(current);
    return html`<main>
      <purchase-history
        api="https://billing.example"
        session-url="/billing-session"
        dir=${globals['direction'] as 'ltr' | 'rtl'}
        purchase=${ifDefined(purchase)}
        .fetch=${current.fetch}
      ></purchase-history>
    </main>`;
  },
  play: after && (({ canvasElement }) => after(canvasElement.querySelector('purchase-history')!, current)),
});

/** Types into the search. */
export const searchFor = async (element: PurchaseHistoryElement, text: string): Promise<void> => {
  const field = (await appears(element, '#search')) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input'));
};

/** Presses the button of a panel. */
export const openPanel = async (element: PurchaseHistoryElement, name: 'filters' | 'months' | 'spending', shows: string): Promise<void> => {
  await appears(element, '.row[part]');
  const place = { filters: 1, months: 2, spending: 3 }[name];
  (await appears(element, `.buttons > :nth-child(${place})`)).click();
  await appears(element, shows);
};
