import type { Merchant } from '../../../../src/api/contract/merchant.ts';
import type { DeclarationKind } from '../../../../src/api/contract/rights.ts';
import { formatDate } from '../../../../src/format/date.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { AcknowledgementContent } from './content.ts';
import { countryName } from '../country-name.ts';
import type { AcknowledgementWords } from '../../words/acknowledgement-words.ts';
import { formatLocaleFor, wordsFor } from '../../words/words.ts';

/** What somebody declared, and what may be said of it to whoever did. */
export interface Declared {
  readonly kind: DeclarationKind;
  readonly reference: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly timeZone: string;
  readonly name: string;
  readonly contract: string;
  /** Names of the items that it is about, where that is not the whole contract. */
  readonly items?: readonly string[];
  readonly email: string;
  readonly country: string;
  readonly locale: string;
  readonly termination?: {
    readonly type: 'ordinary' | 'extraordinary';
    readonly reason?: string | undefined;
    readonly endOn?: PlainDate | undefined;
  };
  /** The day on which the contract ends by it; missing where it is not known, and for guests, who are told nothing of any account. */
  readonly endsOn?: PlainDate;
}

type Row = AcknowledgementContent['rows'][number];

const terminationRows = ({ termination }: Pick<Declared, 'termination'>, words: AcknowledgementWords, locale: string): Row[] => {
  if (!termination) return [];
  const { type, reason, endOn } = termination;
  return [
    { label: words.terminationType, value: words.terminationTypes[type] },
    ...(reason === undefined ? [] : [{ label: words.terminationReason, value: reason }]),
    { label: words.endOn, value: endOn ? formatDate(endOn, locale) : words.endAtOnce },
  ];
};

const endSentences = ({ kind, endsOn }: Declared, words: AcknowledgementWords, locale: string, store: string): string[] => {
  if (endsOn) return [words.sentences.endsOn(formatDate(endsOn, locale))];
  return kind === 'terminate' ? [words.sentences.endsLater(store)] : [];
};

/** What was declared, row by row and word for word, as a page repeats it before and after. */
export const declarationRows = (declared: Omit<Declared, 'reference' | 'at' | 'timeZone' | 'endsOn'>): Row[] => {
  const words = wordsFor(declared.locale).acknowledgement;
  const locale = formatLocaleFor(declared.locale);
  const { kind, name, contract, items, email, country } = declared;
  return [
    { label: words.declaration, value: kind === 'withdraw' ? words.iWithdraw : words.iTerminate },
    { label: words.name, value: name },
    { label: words.contract, value: contract },
    ...(items ? [{ label: words.items, value: items.join('\n') }] : []),
    ...terminationRows(declared, words, locale),
    { label: words.email, value: email },
    { label: words.country, value: countryName(country, locale) },
  ];
};

/** The acknowledgement of a declaration (directive 2011/83/EU, article 11a (4); § 312k (4) BGB). */
export const declarationContent = (declared: Declared, merchant: Merchant): AcknowledgementContent => {
  const words = wordsFor(declared.locale).acknowledgement;
  const locale = formatLocaleFor(declared.locale);
  const { kind, reference, at, timeZone } = declared;
  return {
    title: words.titles[kind],
    reference,
    at,
    timeZone,
    rows: declarationRows(declared),
    sentences: [
      words.sentences[kind](merchant.name),
      ...(kind === 'withdraw' ? [words.sentences.inTime] : []),
      ...endSentences(declared, words, locale, merchant.name),
      words.sentences.keep,
    ],
    merchant,
  };
};
