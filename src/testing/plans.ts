import type { Plan } from '../api/contract/subscription.ts';
import { nok, withAmount } from './money.ts';

const month = { unit: 'month', count: 1 } as const;
const year = { unit: 'year', count: 1 } as const;

/** What the store sells, by plan. */
export const plans = {
  music: { id: 'plan_music', name: 'Individuell', price: nok(119), interval: month },
  musicFamily: { id: 'plan_music_family', name: 'Familie', price: nok(189), interval: month },
  musicStudent: { id: 'plan_music_student', name: 'Student', price: nok(65), interval: month },
  newspaper: { id: 'plan_newspaper', name: 'Alle dager', price: nok(329), interval: { unit: 'month', count: 3 } },
  maps: { id: 'plan_maps', name: 'Årlig', price: nok(499), interval: year },
  storage: { id: 'plan_storage', name: '200 GB', price: nok(39), interval: month },
  storageLarge: { id: 'plan_storage_large', name: '2 TB', price: nok(129), interval: month },
  free: { id: 'plan_storage_free', name: '5 GB', price: nok(0), interval: month },
  lifetime: { id: 'plan_lifetime', name: 'For alltid', price: nok(1490) },
} as const satisfies Record<string, Plan>;

/** Plans of one product, among which its customers can choose. */
const families: readonly (readonly Plan[])[] = [
  [plans.music, plans.musicFamily, plans.musicStudent],
  [plans.free, plans.storage, plans.storageLarge],
];

/** What a customer of this plan can change to: the product's other plans, or else the same by the year. */
export const plansBeside = (plan: Plan): readonly Plan[] => {
  const family = families.find((members) => members.some(({ id }) => id === plan.id));
  if (family) return family.filter(({ id }) => id !== plan.id);
  if (plan.interval?.unit !== 'month') return [];
  const price = withAmount(plan.price, Math.round((plan.price.amount * 10) / plan.interval.count));
  return [{ id: `${plan.id}_yearly`, name: `${plan.name}, årlig`, price, interval: year }];
};
