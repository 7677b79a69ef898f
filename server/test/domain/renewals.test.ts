import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeclineReason } from '../../src/domain/subscription/overdue.ts';
import { advanceTo, type Pay } from './support/advance.ts';
import { nok, policy, record } from './support/records.ts';

const declines = (reason: DeclineReason): Pay => () => ({ approved: false, reason });
/** Fails so many times, then works. */
const fails = (times: number, reason: DeclineReason = 'insufficient-funds'): Pay => ({ attempt }) =>
  attempt > times ? { approved: true } : { approved: false, reason };

const stages = (pay: Pay, days: readonly string[]) =>
  days.map((day) => {
    const { overdue, ended } = advanceTo(record(), day, pay).record;
    return ended ? `ended ${ended.on} ${ended.reason}` : (overdue?.stage ?? 'ok');
  });

describe('renewing', () => {
  it('catches up over missed periods in their order, month ends included', () => {
    const endOfMonth = record({ anchorDay: 31, period: { from: '2026-10-31', to: '2026-11-30' } });
    const { paid } = advanceTo(endOfMonth, '2027-03-31');
    assert.deepEqual(paid.map(({ on }) => on), ['2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
  });

  it('turns a trial into a paid period on the day it ends', () => {
    const { record: after, paid } = advanceTo(record({ isTrial: true }), '2026-12-03');
    assert.deepEqual(paid, [{ on: '2026-12-03', amount: 11_900 }]);
    assert.equal(after.isTrial, undefined);
  });

  it('charges nothing for what is free', () => {
    const free = record({
      kind: 'free',
      plan: { id: 'plan_free', name: 'Gratis', price: nok(0), interval: { unit: 'month', count: 1 } },
    });
    const { paid, steps } = advanceTo(free, '2027-12-03');
    assert.deepEqual(paid, []);
    assert.equal(steps.length, 13);
  });

  it('counts the payments of a term, and goes on without one after it', () => {
    const { record: after, paid } = advanceTo(
      record({ commitment: { price: nok(1000), total: 12, paid: 9 } }),
      '2027-04-03',
    );
    assert.deepEqual(paid.map(({ amount }) => amount), [8333, 8333, 8333, 11_900, 11_900]);
    assert.equal(after.commitment, undefined);
  });

  it('only mirrors what is paid elsewhere', () => {
    for (const facts of [{ source: 'app-store' } as const, { ownerName: 'Kari' }]) {
      const { record: after, paid } = advanceTo(record(facts), '2027-01-10');
      assert.deepEqual(paid, []);
      assert.deepEqual(after.period, { from: '2027-01-03', to: '2027-02-03' });
    }
  });

  it('leaves alone what is never charged', () => {
    const lifetime = record({
      kind: 'lifetime',
      period: undefined,
      plan: { id: 'plan_life', name: 'For alltid', price: nok(1490) },
    });
    assert.deepEqual(advanceTo(lifetime, '2099-01-01').steps, []);
    const gift = {
      ...lifetime,
      kind: 'promotional' as const,
      ending: { on: '2027-01-15', reason: 'term-ended' as const },
    };
    assert.deepEqual(advanceTo(gift, '2099-01-01').record.ended, { on: '2027-01-15', reason: 'term-ended' });
  });
});

describe('a renewal that is not paid', () => {
  const days = ['2026-12-03', '2026-12-09', '2026-12-10', '2026-12-23', '2026-12-24'];

  it('keeps access in grace, loses it, and ends', () => {
    assert.deepEqual(stages(declines('insufficient-funds'), days), [
      'grace', 'grace', 'retry', 'retry', 'ended 2026-12-24 payment-failed',
    ]);
  });

  it('is put on hold where only the customer can help', () => {
    assert.deepEqual(stages(declines('card-expired'), days), [
      'grace', 'grace', 'on-hold', 'on-hold', 'ended 2026-12-24 payment-failed',
    ]);
    assert.deepEqual(stages(declines('authentication-required'), days).slice(0, 3), [
      'action-required', 'action-required', 'on-hold',
    ]);
    assert.deepEqual(stages(declines('amount-above-maximum'), days).slice(0, 1), ['action-required']);
  });

  it('is tried on the days of the policy, and not at all where trying cannot help', () => {
    const tries = (reason: DeclineReason) =>
      advanceTo(record(), '2027-06-01', declines(reason)).steps.filter(({ charge }) => charge).map(({ on }) => on);
    assert.deepEqual(tries('card-declined'), ['2026-12-03', '2026-12-05', '2026-12-08', '2026-12-12', '2026-12-17']);
    assert.deepEqual(tries('card-expired'), ['2026-12-03']);
  });

  it('paid within the grace goes on in the same period', () => {
    const { record: after } = advanceTo(record(), '2026-12-08', fails(2));
    assert.equal(after.overdue, undefined);
    assert.deepEqual(after.period, { from: '2026-12-03', to: '2027-01-03' });
  });

  it('paid after access was lost gets a whole period from that day', () => {
    const { record: after } = advanceTo(record(), '2026-12-17', fails(4));
    assert.deepEqual(after.period, { from: '2026-12-17', to: '2027-01-17' });
    assert.equal(after.anchorDay, 17);
  });

  it('counts for a term only once it is paid, and puts its end off with it', () => {
    const committed = record({
      commitment: { price: nok(1428), total: 12, paid: 5 },
      ending: { on: '2027-07-03', reason: 'cancelled' },
    });
    const unpaid = advanceTo(committed, '2026-12-04', fails(4)).record;
    assert.equal(unpaid.commitment?.paid, 5);
    const { record: after } = advanceTo(committed, '2026-12-17', fails(4));
    assert.equal(after.commitment?.paid, 6);
    assert.equal(after.ending?.on, '2027-07-17');
  });

  it('never keeps access beyond the period it is about', () => {
    const weekly = record({
      plan: { id: 'plan_week', name: 'Uke', price: nok(49), interval: { unit: 'week', count: 1 } },
      period: { from: '2026-11-19', to: '2026-11-26' },
    });
    const { overdue } = advanceTo(weekly, '2026-11-26', declines('card-declined'), { ...policy, graceDays: 30 }).record;
    assert.equal(overdue?.stageUntil, '2026-12-03');
  });

  it('leaves a debt where the merchant does not let it go', () => {
    const owing = { ...policy, debtAtEnd: 'remains' as const };
    assert.deepEqual(advanceTo(record(), '2027-01-01', declines('card-declined'), owing).record.debt, nok(119));
    assert.equal(advanceTo(record(), '2027-01-01', declines('card-declined')).record.debt, undefined);
  });

  it('loses access at once where there is no grace', () => {
    const harsh = { ...policy, graceDays: 0 };
    assert.equal(advanceTo(record(), '2026-12-03', declines('card-declined'), harsh).record.overdue?.stage, 'retry');
  });
});

describe('a first payment', () => {
  const pending = record({
    period: undefined, startedOn: '2026-11-24', firstPayment: {
      reason: 'payment-pending',
      checkOn: '2026-11-25',
      expiresOn: '2026-11-29',
      attempts: 1,
    },
  });

  it('begins the subscription on the day it goes through', () => {
    const { record: after } = advanceTo(pending, '2026-11-26', fails(2, 'payment-pending'));
    assert.deepEqual(after.period, { from: '2026-11-26', to: '2026-12-26' });
    assert.equal(after.startedOn, '2026-11-26');
    assert.equal(after.firstPayment, undefined);
  });

  it('that never comes ends what never began', () => {
    const { record: after } = advanceTo(pending, '2026-12-31', declines('payment-pending'));
    assert.deepEqual(after.ended, { on: '2026-11-29', reason: 'payment-failed' });
  });

  it('that is declined ends it at once', () => {
    const { record: after } = advanceTo(pending, '2026-11-25', declines('card-declined'));
    assert.deepEqual(after.ended, { on: '2026-11-25', reason: 'payment-failed' });
  });

  it('that wants approval waits for it', () => {
    const { record: after } = advanceTo(pending, '2026-11-26', declines('authentication-required'));
    assert.equal(after.firstPayment?.reason, 'authentication-required');
    assert.equal(after.firstPayment?.checkOn, undefined);
  });
});
