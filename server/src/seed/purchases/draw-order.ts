import { addDays, partsOf, type PlainDate } from '../../domain/time/plain-date.ts';
import { referenceRate } from './exchange-rates.ts';
import { drawGood, drawPair } from './goods/catalogue.ts';
import type { Good } from './goods/good.ts';
import { free, gifts, topUps } from './goods/to-do.ts';
import { parcels, series } from './goods/to-read.ts';
import { marked, type Account, type Exchange, type Line, type Method, type Order } from './order.ts';
import type { Random } from './random.ts';
import { priceAgo, regions, type Region } from './regions.ts';

/** What a purchase is, before anything happens to it. The weights say how often, of a thousand. */
const weights = {
  plain: 640,
  bundle: 70,
  pair: 45,
  balance: 45,
  giftCard: 25,
  topUp: 20,
  gift: 20,
  preOrder: 15,
  foreign: 40,
  free: 40,
  parcels: 20,
  several: 20,
} as const;
export type Situation = keyof typeof weights;
const situations = Object.entries(weights) as [Situation, number][];

export const drawSituation = (random: Random): Situation => {
  let left = random.next() * 1000;
  return situations.find(([, weight]) => (left -= weight) < 0)?.[0] ?? 'plain';
};

/** Who buys with what. */
export interface Buying extends Account {
  readonly methods: readonly Method[];
}

const goodsOf = (random: Random, situation: Situation): readonly Good[] => {
  switch (situation) {
    case 'bundle':
      return random.pick(series).slice(0, random.int(2, 5));
    case 'pair':
      return drawPair(random);
    case 'topUp':
      return [random.pick(topUps)];
    case 'gift':
      return [random.pick(gifts)];
    case 'free':
      return [random.pick(free)];
    case 'parcels':
      return parcels.slice(random.int(0, 3), random.int(5, 7)).slice(0, 3);
    default:
      return [drawGood(random)];
  }
};

const abroad: readonly Region[] = [
  regions.unitedStates,
  regions.unitedStates,
  regions.germany,
  regions.unitedKingdom,
  regions.sweden,
  regions.japan,
];

const drawExchange = (random: Random, { region }: Account, on: PlainDate): Exchange => {
  const foreign = abroad.filter(({ currency }) => currency !== region.currency);
  const other = random.pick(foreign);
  const source = random.pick(['merchant', 'card-network', 'card-network', 'bank'] as const);
  const reference = referenceRate(other.currency, region.currency, on);
  return {
    region: other,
    rate: source === 'merchant' ? reference : marked(reference, random.int(10, 90)),
    source,
    ...(source !== 'merchant' && random.chance(0.6) && { fee: random.pick([150, 175, 200]) }),
  };
};

const drawMethod = (random: Random, { methods }: Buying): Method => {
  const [usual] = methods;
  return usual && random.chance(0.75) ? usual : random.pick(methods);
};

/** What is bought on a day, and how it is paid. */
export const drawOrder = (
  random: Random,
  buying: Buying,
  situation: Situation,
  on: PlainDate,
): Pick<Order, 'lines' | 'kind' | 'exchange' | 'method' | 'first' | 'posting'> => {
  const goods = goodsOf(random, situation);
  const exchange = situation === 'foreign' ? drawExchange(random, buying, on) : undefined;
  const { price } = exchange?.region ?? buying.region;
  const years = partsOf(buying.today).year - partsOf(on).year;
  const quantity = situation === 'several' ? random.int(2, 3) : 1;
  const lines: Line[] = goods.map(({ name, kroner, tax, consumed, kept }) => ({
    name,
    amount: quantity * price(tax === 'none' ? kroner : priceAgo(kroner, years)),
    tax,
    quantity,
    ...(consumed && { consumed }),
    ...(kept && { kept }),
  }));
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  const kind = situation === 'preOrder' ? ('pre-order' as const) : goods[0]?.kind;
  return {
    lines,
    ...(kind && { kind }),
    ...(exchange && { exchange }),
    method: drawMethod(random, buying),
    ...(situation === 'balance' && { first: { kind: 'balance', amount: Math.ceil(sum * (0.15 + 0.6 * random.next())) } }),
    ...(situation === 'giftCard' && {
      first: { kind: 'gift-card', amount: random.chance(0.7) ? sum : Math.ceil(sum / 2) },
    }),
    posting: random.int(1, 3),
  };
};

/** When a pre-order was placed. */
export const drawPreOrderDay = (random: Random, on: PlainDate): PlainDate => addDays(on, -random.int(10, 120));
