import { fixture, html } from '@open-wc/testing';
import type { Subscription } from '../../../src/api/index.ts';
import '../../../src/components/billing-subscriptions/index.ts';
import type { BillingSubscriptionsElement } from '../../../src/components/billing-subscriptions/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../../../src/testing/index.ts';
import { allByRole, textIn } from '../../support/screen.ts';

/** Resolves when something is true of the widget, looked at after each change of what it shows. */
export const until = (widget: BillingSubscriptionsElement, check: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!check()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(widget.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });

/** Resolves when the widget shows a text. */
export const untilText = (widget: BillingSubscriptionsElement, text: string): Promise<void> =>
  until(widget, () => textIn(widget).includes(text));

/** The widget over a back end in memory, as soon as it stands in the page. */
export const place = async (
  items: readonly Subscription[],
  { prepare, ...options }: MemoryBackendOptions & { prepare?: (backend: MemoryBackend) => void } = {},
): Promise<{ widget: BillingSubscriptionsElement; backend: MemoryBackend }> => {
  const backend = createMemoryBackend({ subscriptions: items, ...options });
  prepare?.(backend);
  const widget = await fixture<BillingSubscriptionsElement>(html`
    <billing-subscriptions api="https://billing.test" session-url="/billing-session" .fetch=${backend.fetch}>
    </billing-subscriptions>
  `);
  return { widget, backend };
};

/** As `place()`, once the rows are shown. */
export const show = async (...parameters: Parameters<typeof place>): ReturnType<typeof place> => {
  const placed = await place(...parameters);
  await until(placed.widget, () => rows(placed.widget).length > 0);
  return placed;
};

export const rows = (widget: BillingSubscriptionsElement): HTMLElement[] => allByRole(widget, 'article');
