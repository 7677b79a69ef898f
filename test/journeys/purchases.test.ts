import { expect, waitUntil } from '@open-wc/testing';
import { allByRole, byRole, textIn } from '../support/screen.ts';
import { follow, nextLink, openHistory, openNewest, search, type } from './purchases-store.ts';
import { dialog, dialogClosed, letPass, patience, press, resetStore, sees } from './store.ts';

describe('purchases, in Norwegian', () => {
  beforeEach(() => resetStore());

  it('are found by name, by amount as one writes it, and by order number', async () => {
    const widget = await openHistory('cus_kari');
    await search(widget, 'skifør', /\d kjøp ble funnet\./);
    await sees(widget, 'Skiføret nå');
    await openNewest(widget, 'Skiføret nå');
    await sees(widget, /Ordrenummer \S+/);
    const order = /Ordrenummer (\S+)/.exec(textIn(widget))![1]!;
    await search(widget, 'kr 29,00', 'Skiføret nå');
    await search(widget, order.toLowerCase().replaceAll('-', ''), '1 kjøp ble funnet.');
    await sees(widget, 'Skiføret nå');
    await search(widget, 'finnes ikke', 'Ingen kjøp passer med «finnes ikke».');
  });

  it('open to how they came about and how they were paid', async () => {
    const widget = await openHistory('cus_kari');
    await search(widget, 'Fyrvokterens datter', /\d kjøp ble funnet\./);
    await openNewest(widget, 'Fyrvokterens datter \\(lydbok\\)');
    await sees(widget, /199 kr/);
    await sees(widget, /80 kr/);
    await sees(widget, /119 kr/);
    await press(widget, 'Vis kvittering');
    const receipt = await dialog(widget);
    await sees(receipt, 'Fyrvokterens datter (lydbok)');
  });

  it('say what is no charge yet, and follow when the bank has posted it', async () => {
    const widget = await openHistory('cus_kari');
    await search(widget, 'Natt over Narvik', 'Venter');
    await search(widget, 'Strikk din første genser', 'Holdt av hos banken din, ikke belastet.');
    await letPass(10);
    const later = await openHistory('cus_kari');
    await search(later, 'Natt over Narvik', /\d kjøp ble funnet\./);
    expect(textIn(later)).not.to.contain('Venter');
    const after = await openHistory('cus_kari');
    await search(after, 'Strikk din første genser', /\d kjøp ble funnet\./);
    expect(textIn(after)).not.to.contain('Holdt av');
  });

  it('put what is unpaid first, with the way to pay it', async () => {
    const widget = await openHistory('cus_ola');
    await sees(widget, 'Programmering for ungdom');
    const { purpose, context } = await follow(widget, /^Betal 990 kr/);
    expect(purpose).to.equal('pay');
    expect(context?.purchase).to.be.a('string');
  });

  it('show a family to the one who pays, and to each other nothing', async () => {
    const ingrid = await openHistory('cus_ingrid');
    await search(ingrid, 'Barnas bokstaver', 'Kjøpt av Emil');
    const emil = await openHistory('cus_emil');
    await search(emil, 'Barnas bokstaver', /\d kjøp ble funnet\./);
    await search(emil, 'Nordlia Film', 'Ingen kjøp passer');
  });

  it('take another name and a real VAT number on an invoice, and keep what was typed when it is none', async () => {
    const widget = await openHistory('cus_ola');
    await search(widget, '1250', 'Regnskapskladden');
    await openNewest(widget, 'Regnskapskladden');
    await press(widget, 'Endre fakturaopplysninger');
    const form = await dialog(widget);
    type(byRole(form, 'textbox', 'Navn eller firma'), 'Hansen Regnskap AS');
    const vat = byRole(form, 'textbox', 'Momsnummer') as HTMLInputElement;
    type(vat, 'NO 123 456 789 MVA');
    await press(form, 'Lagre');
    await waitUntil(() => vat.getAttribute('aria-invalid') === 'true', 'the number is refused', patience);
    expect((byRole(form, 'textbox', 'Navn eller firma') as HTMLInputElement).value).to.equal('Hansen Regnskap AS');
    type(vat, 'NO 974 760 673 MVA');
    await press(form, 'Lagre');
    await sees(form, 'er fra nå av utstedt til Hansen Regnskap AS');
    await press(form, 'Ferdig');
    await dialogClosed(widget);

    const visit = await openHistory('cus_ola');
    await search(visit, '1250', 'Regnskapskladden');
    await openNewest(visit, 'Regnskapskladden');
    await sees(visit, 'Hansen Regnskap AS');
  });

  it('can be had as files: a receipt and the list as it is filtered', async () => {
    const widget = await openHistory('cus_kari');
    await search(widget, 'skifør', /\d kjøp ble funnet\./);
    const list = nextLink(widget);
    await press(widget, 'Last ned (CSV)');
    const csv = await (await fetch((await list).url!)).text();
    expect(csv.trim().split('\r\n')).to.have.length.above(1);
    expect(csv).to.contain('Skiføret nå').and.to.contain(';29,00;NOK;');

    await openNewest(widget, 'Skiføret nå');
    await press(widget, 'Vis kvittering');
    const receipt = await dialog(widget);
    const file = nextLink(widget);
    await press(receipt, 'Last ned PDF');
    const pdf = await (await fetch((await file).url!)).blob();
    expect(pdf.type).to.equal('application/pdf');
    expect(await pdf.slice(0, 5).text()).to.equal('%PDF-');
  });

  it('go back a long way, page by page', async () => {
    const widget = await openHistory('cus_mange');
    const shown = (): number => allByRole(widget, 'button', /^Detaljer om /).length;
    const first = shown();
    await press(widget, 'Vis eldre kjøp');
    await waitUntil(() => shown() > first, 'more are shown', patience);
  });
});
