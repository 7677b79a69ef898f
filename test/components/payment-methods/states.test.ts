import { expect } from '@open-wc/testing';
import { billingDetails, manyPaymentMethods, nok, outstandingOrders, paymentMethodFromNewerServer, paymentMethods as samples } from '../../../src/testing/index.ts';
import { allByRole, textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { place, show } from './methods.ts';

describe('<payment-methods> in each of its states', () => {
  it('shows heading and geometry while it loads, and says so', async () => {
    const screen = await place({ latency: () => new Promise(() => undefined) });
    expect(screen.get('heading').textContent).to.include('Payment methods');
    expect(screen.text).to.include('Loading…');
  });

  it('says that there is no method yet, and offers to add one', async () => {
    const screen = await place({ paymentMethods: [] });
    await screen.sees('You have no payment method yet.');
    expect(screen.has('button', 'Add a payment method')).to.equal(true);
    expect(screen.order).to.deep.equal([]);
  });

  it('shows the methods in the order of charging, the first marked in words', async () => {
    const screen = await show({ paymentMethods: [samples.primaryVisa(), samples.vipps(), samples.backup()] });
    expect(screen.order).to.deep.equal(['Visa •••• 4242', 'Vipps', 'Mastercard •••• 9903']);
    expect(textIn(screen.row('Visa •••• 4242'))).to.include('Primary');
    expect(textIn(screen.row('Vipps'))).not.to.include('Primary');
    expect(textIn(screen.row('Mastercard •••• 9903'))).to.include('Backup').and.to.include('Used when the first one fails.');
  });

  it('does not speak of an order where there is one method', async () => {
    const screen = await show({ paymentMethods: [samples.lastMethod()] });
    expect(screen.text).not.to.include('Primary');
    expect(screen.has('button', /^Move/)).to.equal(false);
  });

  it('says why it failed, and recovers when it is tried again', async () => {
    const screen = await place({
      paymentMethods: [samples.card()],
      prepare: (backend) => backend.failNext({ operation: 'listPaymentMethods', problem: 'not-found' }),
    });
    await screen.sees('We could not find this.');
    await screen.press('Try again');
    await eventually(() => screen.order.length === 1);
    expect(screen.events.map(({ type }) => type)).to.deep.equal(['billing-error']);
  });

  it('says that one is signed out', async () => {
    const screen = await place({ prepare: (backend) => (backend.signedOut = true) });
    await screen.sees('You are signed out.');
  });

  it('keeps the last good list beside the word that it could not be refreshed', async () => {
    const screen = await show({ paymentMethods: [samples.card()] });
    screen.backend.failNext({ operation: 'listPaymentMethods', problem: 'not-found', times: 9 });
    dispatchEvent(new Event('online'));
    await screen.sees('We could not refresh this just now.');
    expect(screen.order).to.deep.equal(['Visa •••• 1881']);
  });

  it('shows the methods where what is unpaid could not be read, and says that this is not known', async () => {
    const screen = await show({
      paymentMethods: [samples.card()],
      outstanding: [outstandingOrders.overdue()],
      prepare: (backend) => backend.failNext({ operation: 'listOutstanding', problem: 'not-found' }),
    });
    await screen.sees('We could not look up whether anything waits for your payment.');
    await screen.press('Try again');
    await screen.sees('Spill: Rev og rype');
  });

  it('makes neutral rows of what a newer server sends', async () => {
    const screen = await show({ paymentMethods: [samples.card(), paymentMethodFromNewerServer()] });
    const row = screen.row('Skjell og sånt');
    expect(textIn(row)).not.to.match(/unknown|undefined|bewitched/);
    await screen.more('Skjell og sånt');
    expect(allByRole(row, 'button', /gild/i)).to.have.length(0);
    expect(allByRole(row, 'button', 'Replace everywhere')).to.have.length(1);
  });

  it('shows twenty methods, and that no more can be added', async () => {
    const screen = await show({ paymentMethods: manyPaymentMethods(20) });
    expect(screen.order).to.have.length(20);
    expect(screen.text).to.include('No more payment methods can be added.');
    expect(screen.has('button', 'Add a payment method')).to.equal(false);
  });

  it('shows hostile names as they are written', async () => {
    const screen = await show({ paymentMethods: [samples.hostileNames()] });
    expect(screen.text).to.include('<img src=x onerror="alert(1)">');
    expect(screen.widget.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('shows the store balance and how it came about', async () => {
    const screen = await show({
      paymentMethods: [samples.card()],
      balances: [nok(250)],
      balanceMovements: [{ id: 'mov_1', on: '2026-11-02', code: 'gift-card', amount: nok(250), after: nok(250), title: 'Bursdag' }],
    });
    await screen.sees('Used before any payment method.');
    await screen.press('Movements');
    await screen.sees('Gift card: Bursdag');
    const table = screen.widget.shadowRoot!.querySelector('billing-store-balance')!.shadowRoot!.querySelector('table')!;
    expect([...table.querySelectorAll('th')].map(textIn)).to.deep.equal(['Day', 'What', 'Amount', 'Balance']);
    expect(textIn(table)).to.include('+NOK 250');
  });

  it('shows who pays as it stands on an envelope', async () => {
    const screen = await show({ paymentMethods: [samples.card()], billingDetails: billingDetails.inAmerica() });
    await screen.sees('Sam Ortega');
    const address = screen.widget.shadowRoot!.querySelector('billing-payer-details')!.shadowRoot!.querySelector('address')!;
    expect([...address.querySelectorAll('p')].map(textIn)).to.deep.equal([
      'Sam Ortega',
      '1 Main Street',
      'Apt 4B',
      'Springfield IL 62701',
      'United States',
    ]);
  });

  it('leaves nothing in the page when it goes', async () => {
    const screen = await show({ paymentMethods: [samples.card()] });
    await screen.press('Add a payment method');
    await eventually(() => screen.fields);
    screen.widget.remove();
    await eventually(() => screen.widget.children.length === 0, 'the fields are gone');
  });
});
