import { expect } from '@open-wc/testing';
import * as danish from '../../../src/localization/generated/da.ts';
import { languages } from '../../../src/localization/generated/languages.ts';
import { laterWords, loadLocale } from '../../../src/localization/load-locale.ts';

// A file of its own: what a page has opened decides which words it loads.
describe('a part that opens', () => {
  it('is not kept waiting by a broken chunk of a language that is not shown', async () => {
    let tries = 0;
    Object.assign(languages, { da: async () => ({ ...danish, later: { 'purchase-history': [() => Promise.reject(new TypeError(`network, ${++tries}`))] } }) });
    await loadLocale('da');
    await laterWords('en', 'purchase-history');
    expect(tries).to.equal(0);
  });
});
