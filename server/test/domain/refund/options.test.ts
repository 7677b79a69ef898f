import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import * as v from 'valibot';
import { refundOptions, type RefundOptions } from '../../../../src/api/contract/refund-options.ts';
import { refundRoutes, type RefundRoute } from '../../../../src/api/contract/refund-terms.ts';
import type { Item, PurchaseRecord, Tender } from '../../../src/domain/purchase/record.ts';
import type { RefundContext } from '../../../src/domain/refund/eligibility.ts';
import { refundOptionsOf } from '../../../src/domain/refund/options.ts';
import { decisionOf, termsOf } from '../../../src/domain/refund/terms.ts';
import { addDays } from '../../../src/domain/time/plain-date.ts';
import { shippedPolicies } from '../../../src/policies/load-policies.ts';
import { anyPurchase } from '../support/any-purchase.ts';
import { purchase } from '../support/purchase-records.ts';
import { nok } from '../support/records.ts';
import { inState } from '../support/refund-records.ts';

const seen = (changes: Partial<RefundContext> = {}): RefundContext => ({
  today: '2026-12-05',
  viewer: 'cus_1',
  policies: shippedPolicies(),
  market: 'NO',
  requests: [],
  approvedLastYear: 0,
  balanceName: 'Nordlia-saldo',
  merchant: { name: 'Nordlia', country: 'NO' },
  ...changes,
});

/** The whole answer, held against the contract. */
const optionsOf = (record: PurchaseRecord, context: Partial<RefundContext> = {}, subscription?: RefundOptions['subscription']): RefundOptions => {
  const answer = refundOptionsOf(record, seen(context), { asOf: '2026-12-05T09:00:00.000Z', ...(subscription && { subscription }) });
  assert.deepEqual(v.parse(refundOptions, answer), answer);
  return answer;
};
const routeOf = (answer: RefundOptions, route: RefundRoute) => answer.routes.find((option) => option.route === route);

const thing = (changes: Partial<Item> = {}): Item => ({ id: 'item_1', name: 'Ærlig talt', quantity: 1, amount: nok(119), ...changes });
const one = (item: Partial<Item>, changes: Partial<PurchaseRecord> = {}): PurchaseRecord => purchase({ items: [thing(item)], ...changes });
const waiver = { at: '2026-12-02T18:30:00.000Z', text: 'Jeg vil ha filmen med en gang, og vet at jeg da ikke kan angre.' };
const tender = (kind: Tender['kind'], kroner: number, label: string): Tender => ({ kind, label, amount: nok(kroner) });

describe('what is asked before money is asked back', () => {
  it('is answered in one piece', () => {
    assert.deepEqual(optionsOf(purchase()), {
      purchase: 'pur_1',
      version: 1,
      asOf: '2026-12-05T09:00:00.000Z',
      today: '2026-12-05',
      title: 'Ærlig talt',
      orderNumber: 'NL-7K4Q-2M9D',
      on: '2026-12-02',
      amount: nok(119),
      items: [{ id: 'item_1', name: 'Ærlig talt', quantity: 1, amount: nok(119), refundable: nok(119), routes: refundRoutes.map((route) => ({ route })) }],
      routes: [
        {
          route: 'withdraw',
          state: 'open',
          until: '2026-12-16',
          reasons: [],
          decision: 'automatic',
          statement: 'none',
          evidence: 0,
          sources: [
            { name: 'angrerettloven § 20', url: 'https://lovdata.no/lov/2014-06-20-27/§20' },
            { name: 'angrerettloven § 22 bokstav n', url: 'https://lovdata.no/lov/2014-06-20-27/§22' },
            { name: 'regulation 1182/71, article 3 (4)', url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj' },
          ],
        },
        {
          route: 'fault',
          state: 'open',
          until: '2031-12-03',
          reasons: ['not-delivered', 'does-not-work', 'not-as-described'],
          decision: 'review',
          answerDays: 10,
          statement: 'required',
          evidence: 5,
          sources: [{ name: 'digitalytelsesloven', url: 'https://lovdata.no/lov/2022-06-17-56' }],
        },
        {
          route: 'unintended',
          state: 'open',
          until: '2026-12-16',
          reasons: ['unintended'],
          decision: 'automatic',
          statement: 'none',
          evidence: 0,
          sources: [{ name: 'butikkens egne vilkår' }],
        },
        {
          route: 'child',
          state: 'open',
          until: '2027-01-31',
          reasons: ['child'],
          decision: 'automatic',
          statement: 'optional',
          evidence: 2,
          sources: [{ name: 'vergemålsloven § 9', url: 'https://lovdata.no/lov/2010-03-26-9/§9' }, { name: 'butikkens egne vilkår' }],
        },
        {
          route: 'other',
          state: 'open',
          until: '2027-01-01',
          reasons: ['not-as-expected', 'other'],
          decision: 'review',
          answerDays: 5,
          statement: 'optional',
          evidence: 3,
          sources: [{ name: 'butikkens egne vilkår' }],
        },
      ],
      destinations: [
        { choice: 'original', parts: [{ kind: 'card', label: 'Visa', lastFour: '4242', days: 30, by: '2027-01-04' }] },
        { choice: 'balance', parts: [{ kind: 'balance', label: 'Nordlia-saldo', hours: 48, by: '2026-12-07' }] },
      ],
      requests: [],
    });
  });

  it('says of a withdrawal that it is open, late or given up, and never that it is closed, once something was paid', () => {
    const stands = (record: PurchaseRecord, today: string) => {
      const { answerDays, decision, state, until, waiver: given } = routeOf(optionsOf(record, { today }), 'withdraw')!;
      return { state, until, decision, ...(answerDays !== undefined && { answerDays }), ...(given && { waiver: given }) };
    };
    const until = '2026-12-16';
    assert.deepEqual(stands(purchase(), '2026-12-16'), { state: 'open', until, decision: 'automatic' });
    assert.deepEqual(stands(purchase(), '2026-12-17'), { state: 'late', until, decision: 'review', answerDays: 10 });
    assert.deepEqual(stands(one({ waiver }), '2026-12-03'), { state: 'waived', until, decision: 'review', answerDays: 10, waiver });
    assert.deepEqual(stands(one({ waiver }), '2030-01-01'), { state: 'waived', until, decision: 'review', answerDays: 10, waiver });
    // One of two was given up: the right is there for the other.
    const two = purchase({ items: [thing({ waiver }), thing({ id: 'item_2' })] });
    assert.deepEqual(stands(two, '2026-12-03'), { state: 'open', until, decision: 'review', answerDays: 10 });
    const unpaid = purchase({ tenders: [], charges: [], unpaid: { dueOn: '2026-12-09' } });
    assert.equal(routeOf(optionsOf(unpaid), 'withdraw')?.state, 'closed');
  });

  it('says when a route was open last, where time has closed it for everything', () => {
    const answer = optionsOf(purchase(), { today: '2026-12-20' });
    assert.deepEqual([routeOf(answer, 'unintended')?.state, routeOf(answer, 'unintended')?.until], ['closed', '2026-12-16']);
    assert.deepEqual(answer.items[0]?.routes.find(({ route }) => route === 'unintended')?.blocked, { code: 'window-closed', until: '2026-12-16' });
  });

  it('goes where it came from, over every way it was paid, or to the balance, unless it came from there', () => {
    const split = purchase({ tenders: [tender('card', 79, 'Visa'), tender('balance', 40, 'Saldo')] });
    assert.deepEqual(
      optionsOf(split).destinations.map(({ choice, parts }) => [choice, parts.map(({ kind, label }) => `${kind} ${label}`)]),
      [
        ['original', ['card Visa', 'balance Saldo']],
        ['balance', ['balance Saldo']],
      ],
    );
    const ofBalance = purchase({ tenders: [tender('balance', 119, 'Saldo')], charges: [] });
    assert.deepEqual(optionsOf(ofBalance).destinations.map(({ choice }) => choice), ['original']);
    const carrier = optionsOf(purchase({ tenders: [tender('carrier', 119, 'Telenor')] })).destinations[0]?.parts[0];
    assert.deepEqual([carrier?.days, carrier?.by], [60, '2027-02-03']);
    for (const record of [purchase({ cancelledOn: '2026-12-03' }), purchase({ unpaid: { dueOn: '2026-12-09' }, tenders: [], charges: [] })]) {
      assert.deepEqual(optionsOf(record).destinations, []);
    }
  });

  it('tells the subscription, which goes on, and the requests under way to the payer alone', () => {
    const subscription = { id: 'sub_1', name: 'Film', renews: true };
    const requests = [inState('under-review'), { ...inState('declined'), id: 'rfr_2' }];
    const bought = purchase({ kind: 'subscription', buyer: 'cus_2', subscription: { id: 'sub_1', from: '2026-12-02', to: '2027-01-02' } });
    const payers = optionsOf(bought, { requests }, subscription);
    assert.deepEqual([payers.subscription, payers.requests], [subscription, ['rfr_1']]);
    const buyers = optionsOf(bought, { requests, viewer: 'cus_2' });
    assert.deepEqual([buyers.requests, buyers.destinations], [[], []]);
    assert.ok(!JSON.stringify(buyers).includes('4242') && !JSON.stringify(buyers).includes('rfr_'));
  });

  it('takes what is promised already from what is left', () => {
    const requests = [{ ...inState('approved'), parts: [{ kind: 'card' as const, label: 'Visa', amount: nok(50), tender: 0 }] }];
    assert.deepEqual(optionsOf(purchase(), { requests }).items[0]?.refundable, nok(69));
  });

  it('is of the contract for any purchase on any day, and its routes say no more than its items', () => {
    const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2025-11-20', days));
    fc.assert(
      fc.property(anyPurchase, anyDay, fc.constantFrom('cus_1', 'cus_2'), fc.constantFrom('NO', 'DE', 'GB', 'JP'), (record, today, viewer, market) => {
        const answer = optionsOf({ ...record, buyer: 'cus_2' }, { today, viewer, market });
        const isOpen = (route: string) => answer.items.some(({ routes }) => routes.some((way) => way.route === route && !way.blocked));
        for (const { route, state } of answer.routes) assert.equal(state !== 'closed', isOpen(route), route);
        assert.equal(answer.destinations.length > 0, answer.routes.some(({ state }) => state !== 'closed'));
        for (const { amount, refundable, refunded } of answer.items) {
          assert.ok((refundable?.amount ?? 0) + (refunded?.amount ?? 0) <= Math.max(amount.amount, refunded?.amount ?? 0));
        }
        const withdraw = routeOf(answer, 'withdraw');
        assert.deepEqual([withdraw?.reasons, withdraw?.statement, withdraw?.evidence], [[], 'none', 0]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the terms of a route', () => {
  const record = purchase({
    items: [thing({ id: 'film' }), thing({ id: 'club', product: 'digital-service' }), thing({ id: 'box', product: 'goods', deliveredOn: '2026-12-03' })],
  });
  const [film, club, box] = record.items as readonly [Item, Item, Item];

  it('are the best of each policy for the customer, where things are under several', () => {
    const terms = termsOf(record, [film, club, box], 'fault', seen());
    assert.deepEqual([terms.answerDays, terms.appealDays, terms.statement, terms.evidence], [10, 30, 'required', 5]);
    assert.deepEqual(terms.policy.sources.map(({ name }) => name), ['digitalytelsesloven', 'forbrukerkjøpsloven § 27', 'forbrukerkjøpsloven § 32']);
    assert.deepEqual([terms.policy.id, terms.policy.version], ['no-digital-content', 1]);
    const withdrawal = termsOf(record, [film, club, box], 'withdraw', seen());
    assert.deepEqual([film, club, box].map(withdrawal.valueOf), ['full', 'prorated', 'full']);
    assert.equal(withdrawal.sentWithinDays, 14);
  });

  const decided = (route: RefundRoute, kroner: number, context: Partial<RefundContext> = {}, items: readonly Item[] = [film], currency = 'NOK') =>
    decisionOf(record, items, route, { ...nok(kroner), currency }, seen(context));

  it('decide at once what is small and seldom, each to its last øre', () => {
    assert.deepEqual([decided('unintended', 500), decided('unintended', 500.01)], ['automatic', 'review']);
    assert.deepEqual([decided('child', 300), decided('child', 300.01)], ['automatic', 'review']);
    assert.deepEqual([decided('other', 50), decided('other', 50.01)], ['automatic', 'review']);
    assert.equal(decided('fault', 1), 'review');
    assert.deepEqual([0, 1, 2].map((approvedLastYear) => decided('unintended', 100, { approvedLastYear })), ['automatic', 'automatic', 'review']);
    assert.deepEqual([0, 1].map((approvedLastYear) => decided('child', 100, { approvedLastYear })), ['automatic', 'review']);
    assert.equal(decided('unintended', 1, {}, [film], 'JPY'), 'review');
    assert.equal(decided('unintended', 100, {}, [film, box]), 'review');
    assert.equal(decided('unintended', 100, {}, []), 'review');
  });

  it('grant a withdrawal in time at once, of whatever amount and however often; not what is late, given up, or stored money', () => {
    assert.equal(decided('withdraw', 99_999, { approvedLastYear: 50 }, [film, club, box]), 'automatic');
    assert.equal(decided('withdraw', 1, { today: '2026-12-17' }), 'review');
    assert.equal(decided('withdraw', 1, {}, [film, thing({ waiver })]), 'review');
    assert.equal(decided('withdraw', 1, {}, [thing({ product: 'gift-card' })]), 'review');
  });
});
