import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import type { PaymentMethodChange } from '../../../src/api/contract/payment-method-change.ts';
import type { SubscriptionRecord } from '../../src/domain/subscription/record.ts';
import { isCharged } from '../../src/domain/wallet/wallet.ts';
import { readPaidFor } from '../../src/gateways/ledger/wallet/assign-method.ts';
import { finishSetup } from '../../src/gateways/ledger/wallet/finish-setup.ts';
import { insertSetup } from '../../src/gateways/ledger/wallet/setup-rows.ts';
import { ProblemError } from '../../src/problem.ts';
import { nok } from '../domain/support/records.ts';
import { createWalletApp, type WalletApp } from './support/wallet.ts';

/** What a customer does next. Methods are named by their place, so that most of what is drawn can be done. */
type Doing =
  | { readonly kind: 'remove' | 'set-backup' | 'clear-backup'; readonly at: number }
  | { readonly kind: 'replace'; readonly at: number; readonly by: number }
  | { readonly kind: 'order'; readonly seed: readonly number[] }
  | { readonly kind: 'add'; readonly card: number };

const place = fc.nat(5);
const doing: fc.Arbitrary<Doing> = fc.oneof(
  fc.record({ kind: fc.constantFrom('remove', 'set-backup', 'clear-backup'), at: place }),
  fc.record({ kind: fc.constant('replace' as const), at: place, by: place }),
  fc.record({ kind: fc.constant('order' as const), seed: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }) }),
  fc.record({ kind: fc.constant('add' as const), card: fc.nat(3) }),
);

const overdue = { amount: nok(119), reason: 'card-expired', since: '2026-11-03', attempts: 1, stage: 'on-hold', stageUntil: '2026-12-01' } as const;
const situations: readonly Partial<SubscriptionRecord>[] = [
  {},
  { overdue },
  { ending: { on: '2026-12-03', reason: 'cancelled' } },
  { ended: { on: '2026-10-03', reason: 'payment-failed' }, debt: nok(119) },
  { kind: 'free', plan: { id: 'plan_free', name: 'Free', price: nok(0), interval: { unit: 'month', count: 1 } } },
  { source: 'app-store' },
];

const start = fc.record({
  /** The last months of the cards; some are over. */
  cards: fc.array(fc.constantFrom('2026-08', '2026-11', '2030-01'), { minLength: 1, maxLength: 4 }),
  subscriptions: fc.array(fc.record({ situation: fc.nat(situations.length - 1), card: fc.nat(3) }), { maxLength: 4 }),
  doings: fc.array(doing, { minLength: 1, maxLength: 8 }),
});

interface MethodRow {
  readonly id: string;
  readonly position: number;
  readonly backup: boolean;
}

describe('whatever a customer does to their payment methods', () => {
  let wallet: WalletApp;
  let count = 0;
  before(async () => {
    wallet = await createWalletApp();
  });
  after(() => wallet.close());

  const rowsOf = (customer: string): Promise<MethodRow[]> =>
    wallet.database.query<MethodRow>(
      `SELECT id, position, coalesce((facts ->> 'backup')::boolean, false) AS backup FROM payment_method
       WHERE customer = $1 AND removed_at IS NULL ORDER BY position, id`,
      [customer],
    );

  /** Makes a change as a page does: previewed, and then made if nothing stands in its way. */
  const change = async (customer: string, id: string, what: PaymentMethodChange): Promise<void> => {
    const { database, gateway } = wallet;
    const preview = await gateway.previewPaymentMethodChange(customer, id, what);
    assert.ok(preview);
    const made = await database
      .transaction((tx) => gateway.changePaymentMethod(tx, customer, id, what, preview.version))
      .catch((error: unknown) => error);
    // What a preview says of the way being free is what the change holds to.
    assert.equal(made instanceof ProblemError, preview.blockers.length > 0, JSON.stringify({ what, preview }));
    if (made instanceof Error && !(made instanceof ProblemError)) throw made;
  };

  const add = async (customer: string, card: number): Promise<void> => {
    const { database, ledger } = wallet;
    const setup = await insertSetup(database, customer, undefined, ledger.now, new Date(ledger.now.getTime() + 60_000));
    const saved = { token: 'sandbox:approves', kind: 'card', label: `Card ${card}`, fingerprint: `fp_${card}`, expires: '2031-01' } as const;
    await database.transaction((tx) => finishSetup(tx, customer, setup, saved, ledger.now));
  };

  const act = async (customer: string, what: Doing): Promise<void> => {
    const { database, gateway } = wallet;
    if (what.kind === 'add') return add(customer, what.card);
    const ids = (await rowsOf(customer)).map(({ id }) => id);
    const [first] = ids;
    if (first === undefined) return;
    if (what.kind === 'order') {
      const order = ids.map((id, index) => ({ id, by: what.seed[index % what.seed.length]! })).sort((a, b) => a.by - b.by).map(({ id }) => id);
      const { version } = await gateway.paymentMethods(customer);
      await database.transaction((tx) => gateway.orderPaymentMethods(tx, customer, order, version));
      assert.deepEqual((await rowsOf(customer)).map(({ id }) => id), order);
      return;
    }
    const id = ids[what.at % ids.length]!;
    if (what.kind !== 'replace') return change(customer, id, { kind: what.kind });
    const by = ids[what.by % ids.length]!;
    if (by !== id) await change(customer, id, { kind: 'replace', by });
  };

  const check = async (customer: string, what: Doing): Promise<void> => {
    const rows = await rowsOf(customer);
    assert.deepEqual(rows.map(({ position }) => position), rows.map((_, index) => index + 1), JSON.stringify(what));
    const backups = rows.flatMap(({ backup }, index) => (backup ? [index] : []));
    assert.ok(backups.length <= 1 && !backups.includes(0), JSON.stringify({ what, backups }));
    const answer = await wallet.gateway.paymentMethods(customer);
    const paid = new Map(answer.items.flatMap(({ id, paysFor }) => paysFor.map(({ subscription }) => [subscription, id])));
    for (const { record } of await readPaidFor(wallet.database, customer)) {
      if (!isCharged(record)) continue;
      assert.ok(rows.some(({ id }) => id === record.paymentMethod), `${record.id} is charged to nothing after ${JSON.stringify(what)}`);
      assert.equal(paid.get(record.id), record.paymentMethod);
    }
  };

  it('their places are whole, at most one is the backup, and nothing that is charged is left without one', async () => {
    await fc.assert(
      fc.asyncProperty(start, async ({ cards, doings, subscriptions }) => {
        const customer = await wallet.customer(`cus_${(count += 1)}`);
        const ids: string[] = [];
        for (const [index, expires] of cards.entries()) ids.push(await wallet.method(customer, `${customer}_${index}`, { expires }));
        for (const [index, { card, situation }] of subscriptions.entries()) {
          const paymentMethod = ids[card % ids.length]!;
          await wallet.subscription(customer, `sub_${customer}_${index}`, { ...situations[situation], paymentMethod });
        }
        for (const what of doings) {
          await act(customer, what);
          await check(customer, what);
        }
      }),
      { numRuns: 40 },
    );
  });
});
