import { expect } from '@open-wc/testing';
import { allByRole, byRole, textIn } from '../support/screen.ts';
import { card, dialog, dialogClosed, letPass, openSubscriptions, press, resetStore, sees } from './store.ts';

/** Presses one of the buttons that “Mer” shows. */
const pressFurther = async (widget: Element, product: string, name: string): Promise<HTMLElement> => {
  await press(card(widget, product), /^Mer/);
  await press(card(widget, product), name);
  return dialog(widget);
};

const finish = async (widget: Element, asking: Element): Promise<void> => {
  await press(asking, 'Ferdig');
  await dialogClosed(widget);
};

describe('changing a subscription, in Norwegian', () => {
  beforeEach(() => resetStore());

  it('a pause is chosen from presets, waits for the end of the period, and can be taken back', async () => {
    const widget = await openSubscriptions('cus_kari');
    const asking = await pressFurther(widget, 'Kjøkkenskriveren', 'Sett på pause');
    await sees(asking, /Fra \d+\. \p{L}+( \d{4})? til \d+\. \p{L}+/u);
    expect(allByRole(asking, 'radio').some((radio) => (radio as HTMLInputElement).checked)).to.equal(false);
    allByRole(asking, 'radio')[0]!.click();
    await sees(asking, 'Pausen begynner');
    await press(asking, 'Sett på pause');
    await sees(asking, 'Pausen er avtalt');
    await finish(widget, asking);
    await sees(card(widget, 'Kjøkkenskriveren'), /Aktivt til pausen begynner \d+\. \p{L}+/u);

    await press(card(widget, 'Kjøkkenskriveren'), 'Avbryt pausen');
    const resuming = await dialog(widget);
    await press(resuming, 'Avbryt pausen');
    await finish(widget, resuming);
    await sees(card(widget, 'Kjøkkenskriveren'), /Fornyes .* for 59 kr/);
  });

  it('a pause begins and ends on its days', async () => {
    const widget = await openSubscriptions('cus_kari');
    const asking = await pressFurther(widget, 'Kjøkkenskriveren', 'Sett på pause');
    await sees(asking, /Fra .* til/);
    allByRole(asking, 'radio')[0]!.click();
    await sees(asking, 'Pausen begynner');
    await press(asking, 'Sett på pause');
    await sees(asking, 'Pausen er avtalt');
    await letPass(30);
    const paused = await openSubscriptions('cus_kari');
    await sees(card(paused, 'Kjøkkenskriveren'), /På pause til \d+\. \p{L}+/u);
    await letPass(31);
    const resumed = await openSubscriptions('cus_kari');
    await sees(card(resumed, 'Kjøkkenskriveren'), /Fornyes .* for 59 kr/);
  });

  it('a dearer plan is paid for today to the last øre, and the card shows it at once', async () => {
    const widget = await openSubscriptions('cus_kari');
    const choosing = await pressFurther(widget, 'Nordlia Film', 'Bytt abonnement');
    await sees(choosing, 'Premium 4K');
    byRole(choosing, 'radio', /Premium 4K/).click();
    await press(choosing, 'Fortsett');
    await sees(choosing, 'Å betale i dag');
    await sees(choosing, /Ubrukt tid på Standard/);
    await press(choosing, /^Betal .* kr og bytt abonnement$/);
    await sees(choosing, 'Nå har du Premium 4K');
    await finish(widget, choosing);
    await sees(card(widget, 'Nordlia Film'), '179 kr');
  });

  it('a cheaper plan waits for the renewal, and can be taken back until then', async () => {
    const widget = await openSubscriptions('cus_kari');
    const choosing = await pressFurther(widget, 'Nordlia Film', 'Bytt abonnement');
    await sees(choosing, 'Basis med reklame');
    byRole(choosing, 'radio', /Basis med reklame/).click();
    await press(choosing, 'Fortsett');
    await press(choosing, 'Bytt abonnement');
    await sees(choosing, 'Du går over til Basis med reklame');
    await finish(widget, choosing);
    await sees(card(widget, 'Nordlia Film'), /Den .* går du over til Basis med reklame, til 79 kr/);

    await press(card(widget, 'Nordlia Film'), 'Behold dagens abonnement');
    const keeping = await dialog(widget);
    await press(keeping, 'Behold dagens abonnement');
    await sees(keeping, 'Du beholder Standard');
    await finish(widget, keeping);
    await sees(card(widget, 'Nordlia Film'), /Fornyes .* for 129 kr/);
    expect(textIn(card(widget, 'Nordlia Film'))).not.to.contain('Basis med reklame');
  });

  it('a new price is accepted, and charged from its day', async () => {
    const widget = await openSubscriptions('cus_kari');
    await sees(card(widget, 'Lesesofaen lydbøker'), /219 kr.*239 kr/);
    await press(card(widget, 'Lesesofaen lydbøker'), 'Godta ny pris');
    const asking = await dialog(widget);
    await press(asking, 'Godta ny pris');
    await sees(asking, 'Du har godtatt den nye prisen');
    await finish(widget, asking);
    await letPass(32);
    const later = await openSubscriptions('cus_kari');
    await sees(card(later, 'Lesesofaen lydbøker'), /Fornyes .* for 239 kr/);
  });

  it('a new price without an answer ends the subscription on its day, as was said', async () => {
    const widget = await openSubscriptions('cus_kari');
    await sees(card(widget, 'Lesesofaen lydbøker'), /Svarer du ikke, utløper abonnementet|Svar innen/);
    await letPass(32);
    const later = await openSubscriptions('cus_kari');
    expect(textIn(later)).not.to.contain('Lesesofaen lydbøker');
  });

  it('an offer to stay is taken, and the next payments cost less', async () => {
    const widget = await openSubscriptions('cus_kari');
    await press(card(widget, 'Kjøkkenskriveren'), 'Avslutt abonnementet');
    const asking = await dialog(widget);
    await sees(asking, 'Når skal det avsluttes?');
    allByRole(asking, 'radio')[0]!.click();
    await press(asking, 'Avslutt abonnementet');
    await press(asking, 'Godta tilbudet');
    await sees(asking, 'Tilbudet er ditt');
    await finish(widget, asking);
    await sees(card(widget, 'Kjøkkenskriveren'), /Fornyes .* for 41,30 kr/);
  });
});
