import { expect } from '@open-wc/testing';
import type { BillingErrorEvent } from '../../../src/components/internal/events.ts';
import { manyPurchases, merchant, purchases as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { lists, place, rows, searchFor, show, until, untilText } from './history.ts';

describe('the history of purchases', () => {
  it('shows its heading and the shape of rows while it loads', async () => {
    const { widget } = await place([samples.paid()], { latency: () => new Promise(() => undefined) });
    expect(byRole(widget, 'heading', 'Purchase history').tagName).to.equal('H2');
    expect(textIn(widget)).to.include('Loading…');
    expect(rows(widget)).to.have.length(0);
  });

  it('gives its rows the height and the place of their skeletons', async () => {
    const { widget: loading } = await place([samples.paid()], { latency: () => new Promise(() => undefined) });
    const { widget } = await show([samples.paid({ title: 'Album' })]);
    await until(loading, () => loading.shadowRoot!.querySelector('#search') !== null);
    for (const width of ['320px', '700px', '1200px']) {
      loading.style.inlineSize = widget.style.inlineSize = width;
      const box = (element: Element) => element.shadowRoot!.querySelector('.row:not(thead *)')!.getBoundingClientRect();
      expect(box(widget).height, width).to.be.closeTo(box(loading).height, width === '320px' ? 6 : 2);
    }
  });

  it('puts headings below the level that the page asks for', async () => {
    const { widget } = await show([samples.paid()]);
    widget.headingLevel = 4;
    await widget.updateComplete;
    expect(allByRole(widget, 'heading').map(({ tagName }) => tagName)).to.eql(['H4', 'H5']);
  });

  it('says that nothing was bought, and leads to the store', async () => {
    const { widget } = await place([]);
    await untilText(widget, 'You have not bought anything yet.');
    await untilText(widget, 'Go to Nordlia');
    expect(byRole(widget, 'link', 'Go to Nordlia').getAttribute('href')).to.equal(merchant().websiteUrl);
    expect(allByRole(widget, 'searchbox')).to.have.length(0);
  });

  const failures = [
    ['without a network', (backend: { offline: boolean }) => (backend.offline = true), 'There is no connection.'],
    ['when nobody is signed in', (backend: { signedOut: boolean }) => (backend.signedOut = true), 'You are signed out.'],
  ] as const;
  for (const [when, prepare, sentence] of failures) {
    it(`says what is wrong ${when}`, async () => {
      const { widget } = await place([samples.paid()], { prepare });
      await untilText(widget, sentence);
      expect(allByRole(widget, 'alert')).to.have.length(1);
      byRole(widget, 'button', 'Try again');
    });
  }

  it('tries again after a failure, and tells the host of it', async () => {
    const codes: string[] = [];
    const note = (event: BillingErrorEvent): void => void codes.push(event.detail.code);
    document.addEventListener('billing-error', note);
    const { widget } = await place([samples.paid()], {
      prepare: (backend) => backend.failNext({ operation: 'listPurchases', problem: 'scope-missing' }),
    });
    await untilText(widget, 'This cannot be done from this page.');
    byRole(widget, 'button', 'Try again').click();
    await until(widget, () => rows(widget).length === 1);
    document.removeEventListener('billing-error', note);
    expect(codes).to.eql(['scope-missing']);
  });

  it('never shows half of an answer that does not fit', async () => {
    const { widget } = await place([samples.paid()], {
      prepare: (backend) => backend.failNext({ operation: 'listPurchases', malformed: true }),
    });
    await untilText(widget, 'Something in the answer could not be read.');
    expect(rows(widget)).to.have.length(0);
  });

  it('keeps the last good list when it cannot be refreshed', async () => {
    const { widget, backend } = await show([samples.paid()]);
    backend.failNext({ operation: 'listPurchases', problem: 'not-found' });
    dispatchEvent(new Event('online'));
    await untilText(widget, 'We could not refresh this just now.');
    expect(rows(widget)).to.have.length(1);
    byRole(widget, 'button', 'Try again').click();
    await until(widget, () => !textIn(widget).includes('We could not refresh'));
  });

  it('shows the rows although it does not know what is unpaid, and says that it does not', async () => {
    const { widget } = await show([samples.paid()], {
      prepare: (backend) => backend.failNext({ operation: 'getPurchaseOverview', problem: 'not-found' }),
    });
    await untilText(widget, 'We could not look up whether anything waits for your payment.');
    byRole(widget, 'button', 'Try again').click();
    await until(widget, () => !textIn(widget).includes('We could not look up'));
    expect(rows(widget)).to.have.length(1);
  });

  it('does not hold the rows back for an overview that does not come', async () => {
    const { widget } = await show(manyPurchases(3), { prepare: (backend) => void backend.hold('getPurchaseOverview') });
    expect(rows(widget)).to.have.length(3);
  });

  it('shows what has changed elsewhere when the network is back', async () => {
    const { widget, backend } = await show([samples.paid()]);
    backend.changePurchase(samples.paid().id, { title: 'Another name' });
    dispatchEvent(new Event('online'));
    await untilText(widget, 'Another name');
  });

  it('takes a failed search for what it is, and not for the list before it', async () => {
    const { widget, backend } = await show(manyPurchases(20));
    backend.failNext({ operation: 'listPurchases', problem: 'not-found' });
    searchFor(widget, 'film');
    await until(widget, () => allByRole(widget, 'alert').length === 1);
    expect(rows(widget)).to.have.length(0);
    byRole(widget, 'button', 'Try again').click();
    await until(widget, () => rows(widget).length > 0);
    expect(lists(backend).at(-1)!['text']).to.equal('film');
  });

  it('forgets the rows of a customer who has left', async () => {
    const { widget } = await show([samples.paid()]);
    widget.session!.logout();
    await until(widget, () => rows(widget).length === 0);
  });
});
