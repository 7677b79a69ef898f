import type { ChargeCheck, ChargeCheckRequest } from '../../../../../src/api/contract/charge-check.ts';
import type { Money } from '../../../../../src/api/contract/common.ts';
import type { Books, KnownPurchase } from '../../../../src/domain/charge-check/books.ts';
import { checkCharge } from '../../../../src/domain/charge-check/check-charge.ts';
import { readQuestion } from '../../../../src/domain/charge-check/reading/read-question.ts';
import type { PurchaseRecord } from '../../../../src/domain/purchase/record.ts';

/** A question as somebody asked it, the history it stands in, and what is to be answered. */
export interface Case {
  readonly ask: string | Omit<ChargeCheckRequest, 'locale'>;
  readonly in: string;
  readonly history?: readonly (PurchaseRecord | KnownPurchase)[];
  readonly family?: readonly PurchaseRecord[];
  readonly otherAccounts?: readonly PurchaseRecord[];
  /** Of the day, in units of the first per unit of the second: `NOK/USD 10.84`. */
  readonly rate?: string;
  /** 8 December 2026 where nothing is said. */
  readonly today?: string;
  /** The sum of the best answer, after its code and how sure it is. */
  readonly answer: string;
  /** The codes of the answers after it. */
  readonly others?: readonly string[];
}

export const descriptors = ['NORDLIA.NO', 'NORDLIA.DE', 'NORDLIA*'];

const decimal = ({ amount, scale }: Money): string => (Math.abs(amount) / 10 ** scale).toFixed(scale);

/** `79.00 Album + 40.00 Bok = 119.00 NOK` */
const sumOf = ({ total, working }: ChargeCheck['explanations'][number]): string => {
  const terms = working.map(({ amount, code, label }, index) => {
    const sign = amount.amount < 0 ? '- ' : index > 0 ? '+ ' : '';
    return `${sign}${decimal(amount)} ${label ?? code}`;
  });
  return `${terms.join(' ')} = ${decimal(total)} ${total.currency}`;
};

const known = (each: PurchaseRecord | KnownPurchase): KnownPurchase => ('record' in each ? each : { record: each });

export const booksOf = ({ family = [], history = [], otherAccounts = [], rate, today = '2026-12-08' }: Partial<Case>): Books => {
  const [, quote = '', base = '', value = ''] = /^(\w+)\/(\w+) (.+)$/.exec(rate ?? '') ?? [];
  return {
    today,
    own: history.map(known),
    family,
    otherAccounts,
    rates: rate ? [{ base, quote, on: '2026-11-20', rate: value }] : [],
  };
};

const currencyOf: Readonly<Record<string, string>> = { nb: 'NOK', sv: 'SEK', da: 'DKK', 'en-US': 'USD', 'en-GB': 'GBP', ja: 'JPY', 'de-CH': 'CHF' };

/** Asks, as the gateway does. */
export const answerOf = (asked: Pick<Case, 'ask' | 'in'> & Partial<Case>, books: Books = booksOf(asked)) => {
  const request = { ...(typeof asked.ask === 'string' ? { line: asked.ask } : asked.ask), locale: asked.in };
  const question = readQuestion(request, {
    today: books.today,
    descriptors,
    currency: currencyOf[asked.in] ?? 'EUR',
    mayBeOther: false,
  });
  return checkCharge(question, books, { merchant: { name: 'Nordlia', country: 'NO' }, actionsOf: () => [] });
};

/** The answer in one line: `exact, certain: 119.00 Film = 119.00 NOK`, with until when; or that it is not known. */
export const inWords = ({ explanations, missing }: ReturnType<typeof answerOf>): string => {
  const [best] = explanations;
  if (!best) return missing.includes('amount') ? 'no amount' : 'not known';
  return `${best.code}, ${best.confidence}: ${sumOf(best)}${best.until ? `, until ${best.until}` : ''}`;
};
