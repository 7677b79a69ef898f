import { expect } from '@open-wc/testing';
import { downloadDocument } from '../../../src/components/internal/download-document.ts';
import { purchases } from '../../../src/testing/index.ts';
import { placePart } from '../purchase-history/details-support.ts';

describe('downloading a document', () => {
  const click = HTMLAnchorElement.prototype.click;
  afterEach(() => (HTMLAnchorElement.prototype.click = click));

  it('asks for an address and lets the browser fetch it by itself', async () => {
    const { host, backend } = await placePart(() => '', { purchases: [purchases.paid()] });
    const links: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    await downloadDocument(host, { kind: 'purchases', filter: { kind: 'gift' }, locale: 'nb-NO' });
    expect(backend.requests.at(-1)!.body).to.deep.equal({ kind: 'purchases', filter: { kind: 'gift' }, locale: 'nb-NO' });
    expect(links.map(({ href, download, rel }) => [href, download, rel])).to.deep.equal([
      ['https://billing.test/v1/documents/purchases.sample', 'purchases.csv', 'noreferrer'],
    ]);
    // Outside the document: no router of the page hears of it.
    expect(links[0]!.isConnected).to.equal(false);
  });

  it('leaves it to a page that takes the address over', async () => {
    const { host } = await placePart(() => '', { purchases: [purchases.paid()] });
    let clicked = false;
    HTMLAnchorElement.prototype.click = () => (clicked = true);
    host.addEventListener('billing-navigate', (event) => event.preventDefault());
    await downloadDocument(host, { kind: 'receipt', purchase: 'pur_paid', locale: 'en' });
    expect(clicked).to.equal(false);
  });

  it('rejects with the reason', async () => {
    const { host } = await placePart(() => '', { purchases: [] });
    const failure = await downloadDocument(host, { kind: 'receipt', purchase: 'pur_none', locale: 'en' }).catch((error: unknown) => error);
    expect(failure).to.include({ code: 'not-found' });
  });
});
