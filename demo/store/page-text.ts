import type { PageWords } from './words/page-words.ts';

/** The page in the languages other than its own, each fetched when it is wanted. */
const languages: Readonly<Record<string, () => Promise<{ words: PageWords }>>> = {
  ar: () => import('./words/ar.ts'),
  da: () => import('./words/da.ts'),
  de: () => import('./words/de.ts'),
  en: () => import('./words/en.ts'),
  nn: () => import('./words/nn.ts'),
  pl: () => import('./words/pl.ts'),
  sv: () => import('./words/sv.ts'),
};

/** The page's own words, which are Norwegian, as they were taken out of it. */
const own: Record<string, string> = {};

/** Sets the page's language, its direction and its own words; the widgets follow `<html lang>` by themselves. */
export const translatePage = async (language: string): Promise<void> => {
  const page = document.documentElement;
  page.lang = language;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
  const words: Readonly<Record<string, string>> = { ...(await languages[language]?.())?.words };
  // Another may have been chosen meanwhile.
  if (page.lang !== language) return;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text], [data-label]')) {
    const { text, label } = element.dataset;
    if (text) {
      own[text] ??= element.textContent;
      element.textContent = words[text] ?? own[text];
    }
    if (label) {
      own[label] ??= element.ariaLabel ?? '';
      element.ariaLabel = words[label] ?? own[label];
    }
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.href = link.href.replace(/\blang=\w+/, `lang=${language}`);
  document.title = `${document.querySelector('h1')!.textContent} – Nordlia`;
};
