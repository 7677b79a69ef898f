import { expect } from '@open-wc/testing';
import { failingPaymentMethods, paymentMethods as samples } from '../../../src/testing/index.ts';
import type { PaymentMethod } from '../../../src/api/contract/payment-method.ts';
import { declineText, remedyText } from '../../../src/components/internal/payment/decline-text.ts';
import { declineCauses, remedies } from '../../../src/api/contract/decline.ts';
import { methodSentences } from '../../../src/components/payment-methods/method-sentence.ts';
import { specialSentences } from '../../../src/components/payment-methods/special/special-sentence.ts';
import { paysForText } from '../../../src/components/payment-methods/pays-for-text.ts';
import { plainSpaces } from '../../support/text.ts';
import { showLanguage } from '../../support/locale.ts';

const today = '2026-11-24';
const sentence = (method: PaymentMethod): string => plainSpaces(methodSentences(method, today, specialSentences));

describe('what is said of a method', () => {
  const cases: [string, PaymentMethod, string][] = [
    ['a card that works', samples.card(), 'Expires 09/2028.'],
    ['a card in its last month', samples.card({ expires: '2026-11', status: 'expiring' }), 'Expires this month.'],
    ['a card that is over', samples.expired(), 'Expired at the end of October 2026.'],
    [
      'a card that the issuer renewed',
      samples.updatedByIssuer(),
      'Your bank sent the details of your new card on 18 November. You need do nothing. Expires 11/2030.',
    ],
    ['a backup', samples.backup(), 'Expires 01/2029. Used when the first one fails.'],
    ['a wallet with a maximum', samples.vipps(), 'At most NOK 500 in one charge.'],
    ['a bank account', samples.bankAccount(), 'Taken from the bank account.'],
    ['a phone bill', samples.carrier(), 'Put on the phone bill.'],
    ['an invoice', samples.invoice(), 'Sent as an invoice.'],
    [
      'a card without money on it',
      samples.failing(),
      'Declined on 20 November. There was not enough money on the account. Use another payment method. It is tried again by itself on 26 November.',
    ],
  ];
  for (const [name, method, expected] of cases) {
    it(`is a whole sentence for ${name}`, () => expect(sentence(method)).to.equal(expected));
  }

  it('names what it pays for, and the next charge', () => {
    expect(plainSpaces(paysForText(samples.primaryVisa(), today))).to.equal(
      'Pays for Nordlia Musikk and Kystavisen. Next charge: NOK 119 on 3 December.',
    );
    expect(paysForText(samples.card(), today)).to.equal('');
    expect(plainSpaces(paysForText(samples.familyCard(), today))).to.equal('Pays for what your family buys.');
  });

  it('counts what does not fit into a sentence', () => {
    const paysFor = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ subscription: `sub_${name}`, name }));
    expect(plainSpaces(paysForText(samples.card({ paysFor }), today))).to.equal('Pays for A, B, C and 2 more.');
    expect(plainSpaces(paysForText(samples.card({ paysFor: paysFor.slice(0, 4) }), today))).to.equal('Pays for A, B, C and 1 more.');
  });
});

describe('what is said of a decline', () => {
  after(() => showLanguage('en'));

  for (const language of ['en', 'nb']) {
    it(`has a sentence of its own for each cause and each remedy, in ${language}`, async () => {
      await showLanguage(language);
      const causes = [...declineCauses, 'unknown' as const].map((cause) => declineText({ cause, remedy: 'wait' }));
      const dos = [...remedies, 'unknown' as const].map((remedy) => remedyText({ cause: 'issuer', remedy }));
      for (const text of [...causes, ...dos]) expect(text).to.match(/^\p{Lu}.*\.$/u);
      expect(new Set(causes)).to.have.length(causes.length);
      expect(new Set(dos)).to.have.length(dos.length);
    });
  }

  it('never tells what the bank tells its own customer alone', async () => {
    await showLanguage('en');
    const text = sentence(failingPaymentMethods.issuer());
    expect(text).not.to.match(/lost|stolen|fraud|block/i);
    expect(text).to.include('Why, it tells only you.');
  });

  it('names the day on which it is tried again', () => {
    expect(plainSpaces(remedyText({ cause: 'provider', remedy: 'wait', retryOn: '2026-11-26' }, today))).to.equal(
      'You need do nothing: it is tried again on 26 November.',
    );
  });
});
