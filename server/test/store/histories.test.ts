import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { assertAddsUp } from '../../src/domain/purchase/adds-up.ts';
import { nextStep } from '../../src/domain/purchase/next-step.ts';
import { statusOf } from '../../src/domain/purchase/status.ts';
import { dayIn } from '../../src/domain/time/time-zone.ts';
import { purchasesOf } from '../../src/seed/seed.ts';
import { customers } from '../../src/seed/customers/customers.ts';

const moments = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2031-12-31T23:59:59Z'), noInvalidDate: true });
const midnights = fc.constantFrom(
  new Date('2028-02-28T23:00:05Z'),
  new Date('2027-03-27T23:00:00Z'),
  new Date('2027-10-31T01:30:00Z'),
  new Date('2026-12-31T22:59:59Z'),
);

describe('the hand-made histories, whenever the demo begins', () => {
  it('add up, hold nothing that lies ahead, and leave nothing undone', () => {
    fc.assert(
      fc.property(fc.oneof(moments, midnights), (now) => {
        const seen = new Set<string>();
        for (const customer of customers) {
          const today = dayIn(customer.timeZone, now);
          for (const record of purchasesOf(customer, { now, purchases: 400 })) {
            assertAddsUp(record);
            assert.ok(!seen.has(record.id), record.id);
            seen.add(record.id);
            assert.ok(record.at <= now.toISOString(), `${record.id} is bought at ${record.at}`);
            assert.equal(dayIn(customer.timeZone, new Date(record.at)), record.on);
            const due = nextStep(record);
            assert.ok(!due || due.on > today, `${record.id} waits for ${due?.kind} since ${due?.on}`);
          }
        }
      }),
      // Five days after one of 23 hours, on which something is bought in what would be its last: seen every time.
      { numRuns: 25, examples: [[new Date('2031-04-03T22:00:00Z')]] },
    );
  });

  it('show Kari what is not settled yet, on any day of the week', () => {
    const kari = customers.find(({ id }) => id === 'cus_kari')!;
    for (let day = 1; day <= 31; day++) {
      const now = new Date(Date.UTC(2026, 11, day, 12));
      const records = [...purchasesOf(kari, { now, purchases: 0 })];
      const found = (name: string) => records.find(({ id }) => id === `pur_${name}`)!;
      assert.equal(statusOf(found('kari_pending')), 'pending', `on ${now.toISOString()}`);
      assert.equal(statusOf(found('kari_hold')), 'hold');
      assert.equal(found('kari_refund').refunds[0]?.state, 'sent');
      assert.ok(['kari_one_of_three', 'kari_two_of_three', 'kari_three_of_three'].every((name) => statusOf(found(name)) === 'paid'));
      assert.equal(statusOf(found('kari_parcels')), 'paid');
    }
  });
});
