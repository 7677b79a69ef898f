/** What the sandbox says in one language. Whole labels and sentences; what varies is passed in. */
export interface SandboxWords {
  readonly language: string;
  /** How the language calls itself. */
  readonly languageName: string;
  /** The page of the invented bank. */
  readonly bank: {
    readonly bank: string;
    readonly invented: string;
    readonly approve: string;
    readonly decline: string;
    readonly cancel: string;
    readonly app: string;
    readonly titlePay: string;
    readonly titleCard: string;
    readonly cardWhy: string;
    readonly payee: string;
    readonly subject: string;
    readonly amount: string;
    readonly until: string;
    readonly waiting: string;
    readonly succeeded: string;
    readonly failed: string;
    readonly abandoned: string;
    readonly 'timed-out': string;
    readonly endedFramed: string;
    readonly endedAlone: string;
    readonly back: string;
    readonly unknownTitle: string;
    readonly unknown: string;
    readonly refusedTitle: string;
    readonly refused: string;
  };
  /** The hosted fields of a card. */
  readonly fields: {
    readonly number: string;
    readonly expiry: string;
    readonly expiryHint: string;
    readonly code: string;
    readonly codeHint: string;
    readonly codeHintFour: string;
    readonly numberHint: string;
    readonly brandIs: (brand: string) => string;
    readonly numberMissing: string;
    readonly numberIncomplete: string;
    readonly numberWrong: string;
    readonly onlyTestCards: string;
    readonly expiryMissing: string;
    readonly expiryWrong: string;
    readonly expiryPast: string;
    readonly codeMissing: string;
    readonly codeWrong: (digits: number) => string;
  };
}
