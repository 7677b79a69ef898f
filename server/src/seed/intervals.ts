import type { Interval } from '../domain/time/period.ts';

export const week: Interval = { unit: 'week', count: 1 };
export const month: Interval = { unit: 'month', count: 1 };
export const quarter: Interval = { unit: 'month', count: 3 };
export const year: Interval = { unit: 'year', count: 1 };
