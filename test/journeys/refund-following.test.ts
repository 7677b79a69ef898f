import { expect } from '@open-wc/testing';
import { allByRole, textIn } from '../support/screen.ts';
import { article } from './payments-store.ts';
import { decide, fill, openRefunds } from './refunds-store.ts';
import { choose, letPass, press, resetStore, sees } from './store.ts';

const liv = 'cus_liv';

describe('following money back to its end, in Norwegian', () => {
  beforeEach(() => resetStore());

  it('tells of each request in one sentence what it waits for', async () => {
    const widget = await openRefunds(liv);
    await sees(widget, 'Vi ser på saken. Du hører fra oss innen');
    await sees(widget, '319 kr er på vei til Visa •••• 1881');
    await sees(widget, 'Vi trenger et svar fra deg før vi kan avgjøre saken.');
    await sees(widget, 'Vi har avslått forespørselen din. Du kan klage innen');
    await sees(widget, '249 kr kunne ikke utbetales til Mastercard •••• 4444 og kom i retur til oss.');
  });

  it('sees a person approve less than was asked for, the money sent, and its arrival', async () => {
    const widget = await openRefunds(liv, { request: 'rfr_liv_in_review' });
    await sees(widget, 'Vi ser på saken.');
    await decide('H7K-R3M', { kind: 'approve', amount: 345_00, note: 'De to første kapitlene virker.' });
    // The money is sent by the time somebody looks.
    await sees(widget, '345 kr av 690 kr');
    await sees(widget, 'De to første kapitlene virker.');
    await sees(widget, '345 kr er på vei til Visa •••• 1881');
    await letPass(20);
    await sees(widget, '345 kr kom fram til Visa •••• 1881');

    await press(widget, 'Klag på avgjørelsen');
    await fill(widget, 'Hva bør vi vite?', 'De to første kapitlene virker ikke lenger.');
    await press(widget, 'Send klagen');
    await sees(widget, 'Vi ser på saken en gang til.');
    await decide('H7K-R3M', { kind: 'approve', note: 'Du får resten også.' });
    await sees(widget, 'Du får resten også.');
    await letPass(20);
    await sees(widget, '690 kr er framme.');
    expect(allByRole(widget, 'button', 'Klag på avgjørelsen')).to.have.length(0);
  });

  it('answers what the store asks, and is answered', async () => {
    const widget = await openRefunds(liv, { request: 'rfr_liv_asked' });
    await sees(widget, 'Hvilken enhet leser du på');
    await fill(widget, 'Svaret ditt', 'Et nettbrett. Kartene er borte begge veier.');
    await press(widget, 'Send svaret');
    await sees(widget, 'Vi har fått svaret ditt og ser på saken.');
    await decide('C4W-9XN', { kind: 'approve' });
    await sees(widget, /Godkjent\s+Fullført/);
    await sees(widget, '229 kr er på vei til Visa •••• 1881');
  });

  it('appeals what was declined, once, and hears the last word', async () => {
    const widget = await openRefunds(liv, { request: 'rfr_liv_declined' });
    await sees(widget, 'Seks av åtte filmer er sett ferdig');
    await press(widget, 'Klag på avgjørelsen');
    await fill(widget, 'Hva bør vi vite?', 'Det var barna som så dem, uten at jeg visste om det.');
    await press(widget, 'Send klagen');
    await sees(widget, 'Vi ser på saken en gang til.');
    await decide('M6T-4DJ', { kind: 'decline', reason: 'used', note: 'Filmene er sett på din egen profil.' });
    await sees(widget, 'Denne avgjørelsen er endelig.');
    expect(allByRole(widget, 'button', 'Klag på avgjørelsen')).to.have.length(0);
  });

  it('hears that an approval was taken back, and why', async () => {
    const widget = await openRefunds(liv, { request: 'rfr_liv_sent' });
    await sees(widget, '319 kr er på vei');
    await decide('R3Y-H6P', { kind: 'reverse', note: 'Kjøpet var alt betalt tilbake av banken.' }, 'decided');
    await sees(widget, 'Vi har trukket godkjenningen tilbake, så disse pengene kommer ikke.');
    await sees(widget, 'Kjøpet var alt betalt tilbake av banken.');
  });

  it('says where money goes that came back from a closed card', async () => {
    const widget = await openRefunds(liv, { request: 'rfr_liv_returned' });
    await sees(widget, 'Pengene er trygge hos oss til du har valgt.');
    const before = textIn(widget);
    await choose(widget, /Visa/);
    await press(widget, /^Send 249 kr dit$/);
    expect(before).to.include('Mastercard •••• 4444');
    await sees(widget, '249 kr er på vei til Visa •••• 1881');
    await letPass(25);
    await sees(widget, '249 kr kom fram til Visa •••• 1881');
  });

  it('takes a request back', async () => {
    const widget = await openRefunds(liv);
    const row = await article(widget, /Sykkelverksted/);
    await press(row, /Detaljer/);
    await press(row, 'Trekk forespørselen tilbake');
    await press(widget, 'Trekk den tilbake');
    await sees(widget, 'Du har trukket forespørselen tilbake. Ingenting mer skjer.');
  });
});
