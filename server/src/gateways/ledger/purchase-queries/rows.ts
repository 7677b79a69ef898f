import { branchesOf, orderCondition, amountRows, amountCondition } from './branches.ts';
import { textCondition } from './matching.ts';
import { entryConditions, keyConditions } from './narrowing.ts';
import type { Parameters } from './parameters.ts';
import type { Question } from './question.ts';

/** A walk down the list itself, by its key: without a search, and where nearly everything fits it. */
const walk = ({ viewer, narrowing, matching }: Question, parameters: Parameters): string => {
  const me = parameters.add(viewer);
  const conditions = [
    `e.viewer = ${me}`,
    ...keyConditions(narrowing, 'e', parameters),
    ...entryConditions(narrowing, parameters),
  ];
  if (!matching) return `FROM purchase_entry e WHERE ${conditions.join(' AND ')}`;
  const { amounts, orderNumber } = matching;
  const fits = [
    `(SELECT ${textCondition(matching, 't.body', parameters)} FROM purchase_text t WHERE t.id = e.text_id)`,
    ...(orderNumber ? [orderCondition(orderNumber, parameters)] : []),
    ...(amounts.length > 0
      ? [
          `EXISTS (SELECT 1 FROM ${amountRows(matching, parameters)} AS v (amount, scale) JOIN purchase_amount a
            ON a.amount = v.amount AND a.scale = v.scale
            WHERE a.viewer = ${me} AND a.at = e.at AND a.purchase = e.purchase${amountCondition(matching, parameters)})`,
        ]
      : []),
  ];
  // Not a join: the planner would begin with the texts, and sort everything that has one of them.
  return `FROM purchase_entry e WHERE ${conditions.join(' AND ')} AND (${fits.join(' OR ')})`;
};

const isWalk = ({ matching }: Question): boolean => matching === undefined || matching.texts === 'many';

/** The keys that the branches find, each once: a purchase may fit in several ways. */
const found = (question: Question, limit: number, parameters: Parameters, counting = false): string => {
  const branches = branchesOf(question, limit, parameters, counting);
  return branches.length > 0
    ? `SELECT DISTINCT u.at, u.purchase FROM (${branches.join(' UNION ALL ')}) u`
    : 'SELECT u.at, u.purchase FROM purchase_entry u WHERE false';
};

const newestFirst = 'ORDER BY e.at DESC, e.purchase DESC';

/**
 * The first rows of what fits, newest first: their key, and `column` of the entry. However a purchase fits, it comes once and in
 * its place, so that its key is enough to go on from.
 */
export const rowsOf = (question: Question, limit: number, parameters: Parameters, column = 'e.summary'): string => {
  if (isWalk(question)) {
    return `SELECT e.at, e.purchase, ${column} ${walk(question, parameters)} ${newestFirst} LIMIT ${parameters.add(limit)}`;
  }
  const keys = `${found(question, limit, parameters)} ORDER BY u.at DESC, u.purchase DESC LIMIT ${parameters.add(limit)}`;
  return `SELECT e.at, e.purchase, ${column} FROM (${keys}) k
    JOIN purchase_entry e ON e.viewer = ${parameters.add(question.viewer)} AND e.at = k.at AND e.purchase = k.purchase
    ${newestFirst}`;
};

/** How many fit, counted up to `limit`. */
export const countOf = (question: Question, limit: number, parameters: Parameters): string => {
  // In the order of the index too, or the planner may hope to meet enough of them by reading through the whole table.
  const fitting = isWalk(question) ? `SELECT 1 ${walk(question, parameters)} ${newestFirst}` : found(question, limit, parameters, true);
  return `SELECT count(*) FROM (${fitting} LIMIT ${parameters.add(limit)}) n`;
};
