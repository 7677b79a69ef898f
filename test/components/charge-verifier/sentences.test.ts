import { expect } from '@open-wc/testing';
import type { ChargeCheck } from '../../../src/api/index.ts';
import { explanationCodes } from '../../../src/api/contract/charge-check.ts';
import { chargeCheckFromNewerServer, chargeChecks as samples } from '../../../src/testing/index.ts';
import { showLanguage } from '../../support/locale.ts';
import { allByRole, textIn } from '../../support/screen.ts';
import { answered } from './verifier.ts';

type Sample = () => ChargeCheck;

/** What each kind of answer says, in English and in Norwegian. */
const sentences: [string, Sample, string, string][] = [
  ['exact', samples.exact, 'This is a purchase you made.', 'Dette er et kjøp du har gjort.'],
  ['bundle', samples.bundle, 'These are 3 of your purchases in one charge.', 'Dette er 3 av kjøpene dine i én belastning.'],
  ['split', samples.split, 'This is part of a purchase you made.', 'Dette er en del av et kjøp du har gjort.'],
  ['tax-added', samples.taxAdded, 'This is a purchase you made, with tax.', 'Dette er et kjøp du har gjort, med avgift.'],
  ['converted', samples.converted, 'This is a purchase you made in another currency.', 'Dette er et kjøp du har gjort i en annen valuta.'],
  ['balance-used', samples.balanceUsed, 'This is a purchase you paid partly with your balance.', 'Dette er et kjøp du delvis har betalt med saldoen din.'],
  ['hold', samples.hold, 'It vanishes by itself on 29 November at the latest.', 'Den forsvinner av seg selv senest 29. november.'],
  ['renewal', samples.renewal, 'This is a subscription that was renewed.', 'Dette er et abonnement som ble fornyet.'],
  ['trial-converted', samples.trialConverted, 'This is a subscription whose trial has ended.', 'Dette er et abonnement der prøveperioden er over.'],
  ['pre-order-released', samples.preOrderReleased, 'This is something you ordered ahead.', 'Dette er noe du har forhåndsbestilt.'],
  ['duplicate', samples.duplicate, 'You may have bought the same thing twice.', 'Du kan ha kjøpt det samme to ganger.'],
  ['two-charges', samples.twoCharges, 'These are two purchases of the same price.', 'Dette er to kjøp med samme pris.'],
  ['refund-on-its-way', samples.refundOnItsWay, 'The money arrives on 21 December at the latest.', 'Pengene kommer senest 21. desember.'],
  ['refund', samples.refund, 'This is money you got back.', 'Dette er penger du har fått tilbake.'],
  ['family', samples.family, 'Somebody in your family bought this.', 'Noen i familien din har kjøpt dette.'],
  ['other-account', samples.otherAccount, 'This was bought on another account.', 'Dette ble kjøpt fra en annen konto.'],
  ['unknown', chargeCheckFromNewerServer, 'This fits what was bought here.', 'Dette passer med det som er kjøpt her.'],
];

describe('the sentence about a charge', () => {
  afterEach(() => showLanguage('en'));

  it('is there for every kind of answer', () => {
    expect(sentences.map(([code]) => code)).to.eql([...explanationCodes, 'unknown']);
  });

  for (const [code, sample, english, norwegian] of sentences) {
    it(`says what ${code} means`, async () => {
      const { widget } = await answered({ chargeCheck: sample() });
      expect(textIn(widget)).to.include(english);
      expect(textIn(widget)).not.to.include('unknown');
      await showLanguage('nb');
      await widget.updateComplete;
      expect(textIn(widget)).to.include(norwegian);
      expect(allByRole(widget, 'article')[0]!.textContent).not.to.match(/undefined|unknown|NaN/);
    });
  }

  it('says how sure it is and why, and how the amount comes about', async () => {
    const { widget } = await answered({ chargeCheck: samples.bundle() });
    const text = textIn(allByRole(widget, 'article')[0]!);
    for (const part of [
      'This is certain',
      'Album: Vinterviser 20 November NOK 79',
      'Nordlia Lagring, 50 GB 20 November NOK 25',
      'Sang: Myrull 20 November NOK 15',
      'On your statement NOK 119',
      'NOK 79 + NOK 25 + NOK 15 = NOK 119',
      'The amounts add up exactly.',
      'The day is the same.',
      'The text on the statement is the one our charges have.',
    ]) {
      expect(text).to.include(part);
    }
  });

  it('writes all amounts of a sum with as many decimals, and takes away what is less', async () => {
    const { widget } = await answered({ chargeCheck: samples.balanceUsed() });
    expect(textIn(widget)).to.include('NOK 149 − NOK 30 = NOK 119');
    const { widget: taxed } = await answered({ chargeCheck: samples.taxAdded() });
    expect(textIn(taxed)).to.match(/US\$79\.99 \+ US\$3\.20 \+ US\$3\.90 = US\$87\.09/);
    const ends = [...taxed.shadowRoot!.querySelectorAll('td .amount')].map((cell) => Math.round(cell.getBoundingClientRect().right));
    expect(new Set(ends).size).to.equal(1);
  });

  it('has a sentence for every reason it knows', async () => {
    const sample = samples.exact();
    const reasons = [
      { code: 'amount-within-rates' },
      { code: 'days-apart', days: 1 },
      { code: 'days-apart', days: 3 },
      { code: 'last-four' },
      { code: 'only-match' },
      { code: 'other-matches', count: 1 },
      { code: 'other-matches', count: 4 },
      { code: 'no-date-given' },
      { code: 'many-combinations' },
      { code: 'from-the-future' },
    ] as unknown as ChargeCheck['explanations'][number]['reasons'];
    const { widget } = await answered({ chargeCheck: samples.exact({ explanations: [{ ...sample.explanations[0]!, confidence: 'possible', reasons }] }) });
    const told = [...widget.shadowRoot!.querySelectorAll('.reasons li')].map(textIn);
    expect(told).to.eql([
      'The amount fits the exchange rates of those days.',
      'The days are 1 day apart, as is usual with banks.',
      'The days are 3 days apart.',
      'The last four digits of the card are the same.',
      'Nothing else fits.',
      '1 other explanation fits as well.',
      '4 other explanations fit as well.',
      'Without a day it cannot be more certain.',
      'Many combinations of purchases give this amount.',
    ]);
    expect(textIn(widget)).to.include('This is possible');
  });

  it('says that a hold is over, and calls refunds in one amount so', async () => {
    const [hold] = samples.hold().explanations;
    const { widget } = await answered({ chargeCheck: samples.hold({ explanations: [{ ...hold!, until: '2026-11-23' }] }) });
    expect(textIn(widget)).to.include('It vanished by itself on 23 November.');
    const [bundle] = samples.bundle().explanations;
    const working = bundle!.working.map((term) => ({ ...term, code: 'refund' as const }));
    const { widget: refunds } = await answered({ chargeCheck: samples.bundle({ explanations: [{ ...bundle!, working }] }) });
    expect(textIn(refunds)).to.include('These are several refunds in one amount.');
    expect(textIn(refunds)).to.include('Refund of Sang: Myrull 20 November NOK 15');
  });

  it('says what a conversion was and who set its rate', async () => {
    const sample = samples.converted();
    const { widget } = await answered({ chargeCheck: sample });
    expect(textIn(widget)).to.include('The price was €9.99, at the rate 11.745, which the card network set.');
    await showLanguage('nb');
    await widget.updateComplete;
    expect(textIn(widget)).to.include('med kursen 11,745, som kortnettverket har satt.');
  });
});
