import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCatalogueNames } from '../../src/names/catalogue-names.ts';
import type { Database } from '../../src/database.ts';
import { openTestDatabase } from '../support/test-database.ts';

/** A database with one name, how often it was asked, and a time that stands still. */
const setUp = async () => {
  const database = await openTestDatabase();
  await database.query("INSERT INTO catalogue_name VALUES ('Årlig', 'en', 'Yearly')");
  const state = { asked: 0, broken: false, now: 0 };
  const watched = {
    query: (...call: Parameters<Database['query']>) => {
      state.asked += 1;
      return state.broken ? Promise.reject(new Error('gone')) : database.query(...call);
    },
  } as Database;
  const names = createCatalogueNames(watched, { now: () => new Date(state.now) });
  return { database, names, state, say: async (tag = 'en') => (await names.in([tag]))?.say('Årlig') };
};

describe('the names that are kept', () => {
  it('are read once in a while, however many ask at a time, and anew afterwards', async (test) => {
    const { database, say, state } = await setUp();
    test.after(() => database.close());
    assert.deepEqual(await Promise.all([say(), say(), say('en-US')]), ['Yearly', 'Yearly', 'Yearly']);
    assert.equal(state.asked, 2);
    await database.query("UPDATE catalogue_name SET translation = 'Annual'");
    await database.query("INSERT INTO catalogue_name VALUES ('Årlig', 'pl', 'Roczny')");
    state.now = 29_999;
    assert.deepEqual([await say(), await say('pl')], ['Yearly', undefined]);
    assert.equal(state.asked, 2);
    state.now = 30_000;
    assert.deepEqual([await say(), await say('pl')], ['Annual', 'Roczny']);
  });

  it('are asked for by nobody who wants no language, and once for all languages without names', async (test) => {
    const { database, names, say, state } = await setUp();
    test.after(() => database.close());
    assert.equal(await names.in([]), undefined);
    assert.equal(state.asked, 0);
    for (const tag of ['nb', 'sv', 'zu']) assert.equal(await say(tag), undefined);
    assert.equal(state.asked, 1);
  });

  it('are asked for again at once where that came to nothing', async (test) => {
    const { database, say, state } = await setUp();
    test.after(() => database.close());
    state.broken = true;
    await assert.rejects(say(), /gone/);
    state.broken = false;
    assert.equal(await say(), 'Yearly');
  });
});
