import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { BillingError } from '../../src/api/index.ts';
import { parseRetryAfter, retryDelay } from '../../src/api/retry.ts';

const network = new BillingError({ kind: 'network', code: 'network' });
const problem = (status: number, code = 'x', retryAfter?: number) =>
  new BillingError({ kind: 'problem', code, status, retryAfter });
const almostOne = () => 0.999999;

describe('the delay before another try', () => {
  it('is drawn from a range that doubles, up to a limit', () => {
    const longest = [1, 2, 3, 4, 5, 6, 7].map((failed) => Math.round(retryDelay(network, failed, almostOne)!));
    expect(longest).to.deep.equal([400, 800, 1600, 3200, 6400, 8000, 8000]);
    expect(retryDelay(network, 5, () => 0)).to.equal(0);
  });

  it('is at least what the server asks for, and scattered beyond it', () => {
    expect(retryDelay(problem(429, 'rate-limited', 2000), 1, () => 0)).to.equal(2000);
    expect(retryDelay(problem(503, 'unavailable', 2000), 1, () => 0.5)).to.equal(2200);
  });

  it('is always bounded', () => {
    const failures = fc.oneof(
      fc.constant(network),
      fc.nat(200_000).map((ms) => problem(503, 'unavailable', ms)),
    );
    const randomness = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(failures, fc.integer({ min: 1, max: 1000 }), randomness, (error, failed, random) => {
        const delay = retryDelay(error, failed, () => random);
        const asked = error.retryAfter ?? 0;
        if (asked > 60_000) expect(delay).to.equal(undefined);
        else expect(delay).to.be.within(asked, asked + 8000);
      }),
    );
  });

  it('comes only after failures that say nothing about the call', () => {
    const passing = [
      network,
      new BillingError({ kind: 'timeout', code: 'timeout' }),
      ...[429, 502, 503, 504].map((status) => problem(status)),
      problem(409, 'idempotency-in-progress'),
    ];
    const lasting = [
      ...[400, 401, 402, 403, 404, 405, 409, 413, 422, 500, 501].map((status) => problem(status)),
      problem(409, 'subscription-changed'),
      problem(409, 'renewal-running'),
      new BillingError({ kind: 'session', code: 'session-expired', status: 401 }),
      new BillingError({ kind: 'contract', code: 'contract-mismatch', status: 200 }),
    ];
    for (const error of passing) expect(retryDelay(error, 1, almostOne), error.code).to.be.a('number');
    for (const error of lasting) expect(retryDelay(error, 1, almostOne), `${error.status} ${error.code}`).to.equal(undefined);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-24T09:00:00Z');

  it('is understood in seconds and as a date', () => {
    expect(parseRetryAfter('120', now)).to.equal(120_000);
    expect(parseRetryAfter(' 0 ', now)).to.equal(0);
    expect(parseRetryAfter('Tue, 24 Nov 2026 09:00:30 GMT', now)).to.equal(30_000);
  });

  it('is as if it were not there when it is past or makes no sense', () => {
    const past = 'Tue, 24 Nov 2026 08:00:00 GMT';
    for (const header of [null, '', 'soon', '1.5 hours', 'NaN', '-5', past]) expect(parseRetryAfter(header, now), `${header}`).to.equal(undefined);
  });
});
