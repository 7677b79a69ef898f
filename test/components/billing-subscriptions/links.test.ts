import { expect, nextFrame } from '@open-wc/testing';
import { merchant, subscriptions as samples } from '../../../src/testing/index.ts';
import type { BillingNavigateEvent } from '../../../src/components/internal/events.ts';
import { byRole } from '../../support/screen.ts';
import { show } from './widget.ts';

/** Follows a link or button that leads elsewhere, as a host that keeps the going to itself. */
const follow = (element: HTMLElement): BillingNavigateEvent['detail'] => {
  let detail: BillingNavigateEvent['detail'] | undefined;
  const take = (event: BillingNavigateEvent): void => {
    event.preventDefault();
    detail = event.detail;
  };
  document.addEventListener('billing-navigate', take as EventListener, { once: true });
  element.click();
  return detail!;
};

describe('ways out of the list', () => {
  it('lead to where a subscription was bought, unless the host takes over', async () => {
    const { widget } = await show([samples.appStore()]);
    const link = byRole(widget, 'link', 'Manage in the App Store');
    expect(follow(link)).to.eql({ purpose: 'manage', url: link.getAttribute('href') });
  });

  it('lead to the ways to pay by the address of the action', async () => {
    const url = 'https://pay.example/update';
    const { widget } = await show([
      samples.cardExpired({ actions: [{ name: 'update-payment', allowed: true, via: 'link', url }] }),
    ]);
    expect(follow(byRole(widget, 'link', 'Update payment method'))).to.eql({ purpose: 'update-payment', url });
  });

  it('lead to the ways to pay that the store names', async () => {
    const { widget } = await show([samples.grace()]);
    const button = byRole(widget, 'button', 'Update payment method');
    const url = merchant().paymentMethodsUrl;
    // The store is asked after the list.
    for (let detail = follow(button); detail.url !== url; detail = follow(button)) await nextFrame();
    expect(follow(button)).to.eql({ purpose: 'update-payment', url });
  });

  it('ask the host for the ways to pay where nobody names an address', async () => {
    const { widget } = await show([samples.grace()], { merchant: merchant({ paymentMethodsUrl: undefined }) });
    expect(follow(byRole(widget, 'button', 'Update payment method'))).to.eql({ purpose: 'update-payment', url: undefined });
  });

  it('ask the host how to reach the person who pays', async () => {
    const { widget } = await show([samples.shared()]);
    expect(follow(byRole(widget, 'button', 'Contact the owner'))).to.eql({ purpose: 'contact-owner', url: undefined });
  });

  it('leave a click for a new tab to the browser', async () => {
    const { widget } = await show([samples.appStore()]);
    const link = byRole(widget, 'link', 'Manage in the App Store');
    let told = false;
    let left = false;
    widget.addEventListener('billing-navigate', () => (told = true));
    widget.addEventListener('click', (event) => {
      left = !event.defaultPrevented;
      event.preventDefault();
    });
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
    expect([told, left]).to.eql([false, true]);
  });
});
