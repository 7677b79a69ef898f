import { nok } from '../money.ts';
import { fixture, orderActionsFor } from '../outstanding-order-fixture.ts';

/** Waits for the customer's bank. Of `approvals.required`. */
export const waitingForApproval = fixture({
  purchase: 'pur_waiting_approval',
  title: 'Film: Nordlys over Senja',
  on: '2026-11-24',
  amount: nok(149),
  method: 'pm_visa',
  approval: 'apr_required',
});

/** A payment is on its way. */
export const paymentRunning = fixture({
  purchase: 'pur_payment_running',
  title: 'Album: Vinterviser',
  on: '2026-11-24',
  amount: nok(99),
  method: 'pm_visa',
  actions: orderActionsFor({}, true),
});

/** Somebody else of the family has to pay it. */
export const ofTheFamily = fixture({
  purchase: 'pur_family_order',
  title: 'Spill: Fjellrypa',
  on: '2026-11-22',
  amount: nok(179),
  actions: [{ name: 'pay', allowed: false, code: 'owner-only' }],
});

/** There is nothing to pay with. */
export const methodMissing = fixture({
  purchase: 'pur_method_missing',
  title: 'Lydbok: Havet',
  on: '2026-11-21',
  amount: nok(249),
  actions: [{ name: 'pay', allowed: false, code: 'method-missing' }],
});
