import { html, raw } from 'hono/html';
import { directionOf } from '../../../src/format/direction.ts';
import type { PageState } from './page-state.ts';
import { style } from './style.ts';
import { serverLanguages, wordsFor } from '../words/words.ts';

export type Markup = ReturnType<typeof html>;

/** Shown as it is in the law, and pronounced in its own language. */
export const inItsLanguage = ({ labels, words }: PageState, text: string): Markup =>
  labels.locale === words.language ? html`${text}` : html`<span lang="${labels.locale}">${text}</span>`;

/** The same form in other languages. What was typed stays behind, so they stand on the empty form alone. */
export const languageLinks = ({ country, words }: PageState, contract: string): Markup => {
  const query = (lang: string) => new URLSearchParams({ country, lang, ...(contract && { contract }) }).toString();
  return html`<nav aria-label="${words.languages}"><ul class="languages">
${serverLanguages.map(
  (language) =>
    html`<li><a href="?${query(language)}" lang="${language}" hreflang="${language}"${language === words.language ? raw(' aria-current="true"') : ''}>${wordsFor(language).pages.languageName}</a></li>\n`,
)}</ul></nav>`;
};

/** A whole page. No script, no cookie, nothing from elsewhere. */
export const frame = async (
  { merchant, words }: PageState,
  { title, main, languages }: { readonly title: string; readonly main: Markup; readonly languages?: Markup },
): Promise<string> => {
  const { name, websiteUrl } = merchant;
  const page = await html`<!doctype html>
<html lang="${words.language}" dir="${directionOf(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${name}</title>
<style>${raw(style)}</style>
</head>
<body>
<div class="page">
<header>
<p class="store">${websiteUrl ? html`<a class="store" href="${websiteUrl}">${name}</a>` : name}</p>
${languages ?? ''}
</header>
<main>
${main}
</main>
</div>
</body>
</html>
`;
  return page.toString();
};
