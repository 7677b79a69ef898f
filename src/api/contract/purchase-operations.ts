import * as v from 'valibot';
import { id, instant, money, plainDate } from './common.ts';
import { invoiceDetails } from './invoice-details.ts';
import { operation } from './operation.ts';
import { month } from './purchase-list-operations.ts';
import { purchase } from './purchase.ts';

const params = v.object({ id });

/** Everything about one purchase. */
export const getPurchase = operation({
  method: 'GET',
  path: '/purchases/{id}',
  auth: 'customer',
  scope: 'purchases:read',
  reads: ['purchases'],
  params,
  result: purchase,
});

/** Puts another name, address or VAT number on an invoice. The invoice keeps its number, and what stood there is kept too. */
export const updateInvoice = operation({
  method: 'PUT',
  path: '/purchases/{id}/invoice',
  auth: 'customer',
  scope: 'purchases:write',
  params,
  body: v.strictObject({
    details: invoiceDetails,
    /** The purchase's version. If it has changed since, the answer is 409 `purchase-changed`. */
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  result: purchase,
  changes: ['purchases'],
});

/** What was spent, month by month. Holds, unpaid and cancelled purchases are not in it. */
export const getSpending = operation({
  method: 'GET',
  path: '/purchases/spending',
  auth: 'customer',
  scope: 'purchases:read',
  reads: ['purchases'],
  wordless: true,
  /** Both included. At most 120 months; the last twelve when missing. */
  query: v.object({ from: v.optional(month), to: v.optional(month) }),
  result: v.object({
    asOf: instant,
    today: plainDate,
    /** For each currency and month with purchases, the newest month first. `refunded` is counted in the month of the purchase. */
    months: v.array(
      v.object({ month, spent: money, refunded: money, count: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    ),
  }),
});
