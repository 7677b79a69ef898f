import { fixture, html } from '@open-wc/testing';
import '../../../src/components/payment-approval/index.ts';
import type { PaymentApprovalElement } from '../../../src/components/payment-approval/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../../../src/testing/index.ts';
import { setHidden } from '../../support/hidden.ts';
import { allByRole } from '../../support/screen.ts';
import { until } from '../../support/until.ts';

export interface Placing extends MemoryBackendOptions {
  /** Shown alone. */
  approval?: string;
  country?: string;
  prepare?: (backend: MemoryBackend) => void;
}

export interface Placed {
  widget: PaymentApprovalElement;
  backend: MemoryBackend;
}

/** The widget over a back end in memory, as soon as it shows more than its skeleton. */
export const place = async ({ approval, country, prepare, ...options }: Placing = {}): Promise<Placed> => {
  setHidden(false);
  const backend = createMemoryBackend(options);
  prepare?.(backend);
  const widget = await fixture<PaymentApprovalElement>(html`
    <payment-approval
      api="https://billing.test"
      session-url="/billing-session"
      .approval=${approval}
      .country=${country}
      .fetch=${backend.fetch}
    ></payment-approval>
  `);
  return { widget, backend };
};

/** As `place()`, as soon as so many cards are there. */
export const placeCards = async (options: Placing): Promise<Placed> => {
  const placed = await place(options);
  await until(placed.widget, () => cards(placed.widget).length > 0);
  return placed;
};

/** What stands in the list of what waits. */
export const cards = (widget: Element): HTMLElement[] => allByRole(widget, 'article');

/** The bank's part of a card. */
export const bankPart = (widget: Element): HTMLElement | null => widget.shadowRoot!.querySelector('billing-bank-challenge');
