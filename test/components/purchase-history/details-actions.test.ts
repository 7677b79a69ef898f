import { expect } from '@open-wc/testing';
import type { BillingNavigateEvent } from '../../../src/components/internal/events.ts';
import { type PurchaseFixture, purchases } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { showLanguage } from '../../support/locale.ts';
import { showDetails, untilText } from './details-support.ts';

/** Where a press leads, kept from going there. */
const presses = (host: Element) => {
  const followed: BillingNavigateEvent['detail'][] = [];
  host.addEventListener('billing-navigate', (event) => {
    event.preventDefault();
    followed.push((event as BillingNavigateEvent).detail);
  });
  return followed;
};

describe('what can be done about a purchase', () => {
  before(() => showLanguage('en'));

  it('leads with one, and keeps “I don’t recognise this” for the end', async () => {
    const { host } = await showDetails(purchases.paid());
    const names = [...allByRole(host, 'button'), ...allByRole(host, 'link')]
      .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .map((element) => textIn(element));
    expect(names).to.deep.equal([
      'Copy',
      'Show receipt',
      'Get it again',
      'Ask for a refund',
      'Change invoice details',
      'I don’t recognise this',
    ]);
    expect(host.shadowRoot!.querySelector('billing-purchase-details')!.shadowRoot!.querySelectorAll('.primary')).to.have.length(1);
  });

  it('takes along what a link is about', async () => {
    const { host } = await showDetails(purchases.paid());
    const followed = presses(host);
    byRole(host, 'link', 'I don’t recognise this').click();
    expect(followed[0]).to.deep.equal({
      purpose: 'report-unknown',
      url: 'https://nordlia.example/belastning?purchase=pur_paid',
      context: { purchase: 'pur_paid', amount: purchases.paid().amount, on: '2026-11-12', subscription: undefined },
    });
  });

  it('leads from a renewal to its subscription', async () => {
    const { host } = await showDetails(purchases.renewal());
    const followed = presses(host);
    byRole(host, 'button', 'Manage subscription').click();
    expect(followed[0]).to.deep.include({ purpose: 'manage-subscription', url: undefined });
    expect(followed[0]!.context).to.deep.include({ subscription: 'sub_active' });
  });

  it('leaves a click for a new tab to the browser', async () => {
    const { host } = await showDetails(purchases.paid());
    const followed = presses(host);
    const link = byRole(host, 'link', 'Ask for a refund');
    // Nothing may open in a test: whoever hears it last stops it.
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, cancelable: true, bubbles: true, composed: true }));
    expect(followed).to.be.empty;
  });

  const reasons: [PurchaseFixture, string][] = [
    [purchases.windowClosed, 'Ask for a refund The time for it is over.'],
    [purchases.consumed, 'Ask for a refund It has been used.'],
    [purchases.refundLater, 'The bank has not posted the payment yet. This is possible from 26 November.'],
    [purchases.familyMember, 'Only Jonas, who bought it, can do this.'],
    [purchases.boughtElsewhere, 'You do this where you bought it.'],
    [purchases.refunded, 'All of it has been refunded.'],
    [purchases.hold, 'You have not been charged for it.'],
    [purchases.cancelled, 'Ask for a refund The order was cancelled.'],
  ];
  for (const [sample, reason] of reasons) {
    it(`says in words what is blocked: ${reason}`, async () => {
      const { host } = await showDetails(sample());
      expect(textIn(host)).to.contain(reason);
      expect([...allByRole(host, 'button'), ...allByRole(host, 'link')].map((one) => textIn(one))).not.to.contain('Ask for a refund');
    });
  }

  it('pays an unpaid order before all else', async () => {
    const { host } = await showDetails(purchases.unpaid());
    const followed = presses(host);
    byRole(host, 'link', 'Pay now').click();
    expect(followed[0]).to.deep.include({ purpose: 'pay' });
  });

  it('copies the order number, and says so', async () => {
    const { host } = await showDetails(purchases.paid());
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    byRole(host, 'button', /^Copy order number/).click();
    await untilText(host, 'Copied.');
    expect(written).to.deep.equal([purchases.paid().orderNumber]);
  });

  it('selects the order number where the page may not copy', async () => {
    const { host } = await showDetails(purchases.paid());
    const clipboard = { writeText: () => Promise.reject(new Error('denied')) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    byRole(host, 'button', /^Copy order number/).click();
    await untilText(host, 'The number is selected, so you can copy it now.');
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
