import type { Money } from '../../../src/api/contract/common.ts';

/** An amount in Norwegian kroner, as it is written: `nok(119)`, `nok(1299.5)`. */
export const nok = (kroner: number): Money => ({ amount: Math.round(kroner * 100), currency: 'NOK', scale: 2 });

export const sek = (kronor: number): Money => ({ amount: Math.round(kronor * 100), currency: 'SEK', scale: 2 });

export const eur = (euro: number): Money => ({ amount: Math.round(euro * 100), currency: 'EUR', scale: 2 });

/** Yen have no minor unit. */
export const jpy = (yen: number): Money => ({ amount: yen, currency: 'JPY', scale: 0 });
