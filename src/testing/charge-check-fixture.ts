import type { ChargeCheck, Explanation } from '../api/contract/charge-check.ts';
import type { Money } from '../api/contract/common.ts';
import type { Purchase } from '../api/contract/purchase.ts';
import { asOf, today } from './calendar.ts';
import { nok } from './money.ts';

/** A sample of one answer, with whatever a test wants different. */
export type ChargeCheckFixture = (overrides?: Partial<ChargeCheck>) => ChargeCheck;

/** A purchase as an explanation tells of it. */
export const explained = (purchase: Purchase): Explanation['purchases'][number] => {
  const { id, on, amount, title, orderNumber, member, subscription, actions } = purchase;
  return { id, on, amount, title, orderNumber, member, subscription: subscription?.id, actions };
};

/** A purchase of which nothing private is told. */
export const hidden = ({ on, amount }: Purchase): Explanation['purchases'][number] => ({ on, amount, actions: [] });

/** An explanation by one purchase for what it cost, but for what distinguishes it. */
export const explanationOf = (purchase: Purchase, more: Partial<Explanation> = {}): Explanation => ({
  code: 'exact',
  confidence: 'certain',
  score: 96,
  reasons: [{ code: 'amount-equal' }, { code: 'same-day' }, { code: 'statement-text' }, { code: 'only-match' }],
  working: [{ code: 'purchase', amount: purchase.amount, label: purchase.title, on: purchase.on }],
  total: purchase.amount,
  purchases: [explained(purchase)],
  ...more,
});

/** What helps when a charge is none of the store's. */
export const stepsElsewhere: ChargeCheck['nextSteps'] = [
  { code: 'contact-bank' },
  { code: 'secure-account', url: 'https://nordlia.example/sikkerhet' },
  { code: 'contact-support', url: 'https://nordlia.example/hjelp' },
];

/** What helps when none of the answers is it. */
export const stepsWhenUnknown: ChargeCheck['nextSteps'] = [
  { code: 'check-other-account' },
  { code: 'ask-family' },
  { code: 'check-other-day' },
  ...stepsElsewhere,
];

const line = (amount: Money, on: string): string =>
  `${on.split('-').reverse().join('.')} VISA VAREKJØP NORDLIA.NO OSLO ${(amount.amount / 10 ** amount.scale).toFixed(amount.scale).replace('.', ',')}`;

/** An answer with these explanations to a line that was understood in full. */
export const fixture =
  (explanations: () => Explanation[], more: Partial<ChargeCheck> = {}): ChargeCheckFixture =>
  (overrides = {}) => {
    const found = explanations();
    const amount = found[0]?.total ?? nok(119);
    const on = found[0]?.purchases[0]?.on ?? '2026-11-12';
    const answer: ChargeCheck = {
      asOf,
      today,
      understood: { line: line(amount, on), amount, on, statementText: 'NORDLIA.NO OSLO', ours: true, kind: 'charge' },
      missing: [],
      explanations: found,
      nextSteps: stepsWhenUnknown,
      ...more,
      ...overrides,
    };
    // Through JSON, as for the other samples.
    return JSON.parse(JSON.stringify(answer)) as ChargeCheck;
  };
