import { expect } from '@open-wc/testing';
import type { Finding } from '../../../src/api/contract/diagnosis.ts';
import type { BillingNavigateEvent } from '../../../src/components/internal/events.ts';
import { diagnosisFromNewerServer, diagnoses, findings, nok, outstandingOrders, paymentMethods } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { eventually, looked, type Placing, press, until, untilStep, untilText } from './trouble.ts';

/** A diagnosis of one thing. */
const of = (finding: Finding) => diagnoses.nothingFound({ findings: [finding], checked: [{ code: finding.code as 'unpaid-order', state: 'found' }] });

const declined = 'payment-declined';

/** What is told of a finding: its heading, what stands below it, and the names of what can be pressed there. */
const cases: { name: string; placing: Placing; title: string; why: string[]; fixes: string[] }[] = [
  {
    name: 'an unpaid order',
    placing: { diagnosis: diagnoses.unpaidOrder(), outstanding: [outstandingOrders.plainOrder()], paymentMethods: [paymentMethods.primaryVisa()] },
    title: 'Film: Under isen from 19 November is not paid: NOK 149.',
    why: ['Stops you', 'Until it is paid, nothing new can be bought.'],
    fixes: ['Pay NOK 149', 'Not now'],
  },
  {
    name: 'a payment that is on its way',
    placing: { diagnosis: of({ ...findings['unpaid-order'], weight: 'likely', fix: 'wait' }) },
    title: 'The payment of NOK 149 for Film: Under isen is still on its way.',
    why: ['May be the cause', 'It may take a while until the bank has answered.'],
    fixes: ['Check again'],
  },
  {
    name: 'an order that somebody else has to pay',
    placing: { diagnosis: of({ ...findings['unpaid-order'], fix: 'ask-organiser', person: 'Ingrid' }) },
    title: 'Ingrid has not paid for Film: Under isen yet (NOK 149).',
    why: ['it can neither be downloaded nor updated', 'Speak to them about it'],
    fixes: ['Check again'],
  },
  {
    name: 'an approval',
    placing: { diagnosis: diagnoses.approvalWaiting() },
    title: 'Film: Nordlys over Senja for NOK 149 waits for you to approve it with your bank.',
    why: ['Stops you', 'before you have approved it'],
    fixes: ['Approve with your bank'],
  },
  {
    name: 'an expired card',
    placing: { diagnosis: diagnoses.cardExpired() },
    title: 'Mastercard •••• 3222 expired in October 2026.',
    why: ['so each purchase is declined'],
    fixes: ['Enter the new details', 'Add another payment method'],
  },
  {
    name: 'a method that fails',
    placing: { diagnosis: diagnoses.methodFailing() },
    title: 'Payments with Visa •••• 0341 have been declined since 20 November.',
    why: ['There was not enough money on the account.'],
    fixes: ['Put another one first', 'Add another payment method'],
  },
  {
    name: 'no method at all',
    placing: { diagnosis: of({ ...findings['method-missing'], name: 'Nordlia Musikk', amount: nok(119), on: '2026-12-03' }) },
    title: 'There is no payment method on your account.',
    why: ['A purchase needs a payment method', 'It is needed for Nordlia Musikk too, which is to be paid on 3 December: NOK 119.'],
    fixes: ['Add a payment method'],
  },
  {
    name: 'another country',
    placing: { diagnosis: diagnoses.countryMismatch() },
    title: 'Visa •••• 4242 is from another country than your account.',
    why: ['Your account belongs to Norway, the payment method to Germany.'],
    fixes: ['Change the country of the account', 'Add another payment method'],
  },
  {
    name: 'a spending limit',
    placing: { diagnosis: of({ ...findings['spending-limit'], amount: nok(500), person: 'Ingrid', fix: 'ask-organiser' }) },
    title: 'The spending limit of NOK 500 for this month is used up.',
    why: ['Ingrid has set the limit, and can raise it.', 'From 1 December on it counts anew, and works by itself.'],
    fixes: ['Send a reminder', 'Check again'],
  },
  {
    name: 'a limit that is nearly reached',
    placing: { diagnosis: of({ ...findings['spending-limit'], weight: 'likely' }) },
    title: 'NOK 480 of this month’s limit of NOK 500 are spent.',
    why: ['A purchase that goes beyond the limit is declined.'],
    fixes: ['Raise the limit', 'Check again'],
  },
  {
    name: 'a question to the family',
    placing: { diagnosis: of({ ...findings['family-approval'], on: '2026-11-23' }) },
    title: 'Spill: Fjellrypa for NOK 179 waits for Ingrid to allow it.',
    why: ['You asked Ingrid on 23 November.', 'Remind them'],
    fixes: ['Check again'],
  },
  {
    name: 'an outage',
    placing: { diagnosis: of({ ...findings['service-outage'], on: '2026-11-24', until: '2026-11-24T11:30:00.000Z' }) },
    title: 'Vipps does not work just now.',
    why: ['It has been so since 24 November.', 'We expect it to work again by', 'there is nothing that you need to do'],
    fixes: ['Check again', 'Service status'],
  },
  {
    name: 'a subscription that ended',
    placing: { diagnosis: diagnoses.subscriptionLapsed() },
    title: 'Nordlia Musikk ended on 12 September.',
    why: ['cannot be downloaded or updated while it does not run'],
    fixes: ['Go to the subscription', 'Check again'],
  },
  {
    name: 'a subscription that waits for its money',
    placing: { diagnosis: of({ ...findings['subscription-lapsed'], weight: 'blocking', fix: 'update-method', method: 'pm_expired' }) },
    title: 'Nordlia Musikk has not been paid since 12 September.',
    why: ['Stops you'],
    fixes: ['Enter the new details', 'Add another payment method'],
  },
  {
    name: 'a subscription that is paused',
    placing: { diagnosis: of({ ...findings['subscription-lapsed'], on: undefined, until: '2026-12-24T11:00:00.000Z' } as Finding) },
    title: 'Nordlia Musikk is paused until 24 December.',
    why: ['May be the cause'],
    fixes: ['Go to the subscription', 'Check again'],
  },
];

describe('what was found', () => {
  for (const { name, placing, title, why, fixes } of cases) {
    it(`tells of ${name}: what it is, why it is in the way, and what to do`, async () => {
      const topic = name.includes('subscription') || name.includes('somebody else') ? 'cannot-download' : declined;
      const { widget } = await looked({ topic, ...placing });
      await untilText(widget, title);
      const article = byRole(widget, 'article');
      expect(nameOf(article.querySelector('h4')!)).to.include(title);
      for (const sentence of why) expect(textIn(article)).to.include(sentence);
      await eventually(() => fixes.every((fix) => [...allByRole(article, 'button', fix), ...allByRole(article, 'link', fix)].length === 1));
    });
  }

  it('says nothing of which it has no facts, in whole sentences all the same', async () => {
    for (const code of Object.keys(findings) as (keyof typeof findings)[]) {
      const { widget } = await looked({ topic: declined, diagnosis: of({ code, weight: 'blocking', fix: 'contact' }) });
      await until(widget, () => allByRole(widget, 'article').length === 1);
      const text = textIn(byRole(widget, 'article'));
      expect(text, code).not.to.match(/undefined|NaN|\(\)/);
      expect(text, code).to.match(/\.\s/);
      expect(allByRole(widget, 'button', 'Hand it over to us'), code).to.have.length(1);
    }
  });

  it('unfolds what stops purchases first, and the rest on demand', async () => {
    const { widget } = await looked({ topic: declined, diagnosis: diagnoses.several(), outstanding: [outstandingOrders.plainOrder()] });
    await untilStep(widget, 'We have found 2 things that stop you.');
    await until(widget, () => allByRole(widget, 'article').length === 5);
    const heads = () => allByRole(widget, 'heading').filter(({ tagName }) => tagName === 'H4').map((heading) => heading.querySelector('button')!);
    expect(heads().map((head) => head.getAttribute('aria-expanded'))).to.eql(['true', 'false', 'false', 'false', 'false']);
    heads()[3]!.click();
    await until(widget, () => heads()[3]!.getAttribute('aria-expanded') === 'true');
    expect(heads().map((head) => head.getAttribute('aria-expanded'))).to.eql(['false', 'false', 'false', 'true', 'false']);
    expect(textIn(widget)).to.include('Your account belongs to Norway');
    heads()[3]!.click();
    await until(widget, () => heads().every((head) => head.getAttribute('aria-expanded') === 'false'));
  });

  it('lists what was looked at, with what has come of it', async () => {
    const { widget } = await looked({ topic: declined, diagnosis: diagnoses.foundAndUnknown() });
    const list = widget.shadowRoot!.querySelector('[part=checks]')!;
    expect(list.getAttribute('aria-busy')).to.equal('false');
    const rows = [...list.querySelectorAll('li')].map(textIn);
    expect(rows).to.have.length(8);
    expect(rows).to.include('Our services Could not be checked');
    expect(rows).to.include('Cards and payment methods Something found');
    expect(rows).to.include('Unpaid orders Fine');
  });

  const links = [
    ['Change the country of the account', diagnoses.countryMismatch(), { purpose: 'change-country', url: 'https://nordlia.example/konto/land' }],
    ['Raise the limit', diagnoses.spendingLimit(), { purpose: 'raise-limit', url: 'https://nordlia.example/konto/grense' }],
    ['Go to the subscription', diagnoses.subscriptionLapsed(), { purpose: 'manage-subscription', context: { subscription: 'sub_ended_payment_failed' } }],
  ] as const;
  for (const [name, diagnosis, detail] of links) {
    it(`leaves "${name}" to the page`, async () => {
      const { widget } = await looked({ topic: declined, diagnosis });
      const heard: BillingNavigateEvent['detail'][] = [];
      widget.addEventListener('billing-navigate', (event) => {
        event.preventDefault();
        heard.push(event.detail);
      });
      const find = () => [...allByRole(widget, 'link', name), ...allByRole(widget, 'button', name)];
      await until(widget, () => find().length === 1);
      find()[0]!.click();
      expect(heard).to.have.length(1);
      expect(heard[0]).to.deep.include(detail);
    });
  }

  it('gives what a newer server has found a neutral card, and a person to hand it to', async () => {
    const { widget } = await looked({ topic: declined, diagnosis: diagnosisFromNewerServer() });
    await until(widget, () => allByRole(widget, 'article').length > 0);
    expect(textIn(widget)).to.include('that may be the cause.');
    await press(widget, /^There is something/);
    await press(widget, 'Hand it over to us');
    await untilStep(widget, 'Hand it over to us');
  });

  it('keeps a name that overrides the direction of letters from turning the sentence around', async () => {
    const { widget } = await looked({ topic: declined, diagnosis: of({ ...findings['card-expired'], name: 'Visa \u202e4242' }) });
    await until(widget, () => allByRole(widget, 'article').length === 1);
    expect(widget.shadowRoot!.textContent).not.to.include('\u202e');
  });
});
