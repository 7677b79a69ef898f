import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createStoreApp, type StoreApp } from '../support/store-app.ts';
import { readIn } from './support.ts';

interface Page {
  readonly items: readonly { readonly id: string; readonly title: string }[];
  readonly matches: { readonly count: number; readonly more: boolean };
}

describe('a search in another language', () => {
  let store: StoreApp;
  before(async () => void (store = await createStoreApp()));
  after(() => store.close());

  const search = (language: string, customer: string, text: string): Promise<Page> =>
    readIn(store, language, customer, `/purchases?limit=100&text=${encodeURIComponent(text)}`);
  const idsOf = ({ items }: Page): string[] => items.map(({ id }) => id);

  it('finds a thing by its name there and by its name in the books alike', async () => {
    const own = await search('nb', 'cus_liv', 'kaffekvern');
    assert.deepEqual(idsOf(own), ['pur_liv_grinder']);
    for (const text of ['coffee grinder', 'Fjell Coffee', 'GRINDER', 'kaffekvern', 'coffee kaffekvern']) {
      const found = await search('en', 'cus_liv', text);
      assert.deepEqual(idsOf(found), ['pur_liv_grinder'], text);
      assert.equal(found.items[0]?.title, 'Fjell Coffee Grinder');
    }
    assert.deepEqual(idsOf(await search('ar', 'cus_liv', 'مطحنة')), ['pur_liv_grinder']);
    assert.deepEqual(idsOf(await search('pl', 'cus_liv', 'mlynek')), ['pur_liv_grinder']);
  });

  it('finds it by no other language’s name', async () => {
    for (const language of ['nb', 'de', 'fr']) assert.deepEqual(idsOf(await search(language, 'cus_liv', 'grinder')), [], language);
  });

  it('wants all of its words', async () => {
    assert.deepEqual(idsOf(await search('en', 'cus_liv', 'coffee blanket')), []);
  });

  it('finds it beside what has the words in its own name, as the second thing of an order too', async () => {
    const found = idsOf(await search('en', 'cus_liv', 'wool blanket'));
    assert.equal(found.length, 1);
    assert.deepEqual(found, idsOf(await search('nb', 'cus_liv', 'ullpledd')));
  });

  it('finds the same in a long history, where there is too much to name and it walks down the list', async () => {
    for (const [english, norwegian] of [['rental', '(leie)'], ['audiobook', '(lydbok)'], ['hiking map', 'turkart'], ['for beginners', 'for nybegynnere']] as const) {
      const [there, here] = [await search('en', 'cus_mange', english), await search('nb', 'cus_mange', norwegian)];
      assert.ok(here.matches.count > 0, norwegian);
      assert.deepEqual([there.matches, idsOf(there)], [here.matches, idsOf(here)], english);
    }
    const [texts] = await store.database.query<{ count: number }>("SELECT count(*) FROM purchase_text WHERE viewer = 'cus_mange'");
    assert.ok(texts!.count > 300);
    // So short a word stands in nearly every text, and in a name of most of the others.
    assert.ok((await search('en', 'cus_mange', 'e')).matches.count >= (await search('nb', 'cus_mange', 'e')).matches.count);
  });
});
