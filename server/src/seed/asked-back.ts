import type { RefundReason, RefundRoute } from '../../../src/api/contract/refund-terms.ts';
import type { PurchaseRecord } from '../domain/purchase/record.ts';
import type { RefundPart, RefundRequestRecord } from '../domain/refund/record.ts';
import * as turn from '../domain/refund/transitions.ts';
import { addDays } from '../domain/time/plain-date.ts';
import { dayIn } from '../domain/time/time-zone.ts';

/** What follows on a request: so many days ago, this. */
export type RefundTurn = (record: RefundRequestRecord, purchase: PurchaseRecord, momentAgo: (days: number) => turn.Moment) => RefundRequestRecord;

/** A request of the sample store: for all of a purchase of one thing. */
export interface SeedRefund {
  /** The purchase's name, without `pur_`. */
  readonly purchase: string;
  readonly reference: string;
  readonly route: RefundRoute;
  readonly reason?: RefundReason;
  readonly statement?: string;
  /** Days ago on which it was asked. */
  readonly ago: number;
  readonly turns: readonly RefundTurn[];
}

export const reviewed = (ago: number): RefundTurn => (record, _purchase, momentAgo) => turn.beginReview(record, { ...momentAgo(ago), by: 'store' });

export const asked = (ago: number, text: string): RefundTurn => (record, _purchase, momentAgo) => turn.ask(record, { ...momentAgo(ago), text });

export const declined = (ago: number, note: string): RefundTurn => (record, _purchase, momentAgo) =>
  turn.decline(record, { ...momentAgo(ago), automatic: false, reason: 'used', note });

/** The money goes back where it came from, by the refund that the purchase has. */
const partsOf = ({ refunds, tenders, total }: PurchaseRecord): RefundPart[] => {
  const { kind, label, lastFour, paymentMethod } = tenders.at(-1)!;
  const refund = refunds.at(-1)?.id;
  return [{ kind, label, ...(lastFour && { lastFour }), ...(paymentMethod && { paymentMethod }), amount: total, ...(refund && { refund }) }];
};

export const approved = (ago: number, automatic: boolean): RefundTurn => (record, purchase, momentAgo) => {
  const moment = momentAgo(ago);
  const { refund: _refund, ...part } = partsOf(purchase)[0]!;
  return turn.approve(record, { ...moment, amount: record.amount, automatic, sendOn: moment.on, parts: [part] });
};

export const sent = (ago: number): RefundTurn => (record, purchase, momentAgo) =>
  turn.sent(record, { ...momentAgo(ago), parts: partsOf(purchase) });

export const arrived = (ago: number): RefundTurn => (record, _purchase, momentAgo) => turn.arrived(record, momentAgo(ago));

export const returned = (ago: number): RefundTurn => (record, _purchase, momentAgo) => turn.returnFailed(record, momentAgo(ago));

/** The terms that all of them are under. */
const terms = { answerDays: 5, appealDays: 30 };

/** The request as it stands today, by the very steps that it took. */
export const toRequest = (
  { ago, purchase: name, reason, reference, route, statement, turns }: SeedRefund,
  purchase: PurchaseRecord,
  policy: RefundRequestRecord['policy'],
  timeZone: string,
  now: Date,
): RefundRequestRecord => {
  const today = dayIn(timeZone, now);
  const momentAgo = (days: number): turn.Moment => ({ at: new Date(now.getTime() - days * 86_400_000), on: addDays(today, -days) });
  const { at, on } = momentAgo(ago);
  const begun = turn.receive(
    {
      id: `rfr_${name}`,
      customer: purchase.customer,
      purchase: purchase.id,
      reference,
      on,
      locale: 'nb',
      route,
      ...(reason && { reason }),
      ...(statement && { statement }),
      items: purchase.items.map((item) => ({ id: item.id, name: item.name, amount: purchase.total })),
      amount: purchase.total,
      destination: 'original',
      policy,
      ...terms,
      evidence: [],
    },
    { at },
  );
  return turns.reduce((record, each) => each(record, purchase, momentAgo), begun);
};
