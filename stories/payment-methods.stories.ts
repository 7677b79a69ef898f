import type { Meta } from '@storybook/web-components-vite';
import '../src/components/payment-methods/index.ts';
import {
  balanceMovements,
  billingDetails,
  inCurrency,
  manyPaymentMethods,
  nok,
  outstandingOrderFromNewerServer,
  outstandingOrders,
  paymentMethodFromNewerServer,
  paymentMethods as samples,
} from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { methodsStory as story, presses } from './methods-story.ts';

/** Every way to pay of a customer, with what is unpaid above them and the billing details below. */
export default { title: 'payment-methods', component: 'payment-methods' } satisfies Meta;

const three = [samples.primaryVisa(), samples.vipps(), samples.backup()];
const person = billingDetails.person();

export const Overview = story({
  paymentMethods: [samples.primaryVisa(), samples.failing(), samples.expiring(), samples.vipps(), samples.backup()],
  outstanding: [outstandingOrders.renewalInGrace()],
  balances: [nok(250)],
  billingDetails: person,
});

/** Nothing needs anything. */
export const Ordinary = story({ paymentMethods: three, billingDetails: person });

export const OneMethod = story({ paymentMethods: [samples.lastMethod()], billingDetails: person });

export const Empty = story({ paymentMethods: [] });

export const Loading = story({ latency: () => new Promise(() => undefined) });

/** After ten seconds it says that it takes long, and offers to try again. */
export const Slow = story({ latency: () => new Promise(() => undefined) });

export const Failed = story({
  before: (backend) => backend.failNext({ operation: 'listPaymentMethods', problem: 'unavailable', times: 9 }),
});

export const Offline = story({ before: (backend) => (backend.offline = true) });

export const SessionExpired = story({ before: (backend) => (backend.signedOut = true) });

/** The methods are there; whether something is unpaid could not be read. */
export const OutstandingUnknown = story({
  paymentMethods: three,
  billingDetails: person,
  before: (backend) => backend.failNext({ operation: 'listOutstanding', problem: 'not-found', times: 9 }),
});

/** The last good list stays, with a word beside it. */
export const CouldNotRefresh = story({
  paymentMethods: three,
  billingDetails: person,
  after: async (element, backend) => {
    await appears(element, 'article');
    backend.failNext({ operation: 'listPaymentMethods', problem: 'not-found', times: 9 });
    dispatchEvent(new Event('online'));
    await appears(element, '.notice');
  },
});

/** Every state that a method can be in. */
export const EveryState = story({
  paymentMethods: [
    samples.primaryVisa(),
    samples.expiring(),
    samples.expired(),
    samples.updatedByIssuer(),
    samples.failing(),
    samples.familyCard(),
    samples.vippsMaximumTooLow(),
    samples.bankAccount(),
    samples.carrier(),
    samples.invoice(),
    samples.backup(),
  ],
  billingDetails: person,
});

/** As many as a customer can have. */
export const Twenty = story({ paymentMethods: manyPaymentMethods(20), billingDetails: person });

export const HardToShow = story({
  paymentMethods: [samples.hostileNames(), samples.longNames(), samples.rightToLeft()],
  outstanding: [outstandingOrders.longNames(), outstandingOrders.otherScript()],
  billingDetails: billingDetails.longNames(),
});

/** Values that this version has never heard of make neutral rows. */
export const FromNewerServer = story({
  paymentMethods: [samples.primaryVisa(), paymentMethodFromNewerServer()],
  outstanding: [outstandingOrderFromNewerServer()],
  billingDetails: person,
});

/** What “More” opens: what a method pays for, what can be done, and what cannot and why. */
export const DetailsOpen = story({
  paymentMethods: [samples.primaryVisa(), samples.vippsMaximumTooLow(), samples.failing()],
  billingDetails: person,
  after: async (element) => {
    await appears(element, '.more');
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('.more')) button.click();
    await appears(element, '.facts');
  },
});

/** The store balance in two currencies, with how it came about. */
export const Balance = story({
  paymentMethods: [samples.primaryVisa()],
  balances: [nok(350), inCurrency('EUR', 12)],
  balanceMovements: Object.values(balanceMovements).map((movement) => movement()),
  billingDetails: person,
  after: async (element) => {
    const balance = await appears(element, 'billing-store-balance');
    await presses(balance, '.more-button');
    await appears(balance, 'table');
  },
});
