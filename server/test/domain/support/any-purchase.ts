import fc from '../../../../test/support/fast-check.ts';
import type { Money } from '../../../../src/api/contract/common.ts';
import { purchaseKinds } from '../../../../src/api/contract/purchase-summary.ts';
import { allocate } from '../../../src/domain/money/allocate.ts';
import { convert } from '../../../src/domain/money/convert.ts';
import { add, withAmount } from '../../../src/domain/money/money.ts';
import type { Charge, Conversion, PurchaseRecord, Refund, Tender } from '../../../src/domain/purchase/record.ts';
import { sumOf } from '../../../src/domain/purchase/sums.ts';
import { addDays } from '../../../src/domain/time/plain-date.ts';
import { taxWithin } from '../../../src/domain/vat/tax-within.ts';

const currencies = [
  { currency: 'NOK', scale: 2 },
  { currency: 'EUR', scale: 2 },
  { currency: 'JPY', scale: 0 },
] as const;

const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-11-20', days));

const shape = fc.record({
  sold: fc.constantFrom(...currencies),
  items: fc.array(fc.record({ amount: fc.integer({ min: 0, max: 90_000 }), consumed: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  tax: fc.constantFrom('none', 'included', 'on-top'),
  conversion: fc.option(
    fc.record({
      to: fc.constantFrom(...currencies),
      rate: fc.constantFrom('11.8430', '0.0812', '1', '156.2'),
      fee: fc.option(fc.integer({ min: 0, max: 5_000 })),
    }),
    { freq: 3 },
  ),
  balance: fc.constantFrom(0, 0, 30, 100),
  parts: fc.integer({ min: 1, max: 3 }),
  state: fc.constantFrom('posted', 'pending', 'hold', 'unpaid', 'cancelled', 'captured'),
  refunds: fc.array(
    fc.record({ share: fc.integer({ min: 1, max: 60 }), state: fc.constantFrom('sent', 'returning', 'arrived', 'failed', 'reversed'), named: fc.boolean() }),
    { maxLength: 3 },
  ),
  kind: fc.constantFrom(...purchaseKinds),
  on: anyDay,
  wait: fc.integer({ min: 0, max: 40 }),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

const chargesOf = ({ on, parts, state, wait }: Shape, asked: Money): Charge[] => {
  if (asked.amount === 0) return [];
  const until = addDays(on, wait);
  const charge = (amount: Money, facts: Pick<Charge, 'state' | 'postedOn' | 'until'>): Charge => ({
    amount,
    on,
    statementText: 'NORDLIA.NO',
    ...facts,
  });
  if (state === 'unpaid' || state === 'cancelled') return state === 'cancelled' ? [charge(asked, { state: 'released' })] : [];
  const posted = { state: 'posted', postedOn: until } as const;
  const split = allocate(asked.amount, Array.from({ length: parts }, () => 1))
    .filter((amount) => amount > 0)
    .map((amount) => charge(withAmount(asked, amount), state === 'pending' || state === 'hold' ? { state, until } : posted));
  return state === 'captured' ? [charge(asked, { state: 'released' }), ...split] : split;
};

const refundsOf = ({ items, on, refunds, state, wait }: Shape, total: Money): Refund[] => {
  if (state === 'unpaid' || state === 'cancelled' || state === 'hold') return [];
  let left = total.amount;
  return refunds.flatMap((drawn, index): Refund[] => {
    const amount = Math.floor((total.amount * drawn.share) / 100);
    const isUndone = drawn.state === 'failed' || drawn.state === 'reversed';
    if (amount === 0 || (!isUndone && amount > left)) return [];
    if (!isUndone) left -= amount;
    const sentOn = addDays(on, index + 1);
    const expectedBy = addDays(sentOn, wait);
    return [
      {
        id: `ref_${index}`,
        amount: withAmount(total, amount),
        on: sentOn,
        state: drawn.state === 'returning' ? 'sent' : drawn.state,
        ...((drawn.state === 'sent' || drawn.state === 'returning') && { expectedBy }),
        ...(drawn.state === 'returning' && { returnsOn: addDays(sentOn, 1) }),
        ...(drawn.state === 'arrived' && { arrivedOn: expectedBy }),
        to: 'Visa',
        ...(drawn.named && { items: [`item_${index % items.length}`] }),
      },
    ];
  });
};

const toRecord = (drawn: Shape): PurchaseRecord => {
  const { balance, conversion: drawnConversion, kind, on, sold, state, tax } = drawn;
  const money = (amount: number): Money => ({ amount, ...sold });
  const items = drawn.items.map(({ amount, consumed }, index) => ({
    id: `item_${index}`,
    name: `Ting ${index}`,
    quantity: 1 + index,
    amount: money(amount),
    ...(consumed && { consumed }),
  }));
  const ofItems = sumOf(money(0), items.map(({ amount }) => amount));
  const within = taxWithin(ofItems, '25');
  const taxes = tax === 'none' ? [] : [{ name: 'MVA', rate: '25', amount: within, included: tax === 'included' }];
  const original = tax === 'on-top' ? add(ofItems, within) : ofItems;
  const conversion: Conversion | undefined = drawnConversion
    ? {
        original,
        rate: drawnConversion.rate,
        source: 'merchant',
        ...(drawnConversion.fee !== null && { fee: { amount: drawnConversion.fee, ...drawnConversion.to } }),
      }
    : undefined;
  const converted = conversion && drawnConversion ? convert(original, conversion.rate, drawnConversion.to) : original;
  const total = conversion?.fee ? add(converted, conversion.fee) : converted;
  const held = withAmount(total, Math.floor((total.amount * balance) / 100));
  const asked = withAmount(total, total.amount - held.amount);
  const tenders: Tender[] = [
    ...(asked.amount > 0 ? [{ kind: 'card', label: 'Visa', lastFour: '4242', amount: asked } as const] : []),
    ...(held.amount > 0 ? [{ kind: 'balance', label: 'Saldo', amount: held } as const] : []),
  ];
  return {
    id: 'pur_1',
    customer: 'cus_1',
    buyer: 'cus_1',
    version: 1,
    orderNumber: 'NL-7K4Q-2M9D',
    at: `${on}T12:00:00.000Z`,
    on,
    kind,
    items,
    taxes,
    total,
    ...(conversion && { conversion }),
    tenders: state === 'unpaid' ? [] : tenders,
    charges: chargesOf(drawn, asked),
    refunds: refundsOf(drawn, total),
    ...(state === 'unpaid' && { unpaid: { dueOn: addDays(on, drawn.wait) } }),
    ...(state === 'cancelled' && { cancelledOn: on }),
  };
};

/** Any purchase that adds up: in one or two currencies, in one or several charges, at any point of its life. */
export const anyPurchase: fc.Arbitrary<PurchaseRecord> = shape.map(toRecord);
