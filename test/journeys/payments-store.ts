import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BillingProviderElement } from '../../src/components/billing-provider/index.ts';
import type { PaymentApprovalElement } from '../../src/components/payment-approval/index.ts';
import type { PaymentMethodsElement } from '../../src/components/payment-methods/index.ts';
import type { PurchaseTroubleshooterElement } from '../../src/components/purchase-troubleshooter/index.ts';
import { showLanguage } from '../support/locale.ts';
import { allByRole, elementsIn, textIn } from '../support/screen.ts';
import { apiAddress, patience } from './store.ts';

const own = (...call: Parameters<typeof fetch>): Promise<Response> => globalThis.fetch(...call);

/** A page of one customer over the real server, in Norwegian: what stands in it shares one session. `network` stands in for `fetch`. */
export const openPage = async (customer: string, content: unknown, network: typeof fetch = own): Promise<BillingProviderElement> => {
  await showLanguage('nb');
  return fixture<BillingProviderElement>(html`
    <billing-provider api=${await apiAddress()} session-url="/journey/session?customer=${customer}" .fetch=${(...call: Parameters<typeof fetch>) => network(...call)}>
      ${content}
    </billing-provider>
  `);
};

/** The ways to pay in a page, once they can be used. */
export const methodsIn = async (page: Element): Promise<PaymentMethodsElement> => {
  const widget = page.querySelector('payment-methods')!;
  await waitUntil(() => allByRole(widget, 'button', 'Legg til en betalingsmåte').length === 1, 'the methods are there', patience);
  return widget;
};

/** A page of one customer with their ways to pay, in a session of its own like another tab. */
export const openMethods = async (customer: string, network?: typeof fetch): Promise<PaymentMethodsElement> =>
  methodsIn(await openPage(customer, html`<payment-methods></payment-methods>`, network));

/** A network that can be told to let no list of methods through, until a write has had its answer: a tab that has not heard yet. */
export const lateNetwork = () => {
  const waiting: (() => void)[] = [];
  const late = { holds: false };
  const network: typeof fetch = async (input, init) => {
    const { method, url } = new Request(input, init);
    if (late.holds && method === 'GET' && url.endsWith('/payment-methods')) await new Promise<void>((go) => waiting.push(go));
    const response = await fetch(input, init);
    if (method === 'PUT') {
      late.holds = false;
      for (const go of waiting.splice(0)) go();
    }
    return response;
  };
  return { late, network };
};

export const openApprovals = async (customer: string): Promise<PaymentApprovalElement> => {
  const page = await openPage(customer, html`<payment-approval></payment-approval>`);
  const widget = page.querySelector('payment-approval')!;
  await waitUntil(() => allByRole(widget, 'heading', 'Godkjenninger').length === 1, 'the approvals are there', patience);
  return widget;
};

export const openTroubleshooter = async (customer: string): Promise<PurchaseTroubleshooterElement> => {
  const page = await openPage(customer, html`<purchase-troubleshooter></purchase-troubleshooter>`);
  const widget = page.querySelector('purchase-troubleshooter')!;
  await waitUntil(() => allByRole(widget, 'button', /Jeg kan ikke foreta kjøp/).length === 1, 'the choices are there', patience);
  return widget;
};

/** The card or row of a name, once it is there. */
export const article = async (root: Element, name: RegExp): Promise<HTMLElement> => {
  await waitUntil(() => allByRole(root, 'article', name).length === 1, `“${String(name)}” is there`, patience).catch((error: Error) => {
    throw new Error(`${error.message}; instead: ${textIn(root)}`);
  });
  return allByRole(root, 'article', name)[0]!;
};

/** A frame of the provider or the bank in a page, once it is there, by its title. */
const frame = async (page: Element, title: string): Promise<HTMLIFrameElement> => {
  const found = () => [...elementsIn(page)].find((element): element is HTMLIFrameElement => element instanceof HTMLIFrameElement && element.title === title);
  await waitUntil(() => (found()?.clientHeight ?? 0) > 100, `the frame “${title}” is there`, patience);
  return found()!;
};

/** Types a test card into the provider's own fields, as a person does: number, date, code. */
export const typeCard = async (page: Element, number: string): Promise<void> => {
  (await frame(page, 'Kortopplysninger')).focus();
  for (const keys of [number, '1239', '123']) {
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: keys });
  }
};

/** Approves in the bank's frame: its first button. */
export const approveInFrame = async (page: Element): Promise<void> => {
  const bank = await frame(page, 'Bankens side for å godkjenne');
  await waitUntil(() => !textIn(page).includes('Bankens side kommer'), "the bank's page is there", patience);
  bank.focus();
  await sendKeys({ press: 'Tab' });
  await sendKeys({ press: 'Enter' });
};

/** Goes to the bank's own page, gives an answer there, and tells where the bank sends one afterwards. */
export const answerAtBank = async (url: string, answer: 'approve' | 'decline'): Promise<string> => {
  const response = await fetch('/journey/bank', { method: 'POST', body: JSON.stringify({ url, answer }) });
  const { location } = (await response.json()) as { location?: string };
  if (!location) throw new Error('The bank sent nobody back.');
  return location;
};
