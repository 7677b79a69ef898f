import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ChargeCheck } from '../../../src/api/contract/charge-check.ts';
import type { Charge, PurchaseRecord, Refund } from '../../src/domain/purchase/record.ts';
import { isGivenBack } from '../../src/domain/purchase/sums.ts';
import { columns, toRecord, type PurchaseRow } from '../../src/gateways/ledger/purchase-rows.ts';
import { createStoreApp, read, type StoreApp } from '../support/store-app.ts';

/** Everything of two months that a bank has a line for: what was asked for, and what has come back. */
const linesOf = ({ charges, refunds }: PurchaseRecord): { line: Charge | Refund; sign: string; on: string }[] => [
  ...charges.map((line) => ({ line, sign: '', on: line.postedOn ?? line.on })),
  ...refunds.filter(isGivenBack).map((line) => ({ line, sign: '+', on: line.arrivedOn ?? line.on })),
];

describe('the sample store', () => {
  let store: StoreApp;
  let purchases: PurchaseRecord[];
  before(async () => {
    store = await createStoreApp();
    const since = new Date(store.clock.now().getTime() - 60 * 86_400_000);
    const rows = await store.database.query<PurchaseRow>(
      `SELECT ${columns} FROM purchase p WHERE p.at > $1 ORDER BY p.at DESC, p.id LIMIT 250`,
      [since],
    );
    purchases = rows.map(toRecord);
  });
  after(() => store.close());

  const check = ({ customer }: PurchaseRecord, { line, on, sign }: ReturnType<typeof linesOf>[0]): Promise<ChargeCheck> => {
    const { amount, currency, scale } = line.amount;
    const typed = `${sign}${(amount / 10 ** scale).toFixed(scale)}`;
    return read<ChargeCheck>(store.app, customer, '/charge-checks', { body: { amount: typed, currency, on, locale: 'en' } });
  };

  it('explains every line that its customers can have on their statements', async () => {
    const codes = new Set<string>();
    for (const purchase of purchases) {
      for (const line of linesOf(purchase)) {
        const { explanations } = await check(purchase, line);
        const isTold = explanations.some((each) => each.purchases.some(({ id }) => id === purchase.id));
        // Of many alike on one day not every one is named; then it is said how many there are.
        const isMany = explanations.some(({ reasons }) => reasons.some(({ code }) => code === 'many-combinations' || code === 'other-matches'));
        assert.ok(isTold || isMany, `${purchase.id} ${JSON.stringify(line)}`);
        explanations.forEach(({ code }) => codes.add(code));
      }
    }
    for (const code of ['exact', 'renewal', 'hold', 'refund', 'converted', 'split', 'family']) assert.ok(codes.has(code), code);
  });
});
