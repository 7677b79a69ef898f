import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { addressOf } from '../../src/api/address.ts';
import { getMerchant, getSubscription, listSubscriptions } from '../../src/api/contract/index.ts';

describe('the address of a call', () => {
  const api = 'https://billing.example';

  it('keeps the path of the base address, with or without a slash at its end', () => {
    expect(addressOf(api, getMerchant, {})).to.equal('https://billing.example/merchant');
    expect(addressOf(`${api}/v1`, getMerchant, {})).to.equal('https://billing.example/v1/merchant');
    expect(addressOf(`${api}/v1//`, getMerchant, {})).to.equal('https://billing.example/v1/merchant');
    expect(addressOf('/billing', getMerchant, {})).to.equal('/billing/merchant');
  });

  it('holds what is asked for, and nothing of what is not', () => {
    const query = { state: 'current', cursor: undefined, limit: '5' };
    expect(addressOf(api, listSubscriptions, { query })).to.equal(`${api}/subscriptions?state=current&limit=5`);
    expect(addressOf(api, listSubscriptions, { query: { cursor: undefined } })).to.equal(`${api}/subscriptions`);
  });

  it('carries any id whole, in one segment', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        fc.pre(!/^\.{0,2}$/.test(id));
        const { pathname, search, hash, origin } = new URL(addressOf(api, getSubscription, { params: { id } }));
        expect(decodeURIComponent(pathname)).to.equal(`/subscriptions/${id}`);
        expect(pathname.split('/')).to.have.length(3);
        expect([search, hash, origin]).to.deep.equal(['', '', api]);
      }),
    );
  });

  it('carries any query value whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (cursor) => {
        const { searchParams } = new URL(addressOf(api, listSubscriptions, { query: { cursor } }));
        expect([...searchParams]).to.deep.equal([['cursor', cursor]]);
      }),
    );
  });

  it('is refused for an id that would lead elsewhere', () => {
    for (const id of ['', '.', '..', undefined, null, 7, {}]) {
      expect(() => addressOf(api, getSubscription, { params: { id } }), JSON.stringify(id)).to.throw(TypeError);
    }
    expect(() => addressOf(api, getSubscription, {})).to.throw(TypeError, 'id');
  });
});
