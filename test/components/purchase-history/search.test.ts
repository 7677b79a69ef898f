import { expect } from '@open-wc/testing';
import { manyPurchases, purchases as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { lists, rows, rowTexts, searchFor, show, until, untilText } from './history.ts';

describe('the search in the history', () => {
  it('sends what is typed, as it is typed, with the language it is typed in', async () => {
    const { widget, backend } = await show(manyPurchases(30));
    searchFor(widget, 'kr 119,00');
    await untilText(widget, 'were found.');
    expect(lists(backend).at(-1)).to.include({ text: 'kr 119,00', locale: 'en-GB' });
    expect(lists(backend)[0]).to.not.have.property('locale');
  });

  it('finds by name, amount, order number and statement text', async () => {
    const { widget, backend } = await show([samples.byWallet(), ...manyPurchases(30)]);
    const { orderNumber } = backend.purchases.find(({ id }) => id === 'pur_wallet')!;
    for (const text of ['myrull', orderNumber]) {
      searchFor(widget, text);
      await until(widget, () => rows(widget).length === 1);
      expect(rowTexts(widget)[0]).to.include('Album: Myrull');
    }
    searchFor(widget, '99');
    await until(widget, () => rows(widget).length > 1 && rowTexts(widget).every((text) => text.includes('NOK 99')));
  });

  it('shows and announces how many were found, in the singular and the plural', async () => {
    const { widget } = await show([samples.byWallet(), ...manyPurchases(16)]);
    searchFor(widget, 'myrull');
    await until(widget, () => textIn(widget.shadowRoot!.querySelector('.root > [role=status]')!) === '1 purchase was found.');
    expect(textIn(widget.shadowRoot!.querySelector('[part=count]')!)).to.equal('1 purchase was found.');
    searchFor(widget, 'turkart');
    await untilText(widget, '2 purchases were found.');
    searchFor(widget, '');
    await untilText(widget, 'All purchases are shown, the newest first.');
    expect(rows(widget)).to.have.length(17);
  });

  it('says when there are more than it counts', async () => {
    const { widget } = await show(manyPurchases(4000));
    searchFor(widget, 'nordlia');
    await untilText(widget, 'More than 1,000 purchases were found.');
  });

  it('keeps the rows while it searches, marked as busy', async () => {
    const { widget, backend } = await show(manyPurchases(20));
    const held = backend.hold('listPurchases');
    searchFor(widget, 'film');
    await until(widget, () => byRole(widget, 'table').getAttribute('aria-busy') === 'true');
    expect(rows(widget)).to.have.length(20);
    held.release();
    await until(widget, () => byRole(widget, 'table').getAttribute('aria-busy') === 'false');
    expect(rowTexts(widget).every((text) => text.includes('Film'))).to.equal(true);
  });

  it('shows the answer to what was typed last, whatever comes first', async () => {
    const { widget, backend } = await show(manyPurchases(30));
    const slow = backend.hold('listPurchases');
    searchFor(widget, 'film');
    await slow.arrived;
    searchFor(widget, 'turkart');
    await until(widget, () => rowTexts(widget).every((text) => text.includes('Turkart')));
    slow.release();
    await widget.updateComplete;
    expect(rowTexts(widget).every((text) => text.includes('Turkart'))).to.equal(true);
  });

  it('says what was looked for when nothing fits, and leads back to everything', async () => {
    const { widget } = await show(manyPurchases(20));
    searchFor(widget, ' fjellskrivemaskin ');
    await untilText(widget, 'Nothing fits “fjellskrivemaskin”.');
    expect(allByRole(widget, 'table')).to.have.length(0);
    byRole(widget, 'button', 'Show all purchases').click();
    await until(widget, () => rows(widget).length === 20);
    const field = byRole(widget, 'searchbox') as HTMLInputElement;
    expect(field.value).to.equal('');
    expect(widget.shadowRoot!.activeElement!.id).to.equal(field.id);
  });

  it('takes spaces alone for nothing', async () => {
    const { widget, backend } = await show(manyPurchases(5));
    searchFor(widget, '   ');
    await widget.updateComplete;
    expect(lists(backend)).to.have.length(1);
  });
});
