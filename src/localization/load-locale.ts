import type { LocaleModule } from '@lit/localize';
import { languages } from './generated/languages.ts';
import { host } from './host-hook.ts';

type Loader = () => Promise<LocaleModule>;

/**
 * A language's words come in parts, which `npm run words` cuts apart: those of first states, and, by element, those of what loads when somebody
 * opens it, of which the first part knows where they are.
 */
type LanguageModule = LocaleModule & { later?: Readonly<Record<string, readonly Loader[]>> };

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
  for (const pause of PAUSES) {
    try {
      return await loader();
    } catch {
      await wait(pause);
    }
  }
  return loader();
};

const loaded = new Map<string, LanguageModule>();
const added = new Map<Loader, Promise<void>>();
/** Elements of which a part has been opened. */
const opened = new Set<string>();

/** The words of a language that has been loaded. */
export const wordsOf = (locale: string): LocaleModule['templates'] | undefined => loaded.get(locale)?.templates;

/** Adds some of a language's later words to its first ones, once. */
const addWords = (locale: string, loader: Loader): Promise<void> => {
  let adding = added.get(loader);
  if (!adding) {
    adding = loadWithRetry(locale, loader).then(({ templates }) => {
      const whole = Object.assign(loaded.get(locale)!.templates, templates);
      host.words?.lay(locale, whole);
    });
    // A failure is not kept: whoever asks next tries again.
    adding.catch(() => added.delete(loader));
    added.set(loader, adding);
  }
  return adding;
};

/** All that is wanted of a language. An element that a host has given another name has the words of every element. */
const completeLocale = async (locale: string): Promise<void> => {
  const { later = {} } = loaded.get(locale)!;
  const known = opened.size;
  const wanted = [...opened].flatMap((element) => later[element] ?? Object.values(later).flat());
  await Promise.all(wanted.map((loader) => addWords(locale, loader)));
  // More may have been opened while these were on their way.
  if (opened.size !== known) await completeLocale(locale);
};

/** For `configureLocalization`: a language's words, with the later ones of the elements of which a part has been opened. */
export const loadLocale = async (locale: string): Promise<LocaleModule> => {
  const words = await loadWithRetry(locale);
  loaded.set(locale, words);
  host.words?.lay(locale, words.templates);
  await completeLocale(locale);
  return words;
};

/**
 * Waits for the words of what is about to open in an element, in the language that is shown; from then on every language comes with them. One that is not
 * shown is not waited for: a broken chunk of it must not keep a part from opening.
 */
export const laterWords = async (shown: string, element: string): Promise<void> => {
  opened.add(element);
  if (loaded.has(shown)) await completeLocale(shown);
};
