import type { DeclineCause } from '../api/contract/decline.ts';
import type { OutstandingOrder } from '../api/contract/outstanding.ts';
import { declineOf } from './decline.ts';
import { nok } from './money.ts';
import { orderNumberOf } from './order-number.ts';

/** A sample of one situation, with whatever a test wants different. */
export type OutstandingOrderFixture = (overrides?: Partial<OutstandingOrder>) => OutstandingOrder;

type Attempt = OutstandingOrder['attempts'][number];

/** A try that was declined, on a day. */
export const triedOn = (on: string, cause: DeclineCause, more: Partial<Attempt> = {}): Attempt => ({
  at: `${on}T04:10:00.000Z`,
  on,
  method: 'Visa •••• 4242',
  amount: nok(119),
  decline: declineOf(cause),
  ...more,
});

/** What a back end would let the customer do about an order as it stands. */
export const orderActionsFor = ({ approval }: Pick<OutstandingOrder, 'approval'>, running = false): OutstandingOrder['actions'] => {
  if (running) return [{ name: 'pay', allowed: false, code: 'payment-running' }];
  if (!approval) return [{ name: 'pay', allowed: true, via: 'api' }];
  return [
    { name: 'pay', allowed: false, code: 'approval-waiting' },
    { name: 'approve', allowed: true, via: 'api' },
  ];
};

/**
 * Makes a fixture out of what distinguishes its situation. An ordinary order is a film that was never paid. The actions
 * follow from the facts, and another amount holds throughout.
 */
export const fixture =
  (situation: Partial<OutstandingOrder> = {}): OutstandingOrderFixture =>
  (overrides = {}) => {
    const given = { ...situation, ...overrides };
    const { purchase = 'pur_unpaid', amount = nok(149), attempts = [] } = given;
    const facts = {
      purchase,
      version: 1,
      orderNumber: orderNumberOf(purchase),
      title: 'Film: Under isen',
      on: '2026-11-19',
      unlocks: [{ code: 'order-completed', name: given.title ?? 'Film: Under isen' }],
      ...given,
      amount,
      attempts: attempts.map((attempt) => ({ ...attempt, amount })),
      actions: given.actions ?? orderActionsFor(given),
    } satisfies OutstandingOrder;
    // Through JSON, as for the other samples.
    return JSON.parse(JSON.stringify(facts)) as OutstandingOrder;
  };
