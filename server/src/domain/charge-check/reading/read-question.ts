import type { ChargeCheckRequest } from '../../../../../src/api/contract/charge-check.ts';
import { maskCardNumbers } from '../../../../../src/api/contract/card-number.ts';
import type { PlainDate } from '../../time/plain-date.ts';
import type { LineKind, Missing, Question } from '../question.ts';
import { chooseAmounts } from './choose-amounts.ts';
import { toLocale } from './locale.ts';
import { readBareAmounts, readMarkedAmounts, type FoundAmount } from './read-amounts.ts';
import { readLastFour } from './read-card.ts';
import { readDate } from './read-date.ts';
import { readName } from './read-name.ts';
import { readRate } from './read-rate.ts';
import { Slate } from './slate.ts';
import { creditWords, pendingWords } from './words.ts';

/** What is needed to read a question beside the question. */
export interface ReadingContext {
  /** The customer's day. */
  readonly today: PlainDate;
  /** How the merchant stands on statements. */
  readonly descriptors: readonly string[];
  /** What an amount without a currency is taken to be in. */
  readonly currency: string;
  /** Whether the customer pays in more currencies than that one, so that it may be wrong. */
  readonly mayBeOther?: boolean;
}

/** Signs of a debit or a credit differ between banks, words do not: a minus alone is taken for a payment. */
const kindOf = (line: string, sign: FoundAmount['sign']): LineKind => {
  if (sign === '+' || line.search(creditWords) >= 0 || /[.,]\d\d ?H(?![\p{L}\d])/u.test(line)) return 'credit';
  return line.search(pendingWords) >= 0 ? 'pending' : 'charge';
};

const readLine = (line: string, locale: string, { today, descriptors, currency }: ReadingContext) => {
  const slate = new Slate(line);
  const lastFour = readLastFour(slate);
  const rate = readRate(slate);
  const marked = readMarkedAmounts(slate, locale, currency);
  const on = readDate(slate, locale, today, marked.length > 0);
  const amounts = chooseAmounts([...marked, ...readBareAmounts(slate, locale, currency)], currency);
  if (amounts.amount) slate.strike(amounts.amount.match);
  return { ...amounts, lastFour, rate, on, ...readName(slate, descriptors), kind: kindOf(slate.line, amounts.amount?.sign) };
};

const readTyped = (text: string, locale: string, currency: string): FoundAmount | undefined => {
  const slate = new Slate(text);
  const marked = readMarkedAmounts(slate, locale, currency);
  return chooseAmounts(marked.length > 0 ? marked : readBareAmounts(slate, locale, currency), currency).amount;
};

/**
 * Reads what a customer gave: fields, and a line as it was copied from a bank. Card numbers are masked before anything else looks
 * at a text. What was given in a field wins over what the line says. Never throws: what cannot be read is missing.
 */
export const readQuestion = (request: ChargeCheckRequest, context: ReadingContext): Question => {
  const locale = toLocale(request.locale);
  const line = request.line === undefined ? undefined : maskCardNumbers(request.line);
  const expected = request.currency ?? context.currency;
  const read = line === undefined ? undefined : readLine(line, locale, { ...context, currency: expected });
  const typed = request.amount === undefined ? undefined : readTyped(maskCardNumbers(request.amount), locale, expected);
  const found = typed ?? read?.amount;
  const on = request.on ?? read?.on;
  const lastFour = request.lastFour ?? read?.lastFour;
  const isCurrencyKnown = request.currency !== undefined || found?.named === true;
  const isPlain = read === undefined || read.kind === 'charge';
  const missing: Missing[] = [
    ...(found ? [] : ['amount' as const]),
    ...(on === undefined ? ['date' as const] : []),
    ...(found && !isCurrencyKnown && context.mayBeOther ? ['currency' as const] : []),
  ];
  return {
    ...(line !== undefined && { line }),
    ...(found && { amount: found.money }),
    ...(read?.original && read.original.currency !== found?.money.currency && { original: read.original }),
    ...(read?.rate !== undefined && { rate: read.rate }),
    ...(on !== undefined && { on }),
    ...(read?.statementText !== undefined && { statementText: read.statementText }),
    ...(read?.ours !== undefined && { ours: read.ours }),
    ...(lastFour !== undefined && { lastFour }),
    kind: isPlain && typed?.sign === '+' ? 'credit' : (read?.kind ?? 'charge'),
    missing,
  };
};
