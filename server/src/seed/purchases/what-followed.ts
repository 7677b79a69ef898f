import { allocate } from '../../domain/money/allocate.ts';
import { withAmount } from '../../domain/money/money.ts';
import type { Charge, PurchaseRecord, Refund } from '../../domain/purchase/record.ts';
import { addDays, type PlainDate } from '../../domain/time/plain-date.ts';
import { workingDaysAfter } from '../../domain/time/working-days.ts';
import { refundIdOf } from '../../gateways/ledger/refunds/transfer-rows.ts';
import { charge } from './banking.ts';

/** Changes one purchase into what became of it. */
export type Turn = (record: PurchaseRecord) => PurchaseRecord;

const bankChargeOf = (record: PurchaseRecord): Charge => {
  const [first] = record.charges;
  if (!first) throw new RangeError(`No bank was asked for ${record.id}.`);
  return first;
};

interface Refunding {
  readonly on: PlainDate;
  readonly today: PlainDate;
  /** Minor units; all of it when missing. */
  readonly amount?: number;
  /** The places of the items it is for. */
  readonly items?: readonly number[];
  /** The bank sent it back. */
  readonly failed?: boolean;
  /** Working days until it arrives. */
  readonly takes?: number;
  /** The request that it was asked for in. */
  readonly request?: string;
}

/** What the items at these places cost in the currency it was charged in, taxes on top included. */
const shareOf = ({ items, total }: PurchaseRecord, places: readonly number[]): number => {
  const shares = allocate(total.amount, items.map(({ amount }) => amount.amount));
  return places.reduce((sum, place) => sum + (shares[place] ?? 0), 0);
};

/** Money given back: arrived by `today`, on its way, or returned by the bank. */
export const refund =
  ({ on, today, amount, items, failed, request, takes = 4 }: Refunding): Turn =>
  (record) => {
    const back = amount ?? (items ? shareOf(record, items) : record.total.amount);
    const expectedBy = workingDaysAfter(on, takes);
    const arrived = expectedBy <= today;
    const made: Refund = {
      id: request ? refundIdOf(`${request}.1`) : `${record.id.replace('pur_', 'ref_')}_${record.refunds.length + 1}`,
      amount: withAmount(record.total, back),
      on,
      state: failed ? 'failed' : arrived ? 'arrived' : 'sent',
      ...(!failed && (arrived ? { arrivedOn: expectedBy } : { expectedBy })),
      to: record.tenders.at(-1)?.label ?? 'Nordlia-saldo',
      ...(items && { items: items.flatMap((place) => record.items[place]?.id ?? []) }),
      ...(request && { request }),
    };
    return { ...record, version: record.version + 1, refunds: [...record.refunds, made] };
  };

/** Reserved and not charged, until so many days after. */
export const hold =
  (days: number): Turn =>
  (record) => {
    const { amount, on, statementText } = bankChargeOf(record);
    return { ...record, charges: [{ state: 'hold', amount, on, until: addDays(on, days), statementText }] };
  };

/** Reserved first and charged after; the hold has vanished. `amount` was reserved, where that is not what was charged. */
export const chargedAfterHold =
  (days: number, today: PlainDate, amount?: number): Turn =>
  (record) => {
    const asked = bankChargeOf(record);
    const on = addDays(asked.on, days);
    if (on > today) return hold(days)(record);
    const reserved = amount === undefined ? asked.amount : withAmount(asked.amount, amount);
    const released: Charge = { state: 'released', amount: reserved, on: asked.on, until: on, statementText: asked.statementText };
    return { ...record, charges: [released, charge({ ...asked, on }, today)] };
  };

/** Sent in parcels, each charged as it leaves; `weights` says how much is in each. */
export const inParcels =
  (weights: readonly number[], daysBetween: number, today: PlainDate): Turn =>
  (record) => {
    const asked = bankChargeOf(record);
    const parts = allocate(asked.amount.amount, weights);
    return {
      ...record,
      charges: parts.map((part, index) =>
        charge({ ...asked, amount: withAmount(asked.amount, part), on: addDays(asked.on, index * daysBetween) }, today),
      ),
    };
  };

/** Placed before it was on sale, and charged when it came. */
export const preOrdered =
  (on: PlainDate): Turn =>
  (record) => ({ ...record, kind: 'pre-order', preOrderedOn: on });

/** Waits for a payment. */
export const unpaid =
  (dueOn: PlainDate, reason?: string): Turn =>
  ({ invoice: _invoice, ...record }) => ({
    ...record,
    tenders: [],
    charges: [],
    unpaid: { dueOn, ...(reason && { reason }) },
  });

/** Taken back before it was charged. What was reserved has vanished. */
export const cancelled =
  (on: PlainDate): Turn =>
  ({ invoice: _invoice, ...record }) => ({
    ...record,
    version: record.version + 1,
    tenders: [],
    charges: record.charges.map(({ amount, on: asked, statementText }) => ({
      state: 'released',
      amount,
      on: asked,
      until: on,
      statementText,
    })),
    cancelledOn: on,
  });
