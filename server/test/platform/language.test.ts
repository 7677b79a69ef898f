import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { problemCodes } from '../../../src/api/contract/problem.ts';
import { resolveLocale } from '../../../src/format/resolve-locale.ts';
import { wantedLanguages } from '../../src/middleware/language.ts';
import { languageFor, serverLanguages, wordsFor } from '../../src/words/words.ts';
import { call, tokenOf } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';

describe('what a caller says of languages', () => {
  it('is read in the order of its weights, and in its own order where they are alike', () => {
    assert.deepEqual(wantedLanguages('nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5'), ['nb-NO', 'nb', 'no', 'nn', 'en-US', 'en']);
    assert.deepEqual(wantedLanguages('en;q=0.2, sv ,de;q=0.9,da'), ['sv', 'da', 'de', 'en']);
    assert.deepEqual(wantedLanguages('de;q=0, en;q=0.000, nb;q=1.000'), ['nb']);
    for (const none of ['', '*', '*;q=0.5', 'x_y', 'nb;q=2', 'nb;q=0.1234', ';', 'nb;p=1']) assert.deepEqual(wantedLanguages(none), [], none);
  });

  it('is a list of tags, whatever was sent', () => {
    const parts = fc.constantFrom('nb', 'en-GB', ';q=', '0.5', ',', ' ', '*', '-', 'x', '1', '\t');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(parts).map((each) => each.join(''))), (header) => {
        for (const tag of wantedLanguages(header)) assert.match(tag, /^[a-z\d-]+$/i);
      }),
    );
  });

  it('leads to a language that there are words for, as it does in the widgets', () => {
    const tags = { no: 'nb', 'nb-NO': 'nb', 'de-CH': 'de', 'en-US': 'en', 'sv-FI': 'sv', fi: 'en', '': 'en' };
    for (const [tag, language] of Object.entries(tags)) assert.equal(languageFor(tag), language, tag);
    fc.assert(
      fc.property(fc.string(), (tag) => {
        assert.equal(languageFor(tag), resolveLocale(tag, serverLanguages) ?? 'en');
      }),
    );
  });
});

describe('an answer', () => {
  let test: TestApp;
  before(async () => {
    test = await createTestApp();
  });
  after(() => test.close());

  it('tells a problem in the language of whoever asked, with the same code', async () => {
    for (const [asked, language] of [['nb-NO,en;q=0.5', 'nb'], ['fi, de-AT;q=0.9', 'de'], ['fi', 'en'], ['', 'en']] as const) {
      const headers = { Authorization: `Bearer ${await tokenOf('cus_ada')}`, ...(asked && { 'Accept-Language': asked }) };
      const response = await call(test.app, 'getSubscription', { headers, params: { id: 'sub_nowhere' } });
      assert.equal(response.headers.get('Content-Language'), language);
      assert.match(response.headers.get('Vary') ?? '', /Accept-Language/);
      assert.equal((await expectProblem(response, 'not-found')).title, wordsFor(language).problems['not-found']);
    }
  });

  it('tells what a problem is at its own address too', async () => {
    const response = await test.app.request('/problems/rate-limited', { headers: { 'Accept-Language': 'nb' } });
    assert.deepEqual(await response.json(), { code: 'rate-limited', status: 429, title: 'For mange forespørsler.' });
  });

  it('has a title of its own for every problem in every language', () => {
    for (const language of serverLanguages) {
      const titles = problemCodes.map((code) => wordsFor(language).problems[code]);
      assert.equal(new Set(titles).size, problemCodes.length, language);
    }
  });
});
