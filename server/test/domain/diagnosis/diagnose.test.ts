import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import * as v from 'valibot';
import { diagnosis, troubleTopics, type Diagnosis, type Finding } from '../../../../src/api/contract/diagnosis.ts';
import { checks, diagnose } from '../../../src/domain/diagnosis/diagnose.ts';
import type { Snapshot } from '../../../src/domain/diagnosis/snapshot.ts';
import { anySnapshot } from './support/any-snapshot.ts';
import { approval, card, nok, order, sound, subscription } from './support/snapshots.ts';

const find = (facts: Partial<Snapshot>): Finding[] => diagnose(sound(facts)).findings;
const codes = (facts: Partial<Snapshot>): string[] => find(facts).map(({ code }) => code);
const only = (facts: Partial<Snapshot>): Finding => {
  const findings = find(facts);
  assert.equal(findings.length, 1, JSON.stringify(findings));
  return findings[0] as Finding;
};
const ways = (...methods: NonNullable<Snapshot['ways']>['methods']) => ({ ways: { methods, familyPays: false } });
const topic = 'cannot-download';

describe('a diagnosis', () => {
  for (const each of troubleTopics) {
    it(`of "${each}" finds nothing where nothing is the matter, and says what it has looked at`, () => {
      const { findings, checked } = diagnose(sound({ topic: each }));
      assert.deepEqual(findings, []);
      assert.deepEqual(checked.map(({ code }) => code), checks.filter(({ topics }) => topics.includes(each)).map(({ code }) => code));
      assert.ok(checked.length >= 5 && checked.every(({ state }) => state === 'fine'));
    });
  }

  it('tells of what does not work for anybody, before all else', () => {
    const findings = find({ outages: [{ name: 'Vipps', on: '2026-11-24', until: '2026-11-24T11:00:00.000Z' }], orders: [order()] });
    assert.deepEqual(findings[0], { code: 'service-outage', weight: 'blocking', fix: 'wait', name: 'Vipps', on: '2026-11-24', until: '2026-11-24T11:00:00.000Z' });
    assert.equal(findings[1]?.code, 'unpaid-order');
  });

  it('names an unpaid order, with its amount and why it was declined', () => {
    assert.deepEqual(only({ orders: [order({ declined: 'insufficient-funds', method: 'pm_1' })] }), {
      code: 'unpaid-order',
      weight: 'blocking',
      fix: 'pay',
      name: 'Nordlia Musikk · Familie',
      purchase: 'pur_1',
      amount: nok(16_900),
      on: '2026-11-20',
      method: 'pm_1',
      decline: { cause: 'insufficient-funds', remedy: 'use-other-method' },
    });
  });

  it('sends to a new payment where nothing waits for the bank any more, and to the app where a wallet allows too little', () => {
    assert.equal(only({ orders: [order({ declined: 'authentication-failed' })] }).decline?.remedy, 'try-again');
    const wallet = card({ id: 'pm_2', kind: 'wallet', appUrl: 'https://app.example/' });
    const finding = only({ ...ways(card(), wallet), orders: [order({ declined: 'maximum-too-low', method: 'pm_2' })] });
    assert.deepEqual([finding.fix, finding.decline?.url], ['pay', 'https://app.example/']);
  });

  it('never calls a payment that is on its way a failure', () => {
    const finding = only({ orders: [order({ isRunning: true, declined: 'do-not-honor' })] });
    assert.deepEqual([finding.fix, finding.weight, finding.decline?.cause], ['wait', 'likely', 'pending']);
    assert.equal(only({ orders: [order({ declined: 'processing' })] }).fix, 'wait');
    const begins = only({ topic, subscriptions: [subscription({ givesAccess: false, begins: { amount: nok(100) } })] });
    assert.deepEqual([begins.fix, begins.decline?.remedy], ['wait', 'wait']);
  });

  it('tells a first payment that is on its way once, with its order where there is one', () => {
    const begins = subscription({ givesAccess: false, begins: { amount: nok(100) } });
    const finding = only({ subscriptions: [begins], orders: [order({ subscription: 'sub_1', declined: 'processing' })] });
    assert.deepEqual([finding.purchase, finding.subscription, finding.fix], ['pur_1', 'sub_1', 'wait']);
  });

  it('tells an order that waits for the bank once, with the approval', () => {
    const { findings, checked } = diagnose(sound({ orders: [order()], approvals: [approval({ purchase: 'pur_1' })] }));
    assert.deepEqual(findings.map(({ code, fix, approval: id }) => [code, fix, id]), [['approval-waiting', 'approve', 'apr_1']]);
    assert.equal(checked.find(({ code }) => code === 'unpaid-order')?.state, 'found');
    assert.deepEqual(codes({ orders: [order({ subscription: 'sub_1' })], approvals: [approval({ purpose: 'subscription-change', subscription: 'sub_1' })] }), ['unpaid-order', 'approval-waiting']);
  });

  it('weighs an approval by what waits for it', () => {
    assert.equal(only({ approvals: [approval()] }).weight, 'blocking');
    assert.equal(only({ approvals: [approval({ purpose: 'add-method' })] }).weight, 'likely');
    assert.equal(only({ approvals: [approval({ purpose: 'subscription-change' })] }).weight, 'likely');
    assert.equal(find({ approvals: [approval({ purpose: 'add-method' })], ...ways() })[0]?.weight, 'blocking');
    assert.equal(only({ topic, approvals: [approval({ purchase: 'pur_1' })], orders: [order({ holdsFile: true })] }).weight, 'blocking');
  });

  it('tells that the card which is charged has expired, and how far that explains the trouble', () => {
    const expired = card({ expires: '2026-10' });
    const finding = only(ways(expired));
    assert.deepEqual([finding.weight, finding.fix, finding.on, finding.method], ['blocking', 'update-method', '2026-10-31', 'pm_1']);
    assert.equal(only(ways(expired, card({ id: 'pm_2', backup: true }))).weight, 'likely');
    assert.equal(only(ways(expired, card({ id: 'pm_2' }))).weight, 'blocking');
    assert.equal(only(ways(card(), card({ id: 'pm_2', expires: '2026-10' }))).weight, 'note');
    assert.deepEqual(codes(ways(card({ expires: '2026-10', failing: { code: 'expired-card', since: '2026-11-02' } }))), ['card-expired']);
  });

  it('lets a card work until the last day of its month, and says in time that it will not', () => {
    assert.deepEqual(codes(ways(card({ expires: '2026-11' }))), ['card-expiring']);
    assert.deepEqual(codes({ ...ways(card({ expires: '2026-11' })), today: '2026-11-30' }), ['card-expiring']);
    assert.deepEqual(codes({ ...ways(card({ expires: '2026-11' })), today: '2026-12-01' }), ['card-expired']);
    assert.deepEqual(codes(ways(card({ expires: '2026-12' }))), ['card-expiring']);
    assert.deepEqual(codes(ways(card({ expires: '2027-01' }))), []);
  });

  it('gives a failing method the one fix for its cause', () => {
    const failing = (code: 'do-not-honor' | 'incorrect-details' | 'maximum-too-low') =>
      card({ failing: { code, since: '2026-11-20' }, appUrl: 'https://app.example/' });
    assert.equal(only(ways(failing('do-not-honor'))).fix, 'add-method');
    assert.equal(only(ways(failing('do-not-honor'), card({ id: 'pm_2' }))).fix, 'use-other-method');
    assert.equal(only(ways(failing('incorrect-details'))).fix, 'update-method');
    const maximum = only(ways(failing('maximum-too-low')));
    assert.deepEqual([maximum.fix, maximum.url, maximum.decline?.url], ['raise-limit', 'https://app.example/', 'https://app.example/']);
    const second = { ...failing('do-not-honor'), id: 'pm_2' };
    assert.equal(only(ways(card(), second)).weight, 'note');
    assert.equal(only({ topic: 'payment-declined', ...ways(card(), second) }).weight, 'likely');
  });

  it('misses a way to pay, and says what will be asked for next', () => {
    const subscriptions = [
      subscription({ next: { on: '2026-12-09', amount: nok(200) } }),
      subscription({ id: 'sub_2', name: 'Nordlia Film', next: { on: '2026-12-03', amount: nok(100) } }),
    ];
    const finding = only({ ...ways(), subscriptions });
    assert.deepEqual([finding.fix, finding.name, finding.on, finding.amount], ['add-method', 'Nordlia Film', '2026-12-03', nok(100)]);
    assert.equal(only(ways()).code, 'method-missing');
    assert.deepEqual(codes({ ways: { methods: [], familyPays: true } }), []);
  });

  it('sees that the account and the card are of two countries', () => {
    const account = { country: 'NO', countryUrl: 'https://nordlia.example/land' };
    const swedish = card({ country: 'SE' });
    const finding = only({ account, ...ways(swedish) });
    assert.deepEqual([finding.weight, finding.fix, finding.url], ['likely', 'change-country', account.countryUrl]);
    assert.deepEqual(finding.countries, { account: 'NO', method: 'SE' });
    const withOther = only({ account, ...ways(swedish, card({ id: 'pm_2' })) });
    assert.deepEqual([withOther.fix, withOther.url], ['use-other-method', undefined]);
    assert.equal(only({ account: { country: 'NO' }, ...ways(swedish) }).fix, 'add-method');
    const refused = card({ country: 'SE', failing: { code: 'country-not-supported', since: '2026-11-20' } });
    assert.deepEqual(find({ account, ...ways(refused) }).map(({ code, weight }) => [code, weight]), [['country-mismatch', 'blocking']]);
    assert.deepEqual(codes({ account, ...ways(card({ country: undefined as never })) }), []);
  });

  it('holds what was spent against the limit', () => {
    const account = { spendingLimit: { amount: nok(50_000), per: 'month' as const } };
    assert.deepEqual(codes({ account, spent: [nok(39_999)] }), []);
    assert.equal(only({ account, spent: [nok(40_000)] }).weight, 'likely');
    const reached = only({ account: { spendingLimit: { ...account.spendingLimit, url: 'https://nordlia.example/grense' } }, spent: [nok(50_000)] });
    assert.deepEqual(reached, {
      code: 'spending-limit',
      weight: 'blocking',
      fix: 'raise-limit',
      amount: nok(50_000),
      limit: nok(50_000),
      on: '2026-12-01',
      until: '2026-11-30T23:00:00.000Z',
      url: 'https://nordlia.example/grense',
    });
    const child = only({ account: { spendingLimit: { ...account.spendingLimit, setBy: 'Ingrid' } }, spent: [nok(60_000)] });
    assert.deepEqual([child.fix, child.person], ['ask-organiser', 'Ingrid']);
    assert.deepEqual(codes({ account, spent: [{ amount: 90_000, currency: 'EUR', scale: 2 }] }), []);
    assert.equal(find({ account, spent: [nok(20_000)], requests: [{ title: 'Spill', amount: nok(40_000), on: '2026-11-24' }] })[0]?.code, 'spending-limit');
  });

  it('sends a child to the one who has to say yes', () => {
    const finding = only({ requests: [{ title: 'Spill', amount: nok(9_900), on: '2026-11-23', organiser: 'Ingrid Berg' }] });
    assert.deepEqual([finding.code, finding.weight, finding.fix, finding.person], ['family-approval', 'blocking', 'ask-organiser', 'Ingrid Berg']);
  });

  it('tells a buyer nothing of how another pays, and only where it matters', () => {
    const theirs = order({ isPayer: false, payer: 'Ingrid Berg', holdsFile: true, declined: 'insufficient-funds', method: 'pm_9', subscription: 'sub_9' });
    assert.deepEqual(codes({ orders: [theirs] }), []);
    assert.deepEqual(only({ topic, orders: [theirs] }), {
      code: 'unpaid-order',
      weight: 'blocking',
      fix: 'ask-organiser',
      name: theirs.title,
      purchase: 'pur_1',
      amount: theirs.amount,
      on: theirs.on,
      person: 'Ingrid Berg',
    });
    assert.deepEqual(only({ topic, subscriptions: [subscription({ givesAccess: false, endedOn: '2026-11-01', owner: 'Ingrid', declined: 'expired-card', unpaidSince: '2026-10-01' })] }), {
      code: 'subscription-lapsed',
      weight: 'likely',
      fix: 'ask-organiser',
      name: 'Nordlia Musikk',
      subscription: 'sub_1',
      on: '2026-11-01',
      person: 'Ingrid',
    });
  });

  it('finds the subscription that gave access and does so no more', () => {
    const ended = subscription({ givesAccess: false, endedOn: '2026-11-01' });
    assert.deepEqual([only({ topic, subscriptions: [ended] }).fix, only({ topic, subscriptions: [ended] }).weight], ['renew', 'likely']);
    assert.deepEqual(codes({ topic, subscriptions: [ended, subscription({ id: 'sub_2' })] }), []);
    assert.equal(only({ topic, subscriptions: [ended, { ...ended, id: 'sub_0', endedOn: '2026-05-01' }] }).subscription, 'sub_1');
    const elsewhere = { ...ended, isElsewhere: true, manageUrl: 'https://play.example/' };
    assert.equal(only({ topic, subscriptions: [elsewhere] }).url, 'https://play.example/');
    const unpaid = subscription({ givesAccess: false, unpaidSince: '2026-11-01', declined: 'expired-card', method: 'pm_1' });
    const finding = only({ topic, subscriptions: [unpaid] });
    assert.deepEqual([finding.fix, finding.weight, finding.decline?.cause], ['update-method', 'blocking', 'expired']);
    assert.deepEqual(find({ topic, subscriptions: [unpaid], orders: [order({ subscription: 'sub_1' })] }).map(({ code, weight }) => [code, weight]), [['unpaid-order', 'blocking']]);
    const paused = subscription({ givesAccess: false, pausedUntil: '2026-12-31T23:00:00.000Z' });
    assert.equal(only({ topic, subscriptions: [paused] }).until, paused.pausedUntil);
    assert.deepEqual(codes({ subscriptions: [ended, unpaid, paused] }), []);
  });

  it('knows the file that is held back until its order is paid', () => {
    assert.equal(only({ topic, orders: [order({ holdsFile: true })] }).weight, 'blocking');
    assert.equal(only({ topic, orders: [order()] }).weight, 'likely');
  });

  it('says of what could not be read that it is not known, and of the rest what it found', () => {
    const { ways: _ways, ...rest } = sound({ orders: [order()] });
    const { findings, checked } = diagnose(rest);
    assert.deepEqual(findings.map(({ code }) => code), ['unpaid-order']);
    const unknown = checked.filter(({ state }) => state === 'unknown').map(({ code }) => code);
    assert.deepEqual(unknown, ['card-expired', 'card-expiring', 'method-failing', 'method-missing', 'country-mismatch']);
  });

  it('tells of no more than a customer can act upon', () => {
    const orders = Array.from({ length: 20 }, (_, index) => order({ purchase: `pur_${index}` }));
    assert.equal(find({ orders }).length, 5);
    const days = ['2026-08-01', '2026-11-01', '2026-09-01', '2026-10-01'];
    const subscriptions = days.map((endedOn, index) => subscription({ id: `sub_${index}`, product: `prod_${index}`, givesAccess: false, endedOn }));
    assert.deepEqual(find({ topic, subscriptions }).map(({ on }) => on), ['2026-11-01', '2026-10-01', '2026-09-01']);
  });
});

const shuffled = (snapshot: Snapshot, seed: number): Snapshot => {
  const turn = <T>(rows: readonly T[]): T[] => {
    const place = rows.length === 0 ? 0 : seed % rows.length;
    return [...rows.slice(place), ...rows.slice(0, place)].reverse();
  };
  const { approvals, orders, outages, requests, spent, subscriptions } = snapshot;
  return {
    ...snapshot,
    ...(approvals && { approvals: turn(approvals) }),
    ...(orders && { orders: turn(orders) }),
    ...(outages && { outages: turn(outages) }),
    ...(requests && { requests: turn(requests) }),
    ...(spent && { spent: turn(spent) }),
    ...(subscriptions && { subscriptions: turn(subscriptions) }),
  };
};

describe('every diagnosis, whatever the books hold,', () => {
  it('is an answer of the contract, each finding among what was looked at, the weightiest first', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const answer = JSON.parse(JSON.stringify(diagnose(snapshot))) as Diagnosis;
        assert.deepEqual(v.parse(diagnosis, answer), answer);
        const found = new Set(answer.checked.filter(({ state }) => state === 'found').map(({ code }) => code));
        assert.ok(answer.findings.every(({ code }) => found.has(code)));
        const order = answer.findings.map(({ weight }) => ['blocking', 'likely', 'note'].indexOf(weight));
        assert.deepEqual(order, order.toSorted());
        assert.ok(answer.findings.length <= 20);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anySnapshot, fc.nat(50), (snapshot, seed) => {
        assert.deepEqual(diagnose(shuffled(snapshot, seed)), diagnose(snapshot));
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses no finding to a part that could not be read, unless that part was needed for it', () => {
    const parts = ['outages', 'orders', 'approvals', 'requests', 'spent', 'account', 'ways', 'subscriptions'] as const;
    fc.assert(
      fc.property(anySnapshot, fc.constantFrom(...parts), (snapshot, part) => {
        const { [part]: _lost, ...rest } = snapshot;
        const before = diagnose(snapshot).checked;
        for (const { code, state } of diagnose(rest).checked) {
          const known = before.find((each) => each.code === code)?.state;
          if (state === 'found') assert.equal(known, 'found');
        }
      }),
    );
  });
});
