import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { allByRole, byRole, textIn } from '../support/screen.ts';
import { approveInFrame, article, lateNetwork, methodsIn, openMethods, openPage, typeCard } from './payments-store.ts';
import { card, choose, dialog, patience, press, resetStore, sees } from './store.ts';

/** The names of the methods, in their order. */
const order = (widget: Element): string[] =>
  allByRole(widget, 'button', /^Flytt opp /).map((button) => button.getAttribute('aria-label')!.replace('Flytt opp ', ''));

describe('paying, in Norwegian', () => {
  beforeEach(() => resetStore());

  it('goes from a declined card by its cause to a new one that the bank asks about, and the subscription runs again on the same page', async () => {
    const page = await openPage('cus_ola', html`<billing-subscriptions></billing-subscriptions><payment-methods></payment-methods>`);
    const subscriptions = page.querySelector('billing-subscriptions')!;
    const methods = await methodsIn(page);
    await sees(await article(subscriptions, /^Nordlia Musikk$/), 'Du har ikke tilgang før betalingen går gjennom.');
    await press(methods, /^Vis \d+ bestillinger til$/);
    await press(await article(methods, /^Nordlia Musikk/), 'Betal 119 kr');

    await waitUntil(() => allByRole(methods, 'radio', /^Visa •••• 9995/).length === 1, 'the methods can be chosen', patience);
    byRole(methods, 'radio', /^Visa •••• 9995/).click();
    await press(await article(methods, /^Nordlia Musikk/), 'Betal 119 kr');
    await sees(await article(methods, /^Nordlia Musikk/), 'Det var ikke nok penger på kontoen.');
    await sees(card(subscriptions, 'Nordlia Musikk'), 'Du har ikke tilgang');

    const waiting = await article(methods, /^Nordlia Musikk/);
    const others = allByRole(waiting, 'button', 'Bruk en annen betalingsmåte');
    others.at(-1)!.click();
    await sees(methods, 'Betalingsmåten lagres blant');
    await typeCard(methods, '4000000000003220');
    await press(methods, 'Legg til betalingsmåten');
    await sees(methods, 'Visa •••• 3220 skal lagres som betalingsmåte.');
    await approveInFrame(methods);

    const chosen = () => allByRole(methods, 'radio', /^Visa •••• 3220/)[0] as HTMLInputElement | undefined;
    await waitUntil(() => chosen()?.checked, 'the new card is the one to pay with', patience);
    await press(await article(methods, /^Nordlia Musikk/), 'Betal 119 kr');
    await sees(methods, '119 kr for Nordlia Musikk, Individuell, med Visa •••• 3220.');
    await approveInFrame(methods);
    await sees(methods, '119 kr er betalt');
    await sees(card(subscriptions, 'Nordlia Musikk'), /Fornyes \d+\. \S+( \d{4})? for 119 kr/);
    expect(textIn(card(subscriptions, 'Nordlia Musikk'))).not.to.contain('Betalingsproblem');
  });

  it('refuses to remove what a subscription is charged to, replaces it everywhere, and removes it then', async () => {
    const page = await openPage('cus_kari', html`<billing-subscriptions></billing-subscriptions><payment-methods></payment-methods>`);
    const widget = await methodsIn(page);
    await press(await article(widget, /^Visa •••• 4242/), /^Mer/);
    await press(widget, 'Fjern');
    const asked = await dialog(widget);
    await sees(asked, 'Nordlia Film belastes den');
    expect(allByRole(asked, 'button', 'Fjern')).to.have.length(0);
    expect(allByRole(asked, 'button', 'Avslutt abonnementet').length).to.be.greaterThan(0);
    allByRole(asked, 'button', 'Erstatt overalt')[0]!.click();

    await sees(widget, 'Hvilken overtar?');
    const replacing = await dialog(widget);
    await choose(replacing, /^Vipps/);
    await sees(replacing, /Nordlia Film belastes den andre fra nå av/);
    await press(replacing, 'Erstatt overalt');
    await sees(widget, 'Visa •••• 4242 er erstattet overalt');
    await press(await dialog(widget), 'Ferdig');

    await press(await article(widget, /^Visa •••• 4242/), 'Fjern');
    const again = await dialog(widget);
    await sees(again, 'Den belastes ikke igjen.');
    await press(again, 'Fjern');
    await sees(widget, 'Visa •••• 4242 er fjernet');
    await press(await dialog(widget), 'Ferdig');
    await waitUntil(() => allByRole(widget, 'article', /^Visa •••• 4242/).length === 0, 'it is gone', patience);
    await sees(await article(widget, /^Vipps/), /Nordlia Film/);
  });

  it('orders methods in two tabs at once: one order holds, the other tab is shown it and may use its own', async () => {
    const here = await openMethods('cus_ola');
    const { late, network } = lateNetwork();
    const there = await openMethods('cus_ola', network);
    late.holds = true;
    expect(order(here).slice(0, 2)).to.deep.equal(['Visa •••• 9995', 'Mastercard •••• 0002']);
    // An order is shown before the server agrees to it.
    const agreedHere = oneEvent(here, 'billing-payment-methods-ordered');
    await press(here, 'Flytt ned Visa •••• 9995');
    await sees(here, 'Visa •••• 9995 er nummer 2 av 6 nå.');
    await agreedHere;
    await press(there, 'Flytt opp AvtaleGiro');
    await sees(there, 'Slik ser de ut nå.');
    await waitUntil(() => order(there)[0] === 'Mastercard •••• 0002', 'the other order is shown', patience);
    const agreedThere = oneEvent(there, 'billing-payment-methods-ordered');
    await press(there, 'Bruk min rekkefølge');
    await waitUntil(() => order(there).indexOf('AvtaleGiro') < 5, 'its own order is used', patience);
    await agreedThere;
    const anew = await openMethods('cus_ola');
    expect(order(anew)).to.deep.equal(order(there));
  });

  it('explains a hold at the moment it is made, and keeps what failed from being called done', async () => {
    const widget = await openMethods('cus_kari');
    await press(widget, 'Legg til en betalingsmåte');
    await typeCard(widget, '4000000000000002');
    await press(widget, 'Legg til betalingsmåten');
    await sees(widget, 'Banken din avviste');
    expect(textIn(widget)).not.to.contain('er lagt til');
  });
});
