import { LOCALE_STATUS_EVENT } from '@lit/localize';
import { laterWords } from '../../src/localization/load-locale.ts';
import { followPageLocale, shownLocale } from '../../src/localization/locale.ts';

/**
 * Sets the page's language and waits until its words are there: all of them, since a test may ask for a sentence without opening
 * the part it belongs to.
 */
export const showLanguage = async (tag: string, shown = tag): Promise<void> => {
  followPageLocale();
  const arrived = new Promise<void>((done) => {
    const check = () => {
      if (shownLocale() !== shown) return;
      removeEventListener(LOCALE_STATUS_EVENT, check);
      done();
    };
    addEventListener(LOCALE_STATUS_EVENT, check);
    document.documentElement.lang = tag;
    check();
  });
  await arrived;
  // No element has this name, so it has the words of all.
  await laterWords(shown, 'any');
};
