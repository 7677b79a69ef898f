import { type DeclineCause, declineCauses } from '../api/contract/decline.ts';
import { declineOf } from './decline.ts';
import { fixture, type OutstandingOrderFixture, triedOn } from './outstanding-order-fixture.ts';

const declined = (cause: DeclineCause): OutstandingOrderFixture =>
  fixture({
    purchase: `pur_declined_${cause.replaceAll('-', '_')}`,
    method: cause === 'method-missing' ? undefined : 'pm_visa',
    dueOn: '2026-12-01',
    decline: declineOf(cause),
    attempts: [triedOn('2026-11-23', cause)],
  });

/** An order whose payment was declined, for each cause there is. */
export const declinedOrders = Object.fromEntries(declineCauses.map((cause) => [cause, declined(cause)])) as Record<
  DeclineCause,
  OutstandingOrderFixture
>;
