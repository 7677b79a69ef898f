import type { Matching } from './matching.ts';
import { entryConditions, keyConditions } from './narrowing.ts';
import type { Parameters } from './parameters.ts';
import type { Question } from './question.ts';

/** The order number of an entry as its index has it, from a beginning up to the next one. */
export const orderCondition = (orderNumber: string, parameters: Parameters): string => {
  const last = orderNumber.length - 1;
  const next = orderNumber.slice(0, last) + String.fromCharCode(orderNumber.charCodeAt(last) + 1);
  const compact = `replace(upper(e.order_number), '-', '')`;
  // A LIKE would do the same, but not from an index when the statement is prepared.
  return `(${compact} ~>=~ ${parameters.add(orderNumber)} AND ${compact} ~<~ ${parameters.add(next)})`;
};

/** The searched amounts as rows. */
export const amountRows = ({ amounts }: Matching, parameters: Parameters): string =>
  `unnest(${parameters.add(amounts.map(({ amount }) => amount))}::bigint[],
    ${parameters.add(amounts.map(({ scale }) => scale))}::smallint[])`;

export const amountCondition = ({ currencies }: Matching, parameters: Parameters): string =>
  currencies ? ` AND a.currency = ANY (${parameters.add(currencies)}::text[])` : '';

const isNothing = ({ texts, orderNumber, amounts }: Matching): boolean =>
  texts !== 'many' && texts.length + amounts.length === 0 && orderNumber === undefined;

/**
 * For each thing that a text may mean, the keys of its newest entries, at most `limit`. The first `limit` of all that fit are
 * among them. For counting, any `limit` of those with a text will do.
 */
export const branchesOf = (
  { viewer, narrowing, matching }: Question,
  limit: number,
  parameters: Parameters,
  counting = false,
): string[] => {
  if (!matching || isNothing(matching)) return [];
  const me = parameters.add(viewer);
  const most = parameters.add(limit);
  const conditions = (alias: string): string =>
    [...keyConditions(narrowing, alias, parameters), ...entryConditions(narrowing, parameters)]
      .map((condition) => ` AND ${condition}`)
      .join('');
  const newest = (alias: string): string => `ORDER BY ${alias}.at DESC, ${alias}.purchase DESC LIMIT ${most}`;

  const byText = (texts: readonly number[]): string =>
    `(SELECT w.at, w.purchase FROM unnest(${parameters.add(texts)}::bigint[]) AS t (id) CROSS JOIN LATERAL (
      SELECT e.at, e.purchase FROM purchase_entry e WHERE e.viewer = ${me} AND e.text_id = t.id${conditions('e')}
      ${newest('e')}) w ${counting ? `LIMIT ${most}` : ''})`;

  const byOrderNumber = (orderNumber: string): string =>
    `SELECT o.at, o.purchase FROM (SELECT e.at, e.purchase FROM purchase_entry e
      WHERE e.viewer = ${me} AND ${orderCondition(orderNumber, parameters)}${conditions('e')} ${newest('e')}) o`;

  const byAmount = (): string => {
    const { kind, status, member } = narrowing;
    const entry = 'JOIN purchase_entry e ON e.viewer = a.viewer AND e.at = a.at AND e.purchase = a.purchase';
    return `SELECT m.at, m.purchase FROM ${amountRows(matching, parameters)} AS v (amount, scale) CROSS JOIN LATERAL (
      SELECT DISTINCT a.at, a.purchase FROM purchase_amount a ${kind || status || member ? entry : ''}
      WHERE a.viewer = ${me} AND a.amount = v.amount AND a.scale = v.scale${amountCondition(matching, parameters)}
      ${conditions('a')} ${newest('a')}) m`;
  };

  const { amounts, orderNumber, texts } = matching;
  return [
    ...(texts !== 'many' && texts.length > 0 ? [byText(texts)] : []),
    ...(orderNumber ? [byOrderNumber(orderNumber)] : []),
    ...(amounts.length > 0 ? [byAmount()] : []),
  ];
};
