import { expect } from '@open-wc/testing';
import { manyPurchases, purchases as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { lists, rows, rowTexts, show, until, untilText } from './history.ts';

const older = 'Show older purchases';

/** Presses until so many rows are there. */
const loadAll = async (widget: Awaited<ReturnType<typeof show>>['widget'], count: number): Promise<void> => {
  while (rows(widget).length < count) {
    const before = rows(widget).length;
    widget.shadowRoot!.querySelector<HTMLElement>('.end > button')?.click();
    await until(widget, () => rows(widget).length > before);
  }
};

describe('a long history', () => {
  it('loads older purchases by its button, and says how many', async () => {
    const { widget } = await show(manyPurchases(400));
    expect(rows(widget)).to.have.length(30);
    await loadAll(widget, 280);
    await untilText(widget, '50 more purchases are shown.');
  });

  it('moves the focus to the first of those that a press has added', async () => {
    const { widget } = await show(manyPurchases(60));
    const button = byRole(widget, 'button', older);
    button.focus();
    button.click();
    await until(widget, () => rows(widget).length === 60);
    await until(widget, () => rows(widget)[30]!.contains(widget.shadowRoot!.activeElement));
    expect(allByRole(widget, 'button', older)).to.have.length(0);
  });

  it('does not draw the rows anew that are there', async () => {
    const { widget } = await show(manyPurchases(60));
    const [first] = rows(widget);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(first!.parentElement!, { subtree: true, childList: true, characterData: true, attributes: true });
    byRole(widget, 'button', older).click();
    await until(widget, () => rows(widget).length === 60);
    expect(rows(widget)[0] === first).to.equal(true);
    expect(changes).to.have.length(0);
    observer.disconnect();
  });

  it('keeps what it has when the rest does not come', async () => {
    const { widget, backend } = await show(manyPurchases(60));
    backend.failNext({ operation: 'listPurchases', problem: 'not-found' });
    byRole(widget, 'button', older).click();
    await until(widget, () => allByRole(widget, 'alert').length === 1);
    expect(textIn(allByRole(widget, 'alert')[0]!)).to.include('We could not find this.');
    expect(rows(widget)).to.have.length(30);
    byRole(widget, 'button', older).click();
    await until(widget, () => rows(widget).length === 60);
    expect(allByRole(widget, 'alert')).to.have.length(0);
  });

  it('ends at a thousand rows, and continues with a new list', async () => {
    const { widget, backend } = await show(manyPurchases(1100));
    await loadAll(widget, 1030);
    expect(textIn(widget)).to.include('1,030 purchases are shown, as many as fit on one page.');
    const last = backend.purchases[1029]!;
    byRole(widget, 'button', /^Continue from /).click();
    await until(widget, () => rows(widget).length < 1000);
    expect(lists(backend).at(-1)).to.include({ startOn: last.on });
    expect(rows(widget)[0]!.id).to.equal(`row-${last.id}`);
    await until(widget, () => textIn(widget.shadowRoot!.activeElement!).startsWith('The list begins with'));
  });

  it('reads again in few requests what was loaded in many', async () => {
    const { widget, backend } = await show(manyPurchases(400));
    await loadAll(widget, 330);
    const before = lists(backend).length;
    dispatchEvent(new Event('online'));
    backend.changePurchase('pur_many_1', { title: 'Another' });
    await untilText(widget, 'Another');
    expect(lists(backend).slice(before).map(({ limit }) => limit)).to.eql(['100', '100', '100', '30']);
    expect(rows(widget)).to.have.length(330);
  });
});

describe('a purchase that the page asks for', () => {
  it('is opened where it stands', async () => {
    const { widget } = await show(manyPurchases(20), { purchase: 'pur_many_3' });
    await until(widget, () => widget.shadowRoot!.querySelector('#details-pur_many_3') !== null);
    expect(rows(widget)).to.have.length(20);
  });

  it('is found among older ones, with its neighbours', async () => {
    const { widget } = await show([...manyPurchases(200), samples.windowClosed({ on: '2024-08-14' })], {
      purchase: 'pur_window_closed',
    });
    await until(widget, () => widget.shadowRoot!.querySelector('#details-pur_window_closed') !== null);
    expect(rowTexts(widget)[0]).to.include('Album: Sommerregn');
    await untilText(widget, 'The list begins with August 2024.');
  });

  it('is missed in words, and the newest are shown', async () => {
    const { widget } = await show(manyPurchases(20), { purchase: 'pur_nowhere' });
    await untilText(widget, 'We could not find this.');
    expect(rows(widget)).to.have.length(20);
  });

  it('may be another one later', async () => {
    const { widget } = await show(manyPurchases(20));
    widget.purchase = 'pur_many_5';
    await until(widget, () => widget.shadowRoot!.querySelector('#details-pur_many_5') !== null);
  });
});
