import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import { loadPolicies, policiesFolder, PolicyError } from '../../src/policies/load-policies.ts';
import { editedFolder } from '../support/edited-folder.ts';

const copy = editedFolder(policiesFolder);
const goods = 'no-goods.1';

const problems = (): readonly string[] => {
  try {
    loadPolicies(copy.folder);
  } catch (error) {
    assert.ok(error instanceof PolicyError, String(error));
    assert.ok(error.problems.every((problem) => error.message.includes(problem)) && error.message.includes(copy.folder));
    return error.problems;
  }
  return [];
};

/** The next version of Norway's policy for goods, as somebody writes it who copies the one before. */
const writeNext = (changes: object = {}): void =>
  copy.write('no-goods.2', { ...copy.read(goods), version: 2, validFrom: '2027-01-01', ...changes });

describe('the policies of a folder', () => {
  beforeEach(() => copy.reset());
  after(() => copy.drop());

  it('are used as they are, whichever editor wrote them', () => {
    assert.deepEqual(problems(), []);
    copy.retype(goods, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    assert.deepEqual(problems(), []);
  });

  const faults: readonly (readonly [name: string, path: string, value: unknown, sentence: string])[] = [
    ['a rule without a source', 'fault.sources', [], '"fault": "sources" has too few entries; there must be 1 at least.'],
    ['a rule whose sources are missing', 'child.sources', undefined, '"child": "sources" is missing.'],
    ['a source without a name', 'fault.sources.1.name', '  ', '"fault", "sources" number 2: "name" is missing.'],
    [
      'a source that is no address',
      'withdrawal.sources.0.url',
      'lovdata.no',
      '"withdrawal", "sources" number 1: "url" must be an address that begins with https://, and is "lovdata.no".',
    ],
    ['a misspelt field', 'fault.evidnce', 3, '"fault": "evidnce" is no field that can stand here; is it misspelt?'],
    ['a route that nobody knows', 'regret', {}, '"regret" is no field that can stand here; is it misspelt?'],
    ['days in quotation marks', 'fault.days', '30', '"fault": "days" must be a number without quotation marks, and is "30".'],
    ['no days at all', 'other.days', 0, '"other": "days" must be a whole number from 1 on, and is 0.'],
    ['half a day', 'other.days', 1.5, '"other": "days" must be a whole number, and is 1.5.'],
    ['a day that there is not', 'validFrom', '2026-02-30', '"validFrom" must be a day that there is, as 2026-06-19, and is "2026-02-30".'],
    ['a day in another order', 'validFrom', '30.06.2026', '"validFrom" must be a day that there is, as 2026-06-19, and is "30.06.2026".'],
    ['a country by its name', 'markets', ['Norge'], '"markets" number 1 must be a country in two capital letters, as NO, or *, and is "Norge".'],
    [
      'a product that nobody knows',
      'products.0',
      'cars',
      '"products" number 1 must be one of "goods", "digital-content", "digital-service", "gift-card", and is "cars".',
    ],
    [
      'a value that nobody knows',
      'other.value',
      'half',
      '"other": "value" must be one of "full", "prorated", and is "half".',
    ],
    [
      'a currency in small letters',
      'unintended.automatic',
      { upTo: { nok: 5000 }, times: 1 },
      '"unintended", "automatic", "upTo": "nok" must be a currency in three capital letters, as NOK, and is "nok".',
    ],
    ['a wish instead of a number', 'appealDays', null, '"appealDays" must be a number without quotation marks, and is null.'],
    ['too many files', 'fault.evidence', 11, '"fault": "evidence" must be 10 at most, and is 11.'],
    ['an id with spaces', 'id', 'No goods', '"id" must be small letters, digits and dashes, and begin with a letter, and is "No goods".'],
  ];
  for (const [name, path, value, sentence] of faults) {
    it(`are refused for ${name}, in words for whoever edited them`, () => {
      copy.edit(goods, path, value);
      const found = problems();
      assert.ok(found.includes(`${goods}.json: ${sentence}`), found.join('\n'));
    });
  }

  it('are refused for a comma too few, with its place', () => {
    copy.retype(goods, (text) => text.replace('"version": 1,', '"version": 1'));
    assert.match(problems().join(), /no-goods\.1\.json: It cannot be read: in line 4, at character \d+, or just before it a comma/);
  });

  it('are refused where a file is named otherwise than what stands in it', () => {
    copy.edit(goods, 'version', 2);
    copy.edit(goods, 'id', 'norway-goods');
    assert.ok(problems().includes('no-goods.1.json: it is version 2 of "norway-goods", so its name must be norway-goods.2.json.'));
  });

  it('are refused where two are for the same on the same day, and each such place is told once', () => {
    const nordic = { ...copy.read(goods), id: 'nordic-goods', markets: ['NO', 'SE', 'IS'], validFrom: '2025-01-01' };
    copy.write('nordic-goods.1', nordic);
    assert.deepEqual(problems(), [
      '"no-goods" and "nordic-goods" are both for goods in NO, on 2023-01-01.',
      '"nordic-goods" and "se-goods" are both for goods in SE, on 2023-01-01.',
    ]);
  });

  it('may hand a country over to another policy, on the day on which a version no longer names it', () => {
    copy.write('se-goods.2', { ...copy.read('se-goods.1'), version: 2, validFrom: '2027-01-01', markets: ['AX'] });
    writeNext({ markets: ['NO', 'SE'] });
    assert.deepEqual(problems(), []);
    const policies = loadPolicies(copy.folder);
    assert.deepEqual(
      ['2026-12-31', '2027-01-01'].map((day) => policies.for('SE', 'goods', day).id),
      ['se-goods', 'no-goods'],
    );
  });

  it('are refused for a gap among the versions, a version twice, and one that does not begin later', () => {
    writeNext({ version: 3 });
    assert.ok(problems().some((problem) => problem.includes('"no-goods" has a version 3 but no version 2')));
    copy.reset();
    writeNext({ version: 1 });
    const twice = problems();
    assert.ok(twice.includes('"no-goods" has version 1 twice.'), twice.join('\n'));
    copy.reset();
    writeNext({ validFrom: '2023-01-01' });
    assert.deepEqual(problems(), ['"no-goods": version 2 must begin after version 1, which begins on 2023-01-01.']);
  });

  it('are refused without one for everywhere else, and where one names a country twice', () => {
    copy.remove('common-gift-card.1');
    copy.edit(goods, 'markets', ['NO', 'NO']);
    assert.deepEqual(problems(), [
      '"no-goods", version 1, names a country or a product twice.',
      'There is no policy for gift-card in every other country ("*").',
    ]);
  });

  it('are refused where the fallback’s later version leaves a product out', () => {
    copy.write('common-goods.2', { ...copy.read('common-goods.1'), version: 2, validFrom: '2027-01-01', products: ['gift-card'] });
    copy.remove('common-gift-card.1');
    assert.ok(problems().includes('There is no policy for goods in every other country ("*").'));
  });

  it('are refused for a folder that is not there, or empty', () => {
    copy.drop();
    assert.deepEqual(problems(), ['The folder is not there, or may not be read.']);
  });

  it('are all named that are wrong, and no more than can be mended at a time', () => {
    copy.edit(goods, 'version', 0);
    copy.edit('de-goods.1', 'fault.answerDays');
    assert.deepEqual(problems(), [
      'de-goods.1.json: "fault": "answerDays" is missing.',
      'no-goods.1.json: "version" must be a whole number from 1 on, and is 0.',
    ]);
    for (const file of ['no-goods.1', 'de-goods.1', 'fr-goods.1', 'gb-goods.1']) copy.retype(file, (text) => text.replaceAll('"days"', '"dayz"'));
    const many = problems();
    assert.equal(many.length, 31);
    assert.match(many.at(-1) ?? '', /^And \d+ more\.$/);
  });

  it('apply from their day on, and change nothing for what was bought before', () => {
    writeNext({ withdrawal: { ...(copy.read(goods)['withdrawal'] as object), days: 30 } });
    const policies = loadPolicies(copy.folder);
    const days = (on: string) => policies.for('NO', 'goods', on).withdrawal?.days;
    assert.deepEqual(['2014-01-01', '2026-12-31', '2027-01-01', '2040-01-01'].map(days), [14, 14, 30, 30]);
    assert.equal(policies.for('DE', 'goods', '2027-01-01').id, 'de-goods');
    assert.equal(policies.for('JP', 'goods', '2027-01-01').id, 'common-goods');
  });
});
