import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { createPages, type Page, type Pages } from './support.ts';

const person = { contract: 'Film', name: 'Kari', email: 'kari@nordmann.example' };

/** What would do harm where it was written into a page as it is. */
const attacks = [
  '"><script>alert(1)</script>',
  "' onfocus='alert(1)",
  '</textarea><img src=x onerror=alert(1)>',
  '</title><svg onload=alert(1)>',
  'javascript:alert(1)',
  '&lt;script&gt;',
  '${alert(1)}',
  '<!--',
  ']]>',
  '\u2028</script>',
];

/** The elements that the pages are made of. Whatever else stands in one has been smuggled in. */
const known = /^(html|head|meta|title|style|body|div|header|p|a|nav|ul|li|main|h1|h2|form|input|label|fieldset|legend|span|textarea|button|dl|dt|dd)$/;

const tagsOf = (html: string): string[] => [...html.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, name]) => name!.toLowerCase());

const expectSafe = ({ headers, html }: Pick<Page, 'headers' | 'html'>): void => {
  assert.deepEqual(tagsOf(html).filter((name) => !known.test(name)), []);
  const withoutValues = html.replaceAll(/"[^"]*"/g, '""');
  assert.deepEqual([...withoutValues.matchAll(/<[a-z][^>]*?\s(on\w+|style|srcdoc)=/gi)].map(([whole]) => whole), []);
  assert.doesNotMatch(html, /href="\s*javascript:/i);
  assert.match(
    headers.get('Content-Security-Policy')!,
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
  assert.equal(headers.get('Set-Cookie'), null);
  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
};

describe('the pages without script, and what somebody writes into them', () => {
  let pages: Pages;
  before(async () => void (pages = await createPages()));
  after(() => pages.close());

  it('hold no script, and nothing becomes one, at any step', async () => {
    const text = fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.constantFrom('de', 'nb', 'en'), async (contract, name, reason, lang) => {
        const form = await pages.open(`/rights/terminate?${new URLSearchParams({ country: 'DE', lang, contract }).toString()}`);
        expectSafe(form);
        const typed = { contract: `x${contract}`, name: `x${name}`, email: person.email, type: 'extraordinary', reason };
        const check = await form.press(form.buttons[0]!, typed);
        expectSafe(check);
        if (check.status !== 200) return;
        expectSafe(await check.press(check.buttons[1]!));
      }),
      { numRuns: 150 },
    );
  });

  it('hold none in the acknowledgement either', async () => {
    for (const attack of attacks) {
      const form = await pages.open('/rights/terminate?country=DE&lang=en');
      const check = await form.press('Go on to check it', { contract: attack, name: attack, email: person.email, type: 'extraordinary', reason: attack });
      const done = await check.press('Cancel now');
      assert.equal(done.status, 201);
      expectSafe(done);
      const [path] = [...done.html.matchAll(/href="\.\.(\/documents\/[\w.-]+)"/g)].map(([, each]) => each!);
      const document = (await pages.fetchDocument(path!)).bytes.toString();
      assert.deepEqual(tagsOf(document).filter((name) => !known.test(name) && name !== 'time'), []);
    }
  });

  it('take what fits no form as an empty one, in words', async () => {
    const unfit: { body: string | Uint8Array<ArrayBuffer>; headers: Record<string, string> }[] = [
      { body: '{}', headers: { 'Content-Type': 'application/json' } },
      { body: 'x'.repeat(70_000), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      { body: new Uint8Array([0x6e, 0x3d, 0xff, 0xfe]), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      { body: 'contract=%00%ff%ED%A0%80&name=%0d%0aX', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
    ];
    for (const init of unfit) {
      const response = await pages.app.request('/rights/withdraw?country=DE&lang=de', { method: 'POST', ...init });
      assert.ok([400, 413, 422].includes(response.status), String(response.status));
      const html = await response.text();
      assert.match(html, /<form method="post" action="withdraw" novalidate>/);
      expectSafe({ headers: response.headers, html });
    }
  });

  it('show and keep no card’s number', async () => {
    const number = '4000 0566 5566 5556';
    const form = await pages.open(`/rights/terminate?country=DE&lang=en&contract=${encodeURIComponent(number)}`);
    const check = await form.press('Go on to check it', { ...person, contract: number, name: number, type: 'extraordinary', reason: number });
    const done = await check.press('Cancel now');
    assert.equal(done.status, 201);
    for (const { html } of [form, check, done]) assert.ok(!html.replaceAll(/[\s-]/g, '').includes('4000056655665556'));
    const rows = await pages.database.query<{ text: string }>(
      'SELECT row_to_json(d)::text AS text FROM declaration d UNION ALL SELECT row_to_json(i)::text FROM idempotency_keys i UNION ALL SELECT row_to_json(o)::text FROM outbox o',
    );
    for (const { text } of rows) assert.ok(!text.replaceAll(/[\s-]/g, '').includes('4000056655665556'));
  });

  it('name every field, point at what describes it, and give each thing a name of its own', async () => {
    const form = await pages.open('/rights/terminate?country=DE&lang=de');
    const wrong = await form.press('Weiter zur Prüfung');
    const check = await wrong.press('Weiter zur Prüfung', { ...person, type: 'ordinary' });
    const done = await check.press('jetzt kündigen');
    for (const { html } of [form, wrong, check, done]) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const [, targets] of html.matchAll(/aria-describedby="([^"]+)"/g)) for (const id of targets!.split(' ')) assert.ok(ids.includes(id), id);
      for (const [, id] of html.matchAll(/<(?:input|textarea)(?![^>]*type="(?:hidden|radio)")[^>]*\sid="([^"]+)"/g)) assert.ok(html.includes(`<label for="${id!}">`), `${id!} has no label`);
      assert.equal(html.match(/<h1>|<h1 /g)?.length, 1);
      assert.match(html, /<html lang="de" dir="ltr">/);
      assert.match(html, /<title>[^<]+ – Nordlia<\/title>/);
    }
  });
});
