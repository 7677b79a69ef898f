import { msg } from '@lit/localize';
import type { Money } from '../../../api/contract/common.ts';
import type { Purchase } from '../../../api/contract/purchase.ts';
import type { BillRow } from '../details/bill-row.ts';
import { taxName } from '../../internal/tax-name.ts';

/**
 * What was sold without its taxes, and each tax with its rate. They are in the currency it was sold in, and add up to what it was
 * sold for.
 */
export const taxSummary = ({ taxes, amount, conversion }: Purchase): BillRow[] => {
  if (!taxes.length) return [];
  const sold: Money = conversion?.original ?? amount;
  const net = taxes.reduce((left, tax) => left - tax.amount.amount, sold.amount);
  return [
    { label: msg('Without tax', { desc: 'Label of an amount on a receipt.' }), amount: { ...sold, amount: net } },
    ...taxes.map((tax): BillRow => ({ label: taxName(tax), amount: tax.amount })),
    { kind: 'total', label: msg('With tax', { desc: 'Label of an amount on a receipt.' }), amount: sold },
  ];
};
