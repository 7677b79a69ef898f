import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Draft } from '../account.ts';
import { book, kept, line, type Shop } from '../purchases/shop.ts';
import { refund } from '../purchases/what-followed.ts';

/** Names that a spreadsheet would carry out, that break columns and lines, run the other way, or never end. */
const names = [
  '=1+2',
  '+47 22 00 00 00',
  '-2+3+cmd',
  '@SUM(A1:A9)',
  '\t=HYPERLINK("https://nordlia.example")',
  'Med "sitat"; semikolon, komma',
  'To linjer\ni ett navn',
  '<script>alert("kjøp")</script>',
  '<img src=x onerror=alert(1)> & <b>fet</b>',
  "Robert'); DROP TABLE purchase;--",
  'كتاب الطبخ العربي',
  'ספר הילדים 3',
  'Gratis \u202Egpj.exe',
  'Menneskerettighetsorganisasjonssekretariatsmedlemskapsbladabonnementet'.repeat(3),
  'Å'.repeat(12),
  '${7*7} {{x}} %s %d',
];

export function* bobbyHistory(shop: Shop, subscriptions: readonly Draft[]): Iterable<PurchaseRecord> {
  const { buy, today } = shop;
  yield* shop.renewals(subscriptions);
  for (const [index, name] of names.entries()) {
    yield buy({ id: `bobby_name_${index + 1}`, ago: 1 + index * 3, lines: [line(name, 15 + 4 * index, kept)] });
  }
  yield buy({ id: 'bobby_many', ago: 62, lines: names.map((name, index) => line(name, 10 + index, book)) });
  yield buy(
    { id: 'bobby_given_back', ago: 70, lines: [line('=2+5+cmd|\' /C calc\'!A0', 88, kept)] },
    refund({ on: addDays(today, -65), today }),
  );
  yield buy({ id: 'bobby_dear', ago: 90, lines: [line('Hele butikken', 12_345_678.9)] });
}
