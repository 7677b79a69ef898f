import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { compareUnits } from '../../scripts/words/compare.js';
import { addFurtherForms } from '../../scripts/words/further-forms.js';
import { mayLeaveNumberOut } from '../../scripts/words/plurals.js';
import { isGivenId, readUnits } from '../../scripts/words/xliff.js';
import { isOneAlone } from '../../src/localization/plural.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-test-'));
after(() => rmSync(folder, { recursive: true }));

const unit = (id: string, source: string, target?: string): string =>
  `<trans-unit id="${id}">\n  <source>${source}</source>${target === undefined ? '' : `\n  <target>${target}</target>`}\n</trans-unit>`;

const units = (...list: string[]) => {
  const file = join(folder, 'nb.xlf');
  writeFileSync(file, `<xliff><body>\n${list.join('\n')}\n</body></xliff>`);
  return readUnits(file);
};

const wrongs = (kept: string[], fresh: string[]): Record<string, string[]> =>
  Object.fromEntries(Object.entries(compareUnits(units(...kept), units(...fresh))).filter(([, ids]) => ids.length > 0));

describe('words check', () => {
  test('has nothing to say of a complete translation', () => {
    const all = [unit('s0123456789abcdef', 'Yes', 'Ja'), unit('days.one', '1 day', '1 dag'), unit('days.other', 'days', 'dager')];
    assert.deepEqual(wrongs(all, all), {});
  });

  test('names a text that was not extracted', () => {
    assert.deepEqual(Object.values(wrongs([], [unit('s0123456789abcdef', 'Yes')])), [['s0123456789abcdef']]);
  });

  test('names a unit whose text has left the source', () => {
    assert.deepEqual(Object.values(wrongs([unit('s0123456789abcdef', 'Yes', 'Ja')], [])), [['s0123456789abcdef']]);
  });

  test('names a missing and an empty translation', () => {
    const kept = [unit('s0123456789abcdef', 'Yes'), unit('s1123456789abcdef', 'No', ' ')];
    assert.deepEqual(wrongs(kept, kept), { 'without translation': ['s0123456789abcdef', 's1123456789abcdef'] });
  });

  test('names a text that changed under an id given by hand', () => {
    const names = Object.keys(wrongs([unit('days.other', 'days', 'dager')], [unit('days.other', 'whole days')]));
    assert.ok(names.some((name) => name.startsWith('the text has changed')));
  });

  test('asks for the forms of a number that a language has and English lacks, and keeps their translations', () => {
    const source = [unit('days.one', '1 day', '1 dzień'), unit('days.other', 'days', 'dni')];
    const before = units(...source, unit('days.few', 'days', 'dni'), unit('days.many', 'whole days', 'dni'));
    units(...source);
    const file = join(folder, 'nb.xlf');
    addFurtherForms('pl', file, before);
    const after = readUnits(file);
    assert.deepEqual([...after.keys()], ['days.one', 'days.other', 'days.few', 'days.many']);
    // The English text of the other has changed since.
    assert.deepEqual([after.get('days.few')?.target, after.get('days.many')?.target], ['dni', undefined]);
    assert.match(after.get('days.few')?.note ?? '', /as for 2, 3, 4/);
  });

  test('asks for the form for one with its number, where a language says other numbers so too', () => {
    const before = units(unit('found.one', 'found <x id="0"/>', 'найдена <x id="0"/>'));
    units(unit('found.one', '1 was found'), unit('found.other', 'found <x id="0"/>'));
    const file = join(folder, 'nb.xlf');
    addFurtherForms('ru', file, before);
    const after = readUnits(file);
    assert.deepEqual([...after.keys()], ['found.other', 'found.one', 'found.few', 'found.many']);
    assert.deepEqual([after.get('found.one')?.source, after.get('found.one')?.target], ['found <x id="0"/>', 'найдена <x id="0"/>']);
    assert.match(after.get('found.one')?.note ?? '', /as for 1, 21, 31/);
  });

  test('lets a form leave its number out that is said of that number alone', () => {
    const may = (id: string, ...locales: string[]) => locales.map((locale) => mayLeaveNumberOut(id, locale));
    assert.deepEqual(may('found.one', 'nb', 'ar', 'ru', 'fr'), [true, true, false, false]);
    assert.deepEqual(may('found.two', 'ar', 'sl'), [true, false]);
    assert.deepEqual(may('found.zero', 'ar', 'lv'), [true, false]);
    assert.deepEqual([...may('found.other', 'nb'), ...may('s0123456789abcdef', 'nb')], [false, false]);
  });

  test('knows of every language what elements know when they say a number', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const codes = letters.flatMap((first) => letters.flatMap((second) => [`${first}${second}`, ...letters.map((third) => `${first}${second}${third}`)]));
    const languages = Intl.PluralRules.supportedLocalesOf(codes).map((code) => ({ code, rules: new Intl.PluralRules(code) }));
    const withOne = languages.filter(({ rules }) => rules.resolvedOptions().pluralCategories.includes('one'));
    assert.ok(withOne.length > 100, `${withOne.length} languages`);
    for (const { code, rules } of withOne) assert.equal(isOneAlone(rules), mayLeaveNumberOut('found.one', code), code);
  });

  test('asks for no form that no number takes, where a text is said of two and more', () => {
    units(unit('every.other', 'every {0} days', 'co {0} dnia'));
    const file = join(folder, 'nb.xlf');
    addFurtherForms('pl', file, new Map());
    assert.deepEqual([...readUnits(file).keys()], ['every.other', 'every.few', 'every.many']);
    addFurtherForms('nb', file, new Map());
    assert.equal(readUnits(file).size, 3);
  });

  test('tells ids given by hand from hashes', () => {
    assert.equal(isGivenId('days.one'), true);
    assert.equal(isGivenId('s5d4f2e82c6ecd714'), false);
  });
});
