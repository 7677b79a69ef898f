import { expect } from '@open-wc/testing';
import '../../../src/components/payment-approval/index.ts';
import { hasReturned } from '../../../src/components/internal/payment/expected-returns.ts';
import { approvals, paymentMethods } from '../../../src/testing/index.ts';
import { show } from './methods.ts';

describe('coming back from the bank to the ways to pay', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('tells what became of it, cleans the address, and is closed once it has been read', async () => {
    history.replaceState(null, '', '?billing_approval=apr_redirect&tab=paying');
    const screen = await show({
      paymentMethods: [paymentMethods.card()],
      approvals: [approvals.challengedByRedirect()],
      challengeResult: 'succeeded',
    });
    await screen.sees('NOK 149 is paid');
    expect(location.search).to.equal('?tab=paying');
    await screen.press('Close this message');
    await screen.seesNo('Close this message');
    screen.get('article', /^Visa/);
  });

  it('is left to a widget of the page that shows what waits for a bank', () => {
    history.replaceState(null, '', '?billing_approval=apr_redirect');
    expect(hasReturned()).to.equal(true);
    const widget = document.createElement('payment-approval');
    document.body.append(widget);
    expect(hasReturned()).to.equal(false);
    widget.remove();
    expect(hasReturned()).to.equal(true);
  });
});
