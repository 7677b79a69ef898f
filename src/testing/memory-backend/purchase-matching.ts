import type { Money } from '../../api/contract/common.ts';
import type { PurchaseFilter } from '../../api/contract/purchase-filter.ts';
import type { Purchase } from '../../api/contract/purchase.ts';
import { amountInText } from './amount-in-text.ts';

/** Whether a purchase is meant by a filter. */
export const matcherOf = ({ text = '', from = '', to = '9999', kind, status, member }: PurchaseFilter) => {
  const fits = textMatcher(text);
  return (purchase: Purchase): boolean =>
    purchase.on >= from &&
    purchase.on <= to &&
    (!kind || purchase.kind === kind) &&
    (!status || purchase.status === status) &&
    (!member || (purchase.member?.id ?? 'self') === member) &&
    fits(purchase);
};

/** The text as an amount; or else every word of it, as part of what is written about the purchase or as an amount. */
const textMatcher = (text: string): ((purchase: Purchase) => boolean) => {
  const words = normalise(text).split(/\s+/).filter(Boolean);
  const whole = amountInText(text);
  const amounts = words.map(amountInText);
  return (purchase) => {
    if (words.length === 0 || hasAmount(purchase, whole)) return true;
    const body = bodyOf(purchase);
    return words.every((word, index) => body.includes(word) || hasAmount(purchase, amounts[index]));
  };
};

/** Kept, because a long list is searched again at every key that is typed. */
const bodies = new WeakMap<Purchase, string>();

const bodyOf = (purchase: Purchase): string => {
  const kept = bodies.get(purchase);
  if (kept !== undefined) return kept;
  const { items, orderNumber, charges } = purchase;
  const texts = [orderNumber, ...items.map(({ name }) => name), ...charges.map((charge) => charge.statementText)];
  const body = normalise(texts.join('\n'));
  bodies.set(purchase, body);
  return body;
};

const amountsOf = ({ amount, original, items, charges, refunds }: Purchase): Money[] => [
  amount,
  ...(original ? [original] : []),
  ...[...items, ...charges, ...refunds].map((part) => part.amount),
];

const hasAmount = (purchase: Purchase, wanted: number | undefined): boolean =>
  wanted !== undefined && amountsOf(purchase).some(({ amount, scale }) => Math.abs(amount) === Math.round(wanted * 10 ** scale));

/** Small letters without accents, so that one finds what one cannot type. */
const normalise = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o');
