import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import { loadRights, RightsError, rightsFolder } from '../../src/rights/load-rights.ts';
import { editedFolder } from '../support/edited-folder.ts';

const copy = editedFolder(rightsFolder);

const problems = (): readonly string[] => {
  try {
    loadRights(copy.folder);
  } catch (error) {
    assert.ok(error instanceof RightsError, String(error));
    assert.ok(error.problems.every((problem) => error.message.includes(problem)) && error.message.includes(copy.folder));
    return error.problems;
  }
  return [];
};

describe('the rights of a folder', () => {
  beforeEach(() => copy.reset());
  after(() => copy.drop());

  it('are used as they are, whichever editor wrote them', () => {
    assert.deepEqual(problems(), []);
    copy.retype('NO', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    assert.deepEqual(problems(), []);
  });

  const faults: readonly (readonly [name: string, path: string, value: unknown, sentence: string])[] = [
    ['a label that is missing', 'functions.0.labels.nb.confirm', undefined, '"functions" number 1, "labels", "nb": "confirm" is missing.'],
    ['a label of spaces', 'functions.0.labels.nb.open', '  ', '"functions" number 1, "labels", "nb": "open" is missing.'],
    ['labels that say nothing of whether they are official', 'functions.1.labels.en.official', undefined, '"functions" number 2, "labels", "en": "official" is missing.'],
    ['a language without labels', 'functions.0.labels.nb', undefined, 'The function "withdraw" has no labels in nb.'],
    ['a name in one language alone', 'rights.2.name.en', undefined, 'The right "void" has no "name" in en.'],
    ['a text in one language alone', 'rights.2.text.nb', undefined, 'The right "void" has no "text" in nb.'],
    ['a right without a source', 'rights.0.sources', [], '"rights" number 1: "sources" has too few entries; there must be 1 at least.'],
    ['a function without a source', 'functions.0.sources', undefined, '"functions" number 1: "sources" is missing.'],
    ['a kind that nobody knows', 'rights.0.kind', 'regret', '"rights" number 1: "kind" must be one of "withdraw", "terminate", "void", "price-reduction", "complaint", and is "regret".'],
    ['a right told twice', 'rights.1.kind', 'withdraw', 'The right "withdraw" stands there twice.'],
    ['no function to withdraw', 'functions', [], 'The function "withdraw" is missing.'],
    ['kinds of withdrawal', 'functions.0.types', ['ordinary'], 'The function "withdraw" has no "types": no reason may be asked for.'],
    ['a language by its name', 'languages', ['Norsk', 'en'], '"languages" number 1 must be a language in small letters, as nb, and is "Norsk".'],
    ['nothing for who reads none of them', 'languages', ['nb'], '"languages" must name en: it is for those who read none of the others.'],
    ['a day that there is not', 'checkedOn', '2026-13-01', '"checkedOn" must be a day that there is, as 2026-06-19, and is "2026-13-01".'],
    ['a country that is not that of the file', 'country', 'SE', 'its country is SE; a file is named after its country.'],
    ['members of a country', 'members', ['NO'], '"members" stands in the file of EU, and in no other.'],
    ['a misspelt field', 'rigths', [], '"rigths" is no field that can stand here; is it misspelt?'],
    ['a yes in words', 'functions.0.required', 'no', '"functions" number 1: "required" must be true or false, without quotation marks, and is "no".'],
  ];
  for (const [name, path, value, sentence] of faults) {
    it(`are refused for ${name}, in words for whoever edited them`, () => {
      copy.edit('NO', path, value);
      const found = problems();
      assert.ok(found.includes(`NO.json: ${sentence}`), found.join('\n'));
    });
  }

  it('are all named that are wrong, also where what all have in common is not there', () => {
    copy.remove('EU');
    copy.edit('SE', 'functions.0.labels.sv');
    copy.edit('DK', 'rights.0.name.da');
    assert.deepEqual(problems(), [
      'DK.json: The right "withdraw" has no "name" in da.',
      'SE.json: The function "withdraw" has no labels in sv.',
      'EU.json is not there: it is for every country that has no file of its own.',
    ]);
  });

  it('say in which countries what all have in common is demanded', () => {
    copy.edit('EU', 'members');
    assert.deepEqual(problems(), ['EU.json: "members" stands in the file of EU, and in no other.']);
  });

  it('take a word that a lawyer has changed, and nothing else changes', () => {
    const before = loadRights(copy.folder).in('NO', 'nb');
    copy.edit('NO', 'functions.0.labels.nb', { open: 'Angre kjøpet her', confirm: 'Bekreft', official: true });
    const after = loadRights(copy.folder).in('NO', 'nb');
    assert.deepEqual(after.functions[0]?.labels, { locale: 'nb', open: 'Angre kjøpet her', confirm: 'Bekreft', official: true });
    assert.deepEqual({ ...after, functions: after.functions.slice(1) }, { ...before, functions: before.functions.slice(1) });
  });
});
