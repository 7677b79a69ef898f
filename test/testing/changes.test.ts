import { expect } from '@open-wc/testing';
import {
  createBillingClient,
  type Subscription,
  type SubscriptionChange,
  type SubscriptionOptions,
} from '../../src/api/index.ts';
import { createMemoryBackend, nok, plans, subscriptions } from '../../src/testing/index.ts';

const getToken = async () => ({ token: 'token', expiresAt: '2999-01-01T00:00:00.000Z' });

/** A back end with one subscription, and what can be done with it. */
const withOne = (subscription: Subscription) => {
  const backend = createMemoryBackend({ subscriptions: [subscription] });
  const client = createBillingClient({ api: 'https://billing.example', fetch: backend.fetch, getToken });
  const params = { id: subscription.id };
  return {
    options: () => client.getSubscriptionOptions({ params }),
    preview: (change: SubscriptionChange) => client.previewSubscriptionChange({ params, body: { change } }),
    make: async (change: SubscriptionChange) => {
      const { version } = await client.getSubscription({ params });
      return client.changeSubscription({ params, body: { change, version } });
    },
  };
};

const codes = ({ consequences }: { consequences: { code: string }[] }) => consequences.map(({ code }) => code);
const cancel = { kind: 'cancel', when: 'period-end' } as const;

/** A change for every allowed action, chosen from the options as a customer would. */
const changesOf = ({ actions }: Subscription, { cancel: ways, pauses, plans }: SubscriptionOptions): SubscriptionChange[] =>
  actions.flatMap(({ name, allowed }): SubscriptionChange[] => {
    if (!allowed || name === 'unknown' || name === 'update-payment' || name === 'contact-owner' || name === 'manage') return [];
    if (name === 'cancel') return ways.map((when) => ({ kind: name, when: when as 'now' }));
    if (name === 'pause') return pauses.map(({ periods }) => ({ kind: name, periods }));
    if (name === 'change-plan') return plans.map(({ plan }) => ({ kind: name, plan: plan.id }));
    return name === 'accept-offer' ? [] : [{ kind: name }];
  });

describe('a change in the memory back end', () => {
  it('is possible for every action that is allowed, and every subscription stays valid', async () => {
    for (const [name, sample] of Object.entries(subscriptions)) {
      const options = await withOne(sample()).options();
      for (const change of changesOf(sample(), options)) {
        const one = withOne(sample());
        const preview = await one.preview(change);
        const after = await one.make(change);
        const label = `${name}: ${JSON.stringify(change)}`;
        expect(preview.version, label).to.equal(1);
        expect(after.version, label).to.equal(2);
        const lines = preview.lines?.reduce((sum, { amount }) => sum + amount.amount, 0);
        expect(lines, label).to.equal(preview.dueToday?.amount);
      }
    }
  });

  it('can be taken back where there is a way back', async () => {
    const one = withOne(subscriptions.active());
    await one.make(cancel);
    expect(await one.make({ kind: 'keep' })).to.deep.equal({ ...subscriptions.active(), version: 3 });
    await one.make({ kind: 'pause', periods: 2 });
    expect(await one.make({ kind: 'resume' })).to.deep.equal({ ...subscriptions.active(), version: 5 });
    await one.make({ kind: 'change-plan', plan: plans.musicStudent.id });
    expect(await one.make({ kind: 'keep-plan' })).to.deep.equal({ ...subscriptions.active(), version: 7 });
  });
});

describe('cancelling in the memory back end', () => {
  it('keeps access for what is paid, and carries an offer', async () => {
    const preview = await withOne(subscriptions.active()).preview(cancel);
    expect(preview).to.deep.include({ effectiveOn: '2026-12-03', today: '2026-11-24' });
    expect(codes(preview)).to.deep.equal(['access-until', 'no-more-charges']);
    expect(preview.offer).to.deep.equal({ id: 'offer_half_price', kind: 'discount', price: nok(59.5), periods: 3 });
  });

  it('in a trial says that nothing will be charged, and offers nothing', async () => {
    const preview = await withOne(subscriptions.trial()).preview(cancel);
    expect(codes(preview)).to.include('not-charged-after-trial');
    expect(preview.offer).to.equal(undefined);
  });

  it('says what happens to a debt', async () => {
    expect(codes(await withOne(subscriptions.grace()).preview(cancel))).to.include('debt-remains');
    expect(codes(await withOne(subscriptions.retry()).preview({ ...cancel, when: 'now' }))).to.include('debt-dropped');
  });

  it('within an agreed term says what is owed, and cannot be at once', async () => {
    const one = withOne(subscriptions.commitment());
    expect((await one.options()).cancel).to.deep.equal(['period-end']);
    expect(codes(await one.preview(cancel))).to.deep.equal(['access-until', 'commitment-owed']);
    const refused = await one.preview({ ...cancel, when: 'now' }).catch((error: unknown) => error);
    expect(refused).to.have.nested.property('problem.reason', 'committed');
  });

  it('at once ends it', async () => {
    const after = await withOne(subscriptions.active()).make({ ...cancel, when: 'now' });
    expect(after).to.include({ access: 'none', endedOn: '2026-11-24', endReason: 'cancelled' });
    expect(after.actions).to.deep.equal([]);
  });

  it('names everything that goes with it', async () => {
    const loaded = subscriptions.keptPrice({
      plan: { ...plans.musicFamily, price: nok(169) },
      listPrice: nok(189),
      pendingPlan: { plan: plans.music, effectiveOn: '2026-12-03' },
      pause: { from: '2026-12-03', until: '2027-01-03' },
    });
    const lost = ['pause-dropped', 'plan-change-dropped', 'kept-price-lost', 'family-loses-access'];
    expect(codes(await withOne(loaded).preview(cancel))).to.include.members(lost);
  });

  it('of a pause that runs lets it run out', async () => {
    const one = withOne(subscriptions.paused());
    expect(await one.preview(cancel)).to.include({ effectiveOn: '2027-02-03' });
    expect((await one.make(cancel)).pause).to.deep.equal({ from: '2026-11-03', until: '2027-02-03' });
    expect(await one.make({ kind: 'keep' })).to.include({ renewal: 'paused' });
  });
});

describe('the other changes in the memory back end', () => {
  it('charge the difference for a bigger plan, by days', async () => {
    const preview = await withOne(subscriptions.active()).preview({ kind: 'change-plan', plan: plans.musicFamily.id });
    // 9 of 30 days are left.
    expect(preview.lines!.map(({ amount }) => amount.amount)).to.deep.equal([-3570, 5670]);
    expect(preview.dueToday).to.deep.equal(nok(21));
  });

  it('wait for the renewal with a smaller one', async () => {
    const after = await withOne(subscriptions.active()).make({ kind: 'change-plan', plan: plans.musicStudent.id });
    expect(after.pendingPlan).to.deep.equal({ plan: plans.musicStudent, effectiveOn: '2026-12-03' });
    expect(after.plan.id).to.equal(plans.music.id);
  });

  it('charge nothing more during a trial', async () => {
    const preview = await withOne(subscriptions.trial()).preview({ kind: 'change-plan', plan: plans.musicFamily.id });
    expect(preview.dueToday).to.equal(undefined);
  });

  it('take the offer that was made, and no other', async () => {
    const one = withOne(subscriptions.active());
    const refused = await one.make({ kind: 'accept-offer', offer: 'free_forever' }).catch((error: unknown) => error);
    expect(refused).to.have.property('code', 'action-not-allowed');
    const after = await one.make({ kind: 'accept-offer', offer: 'offer_half_price' });
    expect(after.nextCharge).to.deep.equal({ on: '2026-12-03', amount: nok(59.5) });
    expect((await one.preview(cancel)).offer).to.equal(undefined);
  });

  it('answer a price rise', async () => {
    const accepted = await withOne(subscriptions.priceRiseNeeded()).make({ kind: 'accept-price' });
    expect(accepted.priceIncrease).to.include({ consent: 'given' });
    const declined = await withOne(subscriptions.priceRiseNeeded()).make({ kind: 'decline-price' });
    expect(declined).to.include({ renewal: 'off', accessUntil: '2027-01-03' });
    expect(declined.nextCharge).to.deep.equal({ on: '2026-12-03', amount: nok(119) });
  });

  it('end a pause that runs with a charge today', async () => {
    const one = withOne(subscriptions.paused());
    expect(await one.preview({ kind: 'resume' })).to.deep.include({ dueToday: nok(119) });
    expect(await one.make({ kind: 'resume' })).to.include({ access: 'active', renewal: 'automatic' });
  });

  it('are from today where a subscription says nothing of a day', async () => {
    const { interval: _, ...once } = plans.music;
    const bare = { nextCharge: undefined, accessUntil: undefined, plan: once };
    const begins = async (sample: Subscription, change: SubscriptionChange) => {
      const { effectiveOn, version } = await withOne(sample).preview(change);
      expect((await withOne(sample).make(change)).version).to.equal(version + 1);
      return effectiveOn;
    };
    const today = '2026-11-24';
    const allowed = (name: 'keep' | 'keep-plan' | 'resume') => [{ name, allowed: true, via: 'api' } as const];
    expect(await begins(subscriptions.active(bare), cancel)).to.equal(today);
    expect(await begins(subscriptions.active(bare), { kind: 'pause', periods: 1 })).to.equal(today);
    expect(await begins(subscriptions.active(bare), { kind: 'change-plan', plan: plans.musicFamily.id })).to.equal(today);
    expect(await begins(subscriptions.willNotRenew({ ...bare, actions: allowed('keep') }), { kind: 'keep' })).to.equal(today);
    expect(await begins(subscriptions.paused(bare), { kind: 'resume' })).to.equal(today);
    const waiting = { pendingPlan: { plan: plans.musicStudent, effectiveOn: today }, actions: allowed('keep-plan') };
    expect(await begins(subscriptions.active({ ...bare, ...waiting }), { kind: 'keep-plan' })).to.equal(today);
    const rising = subscriptions.priceRiseNeeded({ nextCharge: undefined });
    expect(await begins(rising, { kind: 'accept-price' })).to.equal('2027-01-03');
    expect(codes(await withOne(rising).preview({ kind: 'decline-price' }))).to.deep.equal(['ends-on', 'no-more-charges']);
  });

  it('are refused with the reason that the action gives', async () => {
    const refusal = (sample: Subscription, change: SubscriptionChange) =>
      withOne(sample)
        .preview(change)
        .catch((error: unknown) => error);
    const blocked = await refusal(subscriptions.willNotRenew(), cancel);
    expect(blocked).to.include({ code: 'action-not-allowed' }).and.have.nested.property('problem.reason', 'already-cancelled');
    expect(await refusal(subscriptions.appStore(), cancel)).to.have.nested.property('problem.reason', 'managed-elsewhere');
    expect(await refusal(subscriptions.lifetime(), cancel)).to.have.nested.property('problem.reason', 'not-offered');
    expect(await refusal(subscriptions.renewalRunning(), cancel)).to.include({ code: 'renewal-running' });
    const unknownPlan = { kind: 'change-plan', plan: 'plan_none' } as const;
    expect(await refusal(subscriptions.active(), unknownPlan)).to.have.nested.property('problem.reason', 'not-offered');
  });
});
