import type { DeclarationKind } from '../../../src/api/contract/rights.ts';
import type { FieldName } from '../rights-pages/fields.ts';

/** What the plain pages say. Whole labels and sentences; what varies is passed in. The words of the law come with the rights. */
export interface PageWords {
  readonly language: string;
  /** How the language calls itself. */
  readonly languageName: string;
  readonly languages: string;
  readonly stepOne: string;
  readonly stepTwo: string;
  readonly noReason: string;
  readonly lawOf: (country: string) => string;
  readonly labels: Readonly<Record<FieldName, string>>;
  readonly hints: Readonly<Partial<Record<FieldName | 'ordinary' | 'extraordinary', string>>>;
  readonly errors: Readonly<Record<FieldName, string>>;
  readonly tooLong: (most: number) => string;
  /** Heads the list of what is to be put right. */
  readonly toPutRight: string;
  /** Before the page's title where something is to be put right. */
  readonly error: string;
  readonly next: string;
  readonly check: Readonly<Record<DeclarationKind, string>>;
  readonly back: string;
  /** Where the law of a country has no words of its own. */
  readonly open: Readonly<Record<DeclarationKind, string>>;
  readonly confirm: Readonly<Record<DeclarationKind, string>>;
  readonly received: Readonly<Record<DeclarationKind, string>>;
  readonly mailed: (address: string) => string;
  readonly keepIt: string;
  readonly download: Readonly<Record<'html' | 'pdf', string>>;
  readonly downloadUntil: (moment: string) => string;
  readonly notReceived: string;
  readonly tooMany: (minutes: number) => string;
  readonly unreadable: string;
}
