import { parseAmount, toMinorUnits } from './parse-amount.ts';
import { normalise } from './search-text.ts';

/** One amount that may be meant, in minor units of so many digits. */
export interface SearchedAmount {
  readonly amount: number;
  readonly scale: number;
}

/** What a typed text may mean. A purchase fits when any of it fits. */
export interface Search {
  /** All of them stand in the texts of a purchase. */
  readonly words: readonly string[];
  /** The beginning of an order number, in capitals and without dashes. */
  readonly orderNumber?: string;
  readonly amounts: readonly SearchedAmount[];
  /** Of which currencies the amounts may be; any where missing. */
  readonly currencies?: readonly string[];
}

/** The digits that minor units have anywhere; ISO 4217 knows no others. */
const scales = [0, 2, 3, 4];

/** Fewer characters begin too many order numbers. */
const shortestOrderNumber = 4;

const readOrderNumber = (text: string): string | undefined => {
  const plain = text.trim().toUpperCase();
  const compact = plain.replaceAll('-', '');
  return /^[A-Z\d-]+$/.test(plain) && compact.length >= shortestOrderNumber ? compact : undefined;
};

const readAmounts = (text: string, locale: string): Pick<Search, 'amounts' | 'currencies'> => {
  const readings = parseAmount(text, locale);
  const amounts = readings.flatMap(({ value }) =>
    scales.flatMap((scale) => {
      const amount = toMinorUnits(value, scale);
      return amount === undefined ? [] : [{ amount, scale }];
    }),
  );
  const currencies = readings[0]?.currencies;
  return { amounts, ...(currencies && { currencies }) };
};

/** Reads what somebody typed to find a purchase; nothing where there is nothing to look for. */
export const readSearch = (typed: string, locale: string): Search | undefined => {
  // Neither can stand in a text of the database.
  const text = typed.replaceAll('\0', ' ').toWellFormed();
  const words = [...new Set(normalise(text).split(' ').filter(Boolean))];
  if (words.length === 0) return undefined;
  const orderNumber = readOrderNumber(text);
  return { words, ...(orderNumber && { orderNumber }), ...readAmounts(text, locale) };
};
