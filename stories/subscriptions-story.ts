import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/billing-subscriptions/index.ts';
import type { Subscription } from '../src/api/index.ts';
import type { BillingSubscriptionsElement } from '../src/components/billing-subscriptions/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../src/testing/index.ts';

/** What a story does to its back end before it is shown, and to the page after. */
interface Acts {
  /** The country whose law's function stands below the list. */
  termination?: string;
  before?: (backend: MemoryBackend) => void;
  after?: (element: BillingSubscriptionsElement, backend: MemoryBackend) => void | Promise<void>;
}

let current: MemoryBackend;

/** The widget over a back end in memory. The direction of the toolbar is laid over that of the language. */
export const subscriptionsStory = (
  items: readonly Subscription[],
  { before, after, termination, ...options }: Acts & MemoryBackendOptions = {},
): StoryObj => ({
  render: (_args, { globals }) => {
    current = createMemoryBackend({ subscriptions: items, ...options });
    before?.(current);
    return html`<main>
      <billing-subscriptions
        api="https://billing.example"
        session-url="/billing-session"
        dir=${globals['direction'] as 'ltr' | 'rtl'}
        .termination=${termination !== undefined}
        .country=${termination}
        .fetch=${current.fetch}
      ></billing-subscriptions>
    </main>`;
  },
  play: after && (({ canvasElement }) => after(canvasElement.querySelector('billing-subscriptions')!, current)),
});
