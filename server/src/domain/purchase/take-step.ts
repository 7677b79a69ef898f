import type { Charge, PurchaseRecord, Refund } from './record.ts';
import type { Step } from './step.ts';

const replace = <T>(list: readonly T[], index: number, change: (value: T) => T): T[] =>
  list.map((value, place) => (place === index ? change(value) : value));

const post = ({ until: _until, ...charge }: Charge, on: string): Charge => ({ ...charge, state: 'posted', postedOn: on });

const arrive = ({ expectedBy: _expectedBy, ...refund }: Refund, on: string): Refund => ({
  ...refund,
  state: 'arrived',
  arrivedOn: on,
});

const comeBack = ({ expectedBy: _expectedBy, ...refund }: Refund): Refund => ({ ...refund, state: 'failed' });

/** Nothing was taken in the end: what the holds were for is cancelled with them. */
const release = (record: PurchaseRecord, on: string): PurchaseRecord => ({
  ...record,
  charges: record.charges.map((charge) => (charge.state === 'hold' ? { ...charge, state: 'released' } : charge)),
  cancelledOn: on,
});

/** An order that is not paid and will not be. */
export const cancel = ({ unpaid: _unpaid, ...record }: PurchaseRecord, on: string): PurchaseRecord => ({
  ...record,
  cancelledOn: on,
});

const afterStep = (record: PurchaseRecord, step: Step): PurchaseRecord => {
  const { on } = step;
  switch (step.kind) {
    case 'charge-posted':
      return { ...record, charges: replace(record.charges, step.charge, (charge) => post(charge, on)) };
    case 'hold-vanished':
      return release(record, on);
    case 'refund-arrived':
      return { ...record, refunds: replace(record.refunds, step.refund, (refund) => arrive(refund, on)) };
    case 'refund-returned':
      return { ...record, refunds: replace(record.refunds, step.refund, comeBack) };
    case 'unpaid-cancelled':
      return cancel(record, on);
  }
};

/** The purchase after a step. */
export const takeStep = (record: PurchaseRecord, step: Step): PurchaseRecord => ({
  ...afterStep(record, step),
  version: record.version + 1,
});
