import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import * as v from 'valibot';
import { chargeCheck } from '../../../../src/api/contract/charge-check.ts';
import { findAll, mostSteps } from '../../../src/domain/charge-check/find.ts';
import { Steps } from '../../../src/domain/charge-check/sums/steps.ts';
import { abroad } from './cases/abroad.ts';
import { norway } from './cases/norway.ts';
import { others } from './cases/others.ts';
import { bought, money } from './support/bought.ts';
import { answerOf, booksOf } from './support/case.ts';
import { asking, believableHistories, smallHistories } from './support/histories.ts';

/** Amounts that may be something: what things cost, sums of them, and anything. */
const amounts = fc.oneof(
  fc.constantFrom('15', '40', '55', '79', '119', '158', '249.50', '998'),
  fc.array(fc.constantFrom(15, 25, 40, 59, 79, 119), { minLength: 2, maxLength: 4 }).map((list) => String(list.reduce<number>((a, b) => a + b, 0))),
  fc.integer({ min: 1, max: 500_000 }).map((minor) => String(minor / 100)),
);
const days = fc.integer({ min: 20, max: 30 }).map((day) => `2026-11-${day}`);
const questions = fc.record(
  { amount: amounts, on: days, currency: fc.constantFrom('NOK', 'EUR', 'USD'), lastFour: fc.constantFrom('4242', '9999') },
  { requiredKeys: ['amount'] },
);

describe('every answer', () => {
  it('has workings that add up to what was asked, in one currency', () => {
    const check = (answer: ReturnType<typeof answerOf>): void => {
      for (const { purchases, total, working } of answer.explanations) {
        assert.ok(working.every(({ amount }) => amount.currency === total.currency && amount.scale === total.scale));
        assert.equal(working.reduce((sum, { amount }) => sum + amount.amount, 0), total.amount);
        assert.deepEqual(total, answer.understood.amount);
        assert.ok(purchases.length > 0);
      }
    };
    const cases = Object.values({ ...norway, ...abroad, ...others });
    for (const each of cases) check(answerOf(each));
    fc.assert(
      fc.property(fc.oneof(smallHistories, believableHistories), questions, (own, ask) =>
        check(answerOf({ ask, in: 'nb', rate: 'NOK/EUR 11.745' }, { ...booksOf({ rate: 'NOK/EUR 11.745' }), own })),
      ),
      { numRuns: 300 },
    );
  });

  it('fits the contract, is in the order of its scores, and is certain of one thing at most', () => {
    fc.assert(
      fc.property(smallHistories, questions, (own, ask) => {
        const answer = answerOf({ ask, in: 'nb' }, { ...booksOf({}), own });
        const sent: unknown = JSON.parse(JSON.stringify({ asOf: '2026-12-08T09:00:00.000Z', today: '2026-12-08', ...answer }));
        assert.deepEqual(JSON.parse(JSON.stringify(v.parse(chargeCheck, sent))), sent);
        const scores = answer.explanations.map(({ score }) => score);
        assert.deepEqual(scores, [...scores].sort((a, b) => b - a));
        assert.ok(answer.explanations.filter(({ confidence }) => confidence === 'certain').length <= 1);
        assert.ok(answer.explanations.length <= 10);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in whatever order the purchases come', () => {
    const shuffled = smallHistories.chain((own) =>
      fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length, maxLength: own.length })),
    );
    fc.assert(
      fc.property(shuffled, questions, ([own, turned], ask) => {
        const books = booksOf({});
        assert.deepEqual(answerOf({ ask, in: 'nb' }, { ...books, own: turned }), answerOf({ ask, in: 'nb' }, { ...books, own }));
      }),
      { numRuns: 200 },
    );
  });

  it('has the same form and next steps whatever there is to find', () => {
    const ask = { amount: '118', on: '2026-12-02' };
    const film = bought('Film', '119', '2026-12-02');
    const nothing = answerOf({ ask, in: 'nb' });
    for (const books of [{ history: [film] }, { family: [film] }, { otherAccounts: [film] }]) {
      assert.deepEqual(answerOf({ ask, in: 'nb', ...books }), nothing);
    }
    assert.deepEqual(nothing.explanations, []);
    assert.deepEqual(nothing.nextSteps.map(({ code }) => code), [
      'check-other-account', 'ask-family', 'check-other-day', 'contact-bank', 'secure-account', 'contact-support',
    ]);
  });

  it('tells nothing but day and amount of what is somebody else’s', () => {
    const secret = bought('A surprise', '249', '2026-12-02', { orderNumber: 'NL-SECR-ETXX' });
    for (const books of [{ family: [secret] }, { otherAccounts: [secret] }]) {
      const { explanations } = answerOf({ ask: '02.12.2026 NORDLIA.NO 249,00', in: 'nb', ...books });
      assert.deepEqual(explanations[0]?.purchases, [{ on: '2026-12-02', amount: money('249'), actions: [] }]);
      assert.doesNotMatch(JSON.stringify(explanations), /surprise|SECR|pur_|kari/i);
    }
  });

  it('says so where there are more ways than can be told', () => {
    const history = Array.from({ length: 12 }, (_, index) => bought(`Coin ${index}`, '40', '2026-12-02', { time: `12:${10 + index}` }));
    const [best] = answerOf({ ask: '02.12.2026 NORDLIA.NO 120,00', in: 'nb', history }).explanations;
    assert.equal(best?.confidence, 'possible');
    assert.deepEqual(best?.reasons.find(({ code }) => code === 'many-combinations'), { code: 'many-combinations', count: 220 });
  });
});

describe('the work for one answer', () => {
  const crowd = (amountOf: (index: number) => number) =>
    Array.from({ length: 300 }, (_, index) => ({
      record: bought(`Thing ${index}`, String(amountOf(index) / 100), `2026-12-0${1 + (index % 3)}`, { time: `12:${10 + (index % 50)}` }),
    }));
  const crowds = {
    'equal amounts': crowd(() => 4_000),
    'powers of two': crowd((index) => 2 ** (index % 31)),
    'amounts without a pattern': crowd((index) => 10_007 + ((index * 7_919) % 9_999_991)),
  };
  for (const [name, own] of Object.entries(crowds)) {
    it(`is bounded by steps: ${name}`, () => {
      for (const amount of [12_000, 6_000_00, 1_234_567_89, 2 ** 30 - 1]) {
        const steps = new Steps(mostSteps);
        const findings = findAll(asking({ amount, currency: 'NOK', scale: 2 }, '2026-12-03'), { ...booksOf({}), own }, steps);
        assert.ok(steps.taken <= mostSteps);
        assert.ok(findings.length < 40);
      }
    });
  }
});
