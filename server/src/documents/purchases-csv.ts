import { stringify } from 'csv-stringify/sync';
import type { Money } from '../../../src/api/contract/common.ts';
import type { PurchaseRecord } from '../domain/purchase/record.ts';
import { statusOf } from '../domain/purchase/status.ts';
import { isGivenBack } from '../domain/purchase/sums.ts';
import type { Names } from '../names/names.ts';
import type { DocumentWords } from '../words/document-words.ts';

/** What a file is written with. */
export interface CsvOptions {
  readonly words: DocumentWords;
  /** BCP 47; decides the decimal mark, and with it the delimiter. */
  readonly locale: string;
  /** Names of family members, by their ids. */
  readonly members: ReadonlyMap<string, string>;
  /** What the store calls things in the document's language, where that is another than in its books. */
  readonly names?: Names | undefined;
}

/** A spreadsheet reads a file by its own country's habits: where the comma is the decimal mark, lists have semicolons. */
const decimalMark = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** A plain decimal, so that a spreadsheet can count with it: no currency, no grouping. */
const decimal = ({ amount, scale }: Money, mark: string): string => {
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${amount < 0 ? '-' : ''}${whole}${scale ? mark + digits.slice(-scale) : ''}`;
};

const sumOf = (amounts: readonly Money[]): Money | undefined =>
  amounts.length === 0 ? undefined : { ...amounts[0]!, amount: amounts.reduce((sum, { amount }) => sum + amount, 0) };

/** What was given back; what came back from the bank was not, nor what was taken back. */
const refundedOf = ({ refunds }: PurchaseRecord): Money | undefined =>
  sumOf(refunds.filter(isGivenBack).map(({ amount }) => amount));

const namesOf = ({ items }: PurchaseRecord, names: Names | undefined): string =>
  items
    .map(({ name, quantity }) => ({ quantity, said: names?.say(name) ?? name }))
    .map(({ quantity, said }) => (quantity > 1 ? `${quantity} × ${said}` : said))
    .join(' + ');

const rowOf = (record: PurchaseRecord, { words, members, names }: CsvOptions, mark: string): string[] => {
  const write = (money: Money | undefined): string => (money ? decimal(money, mark) : '');
  const { conversion, total } = record;
  return [
    // ISO 8601: every spreadsheet reads it as a date, whatever its country.
    record.on,
    record.orderNumber,
    namesOf(record, names),
    words.kinds[record.kind],
    words.statuses[statusOf(record)],
    write(total),
    total.currency,
    write(conversion?.original),
    conversion?.original.currency ?? '',
    // In the currency of sale, which another column's amounts must not be taken for.
    conversion ? '' : write(sumOf(record.taxes.map(({ amount }) => amount))),
    write(refundedOf(record)),
    record.tenders.map(({ label }) => label).join(' + '),
    [...new Set(record.charges.map(({ statementText }) => statementText))].join(' + '),
    record.buyer === record.customer ? '' : (members.get(record.buyer) ?? ''),
  ];
};

/**
 * Purchases as CSV (RFC 4180), piece by piece, so that no history is too long. It begins with a byte order mark, without which
 * spreadsheets take it for an older encoding. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export async function* purchasesCsv(
  batches: AsyncIterable<readonly PurchaseRecord[]>,
  options: CsvOptions,
): AsyncGenerator<string> {
  const mark = decimalMark(options.locale);
  const settings = {
    delimiter: mark === ',' ? ';' : ',',
    record_delimiter: 'windows' as const,
    escape_formulas: true,
  };
  yield `\uFEFF${stringify([Object.values(options.words.columns)], settings)}`;
  for await (const batch of batches) {
    yield stringify(
      batch.map((record) => rowOf(record, options, mark)),
      settings,
    );
  }
}
