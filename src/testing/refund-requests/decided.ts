import type { RefundRequest } from '../../api/contract/refund-request.ts';
import { nok } from '../money.ts';
import { decided, event, fixture } from '../refund-request-fixture.ts';
import { toCard } from '../refund-terms.ts';

const requestedAt = '2026-11-20T10:12:00.000Z';
const begun = [event('received', '20T10:12', 'customer'), event('under-review', '20T13:40')];
const because = 'Vi har prøvd kartet på samme telefon, og det åpner seg som det skal.';

/** Declined with a reason. Another look can be asked for until 6 December. */
export const declined = fixture({
  id: 'req_declined',
  version: 3,
  state: 'declined',
  requestedAt,
  decision: decided('declined', { reason: 'works-as-described', note: because }),
  events: [...begun, event('declined', '22T11:30', 'store', because)],
  appealBy: '2026-12-06',
});

/** Declined once more after an appeal: that was the last look. */
export const declinedFinal = fixture({
  id: 'req_declined_final',
  version: 6,
  state: 'declined',
  requestedAt: '2026-11-10T10:12:00.000Z',
  decision: decided('declined', { at: '2026-11-19T14:00:00.000Z', reason: 'not-enough-shown' }),
  events: [
    event('received', '10T10:12', 'customer'),
    event('under-review', '10T13:40'),
    event('declined', '12T11:30', 'store', because),
    event('appealed', '13T17:20', 'customer', 'Feilen er der også etter at jeg installerte på nytt.'),
    event('declined', '19T14:00'),
  ],
});

/** Declined so long ago that it cannot be appealed any more. */
export const appealWindowClosed = fixture({
  id: 'req_appeal_closed',
  version: 3,
  state: 'declined',
  requestedAt: '2026-11-01T10:12:00.000Z',
  decision: decided('declined', { at: '2026-11-03T11:30:00.000Z', reason: 'outside-window' }),
  events: [event('received', '01T10:12', 'customer'), event('under-review', '01T13:40'), event('declined', '03T11:30')],
  appealBy: '2026-11-17',
});

/** Half of it was granted, and is on its way. */
export const partlyApproved = fixture({
  id: 'req_partly_approved',
  version: 4,
  state: 'sent',
  requestedAt,
  decision: decided('partly-approved', { amount: nok(59.5), note: 'Du har brukt kartet i halve perioden.' }),
  parts: [{ ...toCard(nok(59.5), '2026-11-23'), state: 'sent', sentOn: '2026-11-23' }],
  events: [...begun, event('approved', '22T11:30', 'store', 'Du har brukt kartet i halve perioden.'), event('sent', '23T06:00', 'time')],
});

const half = 'Du har brukt kartet i halve perioden.';

const halfArrived = {
  requestedAt: '2026-11-10T10:12:00.000Z',
  decision: decided('partly-approved', { at: '2026-11-12T11:30:00.000Z', amount: nok(59.5), note: half }),
  parts: [{ ...toCard(nok(59.5), '2026-11-13'), state: 'arrived', sentOn: '2026-11-13', arrivedOn: '2026-11-17' }],
} satisfies Partial<RefundRequest>;

const halfArrivedEvents = [
  event('received', '10T10:12', 'customer'),
  event('under-review', '10T13:40'),
  event('approved', '12T11:30', 'store', half),
  event('sent', '13T06:00', 'time'),
  event('arrived', '17T06:00', 'time'),
];

/** Half of it was granted and is there. Another look at the rest can be asked for until 17 December. */
export const partlyArrived = fixture({
  id: 'req_partly_arrived',
  version: 5,
  state: 'arrived',
  ...halfArrived,
  events: halfArrivedEvents,
  appealBy: '2026-12-17',
});

/** Half of it is there, and the appeal for the rest is looked at. */
export const partlyAppealed = fixture({
  id: 'req_partly_appealed',
  version: 6,
  state: 'under-review',
  ...halfArrived,
  events: [...halfArrivedEvents, event('appealed', '23T18:20', 'customer', 'Kartet virket bare den første dagen.')],
});

/** Half of it is there, and after an appeal it stays at that. */
export const partlyFinal = fixture({
  id: 'req_partly_final',
  version: 7,
  state: 'arrived',
  ...halfArrived,
  events: [
    ...halfArrivedEvents,
    event('appealed', '19T18:20', 'customer', 'Kartet virket bare den første dagen.'),
    event('declined', '23T10:00', 'store', 'Vi ser i loggen at det ble åpnet elleve dager.'),
  ],
});

/** The store has taken its approval back. */
export const reversed = fixture({
  id: 'req_reversed',
  version: 5,
  state: 'reversed',
  requestedAt,
  decision: decided('approved'),
  parts: [{ ...toCard(nok(119), '2026-11-23'), state: 'reversed', sentOn: '2026-11-23' }],
  events: [
    ...begun,
    event('approved', '22T11:30'),
    event('sent', '23T06:00', 'time'),
    event('reversed', '24T08:15', 'store', 'Banken din har alt gitt deg pengene tilbake.'),
  ],
});

/** The customer has taken it back. */
export const takenBack = fixture({
  id: 'req_taken_back',
  version: 3,
  state: 'taken-back',
  requestedAt,
  events: [...begun, event('taken-back', '21T19:00', 'customer')],
});
