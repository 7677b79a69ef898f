import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as v from 'valibot';
import { listSubscriptions } from '../../../src/api/contract/subscription-operations.ts';
import { subscriptionOptions } from '../../../src/api/contract/subscription-change.ts';
import type { Subscription } from '../../../src/api/contract/subscription.ts';
import type { OpenDatabase } from '../../src/database.ts';
import type { BillingGateway, SubscriptionPage, SubscriptionQuery } from '../../src/gateways/gateway.ts';
import { createLedgerGateway } from '../../src/gateways/ledger/ledger-gateway.ts';
import { createSandboxPayments } from '../../src/gateways/ledger/sandbox-payments.ts';
import { customers } from '../../src/seed/customers/customers.ts';
import { seed } from '../../src/seed/seed.ts';
import { settled } from '../domain/support/advance.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { problem } from './support/ledger.ts';

describe('the sample store', () => {
  let database: OpenDatabase;
  let gateway: BillingGateway;
  let now = new Date('2026-11-24T09:00:00Z');
  const clock = { now: () => now };
  before(async () => {
    database = await openTestDatabase();
    await database.transaction((tx) => seed(tx, clock));
    gateway = createLedgerGateway({ database, clock, payments: createSandboxPayments({ database, clock, origin: 'http://localhost:8788' }) });
  });
  after(() => database.close());

  const pages = async (customer: string, query: Omit<SubscriptionQuery, 'cursor'>): Promise<SubscriptionPage[]> => {
    const all: SubscriptionPage[] = [];
    let cursor: string | undefined;
    do {
      const page = await gateway.listSubscriptions(customer, { ...query, ...(cursor && { cursor }) });
      all.push(page);
      cursor = page.nextCursor;
    } while (cursor);
    return all;
  };
  const everything = async (): Promise<SubscriptionPage['items']> => {
    const found: SubscriptionPage['items'] = [];
    for (const { id } of customers) {
      for (const { items } of await pages(id, { limit: 100 })) found.push(...items);
    }
    return found;
  };

  it('fits the contract, to the last field', async () => {
    for (const { id } of customers) {
      for (const page of await pages(id, { limit: 100 })) {
        assert.deepEqual(settled(v.parse(listSubscriptions.result, page)), settled(page));
      }
    }
  });

  it('shows every situation', async () => {
    const all = await everything();
    const shows = (name: keyof Subscription, values: readonly string[]) =>
      values.forEach((value) => assert.ok(all.some((each) => each[name] === value), `${name} ${value}`));
    shows('access', ['active', 'limited', 'none']);
    shows('renewal', ['automatic', 'off', 'paused', 'none']);
    shows('health', ['ok', 'grace', 'retry', 'on-hold', 'action-required']);
    shows('healthReason', [
      'card-expired', 'card-declined', 'insufficient-funds', 'authentication-required', 'amount-above-maximum',
      'payment-pending', 'payment-method-missing',
    ]);
    shows('kind', ['paid', 'free', 'lifetime', 'promotional', 'granted']);
    shows('source', ['direct', 'app-store', 'google-play', 'partner']);
    shows(
      'endReason',
      ['cancelled', 'payment-failed', 'price-declined', 'refunded', 'revoked', 'trial-ended', 'term-ended'],
    );
    const facts: (keyof Subscription)[] = [
      'trial', 'items', 'pendingPlan', 'priceIncrease', 'listPrice', 'commitment', 'outstanding', 'pause',
      'duplicates', 'nextRetryOn',
    ];
    for (const fact of facts) assert.ok(all.some((each) => each[fact] !== undefined), fact);
    for (const consent of ['needed', 'given', 'not-needed']) {
      assert.ok(all.some(({ priceIncrease }) => priceIncrease?.consent === consent), consent);
    }
    assert.ok(all.some(({ ownership }) => ownership.kind === 'shared'));
  });

  it('has nothing that is due already', async () => {
    assert.deepEqual(await database.query('SELECT id FROM subscription WHERE due_at <= $1', [now.toISOString()]), []);
  });

  it('has options for everything', async () => {
    for (const { id } of customers.slice(0, 5)) {
      for (const { items } of await pages(id, { limit: 100 })) {
        for (const { id: subscription } of items) {
          const options = await gateway.subscriptionOptions(id, subscription);
          assert.deepEqual(settled(v.parse(subscriptionOptions, options)), settled(options));
        }
      }
    }
  });

  it('lists what needs attention first', async () => {
    const { items } = await gateway.listSubscriptions('cus_kari', { limit: 100 });
    assert.equal(items[0]?.id, 'sub_kari_audiobooks');
    const ola = (await gateway.listSubscriptions('cus_ola', { limit: 100 })).items;
    assert.ok(ola.every(({ health, outstanding }) => health !== 'ok' || outstanding !== undefined));
  });

  it('divides into current and ended ones', async () => {
    const current = await pages('cus_nils', { limit: 3, state: 'current' });
    const ended = await pages('cus_nils', { limit: 3, state: 'ended' });
    assert.deepEqual(
      [current.flatMap(({ items }) => items).length, ended.flatMap(({ items }) => items).length],
      [4, 7],
    );
    const dates = ended.flatMap(({ items }) => items).map(({ endedOn }) => endedOn ?? '');
    assert.deepEqual(dates, [...dates].sort().reverse());
    const [owing] = (await pages(
      'cus_ola',
      { limit: 100, state: 'current' },
    )).flatMap(({ items }) => items).filter(({ endedOn }) => endedOn);
    assert.equal(owing?.id, 'sub_ola_training');
  });

  it('comes in pages that leave nothing out and repeat nothing', async () => {
    for (const limit of [7, 100]) {
      const ids = (await pages('cus_mange', { limit })).flatMap(({ items }) => items.map(({ id }) => id));
      assert.equal(ids.length, 260);
      assert.equal(new Set(ids).size, 260);
    }
    assert.deepEqual((await pages('cus_tom', { limit: 1 })).map(({ items }) => items.length), [0]);
  });

  it('refuses a cursor that is none of its own', async () => {
    const cursors = [
      'nonsense',
      Buffer.from('["a",1,2]').toString('base64url'),
      Buffer.from('[1,2]').toString('base64url'),
    ];
    for (const cursor of cursors) {
      await assert.rejects(gateway.listSubscriptions('cus_kari', { limit: 5, cursor }), problem('invalid-request'));
    }
  });

  it('counts the day where the customer is', async () => {
    now = new Date('2026-11-24T20:00:00Z');
    assert.equal((await gateway.listSubscriptions('cus_yuki', { limit: 1 })).today, '2026-11-25');
    assert.equal((await gateway.listSubscriptions('cus_kari', { limit: 1 })).today, '2026-11-24');
  });

  it('still fits the contract a month, and a year, later', async () => {
    for (const day of ['2026-12-24', '2027-11-24']) {
      now = new Date(`${day}T09:00:00Z`);
      await gateway.advance();
      for (const { id } of customers) {
        for (const page of await pages(id, { limit: 100 })) v.parse(listSubscriptions.result, page);
      }
    }
    assert.deepEqual(await database.query(`SELECT id FROM charge WHERE status = 'processing'`), []);
  });
});
