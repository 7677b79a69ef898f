import { explanationOf, fixture, hidden, stepsElsewhere, stepsWhenUnknown } from '../charge-check-fixture.ts';
import { nok } from '../money.ts';
import * as purchases from '../purchases/index.ts';

const credit = (amount: number) =>
  ({ amount: nok(amount), on: '2026-11-11', statementText: 'NORDLIA.NO OSLO', ours: true, kind: 'credit' }) as const;

/** Money that has come back. */
export const refund = fixture(
  () => [
    explanationOf(purchases.partlyRefunded(), {
      code: 'refund',
      working: [{ code: 'refund', amount: nok(149), label: 'Film: Under isen', on: '2026-11-08' }],
      total: nok(149),
    }),
  ],
  { understood: credit(149) },
);

/** A charge whose money is on its way back. */
export const refundOnItsWay = fixture(() => [
  explanationOf(purchases.refundOnItsWay(), { code: 'refund-on-its-way', until: '2026-12-21' }),
]);

/** Somebody in the family bought it; nothing more is told. */
export const family = fixture(() => [
  explanationOf(purchases.familyMember(), {
    code: 'family',
    working: [{ code: 'purchase', amount: nok(89), on: '2026-11-20' }],
    purchases: [hidden(purchases.familyMember())],
  }),
]);

/** The same, as the organiser who pays for it sees it. */
export const familyOrganiser = fixture(() => [explanationOf(purchases.familyMember(), { code: 'family' })]);

/** Bought with the same card on another account. */
export const otherAccount = fixture(() => [
  explanationOf(purchases.paid(), {
    code: 'other-account',
    confidence: 'likely',
    score: 70,
    reasons: [{ code: 'amount-equal' }, { code: 'same-day' }, { code: 'last-four' }],
    working: [{ code: 'purchase', amount: nok(119), on: '2026-11-12' }],
    purchases: [hidden(purchases.paid())],
  }),
]);

/** Not known. */
export const noMatch = fixture(() => []);

/** A line without an amount: nothing can be found. */
export const missingAmount = fixture(() => [], {
  understood: { line: 'NORDLIA.NO OSLO', statementText: 'NORDLIA.NO OSLO', ours: true, kind: 'charge' },
  missing: ['amount', 'date'],
  nextSteps: [],
});

/** A charge of somebody else's shop. */
export const notOurs = fixture(() => [], {
  understood: { line: '12.11.2026 KIWI 505 OSLO 119,00', amount: nok(119), on: '2026-11-12', statementText: 'KIWI 505 OSLO', ours: false, kind: 'charge' },
  nextSteps: stepsElsewhere,
});

/** Still on its way through the bank: it may be found once it is posted. */
export const notPosted = fixture(() => [], {
  understood: { amount: nok(119), on: '2026-11-24', kind: 'pending' },
  nextSteps: [{ code: 'wait-until-posted' }, ...stepsWhenUnknown],
});
