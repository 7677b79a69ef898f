import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { Names } from '../../src/names/names.ts';
import { chooseNameLanguage } from '../../src/names/read-names.ts';

const names = new Names(
  new Map([
    ['Turkart Norge', 'Hiking Map of Norway'],
    ['Årlig', 'Yearly'],
    ['årlig', 'wrong'],
    ['Individuell', 'Individual'],
    ['Individuell, årlig', 'Individual, yearly'],
    ['leie', 'rental'],
    ['Plakat Polarlys 50 × 70', 'Northern Lights Poster 50 × 70'],
    ['Kaffekvern', 'Coffee Grinder'],
  ]),
);

describe('a name', () => {
  const said = {
    'Turkart Norge': 'Hiking Map of Norway',
    'Turkart Norge, Årlig': 'Hiking Map of Norway, Yearly',
    'Turkart Norge · Årlig': 'Hiking Map of Norway · Yearly',
    'Nordlia Musikk, Individuell, årlig': 'Nordlia Musikk, Individual, yearly',
    'Natt over Narvik (leie)': 'Natt over Narvik (rental)',
    '2 × Kaffekvern + Plakat Polarlys 50 × 70, NL-7K4Q-2M9D, 2026-11-03': '2 × Coffee Grinder + Northern Lights Poster 50 × 70, NL-7K4Q-2M9D, 2026-11-03',
    'Turkart Norges historie': 'Turkart Norges historie',
    'turkart norge': 'turkart norge',
    '': '',
    constructor: 'constructor',
  };
  for (const [name, expected] of Object.entries(said)) {
    it(`is said as a whole or in its parts: ${name || 'none'}`, () => assert.equal(names.say(name), expected));
  }

  it('that nothing is known of stays to the letter', () => {
    const none = new Names(new Map());
    const signs = fc.constantFrom(' · ', ', ', ' + ', '2 × ', ' (', ')', 'a', ' ');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(signs).map((each) => each.join('')));
    fc.assert(fc.property(text, (each) => assert.equal(none.say(each), each)));
  });

  it('is found by what is in its translation', () => {
    assert.deepEqual(names.behind('norway'), ['turkart norge']);
    assert.deepEqual(names.behind('yearly'), ['arlig', 'individuell, arlig']);
    assert.deepEqual(names.behind('turkart'), []);
  });

  it('is not looked for by a word that stands in too many of them', () => {
    const entries = (count: number): Names => new Names(new Map(Array.from({ length: count }, (_, index) => [`Blad ${index}`, `Magazine ${index}`])));
    assert.equal(entries(300).behind('magazine').length, 300);
    assert.deepEqual(entries(301).behind('magazine'), []);
  });
});

describe('the language of names', () => {
  const languages = { own: 'nb', others: ['en', 'nn', 'de'] };
  const chosen = {
    'en-GB': 'en', nb: undefined, 'nb-NO,en': undefined, no: undefined, nn: 'nn', 'fr,de-AT': 'de', 'fr,nb,en': undefined, fr: undefined, '': undefined,
  };
  for (const [wanted, language] of Object.entries(chosen)) {
    it(`for somebody who wants ${wanted || 'none'} is ${language ?? 'the store’s own'}`, () => {
      assert.equal(chooseNameLanguage(languages, wanted.split(',')), language);
    });
  }

  it('may be any that there are names in, where the store does not say which is its own', () => {
    assert.equal(chooseNameLanguage({ own: null, others: ['nb'] }, ['nb']), 'nb');
    assert.equal(chooseNameLanguage({ own: null, others: [] }, ['nb']), undefined);
  });
});
