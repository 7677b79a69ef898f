import { maskCardNumbers } from '../../api/contract/card-number.ts';
import type { ChargeCheckRequest } from '../../api/contract/charge-check.ts';
import { formatLocale } from '../../localization/locale.ts';
import { wrong } from './question-text.ts';

export type QuestionField = 'way' | 'line' | 'amount' | 'on' | 'currency' | 'lastFour';
export type QuestionValues = Record<QuestionField, string>;
/** What an answer says is missing, as fields. */
export type Missing = ReadonlySet<QuestionField>;

export const emptyQuestion: QuestionValues = { way: 'line', line: '', amount: '', on: '', currency: '', lastFour: '' };

/** The longest line that the back end reads. */
const LONGEST = 300;

/** A text as it may be kept: nothing in it is a card's number, and of a card no more than its last four digits. */
export const tidy = (field: QuestionField, text: string): string => {
  if (field === 'lastFour') return text.replaceAll(/\D/g, '').slice(-4);
  return field === 'line' || field === 'amount' ? maskCardNumbers(text) : text;
};

/** What is wrong with a question. `missing` are the fields that the answer before asked for. */
export const validate = (
  { way, line, amount, on, lastFour }: Readonly<QuestionValues>,
  unreadable: ReadonlySet<QuestionField>,
  missing: Missing,
): Partial<QuestionValues> => {
  const asksAmount = way === 'amount' || missing.has('amount');
  return {
    ...(way === 'line' && !missing.size && !line.trim() && { line: wrong.line() }),
    ...(way === 'line' && line.length > LONGEST && { line: wrong.longLine() }),
    ...(asksAmount && !/\p{Nd}/u.test(amount) && { amount: wrong.amount() }),
    ...((unreadable.has('on') || (missing.has('on') && !missing.has('amount') && !on)) && { on: wrong.day() }),
    ...(way === 'amount' && lastFour && lastFour.length < 4 && { lastFour: wrong.lastFour() }),
  };
};

/** The question as it is sent: what belongs to the chosen way, and what was `added` because an answer asked for it. */
export const requestOf = (values: Readonly<QuestionValues>, added: Missing): ChargeCheckRequest => {
  const { way, line, amount, on, currency, lastFour } = values;
  const by = (field: QuestionField) => way === 'amount' || added.has(field);
  return {
    ...(way === 'line' && line.trim() && { line: line.trim() }),
    ...(by('amount') && amount.trim() && { amount: amount.trim() }),
    ...(by('on') && on && { on }),
    ...(by('currency') && currency && { currency }),
    ...(way === 'amount' && lastFour && { lastFour }),
    locale: formatLocale(),
  };
};
