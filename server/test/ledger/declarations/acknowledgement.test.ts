import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Declaration } from '../../../../src/api/contract/declaration.ts';
import { createDeclaringApp, plain, sha256, textOf, type DeclaringApp } from './support.ts';

const order = {
  name: 'Åse “Ann” Ødegård <b>',
  contract: 'Film & bok, NL-7K4Q-2M9D, kjøpt 2. desember',
  email: 'aase.oedegaard+film@example.com',
};

describe('the acknowledgement of a declaration', () => {
  let app: DeclaringApp;
  before(async () => void (app = await createDeclaringApp()));
  after(() => app.close());

  const digestsOf = async ({ id }: Declaration) => {
    const [row] = await app.database.query<{ detail: { html_sha256: string; pdf_sha256: string } }>(
      "SELECT detail FROM refund_audit WHERE subject = 'acknowledgement' AND subject_id = $1 AND action = 'kept'",
      [id],
    );
    return row!.detail;
  };
  const readable = (html: Buffer): string =>
    plain(html.toString().replaceAll(/<style>[^]*?<\/style>|<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'));

  it('says what was declared word for word, when to the second, to whom, and under which reference', async () => {
    await app.subscriber('a1');
    app.at('2026-12-04T09:07:08.900Z');
    const made = await app.declare('a1', { ...order, kind: 'terminate', subscription: 'sub_a1', termination: { type: 'extraordinary', reason: 'Linje én\nLinje to', endOn: '2027-03-01' } });
    assert.deepEqual(
      [made.name, made.contract, made.email, made.termination],
      [order.name, order.contract, order.email, { type: 'extraordinary', reason: 'Linje én\nLinje to', endOn: '2027-03-01' }],
    );
    assert.deepEqual([made.at, made.on, made.timeZone], ['2026-12-04T09:07:08.900Z', '2026-12-04', 'Europe/Oslo']);
    const pdf = await textOf((await app.documentOf(made, 'pdf')).bytes);
    const html = readable((await app.documentOf(made, 'html')).bytes);
    const said = [
      'Bekreftelse på oppsigelsen din',
      `Referanse ${made.reference}`,
      'Mottatt 4. desember 2026 kl. 10:07:08 (Europe/Oslo, UTC+01:00)',
      'Mottaker Nordlia',
      `Navn ${order.name}`,
      `Avtale ${order.contract}`,
      'Type oppsigelse Ekstraordinær oppsigelse',
      'Grunn Linje én Linje to',
      'Skal opphøre 1. mars 2027',
      'Avtalen opphører 1. mars 2027.',
      'Land Norge',
    ];
    for (const part of said) {
      assert.ok(html.includes(part), `${part} | ${html}`);
      assert.ok(pdf.includes(part), `${part} | ${pdf}`);
    }
    assert.ok(pdf.replaceAll(' ', '').includes(order.email));
  });

  it('is served as the very bytes whose digests stand in the audit trail, again and again', async () => {
    await app.buyer('a2');
    const made = await app.declare('a2', { ...order, purchase: 'pur_a2' });
    const digests = await digestsOf(made);
    for (const format of ['html', 'pdf'] as const) {
      const listed = made.documents.find((each) => each.format === format);
      assert.equal(listed?.sha256, digests[`${format}_sha256`]);
      await app.database.query(`UPDATE merchant SET facts = facts || '{"name": "Nordlia ${format}"}'`);
      app.at(`2027-0${format === 'pdf' ? 3 : 4}-04T09:00:00Z`);
      for (let time = 0; time < 2; time += 1) assert.equal(sha256((await app.documentOf(made, format)).bytes), listed?.sha256);
    }
    await app.database.query(`UPDATE merchant SET facts = facts || '{"name": "Nordlia"}'`);
  });

  it('is never written anew', async () => {
    app.at('2026-12-04T09:00:00Z');
    const made = await app.declareAsGuest(order);
    for (const change of ["UPDATE acknowledgement SET html = ''", 'DELETE FROM acknowledgement', 'UPDATE declaration SET at = now()']) {
      await assert.rejects(app.database.query(change));
    }
    assert.ok((await app.documentOf(made, 'html')).bytes.includes(made.reference));
  });

  it('is a download in which nothing runs, fetches or frames', async () => {
    const made = await app.declareAsGuest(order);
    const html = await app.documentOf(made, 'html');
    assert.equal(html.type, 'text/html; charset=utf-8');
    assert.match(html.disposition!, /^attachment; filename="nordlia-bekreftelse-[a-z\d]{3}-[a-z\d]{3}\.html"$/);
    assert.match(html.policy!, /^sandbox; default-src 'none';/);
    const text = html.bytes.toString();
    assert.doesNotMatch(text, /<script|<link|<img|<iframe|\son\w+=|@import|url\(/i);
    assert.match(text, /^<!doctype html>\n<html lang="nb" dir="ltr">/);
    assert.match(text, /Åse “Ann” Ødegård &lt;b&gt;/);
    const pdf = await app.documentOf(made, 'pdf');
    assert.deepEqual([pdf.type, pdf.bytes.subarray(0, 7).toString()], ['application/pdf', '%PDF-1.']);
    assert.match(pdf.disposition!, /^attachment; filename="[\w.-]+\.pdf"$/);
  });

  it('is in the language that was asked for, and in English where there is none of it', async () => {
    for (const [locale, language, title] of [
      ['en-US', 'en', 'Acknowledgement of your withdrawal'],
      ['de', 'de', 'Eingangsbestätigung Ihres Widerrufs'],
      ['fr-CA', 'fr', 'Accusé de réception de votre rétractation'],
      ['sv', 'sv', 'Bekräftelse på att du har ångrat avtalet'],
      ['da', 'da', 'Bekræftelse på, at du har fortrudt aftalen'],
      ['nn', 'nn', 'Stadfesting på at du har brukt angreretten'],
      ['ja', 'en', 'Acknowledgement of your withdrawal'],
    ] as const) {
      const made = await app.declareAsGuest({ ...order, locale });
      const html = (await app.documentOf(made, 'html')).bytes.toString();
      assert.ok(html.includes(`<html lang="${language}"`) && html.includes(title), locale);
      assert.equal(made.locale, locale);
    }
  });

  it('goes to the address that was given, with the PDF, and says nothing there that was typed', async () => {
    const made = await app.declareAsGuest(order);
    const [message] = await app.database.query<{ recipient: string; facts: { subject: string; text: string; acknowledgement: string } }>(
      "SELECT recipient, facts FROM outbox WHERE facts ->> 'acknowledgement' = $1",
      [made.id],
    );
    assert.equal(message?.recipient, order.email);
    assert.equal(message.facts.subject, `Bekreftelse på at du har brukt angreretten (${made.reference})`);
    for (const typed of [order.name, order.contract, order.email]) assert.ok(!message.facts.text.includes(typed));
  });

  it('masks a card’s number wherever it was typed', async () => {
    const number = '4242 4242 4242 4242';
    await app.subscriber('a3');
    const made = await app.declare('a3', {
      kind: 'terminate', subscription: 'sub_a3', name: `Kari ${number}`, contract: `Betalt med ${number}`, email: '4242424242424242@example.com',
      termination: { type: 'extraordinary', reason: number },
    });
    const texts = [
      JSON.stringify(made),
      (await app.documentOf(made, 'html')).bytes.toString(),
      await textOf((await app.documentOf(made, 'pdf')).bytes),
      ...(await app.database.query<{ text: string }>('SELECT row_to_json(d)::text AS text FROM declaration d')).map(({ text }) => text),
      ...(await app.database.query<{ text: string }>('SELECT row_to_json(a)::text AS text FROM refund_audit a')).map(({ text }) => text),
      ...(await app.database.query<{ text: string }>('SELECT row_to_json(o)::text AS text FROM outbox o')).map(({ text }) => text),
      ...(await app.database.query<{ text: string }>('SELECT row_to_json(i)::text AS text FROM idempotency_keys i')).map(({ text }) => text),
    ];
    for (const text of texts) assert.ok(!text.replaceAll(/[\s-]/g, '').includes('4242424242424242'), text);
    assert.ok(made.contract.includes('•••• 4242'));
  });
});
