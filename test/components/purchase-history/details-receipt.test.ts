import { expect } from '@open-wc/testing';
import { purchases } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { showLanguage } from '../../support/locale.ts';
import { plainSpaces } from '../../support/text.ts';
import { showDetails, until, untilText } from './details-support.ts';

type Shown = Awaited<ReturnType<typeof showDetails>>;

const openReceipt = async ({ host }: Shown): Promise<HTMLElement> => {
  byRole(host, 'button', 'Show receipt').click();
  await until(host.shadowRoot!, () => allByRole(host, 'dialog').length === 1);
  return byRole(host, 'dialog');
};

/** Prints, and answers the frame's document as it is when the browser is told to print it. */
const print = async (dialog: HTMLElement): Promise<{ document: Document; frame: HTMLIFrameElement }> => {
  const printed = new Promise<HTMLIFrameElement>((done) => {
    // Before the part hears that its frame is there: no test may open the browser's own dialog.
    dialog.getRootNode().addEventListener(
      'load',
      ({ target }) => {
        if (!(target instanceof HTMLIFrameElement)) return;
        target.contentWindow!.print = () => done(target);
      },
      { capture: true },
    );
  });
  byRole(dialog, 'button', 'Print').click();
  const frame = await printed;
  return { document: frame.contentDocument!, frame };
};

describe('the receipt of a purchase', () => {
  before(() => showLanguage('en'));

  it('says who sold what to whom, under which number, with its taxes', async () => {
    const dialog = await openReceipt(await showDetails(purchases.editableInvoice()));
    const text = textIn(dialog);
    for (const part of [
      'Seller Nordlia AS Storgata 1 0155 Oslo Norway VAT number: NO 974 760 673 MVA',
      'Buyer Fjellheim Turlag AS Postboks 12 Skogveien 8 2670 Otta Norway',
      'Receipt number 2026-10482',
      'Date of purchase 11 November 2026',
      'Buyer changed 14 November 2026',
      'Nordlia Kart for bedrifter NOK 1,490 Total NOK 1,490',
      'Without tax NOK 1,192 MVA 25% NOK 298 With tax NOK 1,490',
      'Paid with Visa •••• 4242.',
    ]) {
      expect(text).to.contain(part);
    }
  });

  it('takes the focus, and gives it back when it is closed', async () => {
    const shown = await showDetails(purchases.paid());
    byRole(shown.host, 'button', 'Show receipt').focus();
    const dialog = await openReceipt(shown);
    byRole(dialog, 'button', 'Close').click();
    expect(textIn(shown.details.shadowRoot!.activeElement!)).to.equal('Show receipt');
  });

  it('prints nothing but the receipt', async () => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'The page of the shop', id: 'page' }));
    const dialog = await openReceipt(await showDetails(purchases.partlyRefunded()));
    const { document: paper } = await print(dialog);
    const text = plainSpaces(paper.body.innerText);
    expect(text).to.match(/^Receipt Seller Nordlia AS/);
    expect(text).to.contain('Refund Reached Visa •••• 4242 on 11 November 2026.');
    expect(text).to.match(/Paid with Visa •••• 4242\.$/);
    for (const other of ['The page of the shop', 'Print', 'Download PDF', 'Close', 'Ask for a refund']) {
      expect(text).not.to.contain(other);
    }
    expect(paper.title).to.match(/^Receipt 2026-/);
    document.querySelector('#page')!.remove();
  });

  it('prints black on white from a dark page, in the language and direction of the widget', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const shown = await showDetails(purchases.paid());
    const dialog = await openReceipt(shown);
    const { document: paper, frame } = await print(dialog);
    const body = frame.contentWindow!.getComputedStyle(paper.body);
    expect(body.color).to.equal('rgb(0, 0, 0)');
    expect(body.backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(paper.documentElement.lang).to.equal('en');
    expect(paper.documentElement.dir).to.equal('ltr');
    // A style attribute or element would be refused by a strict policy; the sheet is constructed.
    expect(paper.querySelectorAll('style, [style]').length).to.equal(0);
    expect(paper.adoptedStyleSheets).to.have.length(1);
    document.documentElement.style.colorScheme = '';
  });

  it('leaves nothing behind once it is printed', async () => {
    const shown = await showDetails(purchases.paid());
    const dialog = await openReceipt(shown);
    const { frame } = await print(dialog);
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(dialog.querySelectorAll('iframe').length).to.equal(0);
  });

  it('lets the browser download the PDF, unless the page takes it over', async () => {
    const { host, ...rest } = await showDetails(purchases.paid());
    const dialog = await openReceipt({ host, ...rest });
    const taken = new Promise<string | undefined>((done) =>
      host.addEventListener('billing-navigate', (event) => {
        event.preventDefault();
        done((event as Event & { detail: { url: string } }).detail.url);
      }),
    );
    byRole(dialog, 'button', 'Download PDF').click();
    expect(await taken).to.equal(`https://billing.test/v1/documents/${purchases.paid().orderNumber}.sample`);
  });

  it('says why there is no PDF just now, and keeps the receipt', async () => {
    const shown = await showDetails(purchases.paid());
    const dialog = await openReceipt(shown);
    shown.backend.failNext({ operation: 'createDocumentLink', problem: 'not-found', times: 9 });
    byRole(dialog, 'button', 'Download PDF').click();
    await untilText(shown.host, 'We could not find this.');
    expect(textIn(dialog)).to.contain('Seller Nordlia AS');
  });
});
