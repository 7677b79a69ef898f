import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { assertAddsUp } from '../../../src/domain/purchase/adds-up.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import { isGivenBack, refundedOf } from '../../../src/domain/purchase/sums.ts';
import type { RefundRequestRecord } from '../../../src/domain/refund/record.ts';
import { refundIdOf } from '../../../src/gateways/ledger/refunds/transfer-rows.ts';
import { ProblemError } from '../../../src/problem.ts';
import { nok } from '../../domain/support/records.ts';
import { expectedMonths, keptMonths } from '../support/purchases.ts';
import { balance, card, createRefundLedger, type RefundLedger } from '../support/refunds.ts';

const tokens = ['sandbox:approves', 'sandbox:returns-refunds', 'sandbox:refuses-refunds'] as const;
const orders = [
  { route: 'unintended', reason: 'unintended' },
  { route: 'withdraw' },
  { route: 'fault', reason: 'does-not-work', statement: 'Den stopper.' },
  { route: 'other', reason: 'other' },
] as const;

const moves = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('ask' as const), items: fc.integer({ min: 1, max: 3 }), order: fc.nat(3), toBalance: fc.boolean(), twice: fc.boolean() }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('approve' as const), request: fc.nat(3), share: fc.constantFrom(1, 40, 100, 100) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('decline', 'reverse', 'question', 'take-back', 'appeal', 'appeal'), request: fc.nat(3) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('choose' as const), request: fc.nat(3), to: fc.constantFrom('balance', 'same', 'other') }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('time' as const), minutes: fc.constantFrom(0, 2, 1440, 3 * 1440, 6 * 1440, 15 * 1440), processes: fc.integer({ min: 1, max: 3 }) }) },
  ),
  { minLength: 4, maxLength: 16 },
);
type Move = typeof moves extends fc.Arbitrary<(infer T)[]> ? T : never;

const later: Move = { kind: 'time', minutes: 15 * 1440, processes: 2 };

/** A part is granted and gets there at last, and the customer asks for the rest: met at every run, with each end that it can have. */
const appealed = (...end: Move[]): Move[] => [
  { kind: 'ask', items: 1, order: 2, toBalance: false, twice: false },
  { kind: 'approve', request: 0, share: 40 },
  later,
  later,
  { kind: 'choose', request: 0, to: 'balance' },
  later,
  { kind: 'appeal', request: 0 },
  ...end,
];
const ends = [
  appealed({ kind: 'decline', request: 0 }, later, { kind: 'appeal', request: 0 }),
  appealed({ kind: 'question', request: 0 }, { kind: 'approve', request: 0, share: 100 }, later, later, { kind: 'choose', request: 0, to: 'balance' }, later),
];

/** A definite refusal is as good as an answer; nothing else may be thrown. */
const allowed = async (work: Promise<unknown>): Promise<void> => {
  await work.catch((error: unknown) => assert.ok(error instanceof ProblemError, String(error)));
};

describe('money that goes back, whatever customers, the store, banks and time do', () => {
  let ledger: RefundLedger;
  let run = 0;
  before(async () => void (ledger = await createRefundLedger()));
  after(async () => {
    assert.deepEqual(await keptMonths(ledger.database), await expectedMonths(ledger.database));
    await ledger.close();
  });

  const make = async (customer: string, start: PurchaseRecord, move: Move): Promise<void> => {
    const { purchase, requests } = await ledger.look(start);
    if (move.kind === 'time') {
      ledger.state.now = new Date(ledger.state.now.getTime() + move.minutes * 60_000);
      await Promise.all(Array.from({ length: move.processes }, () => ledger.advance()));
      return;
    }
    if (move.kind === 'ask') {
      const items = ['a', 'b'].filter((_, index) => ((move.items >> index) & 1) === 1);
      const ask = () => allowed(ledger.request(purchase, { ...orders[move.order]!, items, ...(move.toBalance && { destination: 'balance' }) }));
      await Promise.all(move.twice ? [ask(), ask()] : [ask()]);
      return;
    }
    const request = requests[move.request % Math.max(1, requests.length)];
    if (!request) return;
    const { amount, id } = request;
    switch (move.kind) {
      case 'approve':
        return allowed(ledger.decide(id, { kind: 'approve', amount: Math.max(1, Math.floor((amount.amount * move.share) / 100)) }));
      case 'decline':
        return allowed(ledger.decide(id, { kind: 'decline', reason: 'other' }));
      case 'reverse':
        return allowed(ledger.decide(id, { kind: 'reverse', note: 'Nei.' }));
      case 'question':
        return allowed(ledger.decide(id, { kind: 'question', text: 'Hva?' }));
      case 'take-back':
        return allowed(ledger.change(id, customer, { kind: 'take-back' }));
      case 'appeal':
        return allowed(ledger.change(id, customer, { kind: 'appeal', statement: 'Jo.' }));
      case 'choose': {
        const to = move.to === 'balance' ? ({ balance: true } as const) : { method: move.to === 'same' ? `pm_${customer}` : `pm_${customer}_2` };
        return allowed(ledger.change(id, customer, { kind: 'choose-destination', to }));
      }
    }
  };

  const assertRequest = (request: RefundRequestRecord, { refunds }: PurchaseRecord): void => {
    const { appealed, decision, parts = [], state } = request;
    const states = parts.map(({ refund }) => refunds.find(({ id }) => id === refund)?.state);
    if (parts.length > 0) assert.equal(parts.reduce((sum, { amount }) => sum + amount.amount, 0), decision?.amount?.amount);
    if (state === 'sent') assert.ok(states.includes('sent') && !states.includes('failed') && !states.includes(undefined), states.join());
    if (state === 'arrived') assert.ok(states.every((each) => each === 'arrived'), states.join());
    if (state === 'return-failed') assert.ok(states.includes('failed'), states.join());
    if (['received', 'declined', 'taken-back'].includes(state)) assert.deepEqual(states, []);
    // The rest of what was granted in part is looked at when the part is there, and that stays.
    const isGrantedInPart = appealed && decision?.kind === 'partly-approved';
    if (['under-review', 'question'].includes(state)) {
      assert.equal(states.length > 0, isGrantedInPart === true);
      assert.ok(states.every((each) => each === 'arrived'), states.join());
    }
  };

  const assertBooks = async (customer: string, start: PurchaseRecord): Promise<void> => {
    const { purchase, requests } = await ledger.look(start);
    assertAddsUp(purchase);
    assert.ok(refundedOf(purchase).amount <= purchase.total.amount);
    for (const request of requests) assertRequest(request, purchase);

    const sent = await ledger.database.query<{ key: string; facts: { amount: { amount: number } }; reversed: boolean }>(
      'SELECT s.key, s.facts, s.reversed FROM sandbox_refund s JOIN refund_transfer t ON t.key = s.key WHERE t.purchase = $1',
      [purchase.id],
    );
    const byBank = purchase.refunds.filter(({ kind, state }) => kind !== 'balance' && state !== 'failed');
    for (const { amount, id, state } of byBank) {
      const found = sent.filter(({ key }) => refundIdOf(key) === id);
      assert.deepEqual(found.map(({ facts, reversed }) => [facts.amount.amount, reversed]), [[amount.amount, state === 'reversed']]);
    }
    for (const { key } of sent) assert.ok(purchase.refunds.some(({ id }) => id === refundIdOf(key)), 'The provider sent what the books know.');

    const [movement] = await ledger.database.query<{ facts: { after: { amount: number } } }>(
      'SELECT facts FROM balance_movement WHERE customer = $1 ORDER BY number DESC LIMIT 1',
      [customer],
    );
    const credited = purchase.refunds.filter(({ kind, state }) => kind === 'balance' && isGivenBack({ state })).reduce((sum, { amount }) => sum + amount.amount, 0);
    assert.equal(movement?.facts.after.amount ?? 0, credited);
  };

  it('is never more than was paid, is sent once, and is known alike to purchase, request, balance and bank', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tokens), fc.integer({ min: 0, max: 2 }), moves, async (token, split, sequence) => {
        run += 1;
        const customer = `m${run}`;
        ledger.state.now = new Date('2026-12-04T09:00:00Z');
        await ledger.addCustomer(customer, token);
        await ledger.database.query(
          `INSERT INTO payment_method (id, customer, label, last_four, provider_token, position) VALUES ($1, $2, 'Mastercard', '5454', 'sandbox:approves', 2)`,
          [`pm_${customer}_2`, customer],
        );
        const tenders = [[card(119, `pm_${customer}`)], [card(79, `pm_${customer}`), balance(40)], [balance(119)]][split];
        const items = [
          { id: 'a', name: 'A', quantity: 1, amount: nok(80) },
          { id: 'b', name: 'B', quantity: 1, amount: nok(39) },
        ];
        const start = await ledger.buy(customer, { items, kind: 'subscription', subscription: { id: `sub_${customer}`, from: '2026-12-01', to: '2027-01-01' } }, tenders);
        for (const move of sequence) {
          await make(customer, start, move);
          await assertBooks(customer, start);
        }
        // Of the next one nothing may fall due any more.
        await ledger.database.query('UPDATE purchase SET due_at = NULL WHERE customer = $1', [customer]);
        await ledger.database.query('UPDATE refund_request SET due_at = NULL WHERE customer = $1', [customer]);
      }),
      { numRuns: 25, examples: ends.flatMap((moves) => tokens.map((token): [(typeof tokens)[number], number, Move[]] => [token, 1, moves])) },
    );
  });
});
