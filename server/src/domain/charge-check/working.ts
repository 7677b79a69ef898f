import { negate, subtract } from '../money/money.ts';
import type { PurchaseRecord } from '../purchase/record.ts';
import { isAskedOfBank, sumOf } from '../purchase/sums.ts';
import { addsUp, type Term } from './finding.ts';
import { chargeKey, titleOf, type Movement } from './movement.ts';

/** The price, and what came on top of it: taxes, or the fee of a conversion. Adds up to the purchase's total. */
const priceTerms = (record: PurchaseRecord): Term[] => {
  const { conversion, on, taxes, total } = record;
  const label = titleOf(record);
  if (conversion) {
    const { fee } = conversion;
    return [
      { code: 'converted', amount: fee ? subtract(total, fee) : total, label, on },
      ...(fee && fee.amount !== 0 ? [{ code: 'fee' as const, amount: fee }] : []),
    ];
  }
  const onTop = taxes.filter(({ amount, included }) => !included && amount.amount !== 0);
  const tax = sumOf(total, onTop.map(({ amount }) => amount));
  return [
    { code: 'purchase', amount: subtract(total, tax), label, on },
    ...onTop.map(({ amount, name }): Term => ({ code: 'tax', amount, label: name })),
  ];
};

/** What was paid otherwise, taken away: from the store's own money, and in the purchase's other charges. */
const otherPayments = (record: PurchaseRecord, key: string | undefined): Term[] => [
  ...record.tenders
    .filter((tender) => !isAskedOfBank(tender))
    .map(({ amount, label }): Term => ({ code: 'balance', amount: negate(amount), label })),
  ...record.charges
    .map((charge, index) => ({ ...charge, key: chargeKey(record, index) }))
    .filter((charge) => charge.state !== 'released' && charge.key !== key)
    .map(({ amount, on }): Term => ({ code: 'part', amount: negate(amount), on })),
];

/**
 * How one charge comes from its purchase's price: `149 − 30 from the balance = 119`. A purchase whose facts leave another
 * sum shows the charge alone, so that no working is ever wrong.
 */
export const workingOf = ({ amount, key, on, purchase: { record } }: Movement): Term[] => {
  const terms = [...priceTerms(record), ...otherPayments(record, key)];
  if (addsUp(terms, amount)) return terms;
  return [{ code: amount.amount === record.total.amount ? 'purchase' : 'part', amount, label: titleOf(record), on }];
};

/** How a whole purchase was paid for: in parts, and from the balance. Undefined where that is not all of it. */
export const paymentsOf = (record: PurchaseRecord): Term[] | undefined => {
  const terms = otherPayments(record, undefined).map((term) => ({ ...term, amount: negate(term.amount) }));
  return addsUp(terms, record.total) ? terms : undefined;
};
