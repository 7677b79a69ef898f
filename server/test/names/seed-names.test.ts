import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readPolicyFolder } from './policy-texts.ts';
import { Names } from '../../src/names/names.ts';
import * as toDo from '../../src/seed/purchases/goods/to-do.ts';
import * as toRead from '../../src/seed/purchases/goods/to-read.ts';
import * as toSee from '../../src/seed/purchases/goods/to-see.ts';
import { catalogue } from '../../src/seed/products/catalogue.ts';
import { readSeedNames } from '../../src/seed/write-names.ts';
import { createStoreApp, type StoreApp } from '../support/store-app.ts';
import { placesOf } from './support.ts';

const names = readSeedNames();
const languages = ['ar', 'da', 'de', 'en', 'nn', 'pl', 'sv'];

/** Every text that the sample store has anywhere, so that a name that no thing has any more is noticed. */
const textsOfStore = async ({ database }: StoreApp): Promise<string[]> => {
  const rows = await database.query(
    `SELECT facts FROM purchase WHERE customer <> 'cus_mange' UNION ALL SELECT facts FROM subscription
     UNION ALL SELECT facts FROM balance_movement UNION ALL SELECT to_jsonb(name) FROM service_outage`,
  );
  const sold = [toDo, toRead, toSee, catalogue, await readPolicyFolder()];
  return [...new Set([...rows, ...sold].flatMap((value) => placesOf(value).map(([, text]) => text)))];
};

describe('the names of the sample store', () => {
  let store: StoreApp;
  let texts: readonly string[];
  before(async () => {
    store = await createStoreApp();
    texts = await textsOfStore(store);
  });
  after(() => store.close());

  it('are there in seven languages, and stand in the database', async () => {
    assert.deepEqual([...new Set(names.map(({ language }) => language))], languages);
    const rows = await store.database.query('SELECT language, name, translation FROM catalogue_name');
    assert.equal(rows.length, names.length);
  });

  it('belong to something in it', () => {
    const strange = names.filter(({ name }) => {
      const marked = new Names(new Map([[name, '⟦']]));
      return !texts.some((text) => text.includes(name) && marked.say(text) !== text);
    });
    assert.deepEqual(strange, []);
  });

  it('are others than in the books, without spaces around them', () => {
    for (const { language, name, translation } of names) {
      assert.notEqual(translation, name, `${language}: ${name}`);
      assert.equal(translation, translation.trim(), `${language}: ${name}`);
    }
  });

  it('are in Arabic for all that is in any other language', () => {
    const arabic = new Set(names.filter(({ language }) => language === 'ar').map(({ name }) => name));
    assert.deepEqual(names.filter(({ name }) => !arabic.has(name)), []);
  });
});
