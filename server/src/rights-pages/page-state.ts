import type { Merchant } from '../../../src/api/contract/merchant.ts';
import type { DeclarationKind } from '../../../src/api/contract/rights.ts';
import type { RightsData } from '../rights/load-rights.ts';
import type { PageWords } from '../words/page-words.ts';
import { wordsFor } from '../words/words.ts';

/** What a page is made from, beside what was typed. */
export interface PageState {
  readonly kind: DeclarationKind;
  /** Whose law. ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The language asked for, else one of the country's. The words of the law may be in it where the page's own are not. */
  readonly lang: string;
  readonly words: PageWords;
  /** The words of the law, in whatever language they have for this reader. */
  readonly labels: { readonly locale: string; readonly open: string; readonly confirm: string };
  readonly types: readonly ('ordinary' | 'extraordinary')[];
  readonly merchant: Merchant;
  /** Whether the acknowledgement is mailed too. */
  readonly mails: boolean;
}

const known = ['ordinary', 'extraordinary'] as const;

const typesOf = (found: { readonly types: readonly string[] } | undefined): PageState['types'] =>
  known.filter((type) => found?.types.includes(type));

/** Reads what a page is asked for. What makes no sense is as if it was not there: an address is easily cut short. */
export const pageState = (
  kind: DeclarationKind,
  asked: { readonly country?: string | undefined; readonly lang?: string | undefined },
  { merchant, mails, rights }: { readonly merchant: Merchant; readonly mails: boolean; readonly rights: RightsData },
): PageState => {
  const country = /^[A-Z]{2}$/.test(asked.country ?? '') ? asked.country! : merchant.country;
  const locale = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-[A-Za-z]{2})?$/.test(asked.lang ?? '') ? asked.lang : undefined;
  const law = rights.in(country, locale);
  const found = law.functions.find((each) => each.kind === kind);
  const lang = locale ?? law.locale;
  const words = wordsFor(lang).pages;
  const labels = found?.labels ?? { locale: words.language, open: words.open[kind], confirm: words.confirm[kind] };
  return { kind, country, lang, words, labels, types: kind === 'terminate' ? typesOf(found) : [], merchant, mails };
};
