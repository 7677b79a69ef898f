import { expect } from '@open-wc/testing';
import { takeReturnedApproval } from '../../../../src/components/internal/payment/return-from-bank.ts';

describe('coming back from the bank', () => {
  const before = location.href;
  const goTo = (query: string) => history.replaceState({ of: 'the page' }, '', `${location.pathname}${query}`);

  afterEach(() => history.replaceState(null, '', before));

  it('finds the approval in the address and takes it out, and nothing else', () => {
    goTo('?tab=paying&billing_approval=apr_1&x=%C3%A5#part');
    expect(takeReturnedApproval()).to.equal('apr_1');
    expect(location.search).to.equal('?tab=paying&x=%C3%A5');
    expect(location.hash).to.equal('#part');
    expect(history.state).to.deep.equal({ of: 'the page' });
  });

  it('gives it to the first who asks', () => {
    goTo('?billing_approval=apr_1');
    expect([takeReturnedApproval(), takeReturnedApproval()]).to.deep.equal(['apr_1', undefined]);
  });

  it('leaves it for others where one other approval alone is shown', () => {
    goTo('?billing_approval=apr_1');
    expect(takeReturnedApproval('apr_2')).to.equal(undefined);
    expect(location.search).to.equal('?billing_approval=apr_1');
    expect(takeReturnedApproval('apr_1')).to.equal('apr_1');
  });

  it('finds nothing in an address without one, and leaves the address alone', () => {
    goTo('?q=%20a+b');
    expect(takeReturnedApproval()).to.equal(undefined);
    expect(location.search).to.equal('?q=%20a+b');
  });

  for (const odd of ['', '<script>', '../x', 'a'.repeat(65), 'a b']) {
    it(`takes out what can be no approval, and does not use it: ${odd.slice(0, 10) || 'nothing'}`, () => {
      goTo(`?billing_approval=${encodeURIComponent(odd)}`);
      expect(takeReturnedApproval()).to.equal(undefined);
      expect(location.search).to.equal('');
    });
  }
});
