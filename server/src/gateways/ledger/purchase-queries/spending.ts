import type { Database } from '../../../database.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { ProblemError } from '../../../problem.ts';
import type { Spending } from '../../purchase-gateway.ts';
import { readTimeZone } from '../customers.ts';

/** As many months as are answered at once, and as many as are answered when nobody says. */
const [mostMonths, usualMonths] = [120, 12];

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

const refuse = (name: string, message: string): never => {
  throw new ProblemError('invalid-request', { errors: [{ path: `query.${name}`, message }] });
};

/** The months that are meant, both included: those up to this one, where nothing else is said. */
const rangeOf = ({ from, to }: { from?: string; to?: string }, today: string): { from: string; to: string } => {
  for (const [name, month] of Object.entries({ from, to })) if (month?.endsWith('-00')) refuse(name, 'There is no such month.');
  const last = to ?? (from === undefined ? today.slice(0, 7) : monthOf(monthNumber(from) + mostMonths - 1));
  const first = from ?? monthOf(Math.max(0, monthNumber(last) - usualMonths + 1));
  if (first > last) refuse('from', 'The first month is after the last.');
  if (monthNumber(last) - monthNumber(first) >= mostMonths) refuse('from', `These are more than ${mostMonths} months.`);
  return { from: first, to: last };
};

interface MonthRow {
  readonly month: string;
  readonly currency: string;
  readonly scale: number;
  readonly charged: number;
  readonly spent: number;
  readonly refunded: number;
}

/** What a customer spent, by month and currency, from sums that are kept with every purchase. */
export const readSpending = async (
  database: Database,
  viewer: string,
  range: { from?: string; to?: string },
  now: Date,
): Promise<Spending> => {
  const today = dayIn(await readTimeZone(database, viewer), now);
  const { from, to } = rangeOf(range, today);
  const rows = await database.query<MonthRow>(
    `SELECT month, currency, scale, charged, spent, refunded FROM purchase_month
     WHERE viewer = $1 AND month >= $2 AND month <= $3 AND charged > 0 ORDER BY month DESC, currency`,
    [viewer, from, to],
  );
  return {
    asOf: now.toISOString(),
    today,
    months: rows.map(({ month, currency, scale, charged, spent, refunded }) => ({
      month,
      spent: { amount: spent, currency, scale },
      refunded: { amount: refunded, currency, scale },
      count: charged,
    })),
  };
};
