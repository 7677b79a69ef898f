import { expect } from '@open-wc/testing';
import { byRole, textIn } from '../support/screen.ts';
import { askToCancel, cancelAtPeriodEnd, card, confirmCancelling, dialog, dialogClosed, letPass, openSubscriptions, press, resetStore, sees } from './store.ts';

const FILM = 'Nordlia Film';

describe('cancelling, in Norwegian', () => {
  beforeEach(() => resetStore());

  it('takes two steps, says what follows, and can be undone', async () => {
    const widget = await openSubscriptions('cus_kari');
    await sees(card(widget, FILM), /Fornyes \d+\. \p{L}+( \d{4})? for 129 kr/u);

    const asking = await askToCancel(widget, FILM);
    await sees(asking, /Du har tilgang til \d+\. \p{L}+/u);
    await confirmCancelling(asking);
    await sees(asking, 'Abonnementet er avsluttet');
    await press(asking, 'Ferdig');
    await dialogClosed(widget);
    await sees(card(widget, FILM), /Utløper \d+\. \p{L}+( \d{4})?\. Ingen flere belastninger\./u);

    await press(card(widget, FILM), 'Behold abonnementet');
    const keeping = await dialog(widget);
    await press(keeping, 'Behold abonnementet');
    await sees(keeping, 'Abonnementet fortsetter');
    await press(keeping, 'Ferdig');
    await dialogClosed(widget);
    await sees(card(widget, FILM), /Fornyes .* for 129 kr/);
  });

  it('is kept by the server: another visit sees it, and on the day it has ended', async () => {
    const widget = await openSubscriptions('cus_kari');
    const asking = await cancelAtPeriodEnd(widget, 'Kjøkkenskriveren');
    await sees(asking, 'Abonnementet er avsluttet');

    const visit = await openSubscriptions('cus_kari');
    await sees(card(visit, 'Kjøkkenskriveren'), 'Utløper');
    await letPass(60);
    const later = await openSubscriptions('cus_kari');
    expect(textIn(later)).not.to.contain('Kjøkkenskriveren');
    await press(later, 'Avsluttede abonnementer');
    await sees(later, 'Kjøkkenskriveren');
    await sees(card(later, 'Kjøkkenskriveren'), /Utløp \d+\. \p{L}+( \d{4})? etter at du avsluttet det\./u);
  });

  it('costs nothing in a trial', async () => {
    const widget = await openSubscriptions('cus_kari');
    await press(card(widget, 'Nordlia Musikk'), 'Avslutt abonnementet');
    const asking = await dialog(widget);
    await sees(asking, 'Du blir ikke belastet');
  });

  it('does nothing when one thinks better of it', async () => {
    const widget = await openSubscriptions('cus_kari');
    await press(card(widget, FILM), 'Avslutt abonnementet');
    const asking = await dialog(widget);
    await press(asking, 'Behold abonnementet');
    await dialogClosed(widget);
    expect(textIn(card(widget, FILM))).to.match(/Fornyes .* for 129 kr/);
    expect(byRole(card(widget, FILM), 'button', 'Avslutt abonnementet')).to.be.instanceOf(HTMLButtonElement);
  });
});
