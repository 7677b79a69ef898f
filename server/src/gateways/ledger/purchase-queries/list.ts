import type { Database } from '../../../database.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { PreparedJson } from '../../../operations/prepared-json.ts';
import type { PurchaseQuery } from '../../purchase-gateway.ts';
import { readTimeZone } from '../customers.ts';
import { startOf } from './narrowing.ts';
import { Parameters } from './parameters.ts';
import { decodePlace, encodePlace, microsOf } from './place.ts';
import { hasDays, isFiltered, toQuestion, type Question } from './question.ts';
import { countOf, rowsOf } from './rows.ts';

/** Counting further would take longer than reading the page, and tell nobody more. */
const countedUpTo = 1000;

/** A page as it comes from the database. */
interface PageRow {
  readonly time_zone: string | null;
  /** The summaries up to one more than the page has, between them `separator`; empty where nothing fits. */
  readonly items: string | null;
  /** The key of the last one that the page has, where there are more. */
  readonly micros: number | null;
  readonly purchase: string | null;
  readonly matches?: number;
}

/** White space to JSON, and nothing that can stand in a summary: there a line's end is written as `\\n`. */
const separator = ',\n';

/**
 * One statement for the whole page, in which the database itself puts the summaries one after the other: each was held against
 * the contract when it was written, and is not parsed again.
 */
const readPage = async (database: Database, question: Question, limit: number, counted?: Question): Promise<PageRow> => {
  const parameters = new Parameters();
  const me = parameters.add(question.viewer);
  const place = parameters.add(limit);
  const rows = rowsOf(question, limit + 1, parameters);
  const count = counted && countOf(counted, countedUpTo + 1, parameters);
  const [row] = await database.query<PageRow>(
    `SELECT (SELECT c.time_zone FROM customer c WHERE c.id = ${me}) AS time_zone,
       string_agg(r.summary, '${separator}') AS items,
       CASE WHEN count(*) > ${place}::int THEN ${microsOf(`(array_agg(r.at))[${place}::int]`)} END AS micros,
       CASE WHEN count(*) > ${place}::int THEN (array_agg(r.purchase))[${place}::int] END AS purchase
       ${count ? `, (${count}) AS matches` : ''}
     FROM (${rows}) r`,
    parameters.values,
  );
  return row!;
};

const quoted = (name: string, value: unknown): string => `"${name}":${JSON.stringify(value)}`;

/** One page of a customer's purchases, by the key of the list and never by an offset. */
export const listPurchases = async (
  database: Database,
  viewer: string,
  query: PurchaseQuery,
  now: Date,
): Promise<PreparedJson> => {
  const { startOn, cursor, limit } = query;
  const timeZone = hasDays(query) || startOn ? await readTimeZone(database, viewer) : 'UTC';
  const question = await toQuestion(database, viewer, query, timeZone);
  const { narrowing } = question;
  const start = startOn === undefined ? undefined : startOf('startOn', startOn, timeZone, 1);
  const until = start && narrowing.until ? (start < narrowing.until ? start : narrowing.until) : (start ?? narrowing.until);
  const page: Question = {
    ...question,
    narrowing: { ...narrowing, ...(until && { until }), ...(cursor !== undefined && { after: decodePlace(cursor) }) },
  };
  const counted = cursor === undefined && isFiltered(query) ? question : undefined;
  const { time_zone, items, micros, purchase, matches } = await readPage(database, page, limit, counted);

  const isMore = micros !== null && purchase !== null;
  const shown = isMore && items !== null ? items.slice(0, items.lastIndexOf(separator)) : (items ?? '');
  const parts = [
    quoted('asOf', now.toISOString()),
    quoted('today', dayIn(time_zone ?? 'UTC', now)),
    `"items":[${shown}]`,
    ...(isMore ? [quoted('nextCursor', encodePlace({ micros, purchase }))] : []),
    ...(matches === undefined
      ? []
      : [quoted('matches', { count: Math.min(matches, countedUpTo), more: matches > countedUpTo })]),
  ];
  return new PreparedJson(`{${parts.join(',')}}`);
};
