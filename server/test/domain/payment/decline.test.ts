import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { declineCauses, remedies } from '../../../../src/api/contract/decline.ts';
import { codeOfReason, declineOf } from '../../../src/domain/payment/decline.ts';
import { declineCodes, meaningOf, type DeclineCode } from '../../../src/domain/payment/decline-codes.ts';
import type { DeclineReason } from '../../../src/domain/subscription/overdue.ts';

describe('a decline', () => {
  it('says its cause and the one thing to do, for every code', () => {
    const told = Object.keys(declineCodes).map((code) => [code, ...Object.values(declineOf(code as DeclineCode))].join(' '));
    assert.deepEqual(told, [
      'do-not-honor issuer contact-bank',
      'lost-or-stolen issuer contact-bank',
      'suspected-fraud issuer contact-bank',
      'insufficient-funds insufficient-funds use-other-method',
      'incorrect-details wrong-details update-method',
      'expired-card expired update-method',
      'authentication-required authentication approve',
      'authentication-failed authentication approve',
      'limit-exceeded limit raise-limit',
      'maximum-too-low maximum-too-low raise-maximum',
      'country-not-supported country use-other-method',
      'unpaid-order unpaid-order pay-outstanding',
      'method-missing method-missing add-method',
      'not-at-once provider use-other-method',
      'processing pending wait',
      'provider-error provider try-again',
    ]);
    for (const code of Object.keys(declineCodes) as DeclineCode[]) {
      const { cause, remedy } = declineOf(code);
      assert.ok(declineCauses.includes(cause as never) && remedies.includes(remedy as never));
    }
  });

  it('tells nobody but the bank what a bank calls lost, stolen or fraud', () => {
    assert.deepEqual(declineOf('lost-or-stolen'), declineOf('do-not-honor'));
    assert.deepEqual(declineOf('suspected-fraud'), declineOf('do-not-honor'));
  });

  it('has a code for every reason that a subscription keeps, with that very reason', () => {
    const reasons: DeclineReason[] = [
      'card-expired', 'card-declined', 'insufficient-funds', 'authentication-required', 'amount-above-maximum', 'payment-pending',
      'payment-method-missing',
    ];
    for (const reason of reasons) assert.equal(meaningOf(codeOfReason(reason) ?? 'unpaid-order').reason, reason);
    assert.equal(codeOfReason('something-else'), undefined);
    assert.equal(codeOfReason('toString'), undefined);
  });
});
