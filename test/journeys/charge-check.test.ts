import { expect } from '@open-wc/testing';
import { byRole, textIn } from '../support/screen.ts';
import { follow, openHistory, openNewest, openVerifier, search, type } from './purchases-store.ts';
import { choose, press, resetStore, sees } from './store.ts';

const DAY = 86_400_000;

/** The store's day so many days ago: its clock is real until a test moves it. */
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

/** Asks about an amount, and a day where one is given. */
const ask = async (widget: Element, amount: string, on?: string): Promise<void> => {
  await choose(widget, 'Beløp og dato');
  await sees(widget, 'Dato på kontoutskriften');
  type(byRole(widget, 'textbox', 'Beløp'), amount);
  if (on) type(widget.shadowRoot!.querySelector('[name=on]')!, on);
  await press(widget, 'Finn ut hva det er');
};

describe('what a charge is, in Norwegian', () => {
  beforeEach(() => resetStore());

  it('is told of three purchases in one, with the sum', async () => {
    const widget = await openVerifier('cus_kari');
    await ask(widget, '157');
    await sees(widget, 'Dette er 3 av kjøpene dine i én belastning.');
    const text = textIn(widget);
    for (const part of ['Turplanlegger Pluss', 'Den siste fergen (leie)', 'Skiføret nå', '79 kr', '49 kr', '29 kr', '157 kr']) {
      expect(text).to.contain(part);
    }
    const { purpose, context } = await follow(widget, /^Åpne i kjøpshistorikken/);
    expect(purpose).to.equal('open-purchase');
    expect(context?.purchase).to.equal('pur_kari_one_of_three');
  });

  it('is told of a hold that is no charge', async () => {
    const widget = await openVerifier('cus_kari');
    await ask(widget, '349,00', daysAgo(1));
    await sees(widget, 'Dette er ingen belastning, men en midlertidig autorisasjon.');
  });

  it('is read from a line as the bank writes it, and no card number leaves the page', async () => {
    const sent: string[] = [];
    const widget = await openVerifier('cus_kari', (address, init) => {
      if (typeof init?.body === 'string') sent.push(init.body);
      return globalThis.fetch(address, init);
    });
    type(byRole(widget, 'textbox', 'Linjen på kontoutskriften'), 'VAREKJØP NORDLIA.NO 4242 4242 4242 4242 OSLO 157,00');
    await press(widget, 'Finn ut hva det er');
    await sees(widget, 'Dette er 3 av kjøpene dine i én belastning.');
    expect(sent.join()).to.contain('157,00').and.not.to.match(/4242\D?4242/);
  });

  it('is not known when it is not, with what to do next', async () => {
    const widget = await openVerifier('cus_kari');
    await ask(widget, '98 765,43');
    await sees(widget, 'Vi kjenner ikke denne belastningen.');
    await sees(widget, 'Spør banken hvem som har trukket pengene.');
  });

  it('tells a family member that it is the family, and not what it was', async () => {
    const widget = await openVerifier('cus_emil');
    await ask(widget, '239', daysAgo(10));
    await sees(widget, 'Noen i familien din har kjøpt dette.');
    expect(textIn(widget)).not.to.contain('Hardangerfjorden');
  });

  it('is asked about from a purchase that one does not recognise', async () => {
    const history = await openHistory('cus_kari');
    await search(history, 'Turplanlegger', /\d kjøp ble funnet\./);
    await openNewest(history, 'Turplanlegger Pluss');
    const { purpose, context } = await follow(history, 'Jeg kjenner ikke igjen dette');
    expect(purpose).to.equal('report-unknown');
    expect(context?.amount).to.deep.equal({ amount: 7900, currency: 'NOK', scale: 2 });
    const verifier = await openVerifier('cus_kari');
    verifier.amount = '79.00';
    verifier.on = context?.on;
    await verifier.updateComplete;
    await press(verifier, 'Finn ut hva det er');
    await sees(verifier, 'Turplanlegger Pluss');
  });

  it('cannot be tried out in bulk: it says when one can ask again, and keeps what was typed', async () => {
    const widget = await openVerifier('cus_kari');
    for (let tries = 0; tries < 40 && !textIn(widget).includes('Du kan spørre igjen om'); tries++) {
      await ask(widget, `${1000 + tries},77`);
      await sees(widget, /Vi kjenner ikke denne|Du kan spørre igjen om/);
      if (textIn(widget).includes('Vi kjenner ikke denne')) await press(widget, 'Sjekk en annen belastning');
    }
    await sees(widget, 'Du kan spørre igjen om');
    expect((byRole(widget, 'textbox', 'Beløp') as HTMLInputElement).value).to.match(/,77$/);
  });
});
