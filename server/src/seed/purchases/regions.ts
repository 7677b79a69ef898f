import type { Money } from '../../../../src/api/contract/common.ts';
import type { TaxClass } from './goods/good.ts';

/** A tax of a country: the rate is a decimal percentage. */
export interface Tax {
  readonly name: string;
  readonly rate: string;
  /** Within the price, as in Europe, or on top of it, as in the United States. */
  readonly included: boolean;
}

/** A country in which the store sells. */
export interface Region {
  readonly currency: string;
  readonly scale: number;
  readonly tax: Readonly<Record<TaxClass, Tax | undefined>>;
  /** A price of the list, from kroner. */
  price(kroner: number): number;
}

const included = (name: string, rate: string): Tax => ({ name, rate, included: true });

/** 12.99, 8.99: prices that end in 99 hundredths. */
const endingIn99 =
  (kronerEach: number) =>
  (kroner: number): number =>
    kroner === 0 ? 0 : Math.max(1, Math.round(kroner / kronerEach)) * 100 - 1;

/** Where customers of the sample store live. */
export const regions = {
  norway: {
    currency: 'NOK',
    scale: 2,
    tax: { ordinary: included('MVA', '25'), book: included('MVA', '0'), none: undefined },
    price: (kroner) => kroner * 100,
  },
  germany: {
    currency: 'EUR',
    scale: 2,
    tax: { ordinary: included('MwSt.', '19'), book: included('MwSt.', '7'), none: undefined },
    price: endingIn99(11),
  },
  sweden: {
    currency: 'SEK',
    scale: 2,
    tax: { ordinary: included('Moms', '25'), book: included('Moms', '6'), none: undefined },
    price: (kroner) => kroner * 100,
  },
  unitedStates: {
    currency: 'USD',
    scale: 2,
    tax: {
      ordinary: { name: 'Sales tax', rate: '8.875', included: false },
      book: { name: 'Sales tax', rate: '8.875', included: false },
      none: undefined,
    },
    price: endingIn99(10),
  },
  unitedKingdom: {
    currency: 'GBP',
    scale: 2,
    tax: { ordinary: included('VAT', '20'), book: included('VAT', '0'), none: undefined },
    price: endingIn99(13),
  },
  japan: {
    currency: 'JPY',
    scale: 0,
    tax: { ordinary: included('消費税', '10'), book: included('消費税', '10'), none: undefined },
    price: (kroner) => Math.round(kroner * 1.5) * 10,
  },
} as const satisfies Record<string, Region>;

export type RegionName = keyof typeof regions;

export const moneyIn = ({ currency, scale }: Pick<Region, 'currency' | 'scale'>, amount: number): Money => ({
  amount,
  currency,
  scale,
});

/** A tax of an amount, rounded half up: the part of it, or what comes on top. */
export const taxOf = ({ rate, included }: Tax, amount: number): number => {
  const thousandths = Math.round(Number(rate) * 1000);
  return Math.round((amount * thousandths) / (included ? 100_000 + thousandths : 100_000));
};

/** A price as it was so many years ago: lower by three per cent a year, and with a nine at its end where it has one. */
export const priceAgo = (kroner: number, years: number): number => {
  let price = kroner;
  for (let year = 0; year < years; year++) price *= 0.97;
  return kroner % 10 === 9 ? Math.round((price - 9) / 10) * 10 + 9 : Math.round(price);
};

/** The country whose currency it is. */
export const regionOf = (currency: string): Region => {
  const found = Object.values<Region>(regions).find((region) => region.currency === currency);
  if (!found) throw new RangeError(`The sample store sells nothing in ${currency}.`);
  return found;
};
