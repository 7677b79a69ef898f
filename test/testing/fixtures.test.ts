import { expect } from '@open-wc/testing';
import { safeParse } from 'valibot';
import { merchant as merchantSchema } from '../../src/api/contract/merchant.ts';
import { changeKinds, subscription as subscriptionSchema } from '../../src/api/contract/subscription.ts';
import { manySubscriptions, merchant, subscriptionFromNewerServer, subscriptions } from '../../src/testing/index.ts';

const all = Object.entries(subscriptions);

describe('the sample data', () => {
  it('keeps the contract, to the last field', () => {
    for (const [name, sample] of all) {
      const { success, output } = safeParse(subscriptionSchema, sample());
      expect(success, name).to.equal(true);
      expect(output, name).to.deep.equal(sample());
    }
    expect(safeParse(merchantSchema, merchant()).output).to.deep.equal(merchant());
  });

  it('can all stand in one list', () => {
    const ids = all.map(([, sample]) => sample().id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('holds every value of every fact that a widget knows', () => {
    const samples = all.map(([, sample]) => sample());
    const { entries } = subscriptionSchema;
    const known = (schema: { options: readonly [{ options: readonly string[] }, unknown] }) => schema.options[0].options;
    const facts = {
      kind: known(entries.kind),
      access: known(entries.access),
      renewal: known(entries.renewal),
      health: known(entries.health),
      healthReason: known(entries.healthReason.wrapped),
      endReason: known(entries.endReason.wrapped),
      source: known(entries.source),
    };
    for (const [fact, values] of Object.entries(facts)) {
      const seen = new Set(samples.map((sample) => sample[fact as keyof typeof facts]));
      expect([...seen].filter(Boolean), fact).to.include.members([...values]);
    }
    const offered = new Set(samples.flatMap(({ actions }) => actions.filter(({ allowed }) => allowed).map(({ name }) => name)));
    expect([...offered]).to.include.members(changeKinds.filter((kind) => kind !== 'accept-offer'));
  });

  it('differs in what a test wants different, and its actions follow', () => {
    const { active } = subscriptions;
    expect(active({ id: 'mine' })).to.include({ id: 'mine', renewal: 'automatic' });
    const names = (sample: ReturnType<typeof active>) =>
      sample.actions.filter(({ allowed }) => allowed).map(({ name }) => name);
    expect(names(active())).to.include('cancel');
    expect(names(active({ renewal: 'off' }))).to.include('keep').and.not.include('cancel');
    expect(active({ actions: [] }).actions).to.deep.equal([]);
    expect(active({ nextCharge: undefined })).not.to.have.property('nextCharge');
  });

  it('is new every time, so that no test can spoil it for another', () => {
    const first = subscriptions.active();
    first.plan.price.amount = 0;
    expect(subscriptions.active().plan.price.amount).to.equal(11_900);
  });

  it('adds up', () => {
    for (const [name, sample] of all) {
      const { items, plan } = sample();
      const total = items?.reduce((sum, { price }) => sum + price.amount, 0) ?? plan.price.amount;
      expect(total, name).to.equal(plan.price.amount);
    }
    const { commitment, plan } = subscriptions.commitment();
    expect(commitment!.remaining.amount).to.equal((commitment!.total - commitment!.paid) * plan.price.amount);
  });

  it('tells duplicates of each other', () => {
    const [first, second] = [subscriptions.duplicate(), subscriptions.duplicateOther()];
    expect([first.duplicates, second.duplicates]).to.deep.equal([[second.id], [first.id]]);
  });

  it('comes in any number', () => {
    const many = manySubscriptions(250);
    expect(new Set(many.map(({ id }) => id)).size).to.equal(250);
  });

  it('of a newer server parses into what this version knows', () => {
    const { output } = safeParse(subscriptionSchema, subscriptionFromNewerServer());
    expect(output).to.include({ kind: 'unknown', access: 'unknown', renewal: 'unknown', health: 'unknown', source: 'unknown' });
  });
});
