import fc from '../../../../../test/support/fast-check.ts';
import type { KnownPurchase } from '../../../../src/domain/charge-check/books.ts';
import { fitsOf, type Fit } from '../../../../src/domain/charge-check/fit.ts';
import { movementsOf, type Movement } from '../../../../src/domain/charge-check/movement.ts';
import { addBankDays, postedTogetherUntil } from '../../../../src/domain/charge-check/posting.ts';
import type { Asked } from '../../../../src/domain/charge-check/question.ts';
import { addDays, later } from '../../../../src/domain/time/plain-date.ts';
import { generateHistory } from '../../../../src/seed/purchases/generate-history.ts';
import { bought } from './bought.ts';

/** The prices of a shop: few, and mostly whole; and now and then any amount at all. */
const prices = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('15', '25', '40', '59', '79', '89', '119', '149', '199', '249.50', '349', '1299') },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 99_999 }).map((minor) => String(minor / 100)) },
);

/** Up to thirty purchases of two weeks, in any order. */
export const smallHistories: fc.Arbitrary<KnownPurchase[]> = fc
  .array(fc.record({ price: prices, day: fc.nat(13), card: fc.constantFrom('4242', '4242', '4242', '9999') }), { minLength: 2, maxLength: 30 })
  .map((list) =>
    list.map(({ card, day, price }, index) => ({
      record: { ...bought(`Thing ${index}`, price, addDays('2026-11-20', day), { card }), orderNumber: String(index) },
    })),
  );

/** Believable histories, as the sample store has them: about four purchases a day with all that may become of them. */
export const believableHistories: fc.Arbitrary<KnownPurchase[]> = fc.nat(1_000_000).map((seed) =>
  [
    ...generateHistory({
      seed,
      customer: 'kari',
      count: 60,
      from: '2026-11-20',
      until: new Date('2026-12-05T12:00:00Z'),
      timeZone: 'Europe/Oslo',
      methods: [{ kind: 'card', label: 'Visa', lastFour: '4242', paymentMethod: 'pm_1' }],
    }),
  ].map((record) => ({ record })),
);

/** A question about an amount on a day. */
export const asking = (amount: Movement['amount'], on: string): Asked => ({ amount, on, kind: 'charge', missing: [] });

/**
 * Charges of a history that a bank may have put into one line, drawn at random: to one card, on days that are posted together, and
 * the day that the statement has for them.
 */
export const drawBundle = (history: readonly KnownPurchase[], random: fc.GeneratorValue | ((max: number) => number)) => {
  const pick = random as (max: number) => number;
  const charges = history.flatMap(movementsOf).filter(({ kind }) => kind === 'charge').sort((a, b) => (a.key < b.key ? -1 : 1));
  if (charges.length === 0) return undefined;
  const first = charges[pick(charges.length - 1)]!;
  const card = (movement: Movement) => movement.purchase.record.tenders.find(({ kind }) => kind === 'card')?.lastFour;
  const together = charges.filter(
    (each) => each.on >= first.on && each.on <= postedTogetherUntil(first.on) && card(each) === card(first) && each.amount.currency === first.amount.currency,
  );
  const drawn = together.filter((each) => each === first || pick(1) === 1).slice(0, 6);
  const total = { ...first.amount, amount: drawn.reduce((sum, { amount }) => sum + amount.amount, 0) };
  const on = addBankDays(drawn.map((each) => each.on).reduce(later), 1);
  const fits: Fit[] = fitsOf(asking(total, on), history);
  const isPossible = drawn.every(({ key }) => fits.some(({ movement }) => movement.key === key));
  return drawn.length > 1 && isPossible ? { drawn, asked: asking(total, on) } : undefined;
};
