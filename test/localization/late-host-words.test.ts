import { expect } from '@open-wc/testing';
import { shownLocale } from '../../src/localization/locale.ts';
import { pricePerPeriod } from '../../src/localization/period-text.ts';
import { showLanguage } from '../support/locale.ts';
import { plainSpaces } from '../support/text.ts';

describe("a host's words that come after the language is shown", () => {
  it('are laid over what is there', async () => {
    await showLanguage('nb');
    const perMonth = () => plainSpaces(pricePerPeriod({ amount: 11900, currency: 'NOK', scale: 2 }, { unit: 'month', count: 1 }));
    expect(perMonth()).to.equal('119 kr per måned');
    const { replaceWords } = await import('../../src/localization/index.ts');
    replaceWords('nb', { '{0} per month': '{0} i måneden' });
    expect(perMonth()).to.equal('119 kr i måneden');
    expect(shownLocale()).to.equal('nb');
    await showLanguage('en');
  });
});
