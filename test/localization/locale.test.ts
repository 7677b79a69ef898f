import { LOCALE_STATUS_EVENT } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { followPageLocale, formatLocale, overrideLocale, requestedLocale, shownLocale } from '../../src/localization/locale.ts';
import { plural } from '../../src/localization/plural.ts';
import { pricePerPeriod } from '../../src/localization/period-text.ts';
import { showLanguage } from '../support/locale.ts';
import { plainSpaces } from '../support/text.ts';

const price = { amount: 11900, currency: 'NOK', scale: 2 };

describe("the page's language", () => {
  before(() => followPageLocale());
  afterEach(async () => {
    overrideLocale(undefined);
    await showLanguage('en');
  });

  it('decides how dates and amounts are written, down to the region', async () => {
    await showLanguage('en-US', 'en');
    expect(formatLocale()).to.equal('en-US');
    await showLanguage('nb-NO', 'nb');
    expect(formatLocale()).to.equal('nb-NO');
  });

  it('puts the day before the month in an English of no region', async () => {
    await showLanguage('en');
    expect(formatLocale()).to.equal('en-GB');
  });

  it('writes dates in the language that is shown, where the one asked for is missing', async () => {
    await showLanguage('fi', 'en');
    expect(formatLocale()).to.equal('en-GB');
    await showLanguage('no', 'nb');
    expect(formatLocale()).to.equal('nb');
  });

  it('is what a back end is asked in, also where the words are another', async () => {
    await showLanguage('fr-CA', 'en');
    expect(requestedLocale()).to.equal('fr-CA');
    overrideLocale('de-AT');
    expect(requestedLocale()).to.equal('de-AT');
    overrideLocale(undefined);
    for (const none of ['fr_FR', 'x', `fr${'-abcdefgh'.repeat(4)}`, 'fr CA']) {
      await showLanguage(none, 'en');
      expect(requestedLocale(), none).to.equal('en');
    }
  });

  it('is followed from one that we do not have to another', async () => {
    await showLanguage('it', 'en');
    const told = new Promise((done) => addEventListener(LOCALE_STATUS_EVENT, done, { once: true }));
    document.documentElement.lang = 'fr';
    await told;
    expect(requestedLocale()).to.equal('fr');
    expect(shownLocale()).to.equal('en');
  });

  it('gives way to one that is laid over it', async () => {
    overrideLocale('nb');
    await showLanguage('en', 'nb');
    expect(shownLocale()).to.equal('nb');
  });

  it('settles on the last one asked for, however quickly they follow each other', async () => {
    for (const tag of ['nb', 'en', 'nb', 'en', 'nb']) document.documentElement.lang = tag;
    await showLanguage('nb');
    expect(shownLocale()).to.equal('nb');
  });

  it('says prices with their period', async () => {
    await showLanguage('nb');
    expect(plainSpaces(pricePerPeriod(price, { unit: 'month', count: 1 }))).to.equal('119 kr per måned');
    expect(plainSpaces(pricePerPeriod(price, { unit: 'month', count: 3 }))).to.equal('119 kr hver 3. måned');
    expect(plainSpaces(pricePerPeriod(price, { unit: 'year', count: 2 }))).to.equal('119 kr hvert 2. år');
    expect(plainSpaces(pricePerPeriod(price, { unit: 'unknown', count: 3 }))).to.equal('119 kr');
    expect(plainSpaces(pricePerPeriod(price))).to.equal('119 kr');
  });
});

describe('plural', () => {
  const forms = { one: () => 'one', few: () => 'few', many: () => 'many', other: () => 'other' };

  it("takes the shown language's own category", async () => {
    await showLanguage('nb');
    expect([0, 1, 2, 5].map((count) => plural(count, forms))).to.deep.equal(['other', 'one', 'other', 'other']);
    await showLanguage('en');
    expect(plural(1, forms)).to.equal('one');
  });

  it('falls back to "other" for a category that has no form', () => {
    expect(plural(1, { other: () => 'other' })).to.equal('other');
  });
});
