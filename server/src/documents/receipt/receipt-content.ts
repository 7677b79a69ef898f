import type { Money } from '../../../../src/api/contract/common.ts';
import type { Invoice, Purchase } from '../../../../src/api/contract/purchase.ts';
import { formatDate } from '../../../../src/format/date.ts';
import { formatMoney, formatNumber } from '../../../../src/format/money.ts';
import { countryName } from '../country-name.ts';
import type { DocumentWords } from '../../words/document-words.ts';

/** One line of the bill. */
export interface BillLine {
  readonly label: string;
  readonly quantity?: string;
  readonly amount: string;
  /** `strong` is the total, `quiet` a remark about a line before it. */
  readonly tone?: 'strong' | 'quiet';
}

/** A receipt in words: what stands where is the printer's business. */
export interface ReceiptContent {
  readonly title: string;
  /** Said at once where nothing was paid. */
  readonly warning?: string;
  readonly parties: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly lines: readonly BillLine[];
  readonly payments: { readonly title: string; readonly lines: readonly BillLine[] };
  readonly refunds: { readonly title: string; readonly lines: readonly BillLine[] };
}

interface Writing {
  readonly words: DocumentWords;
  readonly locale: string;
}

type Address = Invoice['seller']['address'];

const addressLines = (address: Address | undefined, locale: string): string[] => {
  if (!address) return [];
  const { lines, postalCode, city, region, country } = address;
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [...lines, town, region ?? '', countryName(country, locale)].filter(Boolean);
};

const party = (
  title: string,
  { name, address, vatNumber }: { name?: string | undefined; address?: Address | undefined; vatNumber?: string | undefined },
  { words, locale }: Writing,
) => ({
  title,
  lines: [
    ...(name ? [name] : []),
    ...addressLines(address, locale),
    ...(vatNumber ? [`${words.vatNumber}: ${vatNumber}`] : []),
  ],
});

const taxLines = ({ taxes }: Purchase, { words, locale }: Writing, included: boolean): BillLine[] =>
  taxes
    .filter((tax) => tax.included === included)
    .map(({ name, rate, amount }) => {
      const percent = formatNumber(Number(rate), locale);
      return {
        label: included ? words.taxIncluded(name, percent) : words.taxAdded(name, percent),
        amount: formatMoney(amount, locale),
        ...(included && { tone: 'quiet' as const }),
      };
    });

const conversionLines = ({ amount, conversion }: Purchase, { words, locale }: Writing): BillLine[] => {
  if (!conversion) return [];
  const { original, rate, fee } = conversion;
  const converted: Money = fee ? { ...amount, amount: amount.amount - fee.amount } : amount;
  const write = (money: Money): string => formatMoney(money, locale);
  return [
    { label: words.soldFor, amount: write(original) },
    {
      label: words.rate(write(original), formatNumber(Number(rate), locale), write(converted)),
      amount: write(converted),
      tone: 'quiet',
    },
    ...(fee ? [{ label: words.fee, amount: write(fee) }] : []),
  ];
};

const refundTexts = { sent: 'refundOnItsWay', arrived: 'refundedOn', failed: 'refundFailed', reversed: 'refundReversed' } as const;

const refundLine = ({ state, on, amount }: Purchase['refunds'][number], { words, locale }: Writing): BillLine => {
  const label = words[state === 'unknown' ? 'refundedOn' : refundTexts[state]](formatDate(on, locale));
  return { label, amount: formatMoney({ ...amount, amount: -Math.abs(amount.amount) }, locale) };
};

/** What a receipt says of a purchase, in the words of a language. */
export const receiptContent = (purchase: Purchase, sellerName: string, writing: Writing): ReceiptContent => {
  const { words, locale } = writing;
  const { invoice, items, on, orderNumber, tenders, refunds } = purchase;
  const day = (date: string): string => formatDate(date, locale);
  const seller = invoice?.seller ?? { name: sellerName };
  const buyer = party(words.buyer, invoice?.buyer ?? {}, writing);
  return {
    title: words.receipt,
    ...((purchase.status === 'unpaid' || purchase.status === 'cancelled' || purchase.status === 'hold') && {
      warning: words.notACharge,
    }),
    parties: [party(words.seller, seller, writing), ...(buyer.lines.length > 0 ? [buyer] : [])],
    facts: [
      ...(invoice ? [{ label: words.receiptNumber, value: invoice.number }] : []),
      { label: words.orderNumber, value: orderNumber },
      { label: words.boughtOn, value: day(on) },
      ...(invoice ? [{ label: words.issuedOn, value: day(invoice.issuedOn) }] : []),
      ...(invoice?.correctedOn ? [{ label: words.correctedOn, value: day(invoice.correctedOn) }] : []),
    ],
    lines: [
      ...items.map(({ name, quantity, amount }) => ({
        label: name,
        quantity: formatNumber(quantity, locale),
        amount: formatMoney(amount, locale),
      })),
      ...taxLines(purchase, writing, false),
      ...conversionLines(purchase, writing),
      { label: words.total, amount: formatMoney(purchase.amount, locale), tone: 'strong' },
      ...taxLines(purchase, writing, true),
    ],
    payments: {
      title: words.paidWith,
      lines: tenders.map(({ label, amount }) => ({ label, amount: formatMoney(amount, locale) })),
    },
    refunds: { title: words.refunds, lines: refunds.map((refund) => refundLine(refund, writing)) },
  };
};
