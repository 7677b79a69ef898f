import { configureLocalization, LOCALE_STATUS_EVENT } from '@lit/localize';
import { languages } from './generated/languages.ts';
import { sourceLocale } from './generated/locale-codes.ts';
import { host, slots } from './host-hook.ts';
import { resolveLocale } from '../format/resolve-locale.ts';
import { loadLocale } from './load-locale.ts';
import { byForm } from './number-form.ts';

/** The languages that the library has, but for that of the source. */
const targetLocales = Object.keys(languages);

const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales: [...targetLocales, ...slots],
  loadLocale: async (code) => ({ templates: byForm((await (host.words?.load(code) ?? loadLocale(code))).templates) }),
});

/** The tag the page asks for; what is shown may be another, where we have no such language. */
let requested: string = sourceLocale;
let override: string | undefined;
let failed: string | undefined;

/** Milliseconds for which a language is waited for before elements say what they say in the one that is here. */
const PATIENCE = 3000;

/** When the language that was asked for last is shown, could not be, or keeps the page waiting. */
export let settled: Promise<void> | undefined;

/** Has every element say anew what it says. */
const renderAgain = (): void => {
  dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, { detail: { status: 'ready', readyLocale: getLocale() } }));
};

const apply = (): void => {
  const before = requested;
  requested = override ?? (document.documentElement.lang || sourceLocale);
  // A host's own comes before one of the same tag that the library has.
  const found = resolveLocale(requested, [...(host.words?.tags() ?? []), ...targetLocales, sourceLocale]) ?? sourceLocale;
  const target = host.words?.codeOf(found) ?? found;
  // Dates, and texts of the back end's, follow the tag also where the words stay as they are: from `de` to `fr`, both shown in English.
  if (requested !== before && target === getLocale()) renderAgain();
  const choosing = setLocale(target).then(
    () => void (failed = undefined),
    async () => {
      // `setLocale(same)` would answer its rejected promise for ever: step back to the language that is shown, and stays, so that
      // the next change of language, or the network's return, tries again.
      failed = target;
      // Its promise is that of the next try too, where that comes before the step is done.
      await setLocale(getLocale()).catch(() => undefined);
    },
  );
  settled = Promise.race([choosing, new Promise<void>((done) => setTimeout(done, PATIENCE))]);
};

/** The locale whose words are shown, for a widget's `lang`. */
export const shownLocale = (): string => host.words?.tagOf(getLocale()) ?? getLocale();

/**
 * The language that the page asks for, whether we have it or not: for what a back end says in languages of its own, such as the words that a
 * law prescribes. The shown one where the page names no language at all.
 */
export const requestedLocale = (): string =>
  /^(?=.{2,35}$)[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(requested) ? requested : shownLocale();

/**
 * The locale for `Intl`: the page's own tag where it is a variety of the shown language (`en-US`, `nb-NO`), so that dates
 * and amounts follow the region; else the shown language. Plain `en` reads as `en-GB`, since the day comes before
 * the month nearly everywhere.
 */
export const formatLocale = (): string => {
  const shown = shownLocale();
  const locale = requested.toLowerCase().startsWith(shown + '-') ? requested : shown;
  try {
    // Chromium knows no Nynorsk, and would write in its own language.
    return Intl.NumberFormat.supportedLocalesOf([locale === 'en' ? 'en-GB' : locale, shown === 'nn' ? 'nb' : shown])[0] ?? shown;
  } catch {
    // The page's tag is none, as `de-CH_1`.
    return shown;
  }
};

/** Lays a language over the page's `<html lang>`, as `<billing-provider lang>` does; `undefined` takes it off again. */
export const overrideLocale = (tag: string | undefined): void => {
  override = tag || undefined;
  apply();
};

let following = false;

/** Begins to follow `<html lang>`; the first element that connects calls it. Does nothing a second time. */
export const followPageLocale = (): void => {
  if (following) return;
  following = true;
  apply();
  new MutationObserver(apply).observe(document.documentElement, { attributeFilter: ['lang'] });
  addEventListener('online', () => failed && apply());
};

/** A host has given words of its own: the page's language may be another now, and where it says so, all is said anew. */
export const wordsChanged = (isInUse: boolean): void => {
  if (!following) return;
  apply();
  if (isInUse) renderAgain();
};
