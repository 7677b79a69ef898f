import { expect } from '@open-wc/testing';
import { inCurrency, nok, purchaseFromNewerServer, purchases as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { showLanguage } from '../../support/locale.ts';
import { opener, rows, rowTexts, show, until } from './history.ts';

describe('a row of the history', () => {
  const says = (name: string, purchase: ReturnType<typeof samples.paid>, text: string) =>
    it(name, async () => {
      const { widget } = await show([purchase]);
      expect(rowTexts(widget)).to.eql([text]);
    });

  says('is a day, a thing and a price', samples.paid({ on: '2026-11-20', title: 'Album', amount: nok(99) }), '20 Nov Album NOK 99');
  says(
    'says how many more things there are',
    samples.partlyRefunded(),
    '4 Nov Film: Under isen and 1 more Partly refunded NOK 548 NOK 149 refunded',
  );
  says('says when a charge is pending', samples.pending(), '23 Nov Lydbok: Havet Pending Your bank has not posted the charge yet. NOK 249');
  says(
    'does not let a hold look like a charge',
    samples.hold(),
    '22 Nov Leie: Nordlys over Senja Hold Set aside by your bank, not charged. It vanishes by 29 November. NOK 59 not charged',
  );
  says('says what was refunded', samples.refunded(), '20 Oct Nordlia Spill: Fjellrypa Refunded NOK 179 NOK 179 refunded');
  says('says that a cancelled order was not charged', samples.cancelled(), '5 Nov Film: Siste tog Cancelled Nothing was charged. NOK 179 not charged');
  says('names the member of the family', samples.familyMember(), '20 Nov Spill: Gruveby Bought by Jonas NOK 89');
  says('shows the price in the currency it was sold in', samples.converted(), '14 Nov Wanderkarte Alpen NOK 119.40 €9.99');
  says(
    'shows a free thing as free',
    samples.paid({ kind: 'free', on: '2026-11-02', title: 'Prøvekapittel', amount: nok(0) }),
    '2 Nov Prøvekapittel Free',
  );
  says(
    'shows a yen price without minor units',
    samples.paid({ on: '2026-11-02', title: 'Kart', amount: { ...inCurrency('JPY', 0), amount: 980, scale: 0 } }),
    '2 Nov Kart JP¥980',
  );

  it('is neutral about what only a newer server knows', async () => {
    const { widget } = await show([purchaseFromNewerServer()]);
    expect(rowTexts(widget)[0]).to.match(/^\d+ \w+ .+ NOK \d+/);
    expect(textIn(widget)).to.not.include('unknown');
  });

  it('shows names as they are typed', async () => {
    const { widget } = await show([samples.hostileNames(), samples.longNames()]);
    expect(textIn(widget)).to.include('<img src=x onerror="alert(1)"> & "sitat" ${7*7} {{x}} </script>');
    expect(widget.shadowRoot!.querySelector('img')).to.equal(null);
    for (const width of ['320px', '700px']) {
      widget.style.inlineSize = width;
      expect(widget.scrollWidth, width).to.be.at.most(widget.clientWidth);
    }
  });

  it('is a row of a table in every width, with the roles that its boxes have lost', async () => {
    const { widget } = await show([samples.paid(), samples.familyMember()]);
    for (const width of ['320px', '900px']) {
      widget.style.inlineSize = width;
      const table = byRole(widget, 'table', 'Purchase history');
      expect(table.tagName).to.equal('TABLE');
      expect([...table.querySelectorAll('[role=columnheader]')].map(textIn)).to.eql(['Date', 'Purchase', 'Amount', 'Details']);
      for (const row of rows(widget)) {
        expect(row.tagName).to.equal('TR');
        expect([...row.children].map((cell) => cell.getAttribute('role'))).to.eql(['cell', 'rowheader', 'cell', 'cell']);
        expect(row.querySelector('th')!.scope).to.equal('row');
      }
    }
  });

  it('stands below the heading of its month', async () => {
    const { widget } = await show([samples.paid({ on: '2026-11-02' }), samples.paid({ id: 'pur_other', on: '2026-09-30' })]);
    expect(allByRole(widget, 'heading').map(textIn)).to.eql(['Purchase history', 'November 2026', 'September 2026']);
  });

  it('opens and closes by its button, and keeps the focus there', async () => {
    const { widget } = await show([samples.paid({ title: 'Album' }), samples.familyMember()]);
    const button = opener(widget, 'Album');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.focus();
    button.click();
    await until(widget, () => widget.shadowRoot!.querySelector('billing-purchase-details') !== null);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const details = widget.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)!;
    expect(details.querySelector('billing-purchase-details')!.purchase).to.equal(samples.paid().id);
    expect(details.previousElementSibling!.contains(button)).to.equal(true);
    expect(widget.shadowRoot!.activeElement === button).to.equal(true);
    button.click();
    await until(widget, () => widget.shadowRoot!.querySelector('billing-purchase-details') === null);
    expect(widget.shadowRoot!.activeElement === button).to.equal(true);
  });

  it('keeps what is open while the list is read again', async () => {
    const { widget, backend } = await show([samples.paid({ title: 'Album' }), samples.familyMember()]);
    opener(widget, 'Album').click();
    await until(widget, () => widget.shadowRoot!.querySelector('billing-purchase-details') !== null);
    backend.changePurchase('pur_family', { title: 'Spill: Annet' });
    dispatchEvent(new Event('online'));
    await until(widget, () => textIn(widget).includes('Spill: Annet'));
    expect(opener(widget, 'Album').getAttribute('aria-expanded')).to.equal('true');
  });

  it('follows the language of the page', async () => {
    const { widget } = await show([samples.familyMember()]);
    await showLanguage('nb');
    await until(widget, () => textIn(widget).includes('Kjøpshistorikk'));
    expect(rowTexts(widget)).to.eql(['20. nov. Spill: Gruveby Kjøpt av Jonas 89 kr']);
    await showLanguage('en');
  });
});
