import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveActions } from '../../src/domain/subscription/derive-actions.ts';
import { deriveOptions } from '../../src/domain/subscription/derive-options.ts';
import type { Context } from '../../src/domain/subscription/context.ts';
import type { SubscriptionRecord } from '../../src/domain/subscription/record.ts';
import { context, nok, record, withPolicy } from './support/records.ts';

/** Actions in short: a name, and behind an exclamation mark why it is blocked. */
const actions = (facts: Partial<SubscriptionRecord>, where: Context = context()): string[] =>
  deriveActions(record(facts), where).map((action) => action.name + (action.allowed ? '' : `!${action.code}`));

const unpaid: Partial<SubscriptionRecord> = {
  overdue: {
    amount: nok(119),
    reason: 'card-declined',
    since: '2026-11-20',
    attempts: 1,
    stage: 'grace',
    stageUntil: '2026-11-27',
  },
};
const paused: Partial<SubscriptionRecord> = {
  period: { from: '2026-10-03', to: '2026-11-03' },
  pause: { periods: 3, until: '2027-02-03', begun: true },
};
const committed: Partial<SubscriptionRecord> = { commitment: { price: nok(1428), total: 12, paid: 5 } };

describe('actions', () => {
  const table: readonly (readonly [string, Partial<SubscriptionRecord>, string])[] = [
    ['an ordinary one', {}, 'cancel pause change-plan update-payment'],
    ['a trial', { isTrial: true }, 'cancel change-plan update-payment'],
    ['cancelled', { ending: { on: '2026-12-03', reason: 'cancelled' } },
      'cancel!already-cancelled keep pause!not-renewing change-plan!not-renewing update-payment'],
    ['unpaid', unpaid, 'cancel pause!payment-overdue change-plan!payment-overdue update-payment'],
    ['paused', paused, 'cancel pause!already-paused resume change-plan!already-paused update-payment'],
    ['a pause waits', { pause: { periods: 1, until: '2027-01-03', begun: false } },
      'cancel pause!already-paused resume change-plan update-payment'],
    ['cancelled while paused', { ...paused, ending: { on: '2027-02-03', reason: 'cancelled' } },
      'cancel!already-cancelled keep pause!not-renewing change-plan!not-renewing update-payment'],
    ['committed', committed, 'cancel pause!committed change-plan!committed update-payment'],
    ['a new price wants an answer', {
      priceIncrease: { to: nok(139), effectiveOn: '2027-01-03', consent: 'needed', respondBy: '2026-12-27' },
    },
      'cancel pause!price-response-needed change-plan!price-response-needed accept-price decline-price update-payment'],
    ['another plan waits', {
      pendingPlan: { id: 'plan_basic', name: 'Basis', price: nok(79), interval: { unit: 'month', count: 1 } },
    },
      'cancel pause change-plan keep-plan update-payment'],
    ['a first payment is on its way', {
      period: undefined,
      firstPayment: { reason: 'payment-pending', expiresOn: '2026-11-29', attempts: 1 },
    },
      'cancel!payment-pending pause!payment-pending change-plan!payment-pending update-payment'],
    ['a first payment waits for approval', {
      period: undefined,
      firstPayment: { reason: 'authentication-required', expiresOn: '2026-11-29', attempts: 1 },
    },
      'cancel pause!payment-pending change-plan!payment-pending update-payment'],
    ['ended', { ended: { on: '2026-11-03', reason: 'cancelled' } }, ''],
    ['ended with a debt', { ended: { on: '2026-11-03', reason: 'cancelled' }, debt: nok(119) }, 'update-payment'],
    ['shared', { ownerName: 'Kari' }, 'cancel!owner-only contact-owner'],
  ];
  for (const [name, facts, expected] of table) it(`of ${name}`, () => assert.equal(actions(facts).join(' '), expected));

  it('are all blocked while a payment is being taken', () => {
    assert.deepEqual(actions({}, context({ renewing: true })), [
      'cancel!renewal-running', 'pause!renewal-running', 'change-plan!renewal-running', 'update-payment',
    ]);
  });

  it('say until when they are blocked', () => {
    const pause = deriveActions(record(committed), context()).find(({ name }) => name === 'pause');
    assert.deepEqual(pause, { name: 'pause', allowed: false, code: 'committed', until: '2027-07-03' });
  });

  it('send to the place for payment methods, where there is one', () => {
    const link = { name: 'update-payment', allowed: true, via: 'link', url: 'https://nordlia.example/betaling' };
    assert.deepEqual(deriveActions(record(), context()).at(-1), link);
    assert.deepEqual(deriveActions(record(), context({ paymentMethodsUrl: undefined })).at(-1), {
      name: 'update-payment', allowed: true, via: 'api',
    });
  });
});

describe('options', () => {
  const cancel = (
    facts: Partial<SubscriptionRecord>,
    where?: Context,
  ) => deriveOptions(record(facts), where ?? context()).cancel;

  it('offer the ways of cancelling that make sense', () => {
    assert.deepEqual(cancel({}), ['period-end', 'now']);
    assert.deepEqual(cancel({}, withPolicy({ cancelNow: false })), ['period-end']);
    assert.deepEqual(cancel(committed), ['period-end']);
    assert.deepEqual(cancel(paused), ['period-end']);
    assert.deepEqual(cancel(unpaid), ['now']);
    assert.deepEqual(cancel(unpaid, withPolicy({ debtAtEnd: 'remains' })), ['period-end', 'now']);
    assert.deepEqual(cancel({ ending: { on: '2026-12-03', reason: 'cancelled' } }), []);
  });

  it('offer pauses from the end of the paid period, month ends included', () => {
    const { pauses } = deriveOptions(
      record({ anchorDay: 31, period: { from: '2026-10-31', to: '2026-11-30' } }),
      context(),
    );
    assert.deepEqual(pauses, [
      { periods: 1, from: '2026-11-30', until: '2026-12-31' },
      { periods: 2, from: '2026-11-30', until: '2027-01-31' },
      { periods: 3, from: '2026-11-30', until: '2027-02-28' },
    ]);
  });

  it('offer plans up at once, down and across at the renewal, never in another currency', () => {
    const { plans } = deriveOptions(record(), context());
    assert.deepEqual(plans.map(({ plan, direction, takesEffect }) => [plan.id, direction, takesEffect]), [
      ['plan_basic', 'down', 'renewal'],
      ['plan_yearly', 'across', 'renewal'],
      ['plan_premium', 'up', 'now'],
      ['plan_premium_yearly', 'up', 'now'],
    ]);
    const trial = deriveOptions(record({ isTrial: true }), context());
    assert.ok(trial.plans.every(({ takesEffect }) => takesEffect === 'now'));
  });
});
