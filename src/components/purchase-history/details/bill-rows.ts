import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Money } from '../../../api/contract/common.ts';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plainName } from '../../internal/say.ts';
import type { BillRow } from './bill-row.ts';
import { conversionRows } from './conversion-rows.ts';
import { refundRow } from './refund-row.ts';
import { taxName } from '../../internal/tax-name.ts';

type Item = Purchase['items'][number];

const itemLabel = ({ name, quantity }: Item): unknown =>
  html`<bdi>${plainName(name)}</bdi>${quantity > 1
      ? html` <span class="muted">× ${formatNumber(quantity, formatLocale())}</span>`
      : nothing}`;

/**
 * The amounts of a purchase in an order in which the sum can be followed, with each refund below what it refunds. A receipt lists
 * its included taxes apart.
 */
export const billRows = (purchase: Purchase, { taxesApart = false } = {}): BillRow[] => {
  const { items, taxes, amount, conversion, refunds, refunded } = purchase;
  const onTop = taxes.filter(({ included }) => !included);
  const within = taxes
    .filter(({ included }) => included && !taxesApart)
    .map((tax): BillRow => {
      const name = taxName(tax);
      return { kind: 'part', label: msg(str`of which ${name}`, { desc: '0 is a tax and its rate, within the amount above.' }), amount: tax.amount };
    });
  const ofOne = (id: string) => refunds.filter((refund) => refund.items?.length === 1 && refund.items[0] === id);
  const ofAll = refunds.filter(({ items: ids }) => ids?.length !== 1 || !items.some(({ id }) => id === ids[0]));
  const total: BillRow = { kind: 'total', label: msg('Total', { desc: 'Label of the sum of a bill.' }), amount };
  return [
    ...items.flatMap((item): BillRow[] => [
      { kind: 'item', label: itemLabel(item), amount: item.amount },
      ...ofOne(item.id).map((refund) => refundRow(refund, purchase)),
    ]),
    ...onTop.map((tax): BillRow => ({ label: taxName(tax), amount: tax.amount })),
    // Taxes are in the currency it was sold in; so is the sum that they are part of.
    ...(conversion ? [...conversionRows(purchase, conversion, within), total] : [total, ...within]),
    ...ofAll.map((refund) => refundRow(refund, purchase)),
    ...(refunded && refunded.currency === amount.currency && refunded.scale === amount.scale
      ? [afterRefunds({ ...amount, amount: amount.amount - refunded.amount })]
      : []),
  ];
};

const afterRefunds = (amount: Money): BillRow => ({
  kind: 'total',
  label: msg('After refunds', { desc: 'Label of what a purchase cost in the end.' }),
  amount,
});
