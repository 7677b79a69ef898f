import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import type { Item, PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import type { ProductKind } from '../../../src/domain/refund/policy.ts';
import { withdrawalOf } from '../../../src/domain/refund/withdrawal.ts';
import { addDays } from '../../../src/domain/time/plain-date.ts';
import { dayIn, startOfDay } from '../../../src/domain/time/time-zone.ts';
import { shippedPolicies } from '../../../src/policies/load-policies.ts';
import { purchase } from '../support/purchase-records.ts';
import { nok } from '../support/records.ts';

const policies = shippedPolicies();
const thing = (changes: Partial<Item> = {}): Item => ({ id: 'a', name: 'A', quantity: 1, amount: nok(119), ...changes });
const waiver = { at: '2026-12-02T18:30:00.000Z', text: 'Jeg vil ha filmen med en gang, og vet at jeg da ikke kan angre.' };

/** How the right stands for the first item of what was bought on a day. */
const of = (record: PurchaseRecord, today: string, market = 'NO', product: ProductKind = 'digital-content') =>
  withdrawalOf(record, record.items[0]!, policies.for(market, product, record.on), today);

const boughtOn = (on: string, changes: Partial<PurchaseRecord> = {}): PurchaseRecord => purchase({ on, ...changes });

/** As calendars print them: Easter Sundays, and in which countries what is a holiday. */
const easters = ['2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13', '2032-03-28', '2033-04-17'];
const printed: Readonly<Record<string, { readonly days: readonly string[]; readonly afterEaster: readonly number[] }>> = {
  NO: { days: ['01-01', '05-01', '05-17', '12-25', '12-26'], afterEaster: [-3, -2, 1, 39, 50] },
  DE: { days: ['01-01', '05-01', '10-03', '12-25', '12-26'], afterEaster: [-2, 1, 39, 50] },
};
const isPrinted = (market: string, day: Date): boolean => {
  const { days, afterEaster } = printed[market] ?? { days: [], afterEaster: [] };
  const shifted = (easter: string, by: number) => Date.parse(easter) + by * 86_400_000;
  return days.includes(day.toISOString().slice(5, 10)) || easters.some((easter) => afterEaster.some((by) => shifted(easter, by) === day.getTime()));
};

/** What a person counts on a calendar: the days after the purchase one by one, and in the Union on to the next working day. */
const countedByHand = (on: string, market: string): string => {
  const day = new Date(`${on}T00:00:00Z`);
  for (let left = 14; left > 0; left -= 1) day.setUTCDate(day.getUTCDate() + 1);
  while (market !== 'GB' && (day.getUTCDay() === 0 || day.getUTCDay() === 6 || isPrinted(market, day))) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

describe('the right to withdraw', () => {
  const lastDays: readonly (readonly [on: string, market: string, last: string])[] = [
    ['2026-12-02', 'NO', '2026-12-16'],
    // A Saturday and a Sunday give way to the Monday; not in the United Kingdom.
    ['2026-11-28', 'NO', '2026-12-14'],
    ['2026-11-29', 'DE', '2026-12-14'],
    ['2026-11-30', 'FR', '2026-12-14'],
    ['2026-11-28', 'GB', '2026-12-12'],
    ['2026-11-29', 'GB', '2026-12-13'],
    // Christmas, with the weekend behind it; Easter, from Maundy Thursday on; the day of the constitution.
    ['2026-12-11', 'NO', '2026-12-28'],
    ['2026-12-11', 'FR', '2026-12-28'],
    ['2027-06-30', 'FR', '2027-07-15'],
    ['2027-06-30', 'SE', '2027-07-14'],
    ['2026-12-11', 'GB', '2026-12-25'],
    ['2027-03-11', 'NO', '2027-03-30'],
    ['2027-03-11', 'SE', '2027-03-25'],
    ['2027-05-03', 'NO', '2027-05-18'],
    // Over the end of a month, of a year, of a February with and without a leap day.
    ['2026-12-22', 'NO', '2027-01-05'],
    ['2027-02-15', 'SE', '2027-03-01'],
    ['2028-02-15', 'SE', '2028-02-29'],
    ['2028-02-16', 'DK', '2028-03-01'],
    ['2028-02-29', 'GB', '2028-03-14'],
  ];
  for (const [on, market, last] of lastDays) {
    it(`lasts in ${market} from ${on} to ${last}, and is late on the day after`, () => {
      const record = boughtOn(on);
      assert.deepEqual(of(record, last, market), { until: last, late: false });
      assert.deepEqual(of(record, addDays(last, 1), market), { until: last, late: true });
      assert.deepEqual(of(record, on, market), { until: last, late: false });
    });
  }

  it('begins with the delivery of goods, and of several with the last of them', () => {
    const goods = (...days: (string | undefined)[]) =>
      boughtOn('2026-12-02', { items: days.map((deliveredOn, index) => thing({ id: `item_${index}`, product: 'goods', ...(deliveredOn && { deliveredOn }) })) });
    const stands = (record: PurchaseRecord, today: string) => of(record, today, 'NO', 'goods');
    assert.deepEqual(stands(goods('2026-12-08'), '2026-12-22'), { until: '2026-12-22', late: false });
    assert.deepEqual(stands(goods('2026-12-08', '2026-12-30'), '2027-01-05'), { until: '2027-01-13', late: false });
    // It has not begun, and cannot be over.
    assert.deepEqual(stands(goods('2026-12-08', undefined), '2031-01-01'), { late: false });
    // What is bought beside them does not hold them up.
    const mixed = boughtOn('2026-12-02', { items: [thing({ product: 'goods', deliveredOn: '2026-12-08' }), thing({ id: 'b' })] });
    assert.deepEqual(stands(mixed, '2026-12-23'), { until: '2026-12-22', late: true });
  });

  it('is given up by a consent for digital content alone, which is then told word for word', () => {
    const record = boughtOn('2026-12-02', { items: [thing({ waiver })] });
    assert.deepEqual(of(record, '2026-12-03'), { until: '2026-12-16', late: false, waiver });
    assert.deepEqual(of(record, '2026-12-17'), { until: '2026-12-16', late: true, waiver });
    for (const product of ['goods', 'digital-service', 'gift-card'] as const) assert.equal(of(record, '2026-12-03', 'NO', product)?.waiver, undefined);
  });

  it('is none where a policy gives none', () => {
    const { withdrawal: _none, ...without } = policies.for('NO', 'digital-content', '2026-12-02');
    assert.equal(withdrawalOf(purchase(), thing(), without, '2026-12-03'), undefined);
  });

  it('is in time to the last moment of its last day and late from the first of the next, in every time zone', () => {
    const zones = ['Europe/Oslo', 'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
    // Two leap years, and both changes of clocks in each of them.
    const moments = fc.integer({ min: Date.parse('2027-01-01'), max: Date.parse('2032-12-31') });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), fc.constantFrom('NO', 'DE', 'GB', 'PT'), (moment, zone, market) => {
        const record = boughtOn(dayIn(zone, new Date(moment)), { at: new Date(moment).toISOString() });
        const last = countedByHand(record.on, market);
        const midnight = startOfDay(zone, addDays(last, 1)).getTime();
        const standsAt = (instant: number) => of(record, dayIn(zone, new Date(instant)), market);
        assert.deepEqual(standsAt(moment), { until: last, late: false });
        assert.deepEqual(standsAt(midnight - 1), { until: last, late: false });
        assert.deepEqual(standsAt(midnight), { until: last, late: true });
      }),
      { numRuns: 400 },
    );
  });
});
