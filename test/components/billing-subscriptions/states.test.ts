import { expect } from '@open-wc/testing';
import { merchant, subscriptions as samples } from '../../../src/testing/index.ts';
import type { BillingErrorEvent } from '../../../src/components/internal/events.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { place, rows, show, until, untilText } from './widget.ts';

describe('the list of subscriptions', () => {
  it('shows its heading and the shape of rows while it loads', async () => {
    const { widget } = await place([samples.active()], { latency: () => new Promise(() => undefined) });
    expect(byRole(widget, 'heading', 'Subscriptions').tagName).to.equal('H2');
    expect(textIn(widget)).to.include('Loading…');
    expect(rows(widget)).to.have.length(0);
  });

  it('gives its rows the height of their skeletons', async () => {
    const height = (widget: Element) => widget.shadowRoot!.querySelector('.rows > li')!.getBoundingClientRect().height;
    const { widget } = await place([samples.active()], { latency: () => new Promise(() => undefined) });
    const { widget: loaded } = await show([samples.active()]);
    for (const width of ['320px', '600px', '740px', '1000px', '1200px']) {
      widget.style.inlineSize = loaded.style.inlineSize = width;
      expect(height(loaded), width).to.be.closeTo(height(widget), width === '320px' ? 24 : 1);
    }
  });

  it('sets the amounts of all rows at one edge, and leaves room for a sentence', async () => {
    const items = [samples.active(), samples.grace(), samples.paused(), samples.commitment(), samples.yearly()];
    const { widget } = await show(items);
    const boxes = (part: string) => [...widget.shadowRoot!.querySelectorAll(`[part=${part}]`)].map((box) => box.getBoundingClientRect());
    for (const width of ['480px', '740px', '960px', '1200px']) {
      widget.style.inlineSize = width;
      const ends = boxes('amount').map(({ right }) => Math.round(right));
      expect(ends, width).to.eql(items.map(() => ends[0]!));
      for (const status of boxes('status')) expect(status.width, width).to.be.at.least(240);
    }
  });

  it('puts headings below the level that the page asks for', async () => {
    const { widget } = await show([samples.active()]);
    widget.headingLevel = 4;
    await widget.updateComplete;
    expect(allByRole(widget, 'heading').map(({ tagName }) => tagName)).to.eql(['H4', 'H5']);
  });

  it('says that there is nothing, and leads to the store', async () => {
    const { widget } = await place([]);
    await untilText(widget, 'You have no subscriptions.');
    await untilText(widget, 'Go to Nordlia');
    expect(byRole(widget, 'link', 'Go to Nordlia').getAttribute('href')).to.equal(merchant().websiteUrl);
  });

  const failures = [
    ['without a network', (backend: { offline: boolean }) => (backend.offline = true), 'There is no connection.'],
    ['when nobody is signed in', (backend: { signedOut: boolean }) => (backend.signedOut = true), 'You are signed out.'],
  ] as const;
  for (const [when, prepare, sentence] of failures) {
    it(`says what is wrong ${when}`, async () => {
      const { widget } = await place([samples.active()], { prepare });
      await untilText(widget, sentence);
      expect(allByRole(widget, 'alert')).to.have.length(1);
      byRole(widget, 'button', 'Try again');
    });
  }

  it('tries again after a failure, and tells the host of it', async () => {
    const codes: string[] = [];
    const note = (event: BillingErrorEvent): void => void codes.push(event.detail.code);
    document.addEventListener('billing-error', note);
    const { widget } = await place([samples.active()], {
      prepare: (backend) => backend.failNext({ operation: 'listSubscriptions', problem: 'scope-missing' }),
    });
    await untilText(widget, 'This cannot be done from this page.');
    byRole(widget, 'button', 'Try again').click();
    await until(widget, () => rows(widget).length === 1);
    document.removeEventListener('billing-error', note);
    expect(codes).to.eql(['scope-missing']);
  });

  it('never shows half of an answer that does not fit', async () => {
    const { widget } = await place([samples.active()], {
      prepare: (backend) => backend.failNext({ operation: 'listSubscriptions', malformed: true }),
    });
    await untilText(widget, 'Something in the answer could not be read.');
    expect(rows(widget)).to.have.length(0);
  });

  it('keeps the last good list when it cannot be refreshed', async () => {
    const { widget, backend } = await show([samples.active()]);
    backend.failNext({ operation: 'listSubscriptions', problem: 'not-found' });
    dispatchEvent(new Event('online'));
    await untilText(widget, 'We could not refresh this just now.');
    expect(rows(widget)).to.have.length(1);
    byRole(widget, 'button', 'Try again').click();
    await until(widget, () => !textIn(widget).includes('We could not refresh'));
  });

  it('shows what has changed elsewhere when the network is back', async () => {
    const { widget, backend } = await show([samples.active()]);
    backend.change('sub_active', { renewal: 'off', accessUntil: '2026-12-03', nextCharge: undefined });
    dispatchEvent(new Event('online'));
    await untilText(widget, 'Ends on 3 December. No further charges.');
  });

  it('survives being moved in the page', async () => {
    const { widget, backend } = await show([samples.active()]);
    const lists = () => backend.requests.filter(({ name }) => name === 'listSubscriptions').length;
    document.body.append(widget);
    expect(rows(widget)).to.have.length(1);
    backend.change('sub_active', { renewal: 'off', accessUntil: '2026-12-03', nextCharge: undefined });
    dispatchEvent(new Event('online'));
    await untilText(widget, 'Ends on 3 December.');
    expect(lists()).to.equal(2);
    widget.remove();
  });
});
