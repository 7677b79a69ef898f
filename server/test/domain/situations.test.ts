import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Subscription } from '../../../src/api/contract/subscription.ts';
import { deriveSubscription } from '../../src/domain/subscription/derive-subscription.ts';
import type { Overdue } from '../../src/domain/subscription/overdue.ts';
import type { SubscriptionRecord } from '../../src/domain/subscription/record.ts';
import { context, nok, record, today } from './support/records.ts';

const overdue = (changes: Partial<Overdue>): Partial<SubscriptionRecord> => ({
  period: { from: '2026-11-20', to: '2026-12-20' },
  overdue: {
    amount: nok(119),
    reason: 'insufficient-funds',
    since: '2026-11-20',
    attempts: 1,
    stage: 'grace',
    stageUntil: '2026-11-27',
    nextRetryOn: '2026-11-25',
    ...changes,
  },
});

const rise = { to: nok(139), effectiveOn: '2027-01-03', consent: 'needed', respondBy: '2026-12-27' } as const;

/** A situation: what is recorded, and what the customer is shown of it. */
type Situation = readonly [name: string, facts: Partial<SubscriptionRecord>, shown: Partial<Subscription>];

const situations: readonly Situation[] = [
  ['active, renews', {}, {
    access: 'active', renewal: 'automatic', health: 'ok', nextCharge: { on: '2026-12-03', amount: nok(119) },
  }],
  ['trial', { isTrial: true }, { access: 'active', renewal: 'automatic', trial: { endsOn: '2026-12-03' } }],
  ['will not renew', { ending: { on: '2026-12-03', reason: 'cancelled' } }, {
    access: 'active', accessUntil: '2026-12-03', renewal: 'off', nextCharge: undefined,
  }],
  ['trial that will not renew', { isTrial: true, ending: { on: '2026-12-03', reason: 'trial-ended' } }, {
    renewal: 'off', trial: { endsOn: '2026-12-03' }, nextCharge: undefined,
  }],
  ['grace: access kept', overdue({}), {
    access: 'active', renewal: 'automatic', health: 'grace', healthReason: 'insufficient-funds',
    healthUntil: '2026-11-26T23:00:00.000Z', nextRetryOn: '2026-11-25', outstanding: nok(119),
  }],
  ['retry: access lost', overdue({ stage: 'retry', reason: 'card-declined', stageUntil: '2026-12-11' }), {
    access: 'none', renewal: 'automatic', health: 'retry', healthReason: 'card-declined', nextCharge: undefined,
  }],
  ['on hold', overdue({ stage: 'on-hold', reason: 'card-expired', nextRetryOn: undefined }), {
    access: 'none', health: 'on-hold', healthReason: 'card-expired', nextRetryOn: undefined,
  }],
  ['the bank wants approval', overdue({ stage: 'action-required', reason: 'authentication-required' }), {
    access: 'active', health: 'action-required', healthReason: 'authentication-required',
  }],
  ['amount above maximum', overdue({ stage: 'action-required', reason: 'amount-above-maximum' }), {
    health: 'action-required', healthReason: 'amount-above-maximum', outstanding: nok(119),
  }],
  ['paused', {
    period: { from: '2026-10-03', to: '2026-11-03' }, pause: { periods: 3, until: '2027-02-03', begun: true },
  }, {
    access: 'none', accessUntil: '2026-11-03', renewal: 'paused', pause: { from: '2026-11-03', until: '2027-02-03' },
    nextCharge: { on: '2027-02-03', amount: nok(119) },
  }],
  ['a pause that waits', { pause: { periods: 1, until: '2027-01-03', begun: false } }, {
    access: 'active', renewal: 'automatic', pause: { from: '2026-12-03', until: '2027-01-03' },
    nextCharge: { on: '2027-01-03', amount: nok(119) },
  }],
  ['cancelled while paused', {
    period: { from: '2026-10-03', to: '2026-11-03' }, pause: { periods: 3, until: '2027-02-03', begun: true },
    ending: { on: '2027-02-03', reason: 'cancelled' },
  }, { access: 'none', accessUntil: '2026-11-03', renewal: 'off', nextCharge: undefined }],
  ['first payment pending', {
    period: undefined,
    startedOn: today,
    firstPayment: {
      reason: 'payment-pending',
      checkOn: '2026-11-25',
      expiresOn: '2026-11-29',
      attempts: 1,
    },
  }, {
    access: 'none',
    renewal: 'automatic',
    healthReason: 'payment-pending',
    nextCharge: undefined,
    accessUntil: undefined,
  }],
  ['first payment waits for approval', {
    period: undefined, firstPayment: { reason: 'authentication-required', expiresOn: '2026-11-25', attempts: 1 },
  }, { access: 'none', health: 'action-required', healthReason: 'authentication-required' }],
  ['expired', { ended: { on: '2026-11-03', reason: 'cancelled' } }, {
    access: 'none',
    accessUntil: '2026-11-03',
    renewal: 'off',
    endedOn: '2026-11-03',
    endReason: 'cancelled',
    actions: [],
  }],
  ['never begun', { period: undefined, ended: { on: '2026-11-03', reason: 'payment-failed' } }, {
    access: 'none', accessUntil: undefined, endedOn: '2026-11-03', endReason: 'payment-failed',
  }],
  ['ended with a debt', { ended: { on: '2026-11-03', reason: 'payment-failed' }, debt: nok(119) }, {
    access: 'none', outstanding: nok(119), endReason: 'payment-failed',
  }],
  ['refunded', { ended: { on: '2026-11-03', reason: 'refunded' } }, { access: 'none', endReason: 'refunded' }],
  ['revoked', { ended: { on: '2026-11-03', reason: 'revoked' } }, { access: 'none', endReason: 'revoked' }],
  ['price rise waits for consent', { priceIncrease: rise }, {
    priceIncrease: {
      from: nok(119),
      to: nok(139),
      effectiveOn: '2027-01-03',
      consent: 'needed',
      respondBy: '2026-12-27',
    },
    nextCharge: { on: '2026-12-03', amount: nok(119) },
  }],
  ['price rise agreed to', { priceIncrease: { ...rise, effectiveOn: '2026-12-03', consent: 'given' } }, {
    priceIncrease: { from: nok(119), to: nok(139), effectiveOn: '2026-12-03', consent: 'given' },
    nextCharge: { on: '2026-12-03', amount: nok(139) },
  }],
  ['price rise declined', {
    priceIncrease: { ...rise, consent: 'declined' }, ending: { on: '2027-01-03', reason: 'price-declined' },
  }, {
    renewal: 'off',
    accessUntil: '2027-01-03',
    priceIncrease: undefined,
    nextCharge: { on: '2026-12-03', amount: nok(119) },
  }],
  ['plan change waits', {
    pendingPlan: { id: 'plan_basic', name: 'Basis', price: nok(79), interval: { unit: 'month', count: 1 } },
  }, {
    pendingPlan: {
      plan: { id: 'plan_basic', name: 'Basis', price: nok(79), interval: { unit: 'month', count: 1 } },
      effectiveOn: '2026-12-03',
    },
    nextCharge: { on: '2026-12-03', amount: nok(79) },
  }],
  ['committed', { commitment: { price: nok(1428), total: 12, paid: 5 } }, {
    commitment: { paid: 5, total: 12, remaining: nok(833), endsOn: '2027-07-03' }, renewal: 'automatic',
  }],
  ['committed, cancelled', {
    commitment: { price: nok(1428), total: 12, paid: 5 }, ending: { on: '2027-07-03', reason: 'cancelled' },
  }, { renewal: 'off', accessUntil: '2027-07-03', nextCharge: { on: '2026-12-03', amount: nok(119) } }],
  ['the term is over', { commitment: { price: nok(1428), total: 12, paid: 12 } }, { commitment: undefined }],
  ['lifetime', {
    kind: 'lifetime',
    period: undefined,
    plan: { id: 'plan_life', name: 'For alltid', price: nok(1490) },
  }, {
    kind: 'lifetime', access: 'active', renewal: 'none', nextCharge: undefined, actions: [],
  }],
  ['promotional', {
    kind: 'promotional',
    period: undefined,
    plan: { id: 'plan_gift', name: 'Gave', price: nok(0) },
    ending: { on: '2027-01-15', reason: 'term-ended' },
  }, { kind: 'promotional', access: 'active', accessUntil: '2027-01-15', renewal: 'none', actions: [] }],
  ['granted', { kind: 'granted', period: undefined, plan: { id: 'plan_gift', name: 'Gave', price: nok(0) } }, {
    kind: 'granted', access: 'active', accessUntil: undefined, renewal: 'none',
  }],
  ['free', {
    kind: 'free',
    plan: { id: 'plan_free', name: 'Gratis', price: nok(0), interval: { unit: 'month', count: 1 } },
  }, {
    kind: 'free', renewal: 'automatic', nextCharge: undefined,
  }],
  [
    'a price that is kept',
    { listPrice: nok(149) },
    { listPrice: nok(149), nextCharge: { on: '2026-12-03', amount: nok(119) } },
  ],
  ['bought elsewhere', { source: 'app-store', manageUrl: 'https://apps.apple.com/account/subscriptions' }, {
    source: 'app-store',
    paymentMethod: undefined,
    actions: [
      { name: 'cancel', allowed: false, code: 'managed-elsewhere' },
      { name: 'manage', allowed: true, via: 'link', url: 'https://apps.apple.com/account/subscriptions' },
    ],
  }],
  ['shared by a family member', { ownerName: 'Ingrid' }, {
    ownership: { kind: 'shared', ownerName: 'Ingrid' },
    nextCharge: undefined,
    paymentMethod: undefined,
    actions: [
      { name: 'cancel', allowed: false, code: 'owner-only' },
      { name: 'contact-owner', allowed: true, via: 'api' },
    ],
  }],
];

describe('a subscription as its customer sees it', () => {
  const paymentMethod = { id: 'pm_1', label: 'Visa •••• 4242', lastFour: '4242' };
  for (const [name, facts, shown] of situations) {
    it(name, () => {
      const seen = deriveSubscription(record(facts), context({ paymentMethod }));
      for (const [key, value] of Object.entries(shown)) assert.deepEqual(seen[key as keyof Subscription], value, key);
    });
  }

  it('names others of the same product, and its own payment method', () => {
    const seen = deriveSubscription(record(), context({ paymentMethod, duplicates: ['sub_2'] }));
    assert.deepEqual(seen.duplicates, ['sub_2']);
    assert.deepEqual(seen.paymentMethod, paymentMethod);
  });

  it('keeps access limited in grace where the merchant says so', () => {
    const { product, ...rest } = context();
    const limited = {
      ...rest,
      product: { ...product, policy: { ...product.policy, accessInGrace: 'limited' as const } },
    };
    assert.equal(deriveSubscription(record(overdue({})), limited).access, 'limited');
    assert.equal(deriveSubscription(record(), limited).access, 'active');
  });
});
