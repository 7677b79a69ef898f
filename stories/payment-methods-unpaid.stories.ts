import type { Meta } from '@storybook/web-components-vite';
import '../src/components/payment-methods/index.ts';
import { declineOf, nok, outstandingOrders as orders, paymentMethods as samples } from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { bankPage, chooses, methodsStory as story, presses } from './methods-story.ts';

/** What is unpaid, and how it is paid in place. */
export default { title: 'payment-methods/Unpaid', component: 'payment-methods' } satisfies Meta;

const paymentMethods = [samples.primaryVisa(), samples.failing(), samples.vipps()];

export const OneOrder = story({ paymentMethods, outstanding: [orders.accessLost()] });

export const Several = story({
  paymentMethods,
  outstanding: [orders.overdue(), orders.renewalInGrace(), orders.waitingForApproval(), orders.paymentRunning(), orders.ofTheFamily()],
});

/** Every try to be paid. */
export const Attempts = story({
  paymentMethods,
  outstanding: [orders.manyAttempts()],
  after: async (element) => presses(element, 'summary'),
});

const opensPayment = (element: Element): Promise<HTMLElement> =>
  presses(element, '.opens-payment').then(() => appears(element, 'billing-pay-order'));

export const ChooseMethod = story({
  paymentMethods,
  outstanding: [orders.renewalInGrace()],
  after: async (element) => void (await appears(await opensPayment(element), '.primary')),
});

/** The one thing to do stands beside the cause. */
export const Declined = story({
  paymentMethods,
  outstanding: [orders.renewalInGrace()],
  paymentResult: { state: 'declined', decline: declineOf('wrong-details') },
  after: async (element) => {
    const form = await opensPayment(element);
    await presses(form, '.primary[aria-disabled=false]');
    await appears(form, '.notice');
  },
});

/** Neither paid nor failed. */
export const OnItsWay = story({
  paymentMethods,
  outstanding: [orders.renewalInGrace()],
  paymentResult: 'processing',
  after: async (element) => {
    const form = await opensPayment(element);
    await presses(form, '.primary[aria-disabled=false]');
    await appears(form, '.step-title');
  },
});

/** The bank asks, in the page. */
export const BankAsks = story({
  paymentMethods,
  outstanding: [orders.renewalInGrace()],
  paymentResult: 'approval',
  challenge: (_approval, kind) => ({ kind, url: bankPage() }),
  after: async (element) => {
    const form = await opensPayment(element);
    await presses(form, '.primary[aria-disabled=false]');
    await appears(await appears(form, 'billing-bank-challenge'), '.bank');
  },
});

/** What paying has unlocked, and what the bank may show for a while. */
export const Paid = story({
  paymentMethods,
  outstanding: [orders.renewalInGrace()],
  paymentResult: { state: 'succeeded', hold: { amount: nok(119), until: '2026-12-01' } },
  after: async (element) => {
    const form = await opensPayment(element);
    await presses(form, '.primary[aria-disabled=false]');
    await appears(form, '.paid');
  },
});

/** The amount changed in another place; nothing was charged. */
export const AmountChanged = story({
  paymentMethods,
  outstanding: [orders.renewalInGrace()],
  after: async (element, backend) => {
    const form = await opensPayment(element);
    await appears(form, '.primary[aria-disabled=false]');
    backend.changeOrder('pur_grace', { amount: nok(149) });
    await presses(form, '.primary');
    await appears(form, '.notice');
  },
});

/** There is nothing to pay with: a method is added first. */
export const WithNewMethod = story({
  paymentMethods: [],
  outstanding: [orders.renewalInGrace()],
  after: async (element) => {
    const form = await opensPayment(element);
    await chooses(element, await appears(form, 'billing-add-method'), 'declines:insufficient-funds');
    await appears(await appears(form, 'billing-add-method'), '.notice');
  },
});
