import { expect } from '@open-wc/testing';
import { BillingError, isAbort } from '../../src/api/index.ts';

describe('a billing error', () => {
  it('says of what kind it is, and why, but not twice', () => {
    const cause = new TypeError('Failed to fetch');
    const error = new BillingError({ kind: 'network', code: 'network', detail: 'GET /merchant', cause });
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({ name: 'BillingError', kind: 'network', code: 'network', message: 'network: GET /merchant', cause });
    expect(new BillingError({ kind: 'timeout', code: 'timeout' }).message).to.equal('timeout');
  });

  const retryable = (kind: BillingError['kind'], code: string, status?: number) =>
    new BillingError({ kind, code, status }).retryable;

  it('is worth another try when it may pass by itself', () => {
    expect(retryable('network', 'network')).to.equal(true);
    expect(retryable('timeout', 'timeout')).to.equal(true);
    expect(retryable('contract', 'contract-mismatch', 200)).to.equal(true);
    expect(retryable('problem', 'unavailable', 503)).to.equal(true);
    expect(retryable('problem', 'rate-limited', 429)).to.equal(true);
    expect(retryable('problem', 'renewal-running', 409)).to.equal(true);
  });

  it('is not when something must be done first', () => {
    expect(retryable('session', 'session-expired', 401)).to.equal(false);
    expect(retryable('problem', 'subscription-changed', 409)).to.equal(false);
    expect(retryable('problem', 'not-found', 404)).to.equal(false);
    expect(retryable('problem', 'payment-declined', 402)).to.equal(false);
  });

  it('is made of anything that was thrown, and stays itself', () => {
    const error = new BillingError({ kind: 'timeout', code: 'timeout' });
    expect(BillingError.from(error)).to.equal(error);
    const cause = new RangeError('odd');
    expect(BillingError.from(cause)).to.include({ kind: 'problem', code: 'internal-error', cause });
    expect(BillingError.from(undefined)).to.include({ code: 'internal-error' });
  });
});

describe('giving up', () => {
  it('is told from failing by its name, in every realm', () => {
    expect(isAbort(new DOMException('', 'AbortError'))).to.equal(true);
    expect(isAbort(AbortSignal.abort().reason)).to.equal(true);
    for (const other of [new Error('AbortError'), new DOMException('', 'TimeoutError'), undefined, null, 'AbortError', 0]) {
      expect(isAbort(other), String(other)).to.equal(false);
    }
  });
});
