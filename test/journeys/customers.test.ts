import { expect } from '@open-wc/testing';
import { allByRole, textIn } from '../support/screen.ts';
import { card, openSubscriptions, press, resetStore, sees } from './store.ts';

describe('what customers of the store see', () => {
  before(() => resetStore());

  it('one who has bought nothing is told so', async () => {
    await sees(await openSubscriptions('cus_tom'), 'Du har ingen abonnementer.');
  });

  it('one whose payments fail finds each problem named, with one thing to do', async () => {
    const widget = await openSubscriptions('cus_ola');
    await sees(card(widget, 'Nordlia Film'), /dager igjen|døgn igjen/);
    await sees(card(widget, 'Nordlia Film'), 'Det var ikke dekning på Visa •••• 9995');
    await sees(card(widget, 'Fotohvelvet'), 'er utløpt. Velg en annen betalingsmåte.');
    await sees(card(widget, 'Nordlia Sport'), 'En betaling på 449 kr venter til du godkjenner den i banken.');
    await sees(card(widget, 'Kjøkkenskriveren'), 'Legg til en');
  });

  it('one who has many gets them page by page, and each once', async () => {
    const widget = await openSubscriptions('cus_mange');
    const shown = () => allByRole(widget, 'article').length;
    const first = shown();
    expect(first).to.be.greaterThan(10);
    await press(widget, 'Vis flere');
    await sees(widget, /abonnementer til vises/);
    expect(shown()).to.equal(2 * first);
    const names = allByRole(widget, 'article').map((article) => article.getAttribute('aria-labelledby'));
    expect(new Set(names).size).to.equal(names.length);
  });

  it('names that are markup, script or SQL are read as they were written', async () => {
    const widget = await openSubscriptions('cus_bobby');
    await sees(widget, '<b>Bobby</b> & "sitat" <img src=x onerror="alert(1)"> ${7*7} {{x}} </script>');
    await sees(widget, "Robert'); DROP TABLE subscription;--");
    await sees(widget, '🎿 Skiføre 👨‍👩‍👧‍👦🇳🇴');
    expect(widget.shadowRoot!.querySelector('b, img, script')).to.equal(null);
  });

  it('nobody sees what belongs to another', async () => {
    const kari = textIn(await openSubscriptions('cus_kari'));
    const elsa = textIn(await openSubscriptions('cus_elsa'));
    expect(kari).to.contain('Kjøkkenskriveren');
    expect(elsa).to.contain('Skärgårdsbladet');
    expect(elsa).not.to.contain('Kjøkkenskriveren');
    expect(kari).not.to.contain('Skärgårdsbladet');
  });

  it('one who pays in other currencies sees which', async () => {
    const widget = await openSubscriptions('cus_yuki');
    await sees(widget, /980\s?JPY|980\s?¥/);
  });
});
