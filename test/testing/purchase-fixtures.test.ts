import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { safeParse } from 'valibot';
import { chargeCheck as chargeCheckSchema, explanationCodes } from '../../src/api/contract/charge-check.ts';
import { purchaseBlockedCode, purchaseKinds, purchaseStatuses, purchaseSummary } from '../../src/api/contract/purchase-summary.ts';
import { purchase as purchaseSchema } from '../../src/api/contract/purchase.ts';
import {
  chargeCheckFromNewerServer,
  chargeChecks,
  manyPurchases,
  nok,
  purchaseFromNewerServer,
  purchases,
  summaryOf,
} from '../../src/testing/index.ts';
import { falseSums, mistakesOf } from './adds-up.ts';

const all = Object.entries(purchases);
const checks = Object.entries(chargeChecks);

describe('the sample purchases', () => {
  it('are what the contract says, and nothing more', () => {
    for (const [name, sample] of all) {
      const { output, issues } = safeParse(purchaseSchema, sample());
      expect(issues, name).to.equal(undefined);
      expect(output, name).to.deep.equal(sample());
    }
  });

  it('add up', () => {
    for (const [name, sample] of all) expect(mistakesOf(sample()), name).to.deep.equal([]);
  });

  it('have ids and order numbers of their own', () => {
    for (const key of ['id', 'orderNumber'] as const) {
      expect(new Set(all.map(([, sample]) => sample()[key])).size, key).to.equal(all.length);
    }
  });

  it('show every kind, status and blocked action there is', () => {
    const samples = all.map(([, sample]) => sample());
    expect(samples.map(({ kind }) => kind)).to.include.members([...purchaseKinds]);
    expect(samples.map(({ status }) => status)).to.include.members([...purchaseStatuses]);
    const codes = samples.flatMap(({ actions }) => actions.flatMap((action) => (action.allowed ? [] : [action.code])));
    expect(codes).to.include.members([...purchaseBlockedCode.options[0].options]);
  });

  it('take what a test wants different, and follow it', () => {
    const other = purchases.paid({ title: 'Album: Vår', amount: nok(80) });
    expect(other.items.map(({ name, amount }) => [name, amount.amount])).to.deep.equal([['Album: Vår', 8000]]);
    expect(mistakesOf(other)).to.deep.equal([]);
    expect(purchases.paid({ on: '2026-01-05' }).actions).to.deep.include({ name: 'refund', allowed: false, code: 'window-closed' });
  });

  it('share nothing with each other', () => {
    const first = purchases.paid();
    first.items[0]!.amount.amount = 1;
    first.tenders.pop();
    expect(mistakesOf(purchases.paid())).to.deep.equal([]);
  });

  it('have a row each', () => {
    for (const [name, sample] of all) {
      const row = summaryOf(sample());
      expect(safeParse(purchaseSummary, row).output, name).to.deep.equal(row);
    }
    expect(summaryOf(purchases.severalItems())).to.include({ title: 'Film: Nordlys over Senja', moreItems: 2 });
  });

  it('come in any number, the newest first, valid and adding up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (count, place) => {
        const many = manyPurchases(count);
        expect(many).to.have.length(count);
        const one = many[place % count]!;
        const next = many[(place % count) + 1];
        expect(safeParse(purchaseSchema, one).issues).to.equal(undefined);
        expect(mistakesOf(one)).to.deep.equal([]);
        if (next) expect(next.at < one.at).to.equal(true);
      }),
      { numRuns: 25 },
    );
    expect(manyPurchases(300)).to.deep.equal(manyPurchases(300));
    expect(new Set(manyPurchases(3000).map(({ orderNumber }) => orderNumber)).size).to.equal(3000);
    expect(manyPurchases(2000).at(-1)!.on.slice(0, 4)).to.equal('2016');
  });

  it('of a newer server parse into what this version knows', () => {
    const { output } = safeParse(purchaseSchema, purchaseFromNewerServer());
    expect(output).to.include({ kind: 'unknown', status: 'unknown' });
    expect(output).to.have.nested.property('charges[0].state', 'unknown');
    expect(output).to.have.nested.property('tenders[0].kind', 'unknown');
    expect(output).to.have.nested.property('actions[0].code', 'unknown');
    expect(output).not.to.have.property('mood');
  });
});

describe('the sample checks of a charge', () => {
  it('are what the contract says, and nothing more', () => {
    for (const [name, sample] of checks) {
      const { output, issues } = safeParse(chargeCheckSchema, sample());
      expect(issues, name).to.equal(undefined);
      expect(output, name).to.deep.equal(sample());
    }
  });

  it('show their sums, and every kind of explanation', () => {
    for (const [name, sample] of checks) expect(falseSums(sample()), name).to.deep.equal([]);
    const codes = checks.flatMap(([, sample]) => sample().explanations.map(({ code }) => code));
    expect(codes).to.include.members([...explanationCodes]);
  });

  it('tell nothing of what is private', () => {
    for (const sample of [chargeChecks.family, chargeChecks.otherAccount]) {
      const [explanation] = sample().explanations;
      expect(explanation!.purchases.map((one) => Object.keys(one).sort())).to.deep.equal([['actions', 'amount', 'on']]);
      expect(explanation!.working.some(({ label }) => label)).to.equal(false);
    }
  });

  it('say when nothing is known, and what to do then', () => {
    expect(chargeChecks.noMatch().explanations).to.deep.equal([]);
    expect(chargeChecks.noMatch().nextSteps[0]).to.deep.equal({ code: 'check-other-account' });
    expect(chargeChecks.missingAmount().missing).to.include('amount');
  });

  it('of a newer server parse into what this version knows', () => {
    const { output } = safeParse(chargeCheckSchema, chargeCheckFromNewerServer());
    expect(output).to.have.nested.property('explanations[0].code', 'unknown');
    expect(output).to.have.nested.property('nextSteps[0].code', 'unknown');
    expect(output).to.have.nested.property('understood.kind', 'unknown');
  });
});
