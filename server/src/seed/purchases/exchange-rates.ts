import { addDays, dayNumber, daysBetween, fromDayNumber, partsOf, type PlainDate } from '../../domain/time/plain-date.ts';
import { hashOf } from './random.ts';

/** What one unit cost in Norwegian kroner in the middle of each year, from `firstYear` on; roughly as it was. */
const inKroner: Readonly<Record<string, readonly number[]>> = {
  EUR: [8.95, 9.29, 9.33, 9.6, 9.85, 10.72, 10.16, 10.1, 11.42, 11.63, 11.75, 11.6, 11.5],
  USD: [8.07, 8.4, 8.27, 8.13, 8.8, 9.41, 8.6, 9.61, 10.56, 10.74, 10.35, 10.05, 10],
  GBP: [12.34, 11.37, 10.64, 10.85, 11.24, 12.07, 11.83, 11.85, 13.13, 13.73, 13.65, 13.4, 13.3],
  SEK: [0.957, 0.982, 0.968, 0.936, 0.931, 1.023, 1.002, 0.951, 0.995, 1.017, 1.058, 1.06, 1.05],
  JPY: [0.0667, 0.0772, 0.0737, 0.0736, 0.0807, 0.0881, 0.0783, 0.0732, 0.0752, 0.071, 0.0692, 0.0665, 0.066],
  NOK: [1],
};
const firstYear = 2015;

/** From one number to the next without a corner. */
const glide = (from: number, to: number, share: number): number => from + (to - from) * share * share * (3 - 2 * share);

/** Between -1 and 1: drawn every `step` days, and gliding in between. Arithmetic alone, so the same on every machine. */
const drift = (name: string, day: number, step: number): number => {
  const at = Math.floor(day / step);
  const drawn = (index: number): number => hashOf(`${name} ${step} ${index}`) / 2 ** 31 - 1;
  return glide(drawn(at), drawn(at + 1), day / step - at);
};

const trend = (currency: string, day: PlainDate): number => {
  const years = inKroner[currency];
  if (!years) throw new RangeError(`The sample store has no rate for ${currency}.`);
  const { year } = partsOf(day);
  const ago = daysBetween(`${year}-07-01`, day) / 365 + year - firstYear;
  const at = Math.max(0, Math.min(ago, years.length - 1));
  const below = years[Math.floor(at)] ?? 1;
  return glide(below, years[Math.floor(at) + 1] ?? below, at - Math.floor(at));
};

const kronerFor = (currency: string, day: PlainDate): number => {
  if (currency === 'NOK') return 1;
  const number = dayNumber(day);
  const moved = 0.02 * drift(currency, number, 61) + 0.01 * drift(currency, number, 13) + 0.004 * drift(currency, number, 1);
  return trend(currency, day) * (1 + moved);
};

/** Rates are set on working days; a weekend has Friday's. */
export const lastWorkingDay = (day: PlainDate): PlainDate => {
  // 1970-01-01 was a Thursday.
  const weekday = (dayNumber(day) + 3) % 7;
  return addDays(day, weekday > 4 ? 4 - weekday : 0);
};

/** A rate as a decimal, with about six digits that count. */
export const writeRate = (rate: number): string => rate.toFixed(rate < 0.01 ? 8 : rate < 1 ? 6 : 4);

/** The store's reference rate of a day: one unit of `base` in units of `quote`. */
export const referenceRate = (base: string, quote: string, day: PlainDate): string => {
  const set = lastWorkingDay(day);
  return writeRate(kronerFor(base, set) / kronerFor(quote, set));
};

export interface ExchangeRate {
  readonly base: string;
  readonly quote: string;
  readonly on_day: PlainDate;
  readonly rate: string;
}

const pairs = ['EUR NOK', 'USD NOK', 'GBP NOK', 'SEK NOK', 'JPY NOK', 'USD EUR', 'GBP EUR', 'SEK EUR', 'NOK EUR', 'USD JPY', 'EUR JPY'];

/** The rates of every working day, both ends included. Between two foreign currencies they are only wanted for two years. */
export function* exchangeRates(from: PlainDate, to: PlainDate): Generator<ExchangeRate> {
  const lately = addDays(to, -730);
  for (let day = dayNumber(from); day <= dayNumber(to); day++) {
    const on_day = fromDayNumber(day);
    if (on_day !== lastWorkingDay(on_day)) continue;
    for (const pair of pairs) {
      const [base = '', quote = ''] = pair.split(' ');
      if (quote === 'NOK' || on_day >= lately) yield { base, quote, on_day, rate: referenceRate(base, quote, on_day) };
    }
  }
}
