import { fixture, html } from '@open-wc/testing';
import type { Subscription } from '../../../src/api/index.ts';
import '../../../src/components/billing-subscriptions/index.ts';
import type { BillingSubscriptionsElement } from '../../../src/components/billing-subscriptions/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../../../src/testing/index.ts';
import { allByRole } from '../../support/screen.ts';
import { until, untilText } from '../../support/until.ts';

export { until, untilText };

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
