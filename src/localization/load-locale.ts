import type { LocaleModule } from '@lit/localize';
import { host } from './host-hook.ts';

type Loader = () => Promise<LocaleModule>;

/**
 * Each language in two parts: the words of first states, and those of what loads when somebody opens it. `npm run words` cuts
 * them apart.
 */
const loaders: Record<string, { first: Loader; later: Loader }> = {
  nb: { first: () => import('./generated/nb.ts'), later: () => import('./generated/nb-later.ts') },
};

/** Milliseconds before the second and the third try. */
const PAUSES = [300, 1500];

/**
 * Loads a language's words, trying three times: a lost connection at this moment must not leave a page in English until
 * it is reloaded.
 */
export const loadWithRetry = async (
  locale: string,
  loader = loaders[locale]?.first,
  wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
): Promise<LocaleModule> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await loader!();
    } catch (error) {
      const pause = PAUSES[attempt];
      if (pause === undefined) throw error;
      await wait(pause);
    }
  }
};

const loaded = new Map<string, LocaleModule>();
const complete = new Map<string, Promise<void>>();
let laterWanted = false;

/** The words of a language that has been loaded. */
export const wordsOf = (locale: string): LocaleModule['templates'] | undefined => loaded.get(locale)?.templates;

/** Adds a language's later words to its first ones, once. */
const completeLocale = (locale: string): Promise<void> => {
  let adding = complete.get(locale);
  if (!adding) {
    adding = loadWithRetry(locale, loaders[locale]?.later).then(({ templates }) => {
      const whole = Object.assign(loaded.get(locale)!.templates, templates);
      host.words?.lay(locale, whole);
    });
    // A failure is not kept: whoever asks next tries again.
    adding.catch(() => complete.delete(locale));
    complete.set(locale, adding);
  }
  return adding;
};

/** For `configureLocalization`: a language's words, complete once any part that needs its later ones has been opened. */
export const loadLocale = async (locale: string): Promise<LocaleModule> => {
  const words = await loadWithRetry(locale);
  loaded.set(locale, words);
  host.words?.lay(locale, words.templates);
  if (laterWanted) await completeLocale(locale);
  return words;
};

/** Waits for the words of what is about to open; from then on every language comes complete. */
export const laterWords = async (): Promise<void> => {
  laterWanted = true;
  await Promise.all([...loaded.keys()].map(completeLocale));
};
