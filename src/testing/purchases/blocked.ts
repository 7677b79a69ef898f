import { nok } from '../money.ts';
import { blocked } from '../purchase-actions-for.ts';
import { fixture, statementText } from '../purchase-fixture.ts';

/** Bought by a child, and paid for by the customer. */
export const familyMember = fixture({
  id: 'pur_family',
  on: '2026-11-20',
  title: 'Spill: Gruveby',
  amount: nok(89),
  member: { id: 'cus_jonas', name: 'Jonas' },
});

/** Too old for its money to be asked back. */
export const windowClosed = fixture({ id: 'pur_window_closed', on: '2026-08-14', title: 'Album: Sommerregn', amount: nok(99) });

/** Used up, so that there is nothing to give back. */
export const consumed = fixture({
  id: 'pur_consumed',
  on: '2026-11-18',
  title: 'Nordlia Spill: 500 mynter',
  amount: nok(49),
  actions: [
    blocked('refund', 'consumed'),
    { name: 'receipt', allowed: true, via: 'api' },
    { name: 'report-unknown', allowed: true, via: 'link', url: 'https://nordlia.example/belastning?purchase=pur_consumed' },
  ],
});

/** Bought through another store, which looks after it. */
export const boughtElsewhere = fixture({
  id: 'pur_elsewhere',
  on: '2026-11-09',
  kind: 'subscription',
  title: 'Nordlia Trening, Måned',
  amount: nok(399),
  invoice: undefined,
  subscription: { id: 'sub_google_play', from: '2026-11-09', to: '2026-12-09' },
  actions: [
    blocked('refund', 'managed-elsewhere'),
    { name: 'receipt', allowed: true, via: 'link', url: 'https://play.google.com/store/account/orderhistory' },
    { name: 'manage-subscription', allowed: true, via: 'link', url: 'https://play.google.com/store/account/subscriptions' },
  ],
});

/** Cannot be given back until a day. */
export const refundLater = fixture({
  id: 'pur_refund_later',
  on: '2026-11-23',
  title: 'Album: Første snø',
  amount: nok(99),
  charges: [{ state: 'pending', amount: nok(99), on: '2026-11-23', until: '2026-11-26', statementText }],
  actions: [blocked('refund', 'payment-pending', '2026-11-26'), { name: 'receipt', allowed: true, via: 'api' }],
});
