import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as v from 'valibot';
import { purchase as purchaseContract } from '../../../../src/api/contract/purchase.ts';
import { refundOptions, type RefundOptions } from '../../../../src/api/contract/refund-options.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import type { RefundPolicy } from '../../../src/domain/refund/policy.ts';
import { createPurchaseGateway } from '../../../src/gateways/ledger/purchase-queries/purchase-gateway.ts';
import { readRefundOptions } from '../../../src/gateways/ledger/refunds/refund-options.ts';
import { shippedPolicies } from '../../../src/policies/load-policies.ts';
import { createRefundLedger } from '../support/refunds.ts';

/** From 10 December on, a fault is told within a day, and nothing else is given. */
const stricter: readonly RefundPolicy[] = shippedPolicies()
  .all.filter(({ id }) => id === 'no-digital-content')
  .map(({ child: _child, other: _other, unintended: _unintended, ...policy }) => ({
    ...policy,
    version: 2,
    validFrom: '2026-12-10',
    fault: { ...policy.fault, days: 1 },
  }));

describe('the options of money back, in the ledger', () => {
  let ledger: Awaited<ReturnType<typeof createRefundLedger>>;
  before(async () => {
    ledger = await createRefundLedger([...shippedPolicies().all, ...stricter]);
    for (const customer of ['kari', 'emil', 'elsa', 'siri', 'nils', 'tom']) await ledger.addCustomer(customer);
    await ledger.database.query(`INSERT INTO family VALUES ('fam', 'kari')`);
    await ledger.database.query(`INSERT INTO family_member VALUES ('fam', 'emil', 'Emil')`);
    await ledger.database.query(`UPDATE customer SET account = '{"country": "DE"}', time_zone = 'Europe/Berlin' WHERE id = 'elsa'`);
    await ledger.database.query(`UPDATE customer SET time_zone = 'Pacific/Kiritimati' WHERE id = 'siri'`);
  });
  after(() => ledger.close());

  const optionsOf = async ({ customer, id }: PurchaseRecord, viewer = customer): Promise<RefundOptions> => {
    const answer = await readRefundOptions(ledger.ledger, viewer, id);
    const parsed = v.parse(refundOptions, answer);
    assert.deepEqual(parsed, answer);
    return parsed;
  };
  const routeOf = ({ routes }: RefundOptions, name: string) => routes.find(({ route }) => route === name);

  it('are nobody’s but of those in whose history the purchase stands', async () => {
    const record = await ledger.buy('kari', { buyer: 'emil' });
    assert.equal(await readRefundOptions(ledger.ledger, 'tom', record.id), undefined);
    assert.equal(await readRefundOptions(ledger.ledger, 'kari', 'pur_none'), undefined);
    assert.equal((await optionsOf(record, 'emil')).items[0]?.routes[0]?.blocked?.code, 'owner-only');
    assert.equal((await optionsOf(record)).items[0]?.routes[0]?.blocked, undefined);
  });

  it('go by the law of the customer’s country, and where none is known by the store’s', async () => {
    const german = await optionsOf(await ledger.buy('elsa'));
    assert.deepEqual(routeOf(german, 'fault')?.sources.map(({ name }) => name), ['§ 327i BGB', '§ 327j BGB']);
    assert.equal(routeOf(german, 'fault')?.until, '2028-12-02');
    const norwegian = await optionsOf(await ledger.buy('kari'));
    assert.deepEqual(routeOf(norwegian, 'fault')?.sources.map(({ name }) => name), ['digitalytelsesloven']);
  });

  it('count days as the customer’s zone has them, by the server’s clock', async () => {
    const [here, there] = [await ledger.buy('kari'), await ledger.buy('siri')];
    ledger.state.now = new Date('2026-12-16T22:59:59Z');
    assert.deepEqual([(await optionsOf(here)).today, routeOf(await optionsOf(here), 'withdraw')?.state], ['2026-12-16', 'open']);
    assert.deepEqual([(await optionsOf(there)).today, routeOf(await optionsOf(there), 'withdraw')?.state], ['2026-12-17', 'late']);
    ledger.state.now = new Date('2026-12-16T23:00:00Z');
    assert.equal(routeOf(await optionsOf(here), 'withdraw')?.state, 'late');
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
  });

  it('name the request that is under way, and take nothing twice', async () => {
    const record = await ledger.buy('kari');
    const { id } = await ledger.request(record, { route: 'fault', reason: 'does-not-work', statement: 'Den stopper.' });
    const answer = await optionsOf(record);
    assert.deepEqual(answer.requests, [id]);
    assert.deepEqual(answer.items[0]?.routes.map(({ blocked, route }) => [route, blocked?.code, blocked?.request]), [
      ['withdraw', undefined, undefined],
      ...['fault', 'unintended', 'child', 'other'].map((route) => [route, 'already-requested', id]),
    ]);
  });

  it('count what was given beyond the law within a year; not what the law gives, what was reversed, and what is longer ago', async () => {
    const decision = async () => routeOf(await optionsOf(await ledger.buy('nils')), 'unintended')?.decision;
    await ledger.request(await ledger.buy('nils'), { route: 'withdraw' });
    await ledger.request(await ledger.buy('nils'), { route: 'withdraw' });
    assert.equal(await decision(), 'automatic');
    const given = [];
    for (const record of [await ledger.buy('nils'), await ledger.buy('nils')]) {
      given.push(await ledger.request(record, { route: 'unintended', reason: 'unintended' }));
    }
    assert.deepEqual(given.map(({ state }) => state), ['approved', 'approved']);
    assert.equal(await decision(), 'review');
    const third = await ledger.request(await ledger.buy('nils'), { route: 'unintended', reason: 'unintended' });
    assert.equal(third.state, 'received');

    const [first] = given;
    await ledger.database.query(`UPDATE refund_request SET state = 'reversed' WHERE id = $1`, [first!.id]);
    assert.equal(await decision(), 'automatic');
    await ledger.database.query(`UPDATE refund_request SET state = 'approved' WHERE id = $1`, [first!.id]);
    const made = (on: string) => `jsonb_set(facts, '{decision,on}', '"${on}"')`;
    await ledger.database.query(`UPDATE refund_request SET facts = ${made('2025-12-05')} WHERE id = $1`, [first!.id]);
    assert.equal(await decision(), 'review');
    await ledger.database.query(`UPDATE refund_request SET facts = ${made('2025-12-04')} WHERE id = $1`, [first!.id]);
    assert.equal(await decision(), 'automatic');
  });

  it('stay what they were when it was bought, and the action of the purchase with them', async () => {
    const purchases = createPurchaseGateway(ledger.ledger);
    const charged = (on: string) => [{ state: 'posted' as const, amount: { amount: 11_900, currency: 'NOK', scale: 2 }, on, statementText: 'NORDLIA.NO' }];
    const before = await ledger.buy('tom', { on: '2026-12-09', charges: charged('2026-12-09') });
    const later = await ledger.buy('tom', { on: '2026-12-10', charges: charged('2026-12-10') });
    const refund = async ({ id }: PurchaseRecord) =>
      v.parse(purchaseContract, await purchases.getPurchase('tom', id)).actions.find(({ name }) => name === 'refund');
    ledger.state.now = new Date('2027-01-20T09:00:00Z');
    assert.deepEqual([routeOf(await optionsOf(before), 'fault')?.state, (await refund(before))?.allowed], ['open', true]);
    assert.equal(routeOf(await optionsOf(later), 'fault')?.state, 'closed');
    assert.deepEqual((await optionsOf(later)).routes.map(({ route }) => route), ['withdraw', 'fault']);
    assert.deepEqual(await refund(later), { name: 'refund', allowed: false, code: 'window-closed' });
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
  });
});
