import { nok } from '../money.ts';
import { decided, event, fixture } from '../refund-request-fixture.ts';
import { balanceOf, policyOf, toCard } from '../refund-terms.ts';

const requestedAt = '2026-11-20T10:12:00.000Z';
const approvedEvents = [event('received', '20T10:12', 'customer'), event('under-review', '20T13:40'), event('approved', '22T11:30')];
const card = toCard(nok(119), '2026-11-23');

/** Granted, and about to be sent. */
export const approved = fixture({
  id: 'req_approved',
  version: 3,
  state: 'approved',
  requestedAt,
  decision: decided('approved'),
  parts: [{ ...toCard(nok(119), '2026-11-24'), state: 'planned' }],
  events: approvedEvents,
});

const sentEvents = [...approvedEvents, event('sent', '23T06:00', 'time')];

/** On its way to the card. */
export const sent = fixture({
  id: 'req_sent',
  version: 4,
  state: 'sent',
  requestedAt,
  decision: decided('approved'),
  parts: [{ ...card, state: 'sent', sentOn: '2026-11-23' }],
  events: sentEvents,
});

/** In the account. */
export const arrived = fixture({
  id: 'req_arrived',
  version: 5,
  state: 'arrived',
  requestedAt: '2026-11-12T16:44:00.000Z',
  decision: decided('approved', { at: '2026-11-13T09:10:00.000Z' }),
  parts: [{ ...toCard(nok(119), '2026-11-14'), state: 'arrived', sentOn: '2026-11-14', arrivedOn: '2026-11-18' }],
  events: [
    event('received', '12T16:44', 'customer'),
    event('under-review', '12T16:45'),
    event('approved', '13T09:10'),
    event('sent', '14T06:00', 'time'),
    event('arrived', '18T06:00', 'time'),
  ],
});

/** A rule has granted it at once. */
export const automatic = fixture({
  id: 'req_automatic',
  version: 2,
  state: 'approved',
  route: 'unintended',
  reason: 'unintended',
  requestedAt: '2026-11-24T08:00:00.000Z',
  decision: decided('approved', { automatic: true, at: '2026-11-24T08:00:00.000Z', policy: policyOf('unintended') }),
  parts: [{ ...toCard(nok(119), '2026-11-24'), state: 'planned' }],
  events: [event('received', '24T08:00', 'customer'), event('approved', '24T08:00')],
});

/** To two places: the balance has it, the card will. Of `purchases.splitTender`. */
export const splitOverTwo = fixture({
  id: 'req_split',
  version: 4,
  purchase: 'pur_split_tender',
  title: 'Film: Nordlys over Senja',
  state: 'sent',
  amount: nok(149),
  requestedAt,
  decision: decided('approved', { amount: nok(149) }),
  parts: [
    { ...balanceOf('2026-11-23'), amount: nok(30), state: 'arrived', sentOn: '2026-11-23', arrivedOn: '2026-11-23' },
    { ...card, amount: nok(119), state: 'sent', sentOn: '2026-11-23' },
  ],
  events: sentEvents,
});

/** The card is closed, and the money came back. */
export const returnFailed = fixture({
  id: 'req_return_failed',
  version: 5,
  state: 'return-failed',
  requestedAt,
  decision: decided('approved'),
  parts: [{ ...card, label: 'Mastercard •••• 0004', lastFour: '0004', state: 'failed', sentOn: '2026-11-23' }],
  events: [...sentEvents, event('return-failed', '24T05:10', 'time')],
});

/** Money back for a subscription, which goes on. Of `purchases.renewal`. */
export const subscriptionContinues = fixture({
  id: 'req_subscription',
  version: 4,
  purchase: 'pur_renewal',
  title: 'Nordlia Musikk, Individuell',
  route: 'other',
  reason: 'not-as-expected',
  state: 'sent',
  requestedAt,
  decision: decided('approved', { policy: policyOf('other') }),
  parts: [{ ...card, state: 'sent', sentOn: '2026-11-23' }],
  events: sentEvents,
  subscription: { id: 'sub_active', name: 'Nordlia Musikk, Individuell', renews: true },
});

/** A withdrawal in time: granted by the law itself. */
export const withdrawal = fixture({
  id: 'req_withdrawal',
  version: 2,
  route: 'withdraw',
  state: 'approved',
  declaration: 'dec_withdraw',
  decision: decided('approved', { automatic: true, at: '2026-11-24T08:00:00.000Z', policy: policyOf('withdraw') }),
  parts: [{ ...toCard(nok(119), '2026-11-24'), state: 'planned' }],
  events: [event('received', '24T08:00', 'customer'), event('approved', '24T08:00')],
});
