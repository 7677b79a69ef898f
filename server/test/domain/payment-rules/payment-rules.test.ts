import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { paymentRule, paymentRules, type PaymentRules } from '../../../../src/api/contract/payment-rules.ts';
import { europeanCountries, otherCountries } from '../../../src/domain/payment-rules/countries.ts';
import { paymentRulesOf } from '../../../src/domain/payment-rules/payment-rules-of.ts';
import { ownShares } from '../../../src/domain/payment-rules/rules.ts';
import { serverLanguages, wordsFor } from '../../../src/words/words.ts';

const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const codes = (paymentRule.entries.code.options[0].options as readonly string[]).toSorted();

const of = (country: string): PaymentRules => {
  const rules = paymentRulesOf(country, wordsFor('en').acts);
  assert.ok(rules, country);
  assert.deepEqual(v.parse(paymentRules, rules), rules);
  return rules;
};

const ruleOf = (country: string, code: string) => of(country).rules.find((rule) => rule.code === code);

describe('the law behind the approval of payments', () => {
  it('is known for every country of the European Economic Area, and for the kingdom that has left it', () => {
    assert.deepEqual(Object.keys(europeanCountries).toSorted(), [...union, 'IS', 'LI', 'NO'].toSorted());
    for (const country of Object.keys(europeanCountries)) assert.equal(of(country).regime, 'psd2');
    assert.equal(of('GB').regime, 'uk-psr');
  });

  it('says of each rule of the contract where it stands, once', () => {
    for (const country of [...Object.keys(europeanCountries), 'GB']) {
      const { rules } = of(country);
      assert.deepEqual(rules.map(({ code }) => code).toSorted(), codes, country);
      assert.ok(rules.every(({ source }) => /\d/.test(source) && source.length > 10), country);
    }
  });

  it('counts what its codes count', () => {
    for (const country of ['NO', 'DE', 'GB']) {
      const counts = of(country).rules.flatMap(({ code, count }) => (count === undefined ? [] : [`${code} ${count}`]));
      assert.deepEqual(counts, ['five-tries 5', 'five-minutes 5', 'low-value-exempt 5', 'contest-within-months 13']);
    }
  });

  it("names an amount in the country's own money where its law does, and else in the directive's", () => {
    const share = (country: string) => {
      const { amount, source } = ruleOf(country, 'unauthorised-own-share') ?? {};
      return `${(amount?.amount ?? 0) / 100} ${amount?.currency}, ${source}`;
    };
    assert.equal(share('NO'), '450 NOK, Finansavtaleloven § 4-30');
    assert.equal(share('SE'), '400 SEK, Lag (2010:751) om betaltjänster, 5 a kap.');
    assert.equal(share('DK'), '375 DKK, Lov om betalinger § 100, stk. 3');
    assert.equal(share('GB'), '35 GBP, Payment Services Regulations 2017, reg. 77');
    for (const country of Object.keys(europeanCountries)) {
      if (!Object.hasOwn(ownShares, country)) assert.equal(share(country), '50 EUR, Directive (EU) 2015/2366, art. 74(1)');
      assert.deepEqual(ruleOf(country, 'low-value-exempt')?.amount, { amount: 3000, currency: 'EUR', scale: 2 });
    }
    assert.deepEqual(ruleOf('GB', 'low-value-exempt')?.amount, { amount: 2500, currency: 'GBP', scale: 2 });
  });

  it('names the law and who takes complaints where most customers are', () => {
    for (const country of 'NO SE DK FI IS DE AT FR NL BE ES IT PT IE PL GB'.split(' ')) {
      const { complaints, law } = of(country);
      assert.ok(law?.name && complaints?.name, country);
    }
  });

  it('says since when, where that is certain', () => {
    assert.equal(of('NO').since, '2019-09-14');
    assert.equal(of('GB').since, '2022-03-14');
    assert.equal(of('IS').since, undefined);
  });

  it('claims no law where there is none, and knows nothing of what it does not know', () => {
    for (const country of Object.keys(otherCountries)) {
      const { law, regime, rules, since } = of(country);
      assert.deepEqual([regime, rules, law, since], ['none', [], undefined, undefined]);
    }
    assert.deepEqual(Object.keys(otherCountries), ['AU', 'CA', 'CH', 'NZ', 'US']);
    for (const country of ['ZZ', 'constructor', 'no', '']) assert.equal(paymentRulesOf(country, wordsFor('en').acts), undefined);
  });

  it("names the Union's acts in the language of the reader, and a country's own law as it is called there", () => {
    const sources = (language: string) => paymentRulesOf('NO', wordsFor(language).acts)!.rules.map(({ source }) => source);
    for (const language of serverLanguages.filter((each) => each !== 'en')) {
      const said = sources(language);
      for (const [index, english] of sources('en').entries()) {
        const [number, article] = [/20\d\d\/\d+/.exec(english)?.[0], / (\S+)$/.exec(english)![1]!];
        if (!number) assert.equal(said[index], english);
        else assert.ok(said[index] !== english && said[index]!.includes(number) && said[index]!.endsWith(` ${article}`), `${language}: ${said[index]}`);
      }
    }
    assert.equal(sources('nb')[0], 'Direktiv (EU) 2015/2366, art. 97(1)');
  });
});
