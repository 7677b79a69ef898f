import type { PurchaseSummary } from '../../../../src/api/contract/purchase-summary.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { PurchaseRecord } from './record.ts';
import { statusOf } from './status.ts';
import { refundedOf } from './sums.ts';

/** A family member, as the one who pays knows them. */
export interface Member {
  readonly id: string;
  readonly name: string;
}

/** The day on which the last hold has vanished. */
const heldUntil = ({ charges }: PurchaseRecord): PlainDate | undefined =>
  charges
    .flatMap(({ state, until }) => (state === 'hold' && until ? [until] : []))
    .sort()
    .at(-1);

/**
 * A row of the history. It follows from the record alone and not from today, so that it can be made once, when the record
 * changes. `member` is the buyer, in the history of someone else who pays.
 */
export const deriveSummary = (record: PurchaseRecord, { member }: { member?: Member } = {}): PurchaseSummary => {
  const { conversion, id, items, kind, on, orderNumber, total, unpaid } = record;
  const [first] = items;
  const status = statusOf(record);
  const refunded = refundedOf(record);
  const until = status === 'hold' ? heldUntil(record) : undefined;
  return {
    id,
    on,
    kind,
    status,
    title: first?.name ?? '',
    ...(items.length > 1 && { moreItems: items.length - 1 }),
    ...(first?.imageUrl && { imageUrl: first.imageUrl }),
    amount: total,
    ...(conversion && { original: conversion.original }),
    ...(refunded.amount > 0 && { refunded }),
    orderNumber,
    ...(member && { member: { id: member.id, name: member.name } }),
    ...(until && { heldUntil: until }),
    ...(unpaid && { dueOn: unpaid.dueOn }),
  };
};
