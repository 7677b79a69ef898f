import '../../../src/components/billing-provider/index.ts';
import '../../../src/components/billing-subscriptions/index.ts';
import '../../../src/components/charge-verifier/index.ts';
import '../../../src/components/payment-approval/index.ts';
import '../../../src/components/payment-methods/index.ts';
import '../../../src/components/purchase-history/index.ts';
import '../../../src/components/purchase-troubleshooter/index.ts';
import '../../../src/components/refund-request/index.ts';
import {
  billingDetails,
  createMemoryBackend,
  type MemoryBackend,
  paymentMethods,
  purchases,
  subscriptions,
} from '../../../src/testing/index.ts';
import { textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { Traffic } from './half-way.ts';

export const tags = [
  'billing-subscriptions',
  'charge-verifier',
  'payment-approval',
  'payment-methods',
  'purchase-history',
  'purchase-troubleshooter',
  'refund-request',
] as const;

/** A page with some of the elements over one back end, which is not waited for. */
export const putInPage = (...names: readonly (typeof tags)[number][]): { page: HTMLElement; backend: MemoryBackend; traffic: Traffic } => {
  const traffic = new Traffic();
  const backend = createMemoryBackend({
    subscriptions: [subscriptions.active(), subscriptions.trial()],
    purchases: [purchases.paid(), purchases.splitTender()],
    paymentMethods: [paymentMethods.card()],
    billingDetails: billingDetails.person(),
  });
  traffic.watch(backend);
  const page = document.createElement('billing-provider');
  Object.assign(page, { api: 'https://billing.test', sessionUrl: '/billing-session', fetch: backend.fetch });
  page.append(...names.map((name) => document.createElement(name)));
  document.body.append(page);
  return { page, backend, traffic };
};

/** The languages in which elements of a page say that they speak; an element that has said nothing yet has none. */
export const spokenIn = (page: Element): (string | undefined)[] =>
  [...page.children].map((element) => element.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang') ?? undefined);

/** Whether a part is still on its way: its shape stands in its place. */
const isComing = (root: ParentNode): boolean =>
  root.querySelector('.skeleton') !== null || [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isComing(shadowRoot));

/** Waits until every element of a page speaks a language, and has read what it shows. */
export const untilAllSpeak = ({ page, traffic }: { page: Element; traffic: Traffic }, language: string): Promise<void> =>
  eventually(
    () => spokenIn(page).every((each) => each === language) && traffic.isQuiet() && !isComing(page),
    `all is said in ${language}`,
  );

/** What can be read in a page. The provider has no box of its own, and would be taken for hidden. */
export const pageText = (page: Element): string => [...page.children].map(textIn).join(' ');
