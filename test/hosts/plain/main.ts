import 'billing-widgets/billing-provider';
import 'billing-widgets/payment-methods';
import type { BillingErrorEvent } from 'billing-widgets';
import { fetchSession, hear, offer, place } from '../host.ts';

let level = 2;
let words: HTMLElement;

const show = (): void => {
  document.querySelector('payment-methods')!.headingLevel = level;
  words.textContent = `Words ${level}`;
};

offer({
  mount: () => {
    const provider = document.createElement('billing-provider');
    provider.api = 'https://billing.test';
    provider.fetchSession = fetchSession;
    const methods = document.createElement('payment-methods');
    methods.addEventListener('billing-error', hear);
    methods.addEventListener('billing-navigate', hear);
    methods.addEventListener('billing-before-payment-method-change', hear);
    methods.addEventListener('billing-payment-method-added', hear);
    methods.addEventListener('billing-payment-method-changed', hear);
    methods.addEventListener('billing-payment-methods-ordered', hear);
    methods.addEventListener('billing-order-paid', hear);
    methods.addEventListener('billing-details-updated', hear);
    words = document.createElement('span');
    words.slot = 'heading';
    methods.append(words);
    provider.append(methods);
    place().append(provider);
    show();
  },
  unmount: () => place().replaceChildren(),
  next: () => {
    level += 1;
    show();
  },
});

/** What does not fit does not compile. */
export const wrong = (): void => {
  const methods = document.createElement('payment-methods');
  // @ts-expect-error A level is a number.
  methods.headingLevel = 'three';
  // @ts-expect-error There is no such property.
  methods.nothing = 1;
  methods.addEventListener('billing-error', (event: BillingErrorEvent) => {
    // @ts-expect-error There is no such detail.
    hear(event.detail.nothing);
  });
};
