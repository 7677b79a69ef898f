import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/format/date.ts';
import { formatMoney, formatNumber } from '../../src/format/money.ts';
import { followPageLocale, formatLocale } from '../../src/localization/locale.ts';
import { pricePerPeriod } from '../../src/localization/period-text.ts';
import { showLanguage } from '../support/locale.ts';
import { plainSpaces } from '../support/text.ts';

/** What a page asks for, what it is shown in, a text, an amount and a day as they are written there. */
const regions = [
  ['no', 'nb', 'per måned', '1 299,50', '12. november 2026'],
  ['nb-NO', 'nb', 'per måned', '1 299,50', '12. november 2026'],
  ['nn', 'nn', 'per månad', '1 299,50', '12. november 2026'],
  ['nn-NO', 'nn', 'per månad', '1 299,50', '12. november 2026'],
  ['de', 'de', 'pro Monat', '1.299,50', '12. November 2026'],
  ['de-CH', 'de', 'pro Monat', "1'299.50", '12. November 2026'],
  ['de-AT', 'de', 'pro Monat', '1.299,50', '12. November 2026'],
  ['sv-FI', 'sv', 'per månad', '1 299,50', '12 november 2026'],
  ['da-DK', 'da', 'pr. måned', '1.299,50', '12. november 2026'],
  ['pl-PL', 'pl', 'miesięcznie', '1299,50', '12 listopada 2026'],
  ['en-US', 'en', 'per month', '1,299.50', 'November 12, 2026'],
  ['en-CA', 'en', 'per month', '1,299.50', 'November 12, 2026'],
  ['pt', 'en', 'per month', '1,299.50', '12 November 2026'],
  ['pt-BR', 'en', 'per month', '1,299.50', '12 November 2026'],
] as const;

/** Engines differ in which apostrophe stands between thousands. */
const plain = (text: string): string => plainSpaces(text).replace('’', "'");

const price = { amount: 129950, currency: 'EUR', scale: 2 };

describe('the language and the region of a page', () => {
  before(() => followPageLocale());
  after(() => showLanguage('en'));

  for (const [tag, shown, words, number, day] of regions) {
    it(`are for ${tag} the words of ${shown}, and ${number} on ${day}`, async () => {
      await showLanguage(tag, shown);
      expect(pricePerPeriod(price, { unit: 'month', count: 1 })).to.include(words);
      expect(plain(formatMoney(price, formatLocale()))).to.include(number);
      expect(plainSpaces(formatDate('2026-11-12', formatLocale()))).to.equal(day);
    });
  }

  it('are the words alone where what the page asks for is no tag', async () => {
    for (const tag of ['de-CH_1', 'de-', 'de-!', 'de-ab-cd']) {
      await showLanguage(tag, 'de');
      expect(plain(formatMoney(price, formatLocale())), tag).to.include('1.299,50');
    }
  });

  it('may differ in numbers alone, and are followed from one to the next', async () => {
    await showLanguage('de-DE', 'de');
    expect(formatNumber(1299.5, formatLocale())).to.equal('1.299,5');
    await showLanguage('de-CH', 'de');
    // The page's change is told to whoever watches it, a moment later.
    await Promise.resolve();
    expect(plain(formatNumber(1299.5, formatLocale()))).to.equal("1'299.5");
  });
});
