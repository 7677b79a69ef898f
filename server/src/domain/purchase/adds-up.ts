import type { Money } from '../../../../src/api/contract/common.ts';
import { convert, decimal } from '../money/convert.ts';
import { add, isSameCurrency } from '../money/money.ts';
import type { PurchaseRecord, Tender } from './record.ts';
import { isAskedOfBank, isGivenBack, priceOf, refundedOf, sumOf } from './sums.ts';

const say = ({ amount, currency }: Money): string => `${amount} ${currency}`;

const isWhole = ({ amount }: Money): boolean => Number.isSafeInteger(amount);

const allMoney = ({ charges, conversion, items, refunds, taxes, tenders, total }: PurchaseRecord): Money[] => [
  total,
  ...(conversion ? [conversion.original, ...(conversion.fee ? [conversion.fee] : [])] : []),
  ...[...items, ...taxes, ...tenders, ...charges, ...refunds].map(({ amount }) => amount),
];

function* wrongCurrency(record: PurchaseRecord): Iterable<string> {
  const { charges, conversion, items, refunds, taxes, tenders, total } = record;
  if (!allMoney(record).every(isWhole)) yield 'an amount is no whole number of minor units';
  const price = priceOf(record);
  if ([...items, ...taxes].some(({ amount }) => !isSameCurrency(amount, price))) yield 'an item or tax is in another currency';
  const charged = [...tenders, ...charges, ...refunds].map(({ amount }) => amount);
  if (conversion?.fee) charged.push(conversion.fee);
  if (charged.some((amount) => !isSameCurrency(amount, total))) yield 'a tender, charge, refund or fee is in another currency';
}

function* wrongPrice(record: PurchaseRecord): Iterable<string> {
  const { conversion, items, taxes, total } = record;
  const price = priceOf(record);
  if (items.length === 0) yield 'there are no items';
  if (new Set(items.map(({ id }) => id)).size < items.length) yield 'two items have one id';
  if (items.some(({ quantity }) => !Number.isSafeInteger(quantity) || quantity < 1)) yield 'a quantity is no count';
  if (taxes.some(({ rate }) => !decimal.test(rate))) yield 'the rate of a tax is no decimal number';
  if (total.amount < 0) yield 'the total is negative';
  const ofItems = sumOf(price, items.map(({ amount }) => amount));
  const onTop = sumOf(price, taxes.filter(({ included }) => !included).map(({ amount }) => amount));
  const sum = add(ofItems, onTop);
  if (sum.amount !== price.amount) yield `items and taxes come to ${say(sum)}, the price is ${say(price)}`;
  const within = sumOf(price, taxes.filter(({ included }) => included).map(({ amount }) => amount));
  if (within.amount > ofItems.amount) yield `taxes of ${say(within)} are within items of ${say(ofItems)}`;
  if (!conversion) return;
  const { fee, original, rate } = conversion;
  const converted = convert(original, rate, total);
  const withFee = fee ? add(converted, fee) : converted;
  if (withFee.amount !== total.amount) yield `${say(original)} at ${rate} comes to ${say(withFee)}, the total is ${say(total)}`;
}

/** By carrier or on an invoice, a bank may have been asked or not. */
const mayBeAsked = ({ kind }: Tender): boolean => kind === 'carrier' || kind === 'invoice';

function* wrongPayment({ cancelledOn, charges, tenders, total, unpaid }: PurchaseRecord): Iterable<string> {
  const amountsOf = (list: readonly { amount: Money }[]): Money => sumOf(total, list.map(({ amount }) => amount));
  const nothingPaid = unpaid !== undefined || cancelledOn !== undefined || total.amount === 0;
  const tendered = amountsOf(tenders);
  if (tendered.amount !== total.amount && !(nothingPaid && tenders.length === 0)) {
    yield `tenders come to ${say(tendered)}, the total is ${say(total)}`;
  }
  const asked = amountsOf(charges.filter(({ state }) => state !== 'released'));
  const most = nothingPaid ? amountsOf([]) : amountsOf(tenders.filter(isAskedOfBank));
  const least = amountsOf(nothingPaid ? [] : tenders.filter((tender) => isAskedOfBank(tender) && !mayBeAsked(tender)));
  if (asked.amount !== most.amount && asked.amount !== least.amount) {
    yield `charges come to ${say(asked)}, the tenders that a bank pays to ${say(most)}`;
  }
  if (charges.some(({ amount }) => amount.amount <= 0)) yield 'a charge is not above zero';
  if (unpaid && cancelledOn) yield 'it is cancelled and waits for a payment';
}

function* wrongRefunds(record: PurchaseRecord): Iterable<string> {
  const { cancelledOn, charges, items, refunds, tenders, total, unpaid } = record;
  const refunded = refundedOf(record);
  if (refunded.amount > total.amount) yield `refunds come to ${say(refunded)}, the total is ${say(total)}`;
  if (refunds.some(({ amount }) => amount.amount <= 0)) yield 'a refund is not above zero';
  const kept = charges.filter(({ state }) => state !== 'released');
  const isHeld = kept.length > 0 && kept.every(({ state }) => state === 'hold');
  if (refunds.length > 0 && (unpaid || cancelledOn || isHeld)) yield 'a refund was made of what was never paid';
  if (refunds.some(({ tender }) => tender !== undefined && !tenders[tender])) yield 'a refund names a tender that is not there';
  for (const [place, { amount, label }] of tenders.entries()) {
    const back = sumOf(total, refunds.filter((refund) => refund.tender === place && isGivenBack(refund)).map((refund) => refund.amount));
    if (back.amount > amount.amount) yield `${say(back)} went back to ${label}, ${say(amount)} was paid with it`;
  }
  const known = new Set(items.map(({ id }) => id));
  if (refunds.some((refund) => refund.items?.some((id) => !known.has(id)))) yield 'a refund names an item that is not there';
}

/** What does not add up, the gravest first. Amounts are only compared once they are all of the right currency. */
export const mistakesOf = (record: PurchaseRecord): string[] => {
  const currencies = [...wrongCurrency(record)];
  if (currencies.length > 0) return currencies;
  return [...wrongPrice(record), ...wrongPayment(record), ...wrongRefunds(record)];
};

/** Throws a RangeError that names what does not add up. Nothing that does not is ever written. */
export const assertAddsUp = (record: PurchaseRecord): void => {
  const mistakes = mistakesOf(record);
  if (mistakes.length > 0) throw new RangeError(`Purchase ${record.id}: ${mistakes.join('; ')}.`);
};
