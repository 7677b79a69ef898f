import { resolveLocale } from '../format/resolve-locale.ts';
import { languages } from '../localization/generated/languages.ts';
import { sourceLocale } from '../localization/generated/locale-codes.ts';
import { loadLocale } from '../localization/load-locale.ts';
import { followWork, hostWords, spoken } from './words-of-work.ts';

/**
 * Renders on a server in a language, given as the tag that the page's `<html lang>` has (experimental). It is chosen as in the browser: `nb` for `nb-NO`,
 * English for what the library lacks; a host's own languages and words are taken, too.
 *
 * ```ts
 * const markup = await inLanguage('nb', () => collectResult(render(html`<purchase-history></purchase-history>`)));
 * ```
 *
 * The language holds for this work alone, in all that it waits for, while other requests are answered in others. What is rendered after `work` has
 * answered, as a stream that is read later, is English again. Rejects where `work` does, and where words of the host's own cannot be loaded.
 */
export const inLanguage = async <Result>(tag: string, work: () => Result | Promise<Result>): Promise<Result> => {
  await followWork();
  const own = hostWords();
  const found = resolveLocale(tag, [...(own?.tags() ?? []), ...Object.keys(languages), sourceLocale]) ?? sourceLocale;
  const code = own?.codeOf(found) ?? found;
  const loading = own?.load(code) ?? (code === sourceLocale ? { templates: {} } : loadLocale(code));
  const { templates } = await loading;
  return spoken.run({ tag: found, words: templates }, work);
};
