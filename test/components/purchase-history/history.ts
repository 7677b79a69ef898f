import { fixture, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Purchase } from '../../../src/api/contract/purchase.ts';
import '../../../src/components/purchase-history/index.ts';
import type { PurchaseHistoryElement } from '../../../src/components/purchase-history/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { until, untilText } from '../../support/until.ts';

export { until, untilText };

interface Placing extends MemoryBackendOptions {
  prepare?: (backend: MemoryBackend) => void;
  /** Attributes of the element. */
  purchase?: string;
  mirrorUrl?: boolean;
}

/** The widget over a back end in memory, as soon as it stands in the page. */
export const place = async (
  items: readonly Purchase[],
  { prepare, purchase, mirrorUrl = false, ...options }: Placing = {},
): Promise<{ widget: PurchaseHistoryElement; backend: MemoryBackend }> => {
  const backend = createMemoryBackend({ purchases: items, ...options });
  prepare?.(backend);
  const widget = await fixture<PurchaseHistoryElement>(html`
    <purchase-history
      api="https://billing.test"
      session-url="/billing-session"
      purchase=${ifDefined(purchase)}
      ?mirror-url=${mirrorUrl}
      .fetch=${backend.fetch}
    ></purchase-history>
  `);
  return { widget, backend };
};

/** As `place()`, once the rows are shown. */
export const show = async (...parameters: Parameters<typeof place>): ReturnType<typeof place> => {
  const placed = await place(...parameters);
  await until(placed.widget, () => rows(placed.widget).length > 0);
  return placed;
};

/** The rows that are purchases. There may be very many, so they are not looked for by walking through everything. */
export const rows = (widget: PurchaseHistoryElement): HTMLElement[] =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[role=row]:has(> .open > button)')];

export const rowTexts = (widget: PurchaseHistoryElement): string[] => rows(widget).map(textIn);

/** The button that opens the purchase of a name. */
export const opener = (widget: PurchaseHistoryElement, name: string): HTMLElement =>
  byRole(widget, 'button', new RegExp(`^Details of ${name}`));

export const searchFor = (widget: PurchaseHistoryElement, text: string): void => {
  const field = byRole(widget, 'searchbox', 'Search your purchases') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

export const choose = (widget: PurchaseHistoryElement, label: string, option: string): void => {
  const select = byRole(widget, 'combobox', label) as HTMLSelectElement;
  select.value = [...select.options].find(({ text }) => text.trim() === option)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Opens the filters. */
export const openFilters = async (widget: PurchaseHistoryElement): Promise<void> => {
  byRole(widget, 'button', 'Filters').click();
  await until(widget, () => allByRole(widget, 'combobox', 'Kind').length === 1);
};

/** The queries of the lists that were asked for so far. */
export const lists = (backend: MemoryBackend) =>
  backend.requests.filter(({ name }) => name === 'listPurchases').map(({ query }) => query);
