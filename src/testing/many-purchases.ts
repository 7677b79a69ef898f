import type { Purchase } from '../api/contract/purchase.ts';
import { addDays, today } from './calendar.ts';
import { inCurrency, nok } from './money.ts';
import { completePurchase, visaCard } from './purchase-fixture.ts';

const things = [
  ['Nordlia Musikk, Individuell', 119],
  ['Lydbok: Fjellet kaller', 249],
  ['Nordlia Lagring, 200 GB', 39],
  ['Film: Nordlys over Senja', 149],
  ['Spill: Rev og rype', 399],
  ['Album: Vinterviser', 99],
  ['Nordlia Avis, Helg', 79],
  ['Turkart Norge', 1490],
] as const;

/** What is special about one in so many. */
const specials: readonly [every: number, at: number, special: (purchase: Purchase) => Partial<Purchase>][] = [
  [13, 5, () => ({ member: { id: 'cus_jonas', name: 'Jonas' } })],
  [29, 3, () => ({ member: { id: 'cus_emma', name: 'Emma' } })],
  [
    23,
    11,
    ({ id, amount, on }) => ({
      refunds: [{ id: `ref_${id}`, amount, on: addDays(on, 3), state: 'arrived', arrivedOn: addDays(on, 6), to: visaCard.label }],
    }),
  ],
  [37, 17, () => ({ amount: nok(117.45), taxes: [], conversion: { original: inCurrency('EUR', 10), rate: '11.745', source: 'merchant' } })],
  [41, 1, () => ({ kind: 'free', amount: nok(0) })],
];

/**
 * As many purchases as wanted, the newest first, for paging and long lists: over ten years at most, of several kinds, and
 * always the same. Cheap to make: a hundred thousand are ready in a second.
 */
export const manyPurchases = (count: number): Purchase[] => {
  // One every four days, or more of them where ten years would not do.
  const days = Math.min(3650, count * 4);
  return Array.from({ length: count }, (_, index) => {
    const position = (index * days) / count;
    const day = Math.floor(position);
    const on = addDays(today, -1 - day);
    // Between 8 and 20 o'clock UTC, where the day is the same all over Europe.
    const at = new Date(Date.parse(`${on}T20:00:00Z`) - (position - day) * 43_200_000).toISOString();
    const [title, price] = things[index % things.length]!;
    const kind = title.includes(', ') ? 'subscription' : 'one-time';
    const ordinary = { id: `pur_many_${index + 1}`, on, at, kind, title, amount: nok(price) } as const;
    const special = specials.find(([every, at]) => index % every === at);
    return completePurchase(special ? { ...ordinary, ...special[2](completePurchase(ordinary)) } : ordinary);
  });
};
