import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { extractText } from 'unpdf';
import type { Declaration } from '../../../src/api/contract/declaration.ts';
import type { DocumentRequest } from '../../../src/api/contract/document-link.ts';
import type { Purchase } from '../../../src/api/contract/purchase.ts';
import { createStoreApp, type StoreApp } from '../support/store-app.ts';
import { askIn, readIn } from './support.ts';

describe('names in a document', () => {
  let store: StoreApp;
  before(async () => void (store = await createStoreApp()));
  after(() => store.close());

  const fetchFrom = async (path: string): Promise<Buffer> => {
    const response = await store.app.request(path);
    assert.equal(response.status, 200);
    return Buffer.from(await response.arrayBuffer());
  };
  /** The language of the document decides, and not that of the page it was asked for on. */
  const fetchDocument = async (body: DocumentRequest): Promise<Buffer> =>
    fetchFrom((await readIn<{ path: string }>(store, 'nb', 'cus_liv', '/document-links', { body })).path);

  it('are those of its language on a receipt', async () => {
    const textIn = async (locale: string): Promise<string> => {
      const pdf = await fetchDocument({ kind: 'receipt', purchase: 'pur_liv_grinder', locale });
      return (await extractText(new Uint8Array(pdf), { mergePages: true })).text;
    };
    const names = { nb: 'Kaffekvern Fjell', en: 'Fjell Coffee Grinder', 'de-DE': 'Kaffeemühle Fjell', sv: 'Kaffekvarn Fjell' };
    for (const [locale, name] of Object.entries(names)) assert.ok((await textIn(locale)).includes(name), locale);
  });

  it('are those of its language in the list of purchases, and find their rows', async () => {
    const csvOf = async (locale: string, text?: string): Promise<string> =>
      (await fetchDocument({ kind: 'purchases', filter: text === undefined ? {} : { text }, locale })).toString();
    const [own, english] = [await csvOf('nb'), await csvOf('en')];
    assert.ok(own.includes('Kaffekvern Fjell') && own.includes('Ullpledd Setesdal'));
    assert.ok(english.includes('Fjell Coffee Grinder') && english.includes('Setesdal Wool Blanket') && !english.includes('Kaffekvern'));
    assert.equal(english.split('\r\n').length, own.split('\r\n').length);
    const found = await csvOf('en', 'coffee');
    assert.equal(found.trim().split('\r\n').length, 2);
  });

  const post = async <T>(path: string, body: object): Promise<T> => {
    const response = await askIn(store, 'nb', 'cus_liv', path, { body, headers: { 'Idempotency-Key': randomUUID() } });
    assert.ok(response.ok, await response.clone().text());
    return (await response.json()) as T;
  };

  it('stay in an acknowledgement as they were when it was made', async () => {
    const { items } = await readIn<Purchase>(store, 'nb', 'cus_liv', '/purchases/pur_liv_grinder');
    const declared = await post<Declaration>('/declarations', {
      ...{ kind: 'withdraw', name: 'Liv Moen', contract: 'Kaffekvern Fjell', email: 'liv@moen.example', country: 'NO', locale: 'en' },
      ...{ purchase: 'pur_liv_grinder', items: items.map(({ id }) => id) },
    });
    assert.equal(declared.contract, 'Kaffekvern Fjell');
    const read = () => fetchFrom(declared.documents.find(({ format }) => format === 'html')!.path);
    const made = await read();
    // What was declared word for word, and what the store calls it beside.
    assert.match(made.toString(), /Kaffekvern Fjell[^]*Fjell Coffee Grinder/);
    await store.database.query("UPDATE catalogue_name SET translation = 'Mill' WHERE name = 'Kaffekvern Fjell' AND language = 'en'");
    assert.deepEqual(await read(), made);
    const [request] = await store.database.query<{ html: string; name: string }>(
      `SELECT a.html, r.facts -> 'items' -> 0 ->> 'name' AS name FROM refund_request r JOIN acknowledgement a ON a.of = r.id
       WHERE r.purchase = 'pur_liv_grinder'`,
    );
    assert.match(request!.html, /Fjell Coffee Grinder, /);
    assert.equal(request!.name, 'Kaffekvern Fjell');
  });
});
