import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { assertAddsUp } from '../../src/domain/purchase/adds-up.ts';
import type { PurchaseRecord } from '../../src/domain/purchase/record.ts';
import { statusOf } from '../../src/domain/purchase/status.ts';
import { daysBetween } from '../../src/domain/time/plain-date.ts';
import { dayIn } from '../../src/domain/time/time-zone.ts';
import { generateHistory, type History } from '../../src/seed/purchases/generate-history.ts';
import { regions, type RegionName } from '../../src/seed/purchases/regions.ts';

const until = new Date('2026-11-24T18:30:00Z');
const tenYears: History = {
  seed: 1,
  customer: 'cus_test',
  count: 20_000,
  from: '2016-11-24',
  until,
  timeZone: 'Europe/Oslo',
  members: ['cus_child'],
  invoiceTo: { name: 'Test Testesen' },
};

const seeds = fc.record({
  seed: fc.integer(),
  customer: fc.constantFrom('cus_a', 'cus_b'),
  count: fc.integer({ min: 0, max: 400 }),
  from: fc.constantFrom('2016-11-24', '2025-01-01', '2026-11-01', '2026-11-24'),
  until: fc.constantFrom(until, new Date('2026-11-24T23:30:00Z'), new Date('2026-12-31T11:00:00Z')),
  timeZone: fc.constantFrom('Europe/Oslo', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Apia'),
  region: fc.constantFrom(...(Object.keys(regions) as RegionName[])),
  members: fc.constantFrom([], ['cus_child', 'cus_other']),
});

const digest = (history: History): string => {
  const hash = createHash('sha256');
  for (const record of generateHistory(history)) hash.update(JSON.stringify(record));
  return hash.digest('hex');
};

describe('a made-up history', () => {
  it('adds up, has the length that was asked for, and stands in time order, for any seed', () => {
    fc.assert(
      fc.property(seeds, (history) => {
        const records = [...generateHistory(history)];
        assert.equal(records.length, history.count);
        for (const record of records) assertAddsUp(record);
        for (const [index, { at, on }] of records.entries()) {
          assert.ok(index === 0 || at >= records[index - 1]!.at, `${at} comes after ${records[index - 1]?.at}`);
          assert.equal(dayIn(history.timeZone, new Date(at)), on);
          assert.ok(at <= history.until.toISOString());
        }
        for (const name of ['id', 'orderNumber'] as const) {
          assert.equal(new Set(records.map((record) => record[name])).size, records.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leaves nothing undone that was due by then', () => {
    fc.assert(
      fc.property(seeds, (history) => {
        const today = dayIn(history.timeZone, history.until);
        for (const { id, charges, refunds, unpaid } of generateHistory(history)) {
          for (const { state, until: due, postedOn, on } of charges) {
            assert.ok(state === 'posted' || state === 'released' || due! > today, `${id} waits since ${due}`);
            assert.ok(!postedOn || (postedOn >= on && postedOn <= today));
          }
          for (const { state, expectedBy, on } of refunds) {
            assert.ok(state !== 'sent' || expectedBy! > today);
            assert.ok(on <= today);
          }
          assert.ok(!unpaid || unpaid.dueOn >= today);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same to the byte for the same seed, and another for another', () => {
    const history = { ...tenYears, count: 3000 };
    assert.equal(digest(history), digest(history));
    assert.notEqual(digest(history), digest({ ...history, seed: 2 }));
  });

  it('begins before it has thought of the rest', () => {
    const [first] = generateHistory({ ...tenYears, count: 100_000_000, subscriptions: [] });
    assert.equal(first?.customer, 'cus_test');
  });

  describe('of ten years', () => {
    const records = [...generateHistory(tenYears)];
    const some = (what: string, found: (record: PurchaseRecord) => boolean, least = 1): void => {
      it(`has ${what}`, () => assert.ok(records.filter(found).length >= least));
    };

    for (const kind of ['one-time', 'subscription', 'pre-order', 'gift', 'top-up', 'free']) some(kind, (record) => record.kind === kind);
    for (const status of ['unpaid', 'hold', 'pending', 'paid', 'partly-refunded', 'refunded', 'cancelled']) {
      some(status, (record) => statusOf(record) === status);
    }
    for (const currency of ['USD', 'EUR', 'GBP', 'SEK', 'JPY']) {
      some(`prices in ${currency}`, ({ conversion }) => conversion?.original.currency === currency);
    }
    for (const source of ['merchant', 'card-network', 'bank']) some(`rates by ${source}`, ({ conversion }) => conversion?.source === source);
    for (const rate of ['25', '0', '19', '7', '8.875']) {
      some(`a tax of ${rate} %`, ({ taxes }) => taxes.some((tax) => tax.rate === rate));
    }
    some('tax on top', ({ taxes }) => taxes.some(({ included }) => !included));
    some('fees', ({ conversion }) => conversion?.fee !== undefined);
    some('several items', ({ items }) => items.length >= 4);
    some('more than one of a thing', ({ items }) => items.some(({ quantity }) => quantity > 1));
    some('balance beside a card', ({ tenders }) => tenders.length === 2 && tenders.some(({ kind }) => kind === 'balance'));
    some('gift cards alone', ({ tenders, charges }) => tenders[0]?.kind === 'gift-card' && charges.length === 0);
    some('charges in parts', ({ charges }) => charges.filter(({ state }) => state === 'posted').length === 2);
    some('holds that have vanished', ({ charges }) => charges.some(({ state }) => state === 'released'));
    some('trials that turned paid', ({ subscription }) => subscription?.trialConverted === true);
    some('purchases of the family', ({ buyer }) => buyer === 'cus_child');
    some('refunds that failed', ({ refunds }) => refunds.some(({ state }) => state === 'failed'));
    some('refunds on their way', ({ refunds }) => refunds.some(({ state }) => state === 'sent'));
    some('refunds of one item', ({ refunds }) => refunds.some(({ items }) => items?.length === 1));
    some('invoices', ({ invoice }) => invoice?.buyer.name === 'Test Testesen', 10_000);

    it('has the same twice by mistake', () => {
      const same = ({ items, total, buyer }: PurchaseRecord) => JSON.stringify([items.map(({ name }) => name), total, buyer]);
      const twice = records.filter((record, index) => {
        const before = records[index - 1];
        return before && same(before) === same(record) && Date.parse(record.at) - Date.parse(before.at) < 300_000;
      });
      assert.ok(twice.length > 10);
    });

    it('has more in December than in February, on Saturdays than on Tuesdays, and dearer ones than at first', () => {
      const months = (month: string) => records.filter(({ on }) => on.slice(5, 7) === month).length;
      assert.ok(months('12') > months('02') * 1.4);
      const weekdays = (day: number) => records.filter(({ on }) => daysBetween('2016-11-21', on) % 7 === day).length;
      assert.ok(weekdays(5) > weekdays(1) * 1.2);
      const film = records.filter(({ items, conversion }) => items.length === 1 && items[0]!.name === 'Trollskogen' && !conversion);
      assert.ok(film.at(-1)!.items[0]!.amount.amount > film[0]!.items[0]!.amount.amount);
    });

    it('renews each subscription on its day, month after month', () => {
      const bySubscription = Map.groupBy(
        records.filter(({ subscription }) => subscription),
        ({ subscription }) => subscription!.id,
      );
      assert.ok(bySubscription.size > 5);
      for (const payments of bySubscription.values()) {
        for (const [index, { on, subscription }] of payments.entries()) {
          assert.equal(subscription!.from, on);
          const next = payments[index + 1];
          if (next) assert.equal(next.on, subscription!.to);
        }
      }
    });
  });
});
