import type { Plan } from '../api/contract/subscription.ts';
import { nok } from './money.ts';

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
  free: { id: 'plan_storage_free', name: '5 GB', price: nok(0), interval: month },
  lifetime: { id: 'plan_lifetime', name: 'For alltid', price: nok(1490) },
} as const satisfies Record<string, Plan>;

/** The plans among which a customer of the music product can choose. */
export const musicPlans: readonly Plan[] = [plans.music, plans.musicFamily, plans.musicStudent];
