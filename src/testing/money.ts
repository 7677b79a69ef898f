import type { Money } from '../api/contract/common.ts';

/** An amount in Norwegian kroner: `nok(119)`, `nok(99.5)`. */
export const nok = (kroner: number): Money => ({ amount: Math.round(kroner * 100), currency: 'NOK', scale: 2 });

/** The same currency with another number of minor units. */
export const withAmount = (money: Money, amount: number): Money => ({ ...money, amount });

/** An amount in another currency with two decimals: `inCurrency('EUR', 9.99)`. */
export const inCurrency = (currency: string, amount: number): Money => ({ amount: Math.round(amount * 100), currency, scale: 2 });
