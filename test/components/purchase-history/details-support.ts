import { fixture, html } from '@open-wc/testing';
import { html as template } from 'lit';
import type { Purchase } from '../../../src/api/index.ts';
import { BillingElement } from '../../../src/components/internal/billing-element.ts';
import type { BillingPurchaseDetailsElement } from '../../../src/components/purchase-history/details/index.ts';
import '../../../src/components/purchase-history/details/index.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBackendOptions } from '../../../src/testing/index.ts';
import { textIn } from '../../support/screen.ts';

/** A widget with nothing but the part under test, which finds its session, and speaks to the page, through it. */
export class PartHostElement extends BillingElement {
  content: unknown;
  protected override renderContent(): unknown {
    return this.content;
  }
}
customElements.define('part-host', PartHostElement);

/** Resolves when something is true of a shadow root or of those in it, looked at after each change of what they show. */
export const until = (root: ShadowRoot, check: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const seen = new Set<ShadowRoot>();
    const observer = new MutationObserver(() => look());
    const watch = (at: ShadowRoot): void => {
      if (!seen.has(at)) observer.observe(at, { subtree: true, childList: true, attributes: true, characterData: true });
      seen.add(at);
      for (const element of at.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
    };
    const look = (): void => {
      watch(root);
      if (!check()) return;
      observer.disconnect();
      resolve();
    };
    look();
  });

export const untilText = (host: Element, text: string): Promise<void> =>
  until(host.shadowRoot!, () => textIn(host).includes(text));

/** A part inside its host, over a back end in memory. */
export const placePart = async (
  render: (host: PartHostElement) => unknown,
  options: MemoryBackendOptions & { prepare?: (backend: MemoryBackend) => void },
): Promise<{ host: PartHostElement; backend: MemoryBackend }> => {
  const backend = createMemoryBackend(options);
  options.prepare?.(backend);
  const host = await fixture<PartHostElement>(html`
    <part-host api="https://billing.test/v1" session-url="/billing-session" .fetch=${backend.fetch}></part-host>
  `);
  host.content = render(host);
  host.requestUpdate();
  await host.updateComplete;
  return { host, backend };
};

/** What a purchase opens to, once it is read. */
export const showDetails = async (
  purchase: Purchase,
  options: MemoryBackendOptions & { prepare?: (backend: MemoryBackend) => void } = {},
) => {
  const placed = await placePart(
    (host) => template`<billing-purchase-details .host=${host} .purchase=${purchase.id}></billing-purchase-details>`,
    { purchases: [purchase], ...options },
  );
  const details = placed.host.shadowRoot!.querySelector<BillingPurchaseDetailsElement>('billing-purchase-details')!;
  await untilText(placed.host, purchase.orderNumber);
  return { ...placed, details };
};
