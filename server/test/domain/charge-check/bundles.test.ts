import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import type { KnownPurchase } from '../../../src/domain/charge-check/books.ts';
import type { Finding } from '../../../src/domain/charge-check/finding.ts';
import { findAll } from '../../../src/domain/charge-check/find.ts';
import type { Movement } from '../../../src/domain/charge-check/movement.ts';
import { rank } from '../../../src/domain/charge-check/rank.ts';
import { weigh } from '../../../src/domain/charge-check/score.ts';
import { believableHistories, drawBundle, smallHistories } from './support/histories.ts';
import { booksOf } from './support/case.ts';

const amountsOf = (movements: readonly Movement[]): string =>
  movements.map(({ amount }) => amount.amount).sort((a, b) => a - b).join(' + ');

/** The very charges; or as many of the same amounts, with the word that there are others like them. */
const isThat = (drawn: readonly Movement[], { manyWays, movements, ways = 1 }: Finding): boolean =>
  drawn.every(({ key }) => movements.some((movement) => movement.key === key)) && movements.length === drawn.length
    ? true
    : amountsOf(drawn) === amountsOf(movements) && (ways > 1 || manyWays === true);

/** Whether a bundle that was drawn is told, or it is told that there are too many to tell. */
const tell = (history: readonly KnownPurchase[], pick: (max: number) => number): 'told' | 'many' | 'nothing drawn' => {
  const draw = drawBundle(history, pick);
  if (!draw) return 'nothing drawn';
  const { asked, drawn } = draw;
  const books = { ...booksOf({}), own: history };
  const ranked = rank(findAll(asked, books).map((finding) => weigh(finding, asked, books.today)), asked);
  if (ranked.some(({ finding }) => isThat(drawn, finding))) return 'told';
  const saysMany = ranked.some(({ reasons }) => reasons.some(({ code }) => code === 'many-combinations'));
  assert.ok(saysMany, `${amountsOf(drawn)} on ${drawn[0]?.on} is not among ${ranked.map(({ finding }) => amountsOf(finding.movements)).join('; ')}`);
  return 'many';
};

const always = (histories: fc.Arbitrary<KnownPurchase[]>, numRuns: number): Record<string, number> => {
  const counts: Record<string, number> = {};
  fc.assert(
    fc.property(histories, fc.infiniteStream(fc.nat(1_000_000)), (history, numbers) => {
      const iterator = numbers[Symbol.iterator]();
      const outcome = tell(history, (max) => (iterator.next().value as number) % (max + 1));
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }),
    { numRuns },
  );
  return counts;
};

describe('a bundle drawn at random from a history', () => {
  it('is always among the answers, in any history', () => {
    const { told = 0, many = 0 } = always(smallHistories, 400);
    // Too many to tell is the exception: nobody buys thirty things of a dozen prices in a week.
    assert.ok(told > 5 * many, `${told} told, ${many} too many`);
  });

  it('is always among the answers, in the histories of the sample store', () => {
    // Four things a day, of which up to six are drawn: more than one in ten has too many others like it.
    const { told = 0, many = 0 } = always(believableHistories, 100);
    assert.ok(told > 2 * many, `${told} told, ${many} too many`);
  });
});
