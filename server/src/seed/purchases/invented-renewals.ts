import { addDays, daysBetween, partsOf, type PlainDate } from '../../domain/time/plain-date.ts';
import { month, year } from '../intervals.ts';
import { hashOf, type Random } from './random.ts';
import { moneyIn, priceAgo, type Region } from './regions.ts';
import type { Renewing } from './renewals.ts';

const offers = [
  ['Nordlia Film, Standard', 129, month],
  ['Nordlia Musikk, Individuell', 119, month],
  ['Lesesofaen lydbøker, Fri lytting', 219, month],
  ['Nordlia Lagring, 200 GB', 39, month],
  ['Kystavisen Digital, Digital', 249, month],
  ['Fotohvelvet, Ubegrenset', 99, month],
  ['Yoga hjemme, Månedlig', 149, month],
  ['Spillskapet, Månedspass', 149, month],
  ['Turkart Norge, Årlig', 499, year],
  ['Språkstua, Årlig', 899, year],
  ['Vidde og vann, Seks utgaver', 474, year],
] as const;

/** Subscriptions that somebody had at one time or another. Most ran for a few years, and one in three began with a trial. */
export const inventRenewals = (
  random: Random,
  seed: string,
  region: Region,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  count: number,
): Renewing[] =>
  Array.from({ length: count }, (_none, index) => {
    const [name, kroner, interval] = random.pick(offers);
    const startedOn = addDays(from, random.int(0, Math.max(0, daysBetween(from, to) - 40)));
    const until = random.chance(0.6) ? addDays(startedOn, random.int(90, 1500)) : undefined;
    const thisYear = partsOf(to).year;
    return {
      id: `sub_${hashOf(`${seed} ${index}`).toString(36)}`,
      name,
      // A new price comes with a new year.
      price: (on) => moneyIn(region, region.price(priceAgo(kroner, thisYear - partsOf(on).year))),
      interval,
      anchorDay: partsOf(startedOn).day,
      startedOn,
      ...(until && until <= to && { until }),
      ...(random.chance(0.33) && { trial: true }),
    };
  });
