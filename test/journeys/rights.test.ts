import { expect } from '@open-wc/testing';
import { allByRole, textIn } from '../support/screen.ts';
import { acknowledgement, declareAsGuest, declared, fill, openRefunds, openRight } from './refunds-store.ts';
import { card, choose, letPass, openSubscriptions, press, resetStore, sees } from './store.ts';

const norwegian = { contract: /^Hvilken avtale/, name: 'Navnet ditt', email: 'E-postadresse', on: 'Gå videre og kontroller' };
const english = { contract: /^Which contract/, name: 'Your name', email: 'E-mail address', on: 'Go on to check it' };
const german = { contract: /^Welcher Vertrag/, name: 'Ihr Name', email: 'E-Mail-Adresse', on: 'Weiter zur Prüfung' };
const liv = { name: 'Liv Moen', email: 'liv@moen.example' };

describe('the rights that the law gives, on the real server', () => {
  beforeEach(() => resetStore());

  it('withdraws from a purchase in time, acknowledges it word for word and to the second, and pays back', async () => {
    const widget = await openRight('withdraw', { country: 'NO', customer: 'cus_liv', language: 'nb' });
    const done = declared(widget);
    await press(widget, 'Angre avtalen her');
    await chooseAmongAll(widget, /Kaffekvern Fjell/);
    expect((allByRole(widget, 'textbox', 'Navnet ditt')[0] as HTMLInputElement).value).to.equal('Liv Moen');
    await press(widget, 'Gå videre og kontroller');
    await sees(widget, 'Steg 2 av 2');
    await sees(widget, 'Jeg angrer denne avtalen.');
    await press(widget, 'Bekreft angrer');
    const declaration = await done;
    await sees(widget, 'Vi har mottatt at du angrer avtalen');
    await sees(widget, declaration.reference);
    await sees(widget, 'Du får tilbake 1 299 kr.');
    expect(declaration.flags).to.eql([]);

    const kept = await acknowledgement(declaration);
    expect(kept.sha256).to.equal(declaration.documents.find(({ format }) => format === 'html')!.sha256);
    for (const words of [declaration.reference, 'Liv Moen', 'liv@moen.example', 'Kaffekvern Fjell']) expect(kept.text).to.include(words);
    const second = new Intl.DateTimeFormat('nb', { timeZone: 'Europe/Oslo', timeStyle: 'medium' }).format(new Date(declaration.at));
    expect(kept.text).to.include(second);
    await letPass(15);
    await sees(await openRefunds('cus_liv', { request: declaration.request! }), 'Kaffekvern Fjell');
  });

  it('takes a withdrawal that is late, says so, and leaves it to a person', async () => {
    const widget = await openRight('withdraw', { country: 'NO', customer: 'cus_liv', language: 'nb' });
    const done = declared(widget);
    await press(widget, 'Angre avtalen her');
    await chooseAmongAll(widget, /Vinterkartet/);
    await press(widget, 'Gå videre og kontroller');
    await sees(widget, /Fristen gikk ut/);
    await press(widget, 'Bekreft angrer');
    const declaration = await done;
    expect(declaration.flags).to.include('late');
    await sees(widget, 'Butikken har notert at fristen var ute. Erklæringen din er registrert likevel.');
    expect((await acknowledgement(declaration)).text).to.include('Vinterkartet');
  });

  it('shows the consent by which a right was given up, and takes the declaration all the same', async () => {
    const widget = await openRight('withdraw', { country: 'NO', customer: 'cus_liv', language: 'nb' });
    const done = declared(widget);
    await press(widget, 'Angre avtalen her');
    await chooseAmongAll(widget, /Strikkeskolen/);
    await press(widget, 'Gå videre og kontroller');
    await sees(widget, 'Jeg ber om å få tilgang med én gang');
    await press(widget, 'Bekreft angrer');
    expect((await done).flags).to.include('waived');
  });

  it('terminates a subscription from the list of subscriptions, without an offer and without a question why', async () => {
    const widget = await openSubscriptions('cus_liv');
    widget.termination = true;
    const done = declared(widget);
    await press(widget, 'Si opp avtalen her');
    await choose(widget, /Nordlia Film/);
    await choose(widget, /Så snart som mulig/);
    await press(widget, 'Gå videre og kontroller');
    expect(textIn(widget)).not.to.match(/tilbud|rabatt|Hvorfor/i);
    await press(widget, 'Bekreft oppsigelsen');
    const { endsOn, flags } = await done;
    expect(endsOn).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(flags).to.eql([]);
    await sees(card(widget, 'Nordlia Film'), /Utløper/);
  });

  it('lets a guest terminate under German law with the words of its § 312k', async () => {
    const widget = await openRight('terminate', { country: 'DE', language: 'de' });
    const done = declared(widget);
    await press(widget, 'Verträge hier kündigen');
    await fill(widget, german.contract, 'Zeitung, Kundennummer 17');
    await choose(widget, /Außerordentliche/);
    await fill(widget, /^Grund/, 'Sie kommt nicht mehr.');
    await choose(widget, /So früh wie möglich/);
    await fill(widget, german.name, 'Jürgen Groß');
    await fill(widget, german.email, 'juergen@gross.example');
    await press(widget, german.on);
    await press(widget, 'jetzt kündigen');
    const declaration = await done;
    expect(declaration.termination).to.include({ type: 'extraordinary', reason: 'Sie kommt nicht mehr.' });
    expect([declaration.flags, declaration.subscription]).to.eql([[], undefined]);
    const kept = await acknowledgement(declaration);
    for (const words of ['Jürgen Groß', 'Zeitung, Kundennummer 17', 'Sie kommt nicht mehr.', declaration.reference, 'außerordentliche']) {
      expect(kept.text.toLowerCase()).to.include(words.toLowerCase());
    }
  });

  it('lets a guest withdraw under German law', async () => {
    const widget = await openRight('withdraw', { country: 'DE', language: 'de' });
    const declaration = await declareAsGuest(
      widget,
      { open: 'Vertrag widerrufen', confirm: 'Widerruf bestätigen', contract: 'Ordre NL-0000', name: 'Anna Weiß', email: 'anna@weiss.example' },
      german,
    );
    expect((await acknowledgement(declaration)).text).to.include('Anna Weiß');
  });

  it('lets a guest withdraw in English and in Norwegian, and tells none of them of an account', async () => {
    const foreign = await openRight('withdraw', { country: 'IE', language: 'en' });
    const one = await declareAsGuest(foreign, { open: 'withdraw from contract here', confirm: 'confirm withdrawal', contract: 'Order NL-0001', ...liv }, english);
    const own = await openRight('withdraw', { country: 'NO', language: 'nb' });
    const other = await declareAsGuest(own, { open: 'Angre avtalen her', confirm: 'Bekreft angrer', contract: 'Ullpledd Setesdal', ...liv }, norwegian);
    for (const { flags, purchase, request, subscription } of [one, other]) expect([flags, purchase, request, subscription]).to.eql([[], undefined, undefined, undefined]);
    expect((await acknowledgement(other)).text).to.include('Ullpledd Setesdal');
  });

  it('lets a guest terminate under French law', async () => {
    const widget = await openRight('terminate', { country: 'FR', language: 'fr', shown: 'en' });
    const open = allByRole(widget, 'button');
    expect(open.length).to.be.at.most(1);
    await press(widget, 'résilier votre contrat');
    await sees(widget, 'Step 1 of 2');
  });
});

/** The ones that are late, or given up, stand below the others. */
const chooseAmongAll = async (widget: Element, name: RegExp): Promise<void> => {
  await sees(widget, 'En annen avtale');
  while (allByRole(widget, 'radio', name).length === 0) await press(widget, /^Vis \d+ avtaler? til$/);
  await choose(widget, name);
};
