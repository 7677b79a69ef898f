import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { rights as contract } from '../../../src/api/contract/rights.ts';
import { loadRights, readRights, rightsFolder } from '../../src/rights/load-rights.ts';

const data = loadRights();
const written = readRights(rightsFolder);
const countries = [...written.map(({ country }) => country), 'PT', 'US', 'JP'];
const languages = ['nb', 'nn', 'no', 'nb-NO', 'en', 'en-GB', 'sv', 'da', 'fi', 'is', 'de', 'de-AT', 'fr', 'it', 'es', 'nl', 'pl', 'pt', 'ja', undefined];

const withdraw = (country: string, locale?: string) => data.in(country, locale).functions.find(({ kind }) => kind === 'withdraw');
const terminate = (country: string, locale?: string) => data.in(country, locale).functions.find(({ kind }) => kind === 'terminate');

describe('the rights that come with the server', () => {
  it('are an answer of the contract in every country and language, with every word in one of the languages it names', () => {
    for (const country of countries) {
      for (const locale of languages) {
        const answer = data.in(country, locale);
        const where = `${country} ${String(locale)}`;
        assert.deepEqual(v.parse(contract, answer), answer, where);
        assert.equal(answer.country, country);
        assert.ok(answer.functions.length > 0 && answer.rights.length >= 4, where);
        assert.ok(answer.rights.every(({ sources }) => sources.length > 0) && answer.functions.every(({ sources }) => sources.length > 0), where);
      }
    }
  });

  it('are told in the language asked for, else in the country’s, else in English', () => {
    const told = (country: string, locale: string | undefined) => data.in(country, locale).locale;
    assert.deepEqual(
      [told('NO', 'nb'), told('NO', 'nn-NO'), told('NO', 'no'), told('NO', 'en'), told('NO', 'de'), told('NO', undefined)],
      ['nb', 'nb', 'nb', 'en', 'nb', 'nb'],
    );
    assert.deepEqual([told('DE', 'en-US'), told('DE', 'DE-de'), told('DE', 'nb')], ['en', 'de', 'de']);
    assert.deepEqual([told('BE', 'fr'), told('BE', 'de'), told('BE', 'nl'), told('BE', 'sv')], ['fr', 'de', 'nl', 'nl']);
    assert.deepEqual([told('PT', 'pt'), told('PT', 'fr'), told('JP', 'ja'), told('IS', 'is')], ['en', 'fr', 'en', 'en']);
    assert.deepEqual([withdraw('IS', 'is')?.labels.locale, withdraw('IS', 'en')?.labels.locale], ['is', 'en']);
  });

  /** Written down by hand, word for word: the labels that the law or its official text has, and those that stand in for them. */
  const words: readonly (readonly [country: string, locale: string, open: string, confirm: string, official: boolean])[] = [
    ['IE', 'en', 'withdraw from contract here', 'confirm withdrawal', true],
    ['DE', 'de', 'Vertrag widerrufen', 'Widerruf bestätigen', true],
    ['AT', 'de', 'Vertrag widerrufen', 'Widerruf bestätigen', true],
    ['FR', 'fr', 'renoncer au contrat ici', 'confirmer la rétractation', true],
    ['IT', 'it', 'recedere dal contratto qui', 'conferma recesso', true],
    ['ES', 'es', 'desistir del contrato aquí', 'confirmar desistimiento', true],
    ['NL', 'nl', 'Hier de overeenkomst ontbinden', 'Ontbinding bevestigen', true],
    ['NO', 'nb', 'Angre avtalen her', 'Bekreft angrer', false],
    ['SE', 'sv', 'Ångra avtalet här', 'Bekräfta frånträde', false],
    ['DK', 'da', 'Fortryd aftale', 'Bekræft fortrydelse', false],
    ['FI', 'fi', 'Peruuta sopimus tästä', 'Vahvista peruuttaminen', false],
    ['PL', 'pl', 'Odstąp od umowy tutaj', 'Potwierdź odstąpienie od umowy', false],
    ['BE', 'nl', 'hier de overeenkomst herroepen', 'herroeping bevestigen', false],
    ['GB', 'en', 'Cancel contract here', 'Confirm cancellation', false],
  ];
  for (const [country, locale, open, confirm, official] of words) {
    it(`have the exact words to withdraw in ${country}`, () => {
      assert.deepEqual(withdraw(country, locale)?.labels, { locale, open, confirm, official });
    });
  }

  it('ask for the function to withdraw in the whole European Union since its day, in Austria since its own, and elsewhere offer it', () => {
    for (const country of ['SE', 'DK', 'FI', 'DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'PL', 'IE', 'PT', 'GR']) {
      assert.deepEqual([withdraw(country)?.since, withdraw(country)?.required], ['2026-06-19', true], country);
    }
    assert.deepEqual([withdraw('AT')?.since, withdraw('AT')?.required], ['2026-10-01', true]);
    for (const country of ['NO', 'IS', 'GB', 'US', 'JP']) assert.equal(withdraw(country)?.required, false, country);
    for (const country of countries) assert.deepEqual(withdraw(country)?.types, [], country);
  });

  it('ask for a function to terminate in Germany and France, with the words of their laws, and offer one in Norway', () => {
    const { labels, required, since, types } = terminate('DE')!;
    assert.deepEqual({ labels, required, since, types }, {
      labels: { locale: 'de', open: 'Verträge hier kündigen', confirm: 'jetzt kündigen', official: true },
      required: true,
      since: '2022-07-01',
      types: ['ordinary', 'extraordinary'],
    });
    assert.ok(terminate('DE')!.sources.some(({ name }) => name === '§ 312k BGB'));
    const french = terminate('FR')!;
    assert.deepEqual([french.labels.open, french.labels.confirm, french.required, french.since], ['résilier votre contrat', 'notification de la résiliation', true, '2023-06-01']);
    assert.equal(terminate('NO')?.required, false);
    assert.equal(terminate('NO', 'nb')?.labels.open, 'Si opp avtalen her');
    assert.deepEqual(countries.filter((country) => terminate(country)), ['DE', 'FR', 'NO']);
  });

  it('keep the three rights of Norway apart, by their own names', () => {
    const names = data.in('NO', 'nb').rights.map(({ kind, name }) => [kind, name]);
    assert.deepEqual(names, [
      ['withdraw', 'Angrerett'],
      ['terminate', 'Oppsigelse'],
      ['void', 'Heving'],
      ['price-reduction', 'Prisavslag'],
      ['complaint', 'Reklamasjon'],
    ]);
    assert.equal(data.in('NO', 'nb').rights[0]?.days, 14);
  });

  it('lead to a page of the same function, country and language', () => {
    assert.equal(withdraw('NO', 'nb')?.page, '/rights/withdraw?country=NO&lang=nb');
    assert.equal(terminate('DE', 'de')?.page, '/rights/terminate?country=DE&lang=de');
    assert.equal(withdraw('PT', 'pt')?.page, '/rights/withdraw?country=PT&lang=en');
  });

  it('say the same of a right in no two languages, and leave nothing untranslated', () => {
    for (const { country, languages: spoken, rights } of written) {
      for (const { kind, text } of rights) assert.equal(new Set(Object.values(text)).size, spoken.length, `${country} ${kind}`);
    }
  });
});
