import { msg } from '@lit/localize';

export interface Period {
  readonly from: string;
  readonly to: string;
}

export const periodNames = ['this-month', 'last-month', 'this-year', 'last-year', 'last-12-months'] as const;
export type PeriodName = (typeof periodNames)[number];

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first and the last day of a period, seen from a day. All are `YYYY-MM-DD`, counted without any zone. */
export const periodOf = (name: PeriodName, today: string): Period => {
  const [year, month, date] = today.split('-').map(Number) as [number, number, number];
  switch (name) {
    case 'this-month':
      return { from: day(Date.UTC(year, month - 1, 1)), to: day(Date.UTC(year, month, 0)) };
    case 'last-month':
      return { from: day(Date.UTC(year, month - 2, 1)), to: day(Date.UTC(year, month - 1, 0)) };
    case 'this-year':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    case 'last-year':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
    case 'last-12-months': {
      // The day after the same date a year ago; 29 February begins on 1 March.
      return { from: day(Date.UTC(year - 1, month - 1, date + 1)), to: today };
    }
  }
};

/** Which of the quick choices a period is, if any. */
export const nameOfPeriod = (from: string | undefined, to: string | undefined, today: string): PeriodName | undefined =>
  periodNames.find((name) => {
    const period = periodOf(name, today);
    return period.from === from && period.to === to;
  });

export const periodLabel = (name: PeriodName): string => labels[name]();

const labels: Record<PeriodName, () => string> = {
  'this-month': () => msg('This month', { desc: 'Period, as a filter.' }),
  'last-month': () => msg('Last month', { desc: 'Period, as a filter.' }),
  'this-year': () => msg('This year', { desc: 'Period, as a filter.' }),
  'last-year': () => msg('Last year', { desc: 'Period, as a filter.' }),
  'last-12-months': () => msg('The last 12 months', { desc: 'Period, as a filter.' }),
};
