import { expect } from '@open-wc/testing';
import type { BillingInvoiceUpdatedEvent } from '../../../src/components/purchase-history/events.ts';
import { purchases } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { showLanguage } from '../../support/locale.ts';
import { showDetails, until, untilText } from './details-support.ts';

const openForm = async (sample = purchases.editableInvoice()) => {
  const shown = await showDetails(sample);
  byRole(shown.host, 'button', 'Change invoice details').click();
  await until(shown.host.shadowRoot!, () => allByRole(shown.host, 'dialog').length === 1);
  const dialog = byRole(shown.host, 'dialog');
  const root = dialog.getRootNode() as ShadowRoot;
  const field = (name: string) => root.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  const type = (name: string, text: string, event = 'input') => {
    field(name).value = text;
    field(name).dispatchEvent(new Event(event, { bubbles: true }));
  };
  const save = () => byRole(dialog, 'button', 'Save').click();
  const sent = () => shown.backend.requests.filter(({ name }) => name === 'updateInvoice');
  return { ...shown, dialog, root, field, type, save, sent };
};

describe('the details of an invoice', () => {
  before(() => showLanguage('en'));

  it('stand in labelled fields that a browser can fill in', async () => {
    const { field } = await openForm();
    const known = ['name', 'country', 'lines', 'postalCode', 'city', 'vatNumber'].map((name) => [nameOf(field(name)), field(name).value]);
    expect(known).to.deep.equal([
      ['Name or company', 'Fjellheim Turlag AS'],
      ['Country', 'NO'],
      ['Address', 'Postboks 12\nSkogveien 8'],
      ['Postal code', '2670'],
      ['City', 'Otta'],
      ['VAT number', 'NO 923 609 016 MVA'],
    ]);
    expect(field('postalCode').autocomplete).to.equal('postal-code');
  });

  it('follow the country in what is asked, and in which order', async () => {
    const { root, type, host } = await openForm();
    const order = () => [...root.querySelectorAll<HTMLInputElement>('.place input')].map((input) => nameOf(input));
    expect(order()).to.deep.equal(['Postal code', 'City']);
    type('country', 'US', 'change');
    await untilText(host, 'ZIP code');
    expect(order()).to.deep.equal(['City', 'State or province', 'ZIP code']);
  });

  it('are changed, and it is said what that means', async () => {
    const { host, dialog, root, type, save, sent } = await openForm();
    const facts: BillingInvoiceUpdatedEvent['detail'][] = [];
    host.addEventListener('billing-invoice-updated', (event) => facts.push((event as BillingInvoiceUpdatedEvent).detail));
    type('name', 'Fjellheim Turlag SA');
    save();
    await untilText(host, 'Receipt 2026-10482 is made out to Fjellheim Turlag SA from now on.');
    expect(sent()[0]!.body).to.deep.equal({
      details: {
        name: 'Fjellheim Turlag SA',
        address: { lines: ['Postboks 12', 'Skogveien 8'], postalCode: '2670', city: 'Otta', country: 'NO' },
        vatNumber: 'NO 923 609 016 MVA',
      },
      version: 3,
    });
    expect(facts[0]!.purchase.invoice!.buyer.name).to.equal('Fjellheim Turlag SA');
    expect(root.activeElement).to.equal(byRole(dialog, 'heading', 'Your receipt is changed'));
    byRole(dialog, 'button', 'Done').click();
    await untilText(host, 'Changed on 24 November.');
  });

  it('are not sent without a name: the field says so, and has the focus', async () => {
    const { host, root, field, type, save, sent } = await openForm();
    type('name', ' ');
    save();
    await untilText(host, 'Type the name that is to stand on the receipt.');
    await until(host.shadowRoot!, () => root.activeElement === field('name'));
    expect(sent()).to.be.empty;
    const described = field('name').getAttribute('aria-describedby')!.split(' ').map((id) => textIn(root.getElementById(id)!));
    expect(described).to.contain('Type the name that is to stand on the receipt.');
  });

  it('need a street where there is a city, and have three lines at most', async () => {
    const { host, type, save } = await openForm();
    type('lines', '');
    save();
    await untilText(host, 'Type the street and number, or leave all of the address empty.');
    type('lines', 'a\nb\nc\nd');
    save();
    await untilText(host, 'Use three lines at most.');
  });

  it('keep a VAT number that does not exist, beside the reason', async () => {
    const { host, root, field, type, save } = await openForm();
    type('vatNumber', 'NO 123 456 789 MVA');
    save();
    await untilText(host, 'This VAT number cannot be right.');
    await until(host.shadowRoot!, () => root.activeElement === field('vatNumber'));
    expect(field('vatNumber').value).to.equal('NO 123 456 789 MVA');
    expect(field('vatNumber').getAttribute('aria-invalid')).to.equal('true');
  });

  it('keep what was typed when the purchase has changed meanwhile, and are saved the second time', async () => {
    const { host, field, type, save, sent, backend } = await openForm();
    backend.changePurchase('pur_invoice', {});
    type('name', 'Fjellheim Turlag SA');
    save();
    await untilText(host, 'This purchase has changed since you opened it.');
    expect(field('name').value).to.equal('Fjellheim Turlag SA');
    save();
    await untilText(host, 'Your receipt is changed');
    expect(sent().map(({ body }) => (body as { version: number }).version)).to.deep.equal([3, 4]);
  });

  it('keep what was typed without a connection, and are sent again under the same key', async () => {
    const { host, field, type, save, sent, backend } = await openForm();
    type('name', 'Fjellheim Turlag SA');
    backend.offline = true;
    save();
    await untilText(host, 'There is no connection.');
    expect(field('name').value).to.equal('Fjellheim Turlag SA');
    backend.offline = false;
    save();
    await untilText(host, 'Your receipt is changed');
    expect(new Set(sent().map(({ headers }) => headers.get('Idempotency-Key')))).to.have.property('size', 1);
  });

  it('are the host page’s business when it takes them over', async () => {
    const { host, type, save, sent } = await openForm();
    host.addEventListener('billing-before-invoice-update', (event) => event.preventDefault());
    type('name', 'Fjellheim Turlag SA');
    save();
    await until(host.shadowRoot!, () => allByRole(host, 'dialog').length === 0);
    expect(sent()).to.be.empty;
  });
});
