import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { readAnswer } from '../../src/api/answer.ts';
import { getMerchant, getSubscription, listSubscriptions } from '../../src/api/contract/index.ts';
import { BillingError, type Operation } from '../../src/api/index.ts';
import { merchant, subscriptionFromNewerServer, subscriptions } from '../../src/testing/index.ts';

const read = (operation: Operation, status: number, text: string, more?: Record<string, string>): unknown =>
  readAnswer(operation, { response: { status, ok: status >= 200 && status < 300, headers: new Headers(more) }, text }, 0);

const failure = (...given: Parameters<typeof read>): BillingError => {
  try {
    read(...given);
  } catch (error) {
    if (error instanceof BillingError) return error;
    throw error;
  }
  throw new Error('expected a failure');
};

describe('an answer', () => {
  it('is what the contract says, without what it does not know', () => {
    expect(read(getMerchant, 200, JSON.stringify({ ...merchant(), mood: 'good' }))).to.deep.equal(merchant());
  });

  it('of a newer server turns what is unknown into a neutral value', () => {
    const subscription = read(getSubscription, 200, JSON.stringify(subscriptionFromNewerServer()));
    expect(subscription).to.include({ kind: 'unknown', access: 'unknown', renewal: 'unknown', health: 'unknown' });
    expect(subscription).not.to.have.property('loyalty');
  });

  it('that does not fit names the place, and not what stood there', () => {
    const items = [subscriptions.active(), { ...subscriptions.active(), plan: { id: 'p', name: 'P', price: 'secret' } }];
    const page = { asOf: '2026-11-24T09:00:00.000Z', today: '2026-11-24', items };
    const error = failure(listSubscriptions, 200, JSON.stringify(page));
    expect(error).to.include({ kind: 'contract', code: 'contract-mismatch', status: 200 });
    expect(error.message).to.contain('GET /subscriptions: items.1.plan.price').and.not.contain('secret');
  });

  it('that is no JSON, or nothing, does not fit either', () => {
    for (const text of ['', '<html>', '{"name":', 'null', '[]', '"merchant"']) {
      expect(failure(getMerchant, 200, text), text).to.include({ kind: 'contract', status: 200 });
    }
  });

  it('is a success only with a status of success and a body that fits', () => {
    const bodies = fc.oneof(fc.constant(JSON.stringify(merchant())), fc.json(), fc.string());
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), bodies, (status, text) => {
        let result: unknown;
        try {
          result = read(getMerchant, status, text);
        } catch (error) {
          expect(error).to.be.instanceOf(BillingError);
          expect((error as BillingError).status).to.equal(status);
          return;
        }
        expect(status).to.be.within(200, 299);
        expect(result).to.have.property('name');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a problem', () => {
  const document = { type: '/problems/x', title: 'X', status: 409, code: 'action-not-allowed', reason: 'committed' };

  it('is known by the code of its document, which travels along', () => {
    const error = failure(getSubscription, 409, JSON.stringify(document));
    expect(error).to.include({ kind: 'problem', code: 'action-not-allowed', status: 409 });
    expect(error.problem).to.deep.equal(document);
  });

  it('is believed by its HTTP status where the document says another', () => {
    expect(failure(getSubscription, 404, JSON.stringify(document)).status).to.equal(404);
  });

  it('without a document is known by its status', () => {
    for (const text of ['', '<h1>Bad Gateway</h1>', '{}', '[]', '{"error":"no"}']) {
      const error = failure(getMerchant, 502, text);
      expect(error, text).to.include({ kind: 'problem', code: 'http-502', status: 502 });
      expect(error.problem).to.equal(undefined);
    }
    expect(failure(getMerchant, 429, '').code).to.equal('rate-limited');
  });

  it('of the token is a matter of the session, one of the secret key or of the origin is not', () => {
    const expired = { ...document, status: 401, code: 'session-expired' };
    expect(failure(getSubscription, 401, JSON.stringify(expired))).to.include({ kind: 'session', code: 'session-expired' });
    expect(failure(getSubscription, 401, '')).to.include({ kind: 'session', code: 'session-expired' });
    expect(failure(getMerchant, 401, '')).to.include({ kind: 'problem', code: 'http-401' });
    const origin = { ...document, status: 403, code: 'origin-not-allowed' };
    expect(failure(getSubscription, 403, JSON.stringify(origin))).to.include({ kind: 'problem', code: 'origin-not-allowed' });
  });

  it('says when to come back', () => {
    expect(failure(getMerchant, 503, '', { 'Retry-After': '7' }).retryAfter).to.equal(7000);
    expect(failure(getMerchant, 503, '').retryAfter).to.equal(undefined);
  });
});
