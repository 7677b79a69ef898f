import { expect } from '@open-wc/testing';
import type { BillingNavigateEvent } from '../../../src/components/internal/events.ts';
import { manyPurchases, purchases as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { rows, searchFor, show, until, untilText } from './history.ts';

const pay = samples.unpaid().actions.find(({ name }) => name === 'pay');

describe('an unpaid order', () => {
  it('stands first, in words and with an icon, with its amount, its day and the way to pay', async () => {
    const { widget } = await show([...manyPurchases(5), samples.unpaid()]);
    const [card] = allByRole(widget, 'article');
    expect(textIn(card!)).to.include('Film: Under isen NOK 149 is not paid yet. It is to be paid by 1 December.');
    expect(card!.querySelector('svg')).to.not.equal(null);
    expect(card!.compareDocumentPosition(byRole(widget, 'table'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says that it is overdue, the oldest first', async () => {
    const { widget } = await show([samples.unpaid(), samples.overdue()]);
    const cards = allByRole(widget, 'article').map(textIn);
    expect(cards[0]).to.include('It should have been paid by 10 November.');
    expect(cards).to.have.length(2);
  });

  it('tells the host where the payment is wanted, and what it is about', async () => {
    const { widget } = await show([samples.unpaid()]);
    const details: BillingNavigateEvent['detail'][] = [];
    widget.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      details.push(event.detail);
    });
    const role = pay?.allowed && pay.via === 'link' ? 'link' : 'button';
    byRole(widget, role, 'Pay NOK 149').click();
    expect(details[0]).to.deep.include({ purpose: 'pay' });
    expect(details[0]!.context).to.deep.include({ purchase: 'pur_unpaid', amount: samples.unpaid().amount });
  });

  it('follows a link of the back end', async () => {
    const url = 'https://pay.example/order';
    const { widget } = await show([samples.unpaid({ actions: [{ name: 'pay', allowed: true, via: 'link', url }] })]);
    expect(byRole(widget, 'link', 'Pay NOK 149').getAttribute('href')).to.equal(url);
  });

  it('opens its details', async () => {
    const { widget } = await show([samples.unpaid()]);
    byRole(widget, 'button', 'Details').click();
    await until(widget, () => allByRole(widget, 'article')[0]!.querySelector('billing-purchase-details') !== null);
  });

  it('does not stand above the results of a search', async () => {
    const { widget } = await show([...manyPurchases(9), samples.unpaid()]);
    searchFor(widget, 'turkart');
    await untilText(widget, '1 purchase was found.');
    expect(allByRole(widget, 'article')).to.have.length(0);
    expect(rows(widget)).to.have.length(1);
  });
});
