import type { Database } from '../../../database.ts';
import { readSearch } from '../../../domain/purchase/read-search.ts';
import type { PurchaseSelection } from '../../purchase-gateway.ts';
import { findTexts, type Matching } from './matching.ts';
import { toNarrowing, type Narrowing } from './narrowing.ts';

/** What is asked of one customer's history. */
export interface Question {
  readonly viewer: string;
  readonly narrowing: Narrowing;
  /** What was searched for, where something was. */
  readonly matching?: Matching;
}

/** Whether a selection leaves anything out. */
export const isFiltered = ({ text, from, to, kind, status, member }: PurchaseSelection): boolean =>
  [text?.trim(), from, to, kind, status, member].some(Boolean);

/** Whether days of a selection must be put in the customer's time zone before anything can be asked. */
export const hasDays = ({ from, to }: PurchaseSelection): boolean => Boolean(from ?? to);

/** A selection as a question. The time zone matters only where it has days. */
export const toQuestion = async (
  database: Database,
  viewer: string,
  selection: PurchaseSelection,
  timeZone: string,
): Promise<Question> => {
  const search = selection.text === undefined ? undefined : readSearch(selection.text, selection.locale ?? 'en');
  const narrowing = toNarrowing(selection, timeZone);
  return { viewer, narrowing, ...(search && { matching: await findTexts(database, viewer, search, selection.names) }) };
};
