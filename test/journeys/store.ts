import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.ts';
import type { BillingSubscriptionsElement } from '../../src/components/billing-subscriptions/index.ts';
import { showLanguage } from '../support/locale.ts';
import { allByRole, byRole, textIn } from '../support/screen.ts';

const post = async (path: string, body?: object): Promise<Response> => {
  const response = await fetch(path, { method: 'POST', body: body && JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
};

/** The sample store as it was on its first day. */
export const resetStore = (): Promise<unknown> => post('/journey/demo/reset');

/** Lets days pass at the store, with everything that falls due in them. */
export const letPass = (days: number): Promise<unknown> => post('/journey/demo/clock', { advance: { days } });

/** Busy machines need this long for what a person sees at once. */
export const patience = { timeout: 20_000 };

const network = globalThis.fetch;

/**
 * What the store does by itself once a minute, such as sending money, it does here before every read: what a journey sees never hangs on
 * when the minute came.
 */
globalThis.fetch = async (input, init) => {
  const { method, url } = input instanceof Request ? input : { method: 'GET', url: String(input) };
  const isRead = (init?.method ?? method) === 'GET' && new URL(url, location.href).origin !== location.origin;
  if (isRead) await letPass(0);
  return network(input, init);
};

/** Base address of the real back end. */
export const apiAddress = async (): Promise<string> => ((await (await fetch('/journey/api')).json()) as { api: string }).api;

/** A customer's subscriptions, in Norwegian, over the real server. `network` stands in for the page's `fetch`. */
export const openSubscriptions = async (
  customer: string,
  network: typeof globalThis.fetch = (...call) => globalThis.fetch(...call),
): Promise<BillingSubscriptionsElement> => {
  await showLanguage('nb');
  const widget = await fixture<BillingSubscriptionsElement>(html`
    <billing-subscriptions
      api=${await apiAddress()}
      session-url="/journey/session?customer=${customer}"
      .fetch=${network}
    ></billing-subscriptions>
  `);
  await waitUntil(() => allByRole(widget, 'button', 'Avsluttede abonnementer').length === 1, 'the list is loaded', patience);
  return widget;
};

/** Waits until a text can be read. */
export const sees = (root: Element, text: string | RegExp): Promise<void> =>
  waitUntil(
    () => (typeof text === 'string' ? textIn(root).includes(text) : text.test(textIn(root))),
    `“${String(text)}” can be read`,
    patience,
  ).catch((error: Error) => expect.fail(`${error.message}; instead: ${textIn(root)}`));

/** The card of one subscription. */
export const card = (widget: Element, product: string): HTMLElement => byRole(widget, 'article', product);

/** Presses the button of a name, once it is there to be pressed. */
export const press = async (root: Element, name: string | RegExp): Promise<void> => {
  let found: HTMLElement[] = [];
  const isThere = () => {
    found = allByRole(root, 'button', name).filter((button) => !button.matches('[disabled], [aria-disabled=true]'));
    return found.length === 1;
  };
  await waitUntil(isThere, `“${String(name)}” can be pressed`, patience).catch((error: Error) =>
    expect.fail(`${error.message}; ${found.length} of them in: ${textIn(root)}`),
  );
  found[0]!.click();
};

/** Chooses one of several, once it is there. */
export const choose = async (widget: Element, name: string | RegExp): Promise<void> => {
  const found = () => [...allByRole(widget, 'radio', name), ...allByRole(widget, 'checkbox', name)];
  await waitUntil(() => found().length === 1, `“${String(name)}” can be chosen`, patience);
  found()[0]!.click();
};

/** The dialog that is open. */
export const dialog = async (widget: Element): Promise<HTMLElement> => {
  await waitUntil(() => allByRole(widget, 'dialog').length === 1, 'a dialog is open', patience);
  return byRole(widget, 'dialog');
};

/** Waits until no dialog is open. */
export const dialogClosed = (widget: Element): Promise<void> =>
  waitUntil(() => allByRole(widget, 'dialog').length === 0, 'the dialog is closed', patience);

/** Cancels a subscription at the end of its paid period, up to the word that it is done, and answers the dialog. */
export const cancelAtPeriodEnd = async (widget: Element, product: string): Promise<HTMLElement> => {
  const asking = await askToCancel(widget, product);
  await confirmCancelling(asking);
  return asking;
};

/** Confirms, and declines the offer that follows. */
export const confirmCancelling = async (asking: Element): Promise<void> => {
  await press(asking, 'Avslutt abonnementet');
  await press(asking, 'Fortsett å avslutte');
};

/** Opens the dialog, and chooses the end of the paid period in it. */
export const askToCancel = async (widget: Element, product: string): Promise<HTMLElement> => {
  await press(card(widget, product), 'Avslutt abonnementet');
  const asking = await dialog(widget);
  await waitUntil(() => allByRole(asking, 'radio', PERIOD_END).length === 1, 'the choices are loaded', patience);
  byRole(asking, 'radio', PERIOD_END).click();
  return asking;
};

const PERIOD_END = /^Den \d+\. /;
