import { addDays, dayNumber, earlier, fromDayNumber, later, type PlainDate } from '../../../domain/time/plain-date.ts';
import { startOfDay } from '../../../domain/time/time-zone.ts';
import { ProblemError } from '../../../problem.ts';
import type { PurchaseSelection } from '../../purchase-gateway.ts';
import type { Parameters } from './parameters.ts';
import { instantOf, type Place } from './place.ts';

/** Which part of a history, apart from what is searched for. */
export interface Narrowing extends Pick<PurchaseSelection, 'kind' | 'status' | 'member'> {
  /** From this instant on. */
  readonly since?: Date;
  /** Before this one. */
  readonly until?: Date;
  /** After this place in the list. */
  readonly after?: Place;
}

/** Nothing was bought before, and no calendar is sure of what comes after. */
const [firstDay, lastDay] = ['1900-01-01', '8999-12-31'];

/** The first instant of a day of the query. A day that no calendar has is an error and not a guess. */
export const startOf = (name: string, day: PlainDate, timeZone: string, daysLater = 0): Date => {
  const exists = fromDayNumber(dayNumber(day) || 0) === day;
  if (!exists && !day.startsWith('0')) {
    throw new ProblemError('invalid-request', { errors: [{ path: `query.${name}`, message: 'There is no such day.' }] });
  }
  return startOfDay(timeZone, addDays(later(firstDay, earlier(day, lastDay)), daysLater));
};

/** A selection in one customer's time zone. */
export const toNarrowing = ({ kind, status, member, from, to }: PurchaseSelection, timeZone: string): Narrowing => ({
  ...(kind && { kind }),
  ...(status && { status }),
  ...(member && { member }),
  ...(from && { since: startOf('from', from, timeZone) }),
  ...(to && { until: startOf('to', to, timeZone, 1) }),
});

/** What holds of the key of an entry, or of an amount, which has the same. */
export const keyConditions = ({ since, until, after }: Narrowing, alias: string, parameters: Parameters): string[] => [
  ...(since ? [`${alias}.at >= ${parameters.add(since.toISOString())}`] : []),
  ...(until ? [`${alias}.at < ${parameters.add(until.toISOString())}`] : []),
  ...(after
    ? [
        `(${alias}.at, ${alias}.purchase) <
          (${instantOf(parameters.add(after.micros))}, ${parameters.add(after.purchase)})`,
      ]
    : []),
];

/** What holds of an entry beside its key. */
export const entryConditions = ({ kind, status, member }: Narrowing, parameters: Parameters): string[] => [
  ...(kind ? [`e.kind = ${parameters.add(kind)}`] : []),
  ...(status ? [`e.status = ${parameters.add(status)}`] : []),
  ...(member === 'self' ? ['e.member IS NULL'] : []),
  ...(member && member !== 'self' ? [`e.member = ${parameters.add(member)}`] : []),
];
