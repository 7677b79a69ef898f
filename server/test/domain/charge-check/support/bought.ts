import type { Money } from '../../../../../src/api/contract/common.ts';
import type { KnownPurchase } from '../../../../src/domain/charge-check/books.ts';
import type { PurchaseRecord } from '../../../../src/domain/purchase/record.ts';
import { addDays, type PlainDate } from '../../../../src/domain/time/plain-date.ts';
import { addBankDays } from '../../../../src/domain/charge-check/posting.ts';

/** An amount as one writes it in a test: `119`, `9.99 USD`, `1299 JPY`. Kroner where nothing is said. */
export const money = (text: string): Money => {
  const [value = '', currency = 'NOK'] = text.split(' ');
  const scale = currency === 'JPY' ? 0 : 2;
  return { amount: Math.round(Number(value) * 10 ** scale), currency, scale };
};

const plus = (a: Money, b: Money): Money => ({ ...a, amount: a.amount + b.amount });

/** What differs from a thing bought and paid by card. */
export interface Situation extends Partial<Omit<PurchaseRecord, 'taxes' | 'charges' | 'refunds' | 'tenders'>> {
  readonly time?: string;
  /** Tax that comes on top of the price. */
  readonly tax?: string;
  /** What the store balance paid of it. */
  readonly balance?: string;
  /** Charged in parts, each on its day. */
  readonly parts?: readonly (readonly [amount: string, on: PlainDate])[];
  readonly state?: 'hold' | 'released' | 'pending' | 'posted';
  readonly until?: PlainDate;
  readonly postedOn?: PlainDate;
  readonly card?: string;
  readonly text?: string;
  readonly refunds?: PurchaseRecord['refunds'];
}

/** A purchase of one thing. Its id says what and when, so that cases can name it. */
export const bought = (name: string, price: string, on: PlainDate, situation: Situation = {}): PurchaseRecord => {
  const { balance, card = '4242', parts, postedOn, refunds = [], state = 'posted', tax, text = 'NORDLIA.NO', time = '12:00', until, ...rest } = situation;
  const amount = money(price);
  const total = rest.total ?? (tax ? plus(amount, money(tax)) : amount);
  const fromBalance = balance === undefined ? undefined : money(balance);
  const byCard = fromBalance ? plus(total, { ...fromBalance, amount: -fromBalance.amount }) : total;
  const posted = (day: PlainDate) => ({ ...(state === 'posted' && { postedOn: postedOn ?? addBankDays(day, 1) }), ...(until && { until }) });
  const charge = (each: Money, day: PlainDate) => ({ state, amount: each, on: day, statementText: text, ...posted(day) });
  return {
    id: `pur_${name.toLowerCase().replaceAll(/\W+/g, '_')}_${on}_${time.replace(':', '')}`,
    customer: 'kari',
    buyer: 'kari',
    version: 1,
    orderNumber: 'NL-7K4Q-2M9D',
    at: `${on}T${time}:00.000Z`,
    on,
    kind: 'one-time',
    items: [{ id: 'item_1', name, quantity: 1, amount: rest.conversion?.original ?? amount }],
    taxes: tax ? [{ name: 'Sales tax', rate: '8.875', amount: money(tax), included: false }] : [],
    total,
    tenders: [
      { kind: 'card', label: 'Visa', lastFour: card, paymentMethod: `pm_${card}`, amount: byCard },
      ...(fromBalance ? [{ kind: 'balance' as const, label: 'Saldo', amount: fromBalance }] : []),
    ],
    charges: parts ? parts.map(([each, day]) => charge(money(each), day)) : [charge(byCard, on)],
    refunds: [...refunds],
    ...rest,
  };
};

/** A refund that was sent a day before it arrived, or has not arrived. */
export const refunded = (price: string, on: PlainDate, arrivedOn?: PlainDate): PurchaseRecord['refunds'][0] => ({
  id: `ref_${on}`,
  amount: money(price),
  on,
  state: arrivedOn ? 'arrived' : 'sent',
  ...(arrivedOn ? { arrivedOn } : { expectedBy: addDays(on, 30) }),
  to: 'Visa',
});

/** What the organiser knows of a child's purchase. */
export const byNora = (record: PurchaseRecord): KnownPurchase => ({
  record: { ...record, buyer: 'nora' },
  member: { id: 'nora', name: 'Nora' },
});

/** A payment of a subscription for the month from that day on. */
export const month = (on: PlainDate, trialConverted?: boolean): Pick<PurchaseRecord, 'kind' | 'subscription'> => ({
  kind: 'subscription',
  subscription: { id: 'sub_film', from: on, to: addDays(on, 30), ...(trialConverted && { trialConverted }) },
});
