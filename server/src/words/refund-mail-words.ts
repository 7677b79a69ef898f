/** What of a request for money back is told by mail: what its customer does not see happen. */
export const toldStates = ['question', 'approved', 'declined', 'reversed', 'return-failed'] as const;
export type ToldState = (typeof toldStates)[number];

/** What a mail says of a request for money back. Whole sentences; what varies is passed in, days and amounts as they are read. */
export interface RefundMailWords {
  /** The reference follows in brackets. */
  readonly subjects: Readonly<Record<ToldState | 'appeal-declined', string>>;
  /** Which request it is about. `things` is a list of what was bought. */
  readonly about: (amount: string, things: string) => string;
  /** Until when the store's question can be answered. */
  readonly question: (day: string) => string;
  readonly approved: (amount: string) => string;
  readonly partlyApproved: (amount: string, asked: string) => string;
  readonly declined: string;
  /** The last day of an appeal. */
  readonly appeal: (day: string) => string;
  /** After an appeal. */
  readonly final: string;
  readonly reversed: string;
  /** Some of the money, or all of it. */
  readonly returned: string;
  /** Where the rest stands: why it was decided so, and what can be done. */
  readonly where: (store: string) => string;
}
