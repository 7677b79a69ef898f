import { expect } from '@open-wc/testing';
import type { BillingDetailsUpdatedEvent } from '../../../src/components/payment-methods/events.ts';
import { billingDetails, paymentMethods as samples } from '../../../src/testing/index.ts';
import type { BillingDetails } from '../../../src/api/contract/billing-details.ts';
import { allByRole } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { type MethodsScreen, show } from './methods.ts';

describe('the billing details', () => {
  let screen: MethodsScreen;

  const open = async (details: BillingDetails = billingDetails.person()): Promise<void> => {
    screen = await show({ paymentMethods: [samples.card()], billingDetails: details });
    await screen.press(/^(Change|Add) billing details$/);
    await screen.finds('button', 'Save');
  };
  const field = (label: string): HTMLInputElement => screen.get('textbox', label) as HTMLInputElement;
  const type = (label: string, text: string): void => {
    const input = field(label);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const choose = (label: string, text: string): void => {
    const select = screen.get('combobox', label) as HTMLSelectElement;
    select.value = [...select.options].find((option) => option.text.trim() === text)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const labels = () =>
    [...allByRole(screen.widget, 'textbox'), ...allByRole(screen.widget, 'combobox')].map((input) =>
      (input as HTMLInputElement).labels![0]!.textContent.trim(),
    );
  const errorOf = (input: HTMLInputElement): string => {
    const root = input.getRootNode() as ShadowRoot;
    const ids = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id.endsWith('-error'));
    return ids.map((id) => root.getElementById(id)!.textContent.trim()).join();
  };

  it('are edited in the form of their country, filled with what is there', async () => {
    await open(billingDetails.business());
    expect(field('Name or company').value).to.equal('Fjellheim Turlag AS');
    expect(field('Street and number').value).to.equal('Postboks 12');
    expect(field('Town').value).to.equal('Otta');
    expect(field('Postal code').inputMode).to.equal('numeric');
    expect(field('Organisation number').value).to.equal('NO 923 609 016 MVA');
    expect(screen.focused).to.satisfy((element: Element) => element === field('Name or company'));
  });

  it('let the browser fill them in', async () => {
    await open();
    expect(field('Name or company').autocomplete).to.equal('billing name');
    expect(field('Street and number').autocomplete).to.equal('billing address-line1');
    expect(field('Postal code').autocomplete).to.equal('billing postal-code');
  });

  it('follow the chosen country, and keep what was typed', async () => {
    await open();
    type('Street and number', '1 Main Street');
    choose('Country', 'United States');
    await screen.sees('ZIP code');
    expect(labels()).to.include('State').and.not.to.include('Town');
    expect(field('Street and number').value).to.equal('1 Main Street');
    expect(field('ZIP code').value).to.equal('2670');
    choose('Country', 'Norway');
    await screen.sees('Town');
    expect(field('Town').value).to.equal('Otta');
    expect(field('Name or company').value).to.equal('Kari Lien');
  });

  it('judge a code when its field is left, with the country’s own example', async () => {
    await open();
    type('Postal code', '12');
    await screen.sees('This looks like 0155 in that country.');
    expect(errorOf(field('Postal code'))).to.include('0155');
    type('Postal code', '0155');
    await screen.seesNo('This looks like');
  });

  it('are not sent with what is missing; the focus goes to the first of it', async () => {
    await open();
    type('Name or company', '');
    type('Town', '');
    await screen.send('Save');
    await screen.sees('Type the name that is to stand on your invoices.');
    expect(errorOf(field('Town'))).to.include('part of every address');
    expect(screen.focused).to.satisfy((element: Element) => element === field('Name or company'));
    expect(screen.calls('updateBillingDetails')).to.have.length(0);
  });

  it('are saved, shown, and told to the page', async () => {
    await open(billingDetails.none());
    type('Name or company', 'Sam Ortega');
    choose('Country', 'United States');
    await screen.sees('ZIP code');
    type('Street and number', '1 Main Street');
    type('City', 'Springfield');
    choose('State', 'Illinois');
    type('ZIP code', '62701');
    await screen.send('Save');
    await screen.sees('Your billing details are saved.');
    expect(screen.text).to.include('Springfield IL 62701');
    expect(screen.backend.billingDetails.details!.address).to.deep.equal({
      lines: ['1 Main Street'],
      postalCode: '62701',
      city: 'Springfield',
      region: 'IL',
      country: 'US',
    });
    const { detail } = screen.events.at(-1) as BillingDetailsUpdatedEvent;
    expect(detail.details.details!.name).to.equal('Sam Ortega');
    await eventually(() => screen.focused?.textContent?.includes('Change billing details'));
  });

  it('take the number of a business that the server refuses back to its field', async () => {
    await open();
    type('Organisation number', '974 760 674');
    await screen.send('Save');
    await screen.sees('This VAT number cannot be right.');
    expect(errorOf(field('Organisation number'))).to.include('cannot be right');
    expect(screen.focused).to.satisfy((element: Element) => element === field('Organisation number'));
    expect(field('Organisation number').value).to.equal('974 760 674');
  });

  it('take a refused part of the address back to its field', async () => {
    await open();
    screen.backend.failNext({ operation: 'updateBillingDetails', problem: 'invalid-request' });
    await screen.send('Save');
    await screen.sees('Something in what you entered could not be accepted.');
    expect(field('Town').value).to.equal('Otta');
  });

  it('never hold a card number', async () => {
    await open();
    type('Street and number', '4242 4242 4242 4242');
    await screen.send('Save');
    await screen.sees('A card number must only be entered in the fields of the card form.');
    expect(screen.backend.billingDetails.details!.address!.lines).to.deep.equal(['Skogveien 8']);
  });

  it('keep what was typed when they were changed in another place, and are saved over it when that is wanted', async () => {
    await open();
    type('Street and number', 'Storgata 1');
    screen.backend.changeBillingDetails({ details: { name: 'Kari Nordli' } });
    await screen.send('Save');
    await screen.sees('Your billing details were changed somewhere else meanwhile.');
    expect(screen.focused?.textContent).to.include('changed somewhere else');
    expect(field('Street and number').value).to.equal('Storgata 1');
    await screen.send('Save');
    await screen.sees('Your billing details are saved.');
    expect(screen.backend.billingDetails.details!.address!.lines).to.deep.equal(['Storgata 1']);
  });

  it('are saved once when the answer was lost', async () => {
    await open();
    type('Town', 'Dombås');
    screen.backend.loseNextAnswer('updateBillingDetails');
    await screen.send('Save');
    await screen.sees('Your billing details are saved.');
    const calls = screen.calls('updateBillingDetails');
    expect(new Set(calls.map(({ key }) => key))).to.have.length(1);
  });

  it('keep what was typed while one is signed out', async () => {
    await open();
    type('Town', 'Dombås');
    screen.backend.signedOut = true;
    await screen.send('Save');
    await screen.sees('You are signed out.');
    expect(field('Town').value).to.equal('Dombås');
    screen.backend.signedOut = false;
    await screen.send('Save');
    await screen.sees('Your billing details are saved.');
  });

  it('are not lost when the list is read again meanwhile', async () => {
    await open();
    type('Town', 'Dombås');
    dispatchEvent(new Event('online'));
    await eventually(() => screen.calls('getBillingDetails').length >= 2);
    expect(field('Town').value).to.equal('Dombås');
  });

  it('say that the form of a country could not be read, and read it again', async () => {
    await open();
    screen.backend.failNext({ operation: 'getAddressForm', problem: 'not-found' });
    choose('Country', 'United States');
    await screen.sees('We could not find this.');
    expect(screen.get('button', 'Save').ariaDisabled).to.equal('true');
    await screen.press('Try again');
    await screen.sees('ZIP code');
  });

  it('stay as they are when the form is left', async () => {
    await open();
    type('Town', 'Dombås');
    await screen.press('Cancel');
    await screen.sees('2670 Otta');
    await eventually(() => screen.focused?.textContent?.includes('Change billing details'));
  });
});
