import { expect } from '@open-wc/testing';
import { showLanguage } from '../../support/locale.ts';
import { byRole } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { englishFinder, wordsIn } from './english.ts';
import { LateLanguage } from './late-language.ts';
import { pageText, putInPage, tags, untilAllSpeak } from './page.ts';
import { SeenWords } from './seen-words.ts';

describe('words that come late', () => {
  let page: HTMLElement | undefined;
  afterEach(async () => {
    page?.remove();
    await showLanguage('en');
  });

  for (const tag of tags) {
    it(`are waited for by <${tag}>, which says nothing in English before`, async () => {
      const late = await LateLanguage.of('de');
      document.documentElement.lang = 'de';
      const placed = putInPage(tag);
      page = placed.page;
      const seen = new SeenWords(page);
      await eventually(() => late.asked === 1);
      expect([...seen.all]).to.deep.equal([]);
      late.come();
      await untilAllSpeak(placed, 'de');
      seen.stop();
      const findEnglish = await englishFinder('de');
      expect(findEnglish(seen.all)).to.deep.equal([]);
      expect(seen.all.size).to.be.greaterThan(2);
    });
  }

  it('leave all elements as they are in the language before, which still work, until they come', async () => {
    await showLanguage('nb');
    const placed = putInPage(...tags);
    page = placed.page;
    await untilAllSpeak(placed, 'nb');
    const late = await LateLanguage.of('de');
    const seen = new SeenWords(page);
    document.documentElement.lang = 'de';
    await eventually(() => late.asked === 1);
    // What one does meanwhile is answered in the language that is there.
    byRole(page.querySelector('charge-verifier')!, 'button', 'Finn ut hva det er').click();
    await eventually(() => pageText(page!).includes('Lim inn linjen'), pageText(page));
    const [findEnglish, findForeign] = await Promise.all([englishFinder('nb'), englishFinder('de')]);
    expect(wordsIn(page)).to.include('Abonnementer').and.not.to.include('Abos');
    late.come();
    await untilAllSpeak(placed, 'de');
    await eventually(() => pageText(page!).includes('Abos'));
    seen.stop();
    // A word may be the same in two of the three.
    expect(findEnglish(seen.all).filter((text) => findForeign([text]).length > 0)).to.deep.equal([]);
  });

  it('of a provider are waited for as well, whatever the page around it says', async () => {
    const late = await LateLanguage.of('de');
    const placed = putInPage(...tags);
    page = placed.page;
    const seen = new SeenWords(page);
    page.lang = 'de';
    await eventually(() => late.asked === 1);
    late.come();
    await untilAllSpeak(placed, 'de');
    await showLanguage('nb', 'de');
    seen.stop();
    const findEnglish = await englishFinder('de');
    expect(findEnglish(wordsIn(page))).to.deep.equal([]);
    page.lang = '';
    await untilAllSpeak(placed, 'nb');
  });
});
