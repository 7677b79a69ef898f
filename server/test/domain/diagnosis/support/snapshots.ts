import type { Snapshot, KnownSubscription, WaitingApproval, WaitingOrder } from '../../../../src/domain/diagnosis/snapshot.ts';
import type { PaymentMethodRecord } from '../../../../src/domain/wallet/record.ts';

export const nok = (amount: number) => ({ amount, currency: 'NOK', scale: 2 });

/** A customer with nothing the matter. */
export const sound = (facts: Partial<Snapshot> = {}): Snapshot => ({
  topic: 'cannot-buy',
  now: '2026-11-24T09:00:00.000Z',
  today: '2026-11-24',
  nextMonth: '2026-11-30T23:00:00.000Z',
  account: {},
  outages: [],
  orders: [],
  approvals: [],
  ways: { methods: [card()], familyPays: false },
  subscriptions: [],
  spent: [],
  requests: [],
  ...facts,
});

export const card = (facts: Partial<PaymentMethodRecord> = {}): PaymentMethodRecord => ({
  id: 'pm_1',
  kind: 'card',
  label: 'Visa •••• 4242',
  lastFour: '4242',
  token: 'sandbox:approves',
  expires: '2029-05',
  country: 'NO',
  ...facts,
});

export const order = (facts: Partial<WaitingOrder> = {}): WaitingOrder => ({
  purchase: 'pur_1',
  title: 'Nordlia Musikk · Familie',
  amount: nok(16_900),
  on: '2026-11-20',
  isPayer: true,
  holdsFile: false,
  isRunning: false,
  ...facts,
});

export const approval = (facts: Partial<WaitingApproval> = {}): WaitingApproval => ({
  id: 'apr_1',
  title: 'Nordlia Film',
  purpose: 'payment',
  requestedOn: '2026-11-24',
  ...facts,
});

export const subscription = (facts: Partial<KnownSubscription> = {}): KnownSubscription => ({
  id: 'sub_1',
  product: 'prod_music',
  name: 'Nordlia Musikk',
  givesAccess: true,
  isElsewhere: false,
  ...facts,
});
