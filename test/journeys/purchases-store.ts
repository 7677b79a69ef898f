import { fixture, html, waitUntil } from '@open-wc/testing';
import type { BillingNavigateEvent } from '../../src/components/internal/events.ts';
import type { ChargeVerifierElement } from '../../src/components/charge-verifier/index.ts';
import type { PurchaseHistoryElement } from '../../src/components/purchase-history/index.ts';
import { showLanguage } from '../support/locale.ts';
import { allByRole, byRole } from '../support/screen.ts';
import { apiAddress, patience, sees } from './store.ts';

/** A customer's purchases, in Norwegian, over the real server, once the list is there. */
export const openHistory = async (customer: string): Promise<PurchaseHistoryElement> => {
  await showLanguage('nb');
  const widget = await fixture<PurchaseHistoryElement>(html`
    <purchase-history
      api=${await apiAddress()}
      session-url="/journey/session?customer=${customer}"
      .fetch=${(...call: Parameters<typeof fetch>) => globalThis.fetch(...call)}
    ></purchase-history>
  `);
  await waitUntil(() => allByRole(widget, 'button', /^Detaljer om /).length > 0, 'the list is loaded', patience);
  return widget;
};

/** The question about a charge, in Norwegian, over the real server, once it can be answered. */
export const openVerifier = async (
  customer: string,
  network: typeof globalThis.fetch = (...call) => globalThis.fetch(...call),
): Promise<ChargeVerifierElement> => {
  await showLanguage('nb');
  const widget = await fixture<ChargeVerifierElement>(html`
    <charge-verifier
      api=${await apiAddress()}
      session-url="/journey/session?customer=${customer}"
      .fetch=${network}
    ></charge-verifier>
  `);
  await waitUntil(() => allByRole(widget, 'button', 'Finn ut hva det er').length === 1, 'the question is there', patience);
  return widget;
};

/** Types into a field, as a person does. */
export const type = (field: Element, text: string): void => {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Searches the history, and waits for the word of what was found. */
export const search = async (widget: Element, text: string, found: string | RegExp): Promise<void> => {
  type(byRole(widget, 'searchbox', 'Søk i kjøpene dine'), text);
  await sees(widget, found);
};

/** Where the next link of a widget leads. The page stays. */
export const nextLink = (widget: Element): Promise<BillingNavigateEvent['detail']> =>
  new Promise((resolve) => {
    const look = (event: Event): void => {
      event.preventDefault();
      resolve((event as BillingNavigateEvent).detail);
    };
    widget.addEventListener('billing-navigate', look, { once: true });
  });

/** Opens the newest purchase of a name among those that are shown. */
export const openNewest = async (widget: Element, name: string): Promise<void> => {
  const found = (): HTMLElement | undefined => allByRole(widget, 'button', new RegExp(`^Detaljer om ${name}`))[0];
  await waitUntil(() => found() !== undefined, `“${name}” is in the list`, patience);
  found()!.click();
};

/** Follows the first link of a name, and answers where it leads. */
export const follow = async (widget: Element, name: string | RegExp): Promise<BillingNavigateEvent['detail']> => {
  await waitUntil(() => allByRole(widget, 'link', name).length > 0, `“${String(name)}” can be followed`, patience);
  const leads = nextLink(widget);
  allByRole(widget, 'link', name)[0]!.click();
  return leads;
};
