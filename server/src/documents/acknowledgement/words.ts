import type { RefundReason, RefundRoute } from '../../../../src/api/contract/refund-terms.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { nb } from './words/nb.ts';
import { sv } from './words/sv.ts';

/** What an acknowledgement says. Whole labels and sentences; what varies is passed in. */
export interface AcknowledgementWords {
  readonly language: string;
  readonly titles: Readonly<Record<'withdraw' | 'terminate' | 'refund-request', string>>;
  readonly reference: string;
  readonly receivedOn: string;
  readonly receivedBy: string;
  /** `zone` names the zone and how far it is from UTC. */
  readonly moment: (day: string, time: string, zone: string) => string;
  /** Heads what was declared or asked. */
  readonly content: string;
  readonly declaration: string;
  readonly iWithdraw: string;
  readonly iTerminate: string;
  readonly name: string;
  readonly contract: string;
  readonly items: string;
  readonly email: string;
  readonly country: string;
  readonly terminationType: string;
  readonly terminationTypes: Readonly<Record<'ordinary' | 'extraordinary', string>>;
  readonly terminationReason: string;
  readonly endOn: string;
  readonly endAtOnce: string;
  readonly purchase: string;
  readonly boughtOn: string;
  readonly amount: string;
  readonly route: string;
  readonly routes: Readonly<Record<RefundRoute, string>>;
  readonly reason: string;
  readonly reasons: Readonly<Record<RefundReason, string>>;
  readonly statement: string;
  readonly destination: string;
  readonly destinations: Readonly<Record<'original' | 'balance', string>>;
  readonly sentences: {
    readonly withdraw: (store: string) => string;
    readonly terminate: (store: string) => string;
    readonly 'refund-request': (store: string) => string;
    /** What the moment is for. */
    readonly inTime: string;
    readonly endsOn: (day: string) => string;
    readonly endsLater: (store: string) => string;
    /** That it is a receipt, and no decision. */
    readonly noDecision: string;
    readonly keep: string;
    /** In a mail, which repeats nothing that was typed. */
    readonly mailAttached: string;
    readonly mailNotYou: (store: string) => string;
  };
  readonly pageOf: (page: number, pages: number) => string;
  /** Parts of file names: plain letters, since systems disagree about others. */
  readonly files: Readonly<Record<'declaration' | 'refund-request', string>>;
}

const all: readonly AcknowledgementWords[] = [en, nb, de, fr, sv, da];

/** The language that there may be words of: who reads Nynorsk reads Bokmål too. */
export const languageOf = (locale: string): string => {
  const language = locale.split('-')[0]!.toLowerCase();
  return language === 'nn' || language === 'no' ? 'nb' : language;
};

/** The words for a language tag; English for a language that there are none of. */
export const acknowledgementWords = (locale: string): AcknowledgementWords =>
  all.find(({ language }) => language === languageOf(locale)) ?? en;

/** How its dates and amounts are written. English without a region is British, as in the widgets. */
export const acknowledgementLocale = (locale: string): string => {
  const { language } = acknowledgementWords(locale);
  const isItsOwn = languageOf(locale) === language && /^[a-z]+-[A-Z]{2}$/i.test(locale);
  if (isItsOwn && Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0) return locale;
  return language === 'en' ? 'en-GB' : language;
};
