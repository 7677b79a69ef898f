import { fixture, html, waitUntil } from '@open-wc/testing';
import { nothing } from 'lit';
import type { Declaration } from '../../src/api/index.ts';
import type { RefundReview } from '../../src/api/contract/refund-review.ts';
import type { BillingDeclaredEvent } from '../../src/components/internal/declare/events.ts';
import type { RefundRequestElement } from '../../src/components/refund-request/index.ts';
import { showLanguage } from '../support/locale.ts';
import { allByRole } from '../support/screen.ts';
import { openPage } from './payments-store.ts';
import { apiAddress, patience, press, sees } from './store.ts';
import { type } from './purchases-store.ts';

/** Money back for one customer, in Norwegian. `network` stands in for the page's `fetch`. */
export const openRefunds = async (
  customer: string,
  { purchase, request, network }: { purchase?: string; request?: string; network?: typeof fetch } = {},
): Promise<RefundRequestElement> => {
  const content = html`<refund-request purchase=${purchase ?? nothing} request=${request ?? nothing}></refund-request>`;
  const page = await openPage(customer, content, network);
  return page.querySelector('refund-request')!;
};

/** A right alone, for a customer or for a guest, on a page in some language. */
export const openRight = async (
  right: 'withdraw' | 'terminate',
  { country, customer, language, shown = language }: { country: string; customer?: string; language: string; shown?: string },
): Promise<RefundRequestElement> => {
  await showLanguage(language, shown);
  return fixture<RefundRequestElement>(html`
    <refund-request
      right=${right}
      country=${country}
      ?guest=${customer === undefined}
      api=${await apiAddress()}
      session-url=${customer === undefined ? '' : `/journey/session?customer=${customer}`}
    ></refund-request>
  `);
};

/** Writes into a field, once it is there. */
export const fill = async (widget: Element, name: string | RegExp, text: string): Promise<void> => {
  await waitUntil(() => allByRole(widget, 'textbox', name).length === 1, `“${String(name)}” can be filled in`, patience);
  type(allByRole(widget, 'textbox', name)[0]!, text);
};

/** What a widget tells the page that was declared. */
export const declared = (widget: Element): Promise<Declaration> =>
  new Promise((done) => widget.addEventListener('billing-declared', (event) => done((event as BillingDeclaredEvent).detail.declaration), { once: true }));

/** The acknowledgement as a web page, as it was kept. */
export const acknowledgement = async ({ documents }: Declaration): Promise<{ text: string; sha256: string }> => {
  const { path } = documents.find(({ format }) => format === 'html')!;
  const bytes = await (await fetch((await apiAddress()) + path)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const page = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/html');
  return {
    text: page.body.textContent.replace(/\s+/g, ' '),
    sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
};

const reviews = async (state: 'open' | 'decided'): Promise<RefundReview[]> =>
  ((await (await fetch(`/journey/refund-reviews?state=${state}&limit=100`)).json()) as { items: RefundReview[] }).items;

/** What the store's people decide about a request, by its reference or its title. */
export const decide = async (which: string, decision: object, state: 'open' | 'decided' = 'open'): Promise<void> => {
  const found = (await reviews(state)).find(({ reference, title }) => reference === which || title === which);
  if (!found) throw new Error(`No request is called ${which}.`);
  const answer = await fetch(`/journey/refund-reviews/${found.id}/decisions`, {
    method: 'POST',
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ decision, version: found.version, reviewer: 'Siri' }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
};

/** Declares for somebody who is not signed in, up to the acknowledgement. */
export const declareAsGuest = async (
  widget: Element,
  { open, confirm, contract, name, email }: { open: string; confirm: string; contract: string; name: string; email: string },
  words: { contract: RegExp; name: string; email: string; on: string },
): Promise<Declaration> => {
  const done = declared(widget);
  await press(widget, open);
  await fill(widget, words.contract, contract);
  await fill(widget, words.name, name);
  await fill(widget, words.email, email);
  await press(widget, words.on);
  await press(widget, confirm);
  const declaration = await done;
  await sees(widget, declaration.reference);
  return declaration;
};
