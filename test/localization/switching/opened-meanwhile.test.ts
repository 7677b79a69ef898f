import { expect } from '@open-wc/testing';
import * as danish from '../../../src/localization/generated/da.ts';
import { languages } from '../../../src/localization/generated/languages.ts';
import { shownLocale } from '../../../src/localization/locale.ts';
import { allByRole } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { englishFinder, wordsIn } from './english.ts';
import { pageText, putInPage, untilAllSpeak } from './page.ts';

// A file of its own: what a page has opened decides which words it loads.
describe('an element that comes while the words of another are on their way in a new language', () => {
  it('says nothing in English, though nobody asked for its own words when the language was chosen', async () => {
    const placed = putInPage('charge-verifier');
    const { page } = placed;
    await eventually(() => pageText(page).includes('Find out what it is'), pageText(page));
    let asked = false;
    let come!: () => void;
    const late = new Promise<void>((done) => (come = done));
    const [own, ...shared] = danish.later['charge-verifier'];
    const held = async (): Promise<unknown> => {
      asked = true;
      await late;
      return own!();
    };
    Object.assign(languages, { da: async () => ({ ...danish, later: { ...danish.later, 'charge-verifier': [held, ...shared] } }) });
    document.documentElement.lang = 'da';
    await eventually(() => asked, 'the words are on their way');
    page.append(document.createElement('billing-subscriptions'));
    // It waits for the language no longer than a person would.
    await eventually(() => allByRole(page, 'button', 'Cancel subscription').length > 0, pageText(page));
    come();
    await eventually(() => shownLocale() === 'da', 'the language is there');
    await untilAllSpeak(placed, 'da');
    await eventually(() => pageText(page).includes('Opsig abonnementet'), pageText(page));
    const findEnglish = await englishFinder('da');
    expect(findEnglish(wordsIn(page))).to.deep.equal([]);
    page.remove();
  });
});
