import type { LocaleModule } from '@lit/localize';
import { languages } from './generated/languages.ts';
import { host } from './host-hook.ts';

type Loader = () => Promise<LocaleModule>;

/**
 * A language's words come in two parts, which `npm run words` cuts apart: those of first states, and those of what loads when somebody opens it, of
 * which the first part knows where they are.
 */
type LanguageModule = LocaleModule & { later?: Loader };

const loaders: Readonly<Record<string, () => Promise<LanguageModule>>> = languages;

/** Milliseconds before the second and the third try. */
const PAUSES = [300, 1500];

/**
 * Loads a language's words, trying three times: a lost connection at this moment must not leave a page in English until
 * it is reloaded.
 */
export const loadWithRetry = async (
  locale: string,
  loader: () => Promise<LanguageModule> = loaders[locale]!,
  wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
): Promise<LanguageModule> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await loader();
    } catch (error) {
      const pause = PAUSES[attempt];
      if (pause === undefined) throw error;
      await wait(pause);
    }
  }
};

const loaded = new Map<string, LanguageModule>();
const complete = new Map<string, Promise<void>>();
let laterWanted = false;

/** The words of a language that has been loaded. */
export const wordsOf = (locale: string): LocaleModule['templates'] | undefined => loaded.get(locale)?.templates;

/** Adds a language's later words to its first ones, once. */
const completeLocale = (locale: string): Promise<void> => {
  let adding = complete.get(locale);
  if (!adding) {
    adding = loadWithRetry(locale, loaded.get(locale)!.later).then(({ templates }) => {
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

/**
 * Waits for the words of what is about to open, in the language that is shown; from then on every language comes complete. One that is not shown is not waited for:
 * a broken chunk of it must not keep a part from opening.
 */
export const laterWords = async (shown: string): Promise<void> => {
  laterWanted = true;
  if (loaded.has(shown)) await completeLocale(shown);
};
