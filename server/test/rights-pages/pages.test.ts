import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createApp } from '../../src/app.ts';
import { directionOf } from '../../../src/format/direction.ts';
import { serverLanguages } from '../../src/words/words.ts';
import { testConfig } from '../support/caller.ts';
import { pino } from 'pino';
import { textOf as textOfPdf } from '../ledger/declarations/support.ts';
import { createPages, textOf, type Page, type Pages } from './support.ts';

const person = { contract: 'Film, NL-7K4Q-2M9D', name: 'Kari Nordmann', email: 'kari@nordmann.example' };

describe('the pages without script', () => {
  let pages: Pages;
  before(async () => void (pages = await createPages()));
  after(() => pages.close());
  beforeEach(() => pages.at('2026-12-04T09:00:00Z'));

  const declared = (contract: string) =>
    pages.database.query<{ reference: string; facts: Record<string, unknown> }>("SELECT reference, facts FROM declaration WHERE facts ->> 'contract' = $1", [contract]);

  it('lead in two steps to the acknowledgement', async () => {
    const form = await pages.open('/rights/withdraw?country=NO&lang=nb');
    assert.equal(form.status, 200);
    assert.ok(textOf(form).includes('Angre avtalen her'));
    assert.deepEqual([...form.fields.keys()].sort(), ['contract', 'country', 'email', 'lang', 'name']);

    const check = await form.press('Gå videre og kontroller', person);
    assert.equal(check.status, 200);
    for (const value of Object.values(person)) assert.ok(textOf(check).includes(value), value);
    assert.deepEqual(check.buttons, ['Bekreft angrer', 'Gå tilbake og endre'], 'One button declares it, with the words of the law and nothing else.');
    assert.equal((await declared(person.contract)).length, 0, 'Nothing is declared before that.');

    const done = await check.press('Bekreft angrer');
    assert.equal(done.status, 201);
    const [declaration] = await declared(person.contract);
    assert.deepEqual(
      [declaration?.facts['name'], declaration?.facts['contract'], declaration?.facts['email'], declaration?.facts['country'], declaration?.facts['locale']],
      [person.name, person.contract, person.email, 'NO', 'nb'],
    );
    const text = textOf(done);
    for (const part of ['Vi har mottatt at du angrer avtalen', '4. desember 2026 kl. 10:00:00 (Europe/Oslo, UTC+01:00)', 'Mottaker Nordlia', ...Object.values(person)]) {
      assert.ok(text.includes(part), part);
    }
    const links = [...done.html.matchAll(/href="\.\.(\/documents\/[\w.-]+)"/g)].map(([, path]) => path!);
    assert.equal(links.length, 2);
    const [html, pdf] = await Promise.all(links.map((path) => pages.fetchDocument(path)));
    const { reference } = declaration!;
    assert.ok(text.includes(reference) && html?.bytes.includes(reference));
    assert.ok((await textOfPdf(pdf!.bytes)).includes(`Referanse ${reference}`));
  });

  it('show the exact words of the law, in their language', async () => {
    for (const [address, open, confirm, next] of [
      ['/rights/withdraw?country=DE&lang=de', 'Vertrag widerrufen', 'Widerruf bestätigen', 'Weiter zur Prüfung'],
      ['/rights/terminate?country=DE&lang=de', 'Verträge hier kündigen', 'jetzt kündigen', 'Weiter zur Prüfung'],
      ['/rights/withdraw?country=FR&lang=fr', 'renoncer au contrat ici', 'confirmer la rétractation', 'Continuer pour vérifier'],
      ['/rights/terminate?country=FR&lang=fr', 'résilier votre contrat', 'notification de la résiliation', 'Continuer pour vérifier'],
      ['/rights/withdraw?country=IT&lang=it', 'recedere dal contratto qui', 'conferma recesso', 'Go on to check it'],
    ] as const) {
      const form = await pages.open(address);
      assert.match(form.html, new RegExp(`<h1>(<span lang="it">)?${open}(</span>)?</h1>`));
      const check = await form.press(next, { ...person, type: 'ordinary' });
      assert.ok(check.buttons.includes(confirm), check.buttons.join());
    }
  });

  it('ask for how and when, where a contract is terminated, and choose nothing beforehand', async () => {
    const form = await pages.open('/rights/terminate?country=DE&lang=de');
    assert.deepEqual([...form.html.matchAll(/type="radio" name="type" value="(\w+)"/g)].map(([, value]) => value), ['ordinary', 'extraordinary']);
    assert.equal(form.fields.has('type'), false);
    const typed = { ...person, contract: 'Zwei Zeilen', type: 'extraordinary', reason: 'Zeile eins\r\nZeile zwei', endOn: '2027-01-31' };
    const done = await (await form.press('Weiter zur Prüfung', typed)).press('jetzt kündigen');
    assert.equal(done.status, 201);
    assert.deepEqual((await declared('Zwei Zeilen'))[0]?.facts['termination'], { type: 'extraordinary', reason: 'Zeile eins\nZeile zwei', endOn: '2027-01-31' });
    assert.ok(textOf(done).includes('Vertragsende 31. Januar 2027'));
    const norwegian = await pages.open('/rights/terminate?country=NO&lang=nb');
    assert.deepEqual([...norwegian.fields.keys()].sort(), ['contract', 'country', 'email', 'endOn', 'lang', 'name']);
  });

  it('say beside each field what is to be put right, and lose nothing that was typed', async () => {
    const form = await pages.open('/rights/terminate?country=DE&lang=en');
    const typed = { contract: 'A film', name: ' ', email: 'kari at nordmann', reason: '“Never” <came> & went', endOn: '2027-02-30' };
    const wrong = await form.press('Go on to check it', typed);
    assert.equal(wrong.status, 422);
    assert.match(wrong.html, /<title>Put right: /);
    for (const name of ['name', 'email', 'type', 'endOn']) {
      assert.match(wrong.html, new RegExp(`<a href="#${name}">`), name);
      assert.match(wrong.html, new RegExp(`<p class="field-error" id="${name}-error">[^<]+</p>`));
      assert.match(wrong.html, new RegExp(`<(input|fieldset)[^>]*id="${name}"[^>]*aria-describedby="[^"]*${name}-error"`));
    }
    assert.equal(wrong.html.match(/\sautofocus/g)?.length, 1);
    assert.match(wrong.html, /id="name"[^>]*aria-invalid="true" autofocus/);
    assert.deepEqual(
      Object.fromEntries(['contract', 'email', 'reason', 'endOn'].map((name) => [name, wrong.fields.get(name)])),
      { contract: 'A film', email: typed.email, reason: typed.reason, endOn: typed.endOn },
    );
    const right = await wrong.press('Go on to check it', { name: 'Kari', email: person.email, type: 'ordinary', endOn: '' });
    assert.equal(right.status, 200);
    const back = await right.press('Go back and change it');
    assert.deepEqual([back.fields.get('reason'), back.fields.get('name'), back.fields.get('type')], [typed.reason, 'Kari', 'ordinary']);
    assert.doesNotMatch(back.html, /class="field-error"/);
  });

  it('take a text that is too long to be put right, and do not cut it', async () => {
    const form = await pages.open('/rights/withdraw?country=NO&lang=en');
    const contract = 'x'.repeat(501);
    const wrong = await form.press('Go on to check it', { ...person, contract });
    assert.deepEqual([wrong.status, wrong.fields.get('contract')], [422, contract]);
    assert.ok(textOf(wrong).includes('Use at most 500 characters.'));
  });

  it('declare once, however often the button is pressed', async () => {
    const check = await (await pages.open('/rights/withdraw?country=NO&lang=en')).press('Go on to check it', { ...person, contract: 'Pressed twice' });
    const [one, two] = await Promise.all([check.press('confirm withdrawal'), check.press('confirm withdrawal')]);
    const three = await check.press('confirm withdrawal');
    const referenceOf = (page: Page) => /class="reference">([^<]+)</.exec(page.html)?.[1];
    assert.ok(referenceOf(one));
    assert.deepEqual([referenceOf(two), referenceOf(three)], [referenceOf(one), referenceOf(one)]);
    assert.equal((await declared('Pressed twice')).length, 1);
  });

  it('keep everything where the store cannot take it just now, and say that nothing was declared', async () => {
    const failing = createApp({
      database: pages.database,
      gateway: { ...pages.gateway, declare: () => Promise.reject(new Error('down')) },
      clock: pages.clock,
      config: testConfig,
      log: pino({ level: 'silent' }),
    });
    const check = await (await pages.open('/rights/withdraw?country=DE&lang=de')).press('Weiter zur Prüfung', { ...person, contract: 'Nie' });
    const body = new URLSearchParams({ ...Object.fromEntries(check.fields), step: 'confirm' }).toString();
    const response = await failing.request('/rights/withdraw', { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body });
    const html = await response.text();
    assert.equal(response.status, 503);
    assert.ok(textOf({ html }).includes('Es ist noch nichts erklärt'));
    for (const value of ['Nie', person.name, person.email]) assert.ok(html.includes(`value="${value}"`));
    assert.ok(html.includes(`value="${check.fields.get('nonce')}"`), 'Pressed once more it is the same declaration.');
    assert.deepEqual(await declared('Nie'), []);
  });

  it('ask for patience in words, where too much comes from one place', async () => {
    const limits = { createGuestDeclaration: { perAddress: { burst: 1, perSecond: 1 / 60 } } };
    const limited = createApp({ database: pages.database, gateway: pages.gateway, clock: pages.clock, config: testConfig, log: pino({ level: 'silent' }), operationLimits: limits });
    const send = async () => {
      const check = await (await pages.open('/rights/withdraw?country=NO&lang=nb')).press('Gå videre og kontroller', person);
      const body = new URLSearchParams({ ...Object.fromEntries(check.fields), step: 'confirm' }).toString();
      return limited.request('/rights/withdraw', { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body });
    };
    assert.equal((await send()).status, 201);
    const refused = await send();
    assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '60']);
    const html = await refused.text();
    assert.ok(textOf({ html }).includes('Bekreft en gang til om et minutt.'));
    assert.ok(html.includes(`value="${person.contract}"`));
  });

  it('have their language as links, and the store’s own where none is named', async () => {
    const form = await pages.open('/rights/withdraw?country=NO&lang=nb&contract=NL-1');
    for (const language of serverLanguages) {
      assert.ok(form.html.includes(`href="?country=NO&amp;lang=${language}&amp;contract=NL-1" lang="${language}"`), language);
      const other = await pages.open(`/rights/terminate?country=NO&lang=${language}&contract=NL-1`);
      assert.ok(other.html.includes(`<html lang="${language}" dir="${directionOf(language)}">`));
      assert.equal(other.fields.get('contract'), 'NL-1');
    }
    for (const address of ['/rights/withdraw', '/rights/withdraw?country=n0&lang=<b>', '/rights/withdraw?country=XX&lang=zz']) {
      const { html, status } = await pages.open(address);
      assert.equal(status, 200);
      assert.match(html, /<html lang="(nb|en)"/);
    }
  });

  it('say that it is mailed only where mail is sent', async () => {
    const mail = { smtpUrl: 'smtp://127.0.0.1:1', from: { name: 'Nordlia', address: 'no-reply@nordlia.example' } };
    const mailing = createApp({ database: pages.database, gateway: pages.gateway, clock: pages.clock, config: { ...testConfig, mail }, log: pino({ level: 'silent' }) });
    const check = await (await pages.open('/rights/withdraw?country=NO&lang=en')).press('Go on to check it', person);
    const body = new URLSearchParams({ ...Object.fromEntries(check.fields), step: 'confirm' }).toString();
    const response = await mailing.request('/rights/withdraw', { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body });
    const sentence = `This acknowledgement is also sent to ${person.email}.`;
    assert.ok(textOf({ html: await response.text() }).includes(sentence));
    assert.ok(!textOf(await check.press('confirm withdrawal')).includes(sentence));
  });

  it('stand beside the law of a country, which is data', async () => {
    const law = await pages.app.request('/rights/DE', { headers: { Origin: 'https://shop.example' } });
    assert.equal(law.status, 200);
    assert.match(law.headers.get('Content-Type')!, /^application\/json/);
    const { functions } = (await law.json()) as { functions: { page: string }[] };
    for (const { page } of functions) assert.equal((await pages.open(page)).status, 200, page);
    assert.equal((await pages.app.request('/rights/withdraw', { method: 'DELETE' })).status, 405);
  });
});
