import { expect } from '@open-wc/testing';
import { purchases } from '../../../src/testing/index.ts';
import type { Purchase } from '../../../src/api/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { asking, choose, focused, eventually, goWay, press, sent, until, untilStep, untilText, type Asked } from './asking.ts';

/** As far as the amount of a purchase with one thing. */
const checking = async (purchase: Purchase, way = 'I did not mean to buy it'): Promise<Asked> => {
  const placed = await asking({ purchases: [purchase], purchase: purchase.id });
  await goWay(placed.widget, way);
  await untilStep(placed.widget, 'This is what you would get back');
  await until(placed.widget, () => allByRole(placed.widget, 'button', /^Ask for/).length === 1);
  return placed;
};

describe('what a request comes to', () => {
  it('stands before the answers: the amount, the tax in it, where it goes and by when, what is lost, who decides', async () => {
    const { widget } = await checking(purchases.paid());
    const text = textIn(widget);
    expect(text).to.include('Refund NOK 119.00 of which MVA 25% NOK 23.80');
    expect(text).to.include('Back to what you paid with Visa •••• 4242 There within 30 days, by 24 December at the latest.');
    expect(text).to.include('To your store balance Saldo hos Nordlia There within 48 hours, by 26 November at the latest.');
    expect(text).to.include('Your access to Turkart Norge ends when the money is sent.');
    expect(text).to.include('It is decided at once when you ask.');
    expect(text.indexOf('It is decided')).to.be.lessThan(text.indexOf('Ask for NOK 119 back'));
  });

  it('goes back in as many parts as it was paid in', async () => {
    const { widget } = await checking(purchases.splitTender());
    expect(textIn(widget)).to.match(/Saldo hos Nordlia There within 48 hours, by 26 November at the latest\. NOK 30 Visa •••• 4242 There within 30 days, by 24 December at the latest\. NOK 119/);
  });

  it('asks nothing where there is one place for it only', async () => {
    const { widget } = await checking(purchases.byBalance());
    expect(allByRole(widget, 'radio')).to.have.length(0);
    expect(textIn(widget)).to.include('Where the money goes Saldo hos Nordlia');
    await press(widget, 'Ask for NOK 199 back');
    await untilStep(widget, 'Approved: you get NOK 199 back');
  });

  it('says it in the currency of sale as well, with the rate', async () => {
    const { widget } = await checking(purchases.converted());
    expect(textIn(widget)).to.match(/In the currency it was sold in At the rate at which it was charged, 11\.745\. €9\.99/);
  });

  it('says what is left after an earlier refund', async () => {
    const purchase = purchases.partlyRefunded();
    const { widget } = await asking({ purchases: [purchase], purchase: purchase.id });
    await goWay(widget, 'Something else');
    await untilText(widget, 'All of it has been refunded.');
    await choose(widget, 'Spill: Rev og rype', 'checkbox');
    await choose(widget, 'Another reason');
    await press(widget, 'Continue');
    await untilText(widget, 'Spill: Rev og rype');
    await untilText(widget, 'There within 30 days after it has been sent.');
  });

  it('tells that a subscription goes on', async () => {
    const purchase = purchases.renewal();
    const { widget } = await asking({ purchases: [purchase], purchase: purchase.id });
    await goWay(widget, 'Something else');
    await choose(widget, 'It is not what I expected');
    await press(widget, 'Continue');
    await untilText(widget, 'Nordlia Musikk, Individuell goes on and renews: a refund does not cancel it.');
  });

  it('is asked for from one place, which is chosen by the customer alone', async () => {
    const { widget, backend } = await checking(purchases.paid());
    await press(widget, 'Ask for NOK 119 back');
    await untilText(widget, 'Choose where you want the money.');
    await eventually(() => focused(widget) === allByRole(widget, 'radio')[0]);
    expect(sent(backend, 'createRefundRequest')).to.have.length(0);
    await choose(widget, 'To your store balance');
    await until(widget, () => !textIn(widget).includes('Choose where you want the money.'));
  });

  it('is not sent where the page takes it over, and what was entered stays', async () => {
    const { widget, backend } = await checking(purchases.paid());
    const orders: unknown[] = [];
    widget.addEventListener('billing-before-refund-request', (event) => {
      event.preventDefault();
      orders.push(event.detail.order);
    });
    await choose(widget, 'Back to what you paid with');
    await press(widget, 'Ask for NOK 119 back');
    expect(orders).to.have.length(1);
    expect(sent(backend, 'createRefundRequest')).to.have.length(0);
    expect((byRole(widget, 'radio', 'Back to what you paid with') as HTMLInputElement).checked).to.equal(true);
  });

  it('shows the days that are left of a time that was paid for', async () => {
    const purchase = purchases.paid();
    const { widget } = await asking({
      purchases: [purchase],
      purchase: purchase.id,
      prepare: (backend) => {
        const days = { from: '2026-11-03', to: '2026-12-03', total: 30, left: 9 };
        const amount = (value: number) => ({ ...purchase.amount, amount: value });
        const preview = {
          purchase: purchase.id,
          version: purchase.version,
          asOf: '2026-11-24T09:00:00.000Z',
          today: '2026-11-24',
          route: 'unintended',
          lines: [{ item: 'pur_paid_1', name: 'Nordlia Musikk', amount: amount(3570), kind: 'prorated', of: purchase.amount, days }],
          amount: amount(3570),
          taxes: [],
          parts: [{ kind: 'card', label: 'Visa •••• 4242', lastFour: '4242', days: 30, by: '2026-12-24', amount: amount(3570) }],
          consequences: [{ code: 'return-goods', name: 'Nordlia-boks', on: '2026-12-08' }, { code: 'codes-void' }, { code: 'family-loses-access' }],
          decision: 'automatic',
          policy: { id: 'p', version: 1, sources: [] },
        };
        backend.failNext({ operation: 'previewRefund', malformed: JSON.stringify(preview), times: 2 });
      },
    });
    await goWay(widget, 'I did not mean to buy it');
    await untilText(widget, '9 of 30 days are left, which cost NOK 119 in all.');
    const text = textIn(widget);
    for (const fact of ['You send Nordlia-boks back by 8 December.', 'Codes that came with it stop working.', 'Your family members lose access too.', 'NOK 35.70']) {
      expect(text).to.include(fact);
    }
  });
});
