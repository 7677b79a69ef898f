import type { RefundReason, RefundRoute } from '../../../src/api/contract/refund-terms.ts';

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
