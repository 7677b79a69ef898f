import { msg } from '@lit/localize';
import type { Money } from '../../../api/contract/common.ts';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { formatMoney } from '../../../format/money.ts';
import { numberFormat } from '../../../format/intl-cache.ts';
import { formatLocale } from '../../../localization/locale.ts';
import type { BillRow } from './bill-row.ts';

type Conversion = NonNullable<Purchase['conversion']>;

/**
 * How a price in one currency became an amount in another: the price, the price at its rate (and who set that), and the fee. The
 * rows add up to the total that follows them.
 */
export const conversionRows = (
  { amount, items }: Purchase,
  { original, rate, source, fee }: Conversion,
  within: readonly BillRow[],
): BillRow[] => {
  const sold: BillRow = { label: msg('Price', { desc: 'Label.' }), amount: original };
  const price = formatMoney(original, formatLocale(), true);
  const digits = numberFormat(formatLocale(), { maximumFractionDigits: 10 }).format(Number(rate));
  const isAlone = items.length === 1 && items[0]!.amount.amount === original.amount;
  return [
    ...(isAlone ? [] : [sold]),
    ...within,
    { label: `${price} × ${digits}`, amount: converted(amount, fee), note: rateSources[source]() },
    ...(fee ? [{ label: msg('Fee for the conversion', { desc: 'Label of an amount in a bill.' }), amount: fee }] : []),
  ];
};

/** What is left of the total without the fee. A fee in a third currency is not part of it. */
const converted = (total: Money, fee?: Money): Money =>
  fee?.currency === total.currency && fee.scale === total.scale ? { ...total, amount: total.amount - fee.amount } : total;

const rateSources: Record<Conversion['source'], () => string> = {
  merchant: () => msg('The store set the rate.', { desc: 'Who decided an exchange rate.' }),
  'card-network': () => msg('The card network set the rate.', { desc: 'Who decided an exchange rate.' }),
  bank: () => msg('Your bank set the rate.', { desc: 'Who decided an exchange rate.' }),
  unknown: () => '',
};
