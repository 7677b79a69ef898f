import type { Merchant } from '../../../../src/api/contract/merchant.ts';
import type { Database } from '../../database.ts';
import type { Buyer, Invoice } from '../../domain/purchase/record.ts';

/** How a customer's orders were named and invoiced until now. */
export interface LastOrder {
  readonly orderNumber?: string;
  readonly invoice?: Invoice;
  /** Who stands on the next invoice: the billing details, where they were given, and otherwise who stood on the last. */
  readonly buyer?: Buyer;
}

/** How far back an invoice is looked for. */
const reach = 20;

/** Where receipts are sent stands on none of them. */
const readBuyer = async (tx: Database, customer: string): Promise<Buyer | undefined> => {
  const [row] = await tx.query<{ buyer: Buyer | null }>(`SELECT billing_details - 'email' AS buyer FROM customer WHERE id = $1`, [
    customer,
  ]);
  return row?.buyer ?? undefined;
};

/** Of the newest orders that the customer pays for: the last number, and the last invoice; and who stands on the next. */
export const readLastOrder = async (tx: Database, customer: string): Promise<LastOrder> => {
  const rows = await tx.query<{ order_number: string; invoice: Invoice | null }>(
    `SELECT p.order_number, p.facts -> 'invoice' AS invoice
     FROM (SELECT purchase, at FROM purchase_entry WHERE viewer = $1 ORDER BY at DESC, purchase DESC LIMIT $2) e
     JOIN purchase p ON p.id = e.purchase WHERE p.customer = $1 ORDER BY e.at DESC, e.purchase DESC`,
    [customer, reach],
  );
  const invoice = rows.find((row) => row.invoice)?.invoice;
  const buyer = (await readBuyer(tx, customer)) ?? invoice?.buyer;
  return { ...(rows[0] && { orderNumber: rows[0].order_number }), ...(invoice && { invoice }), ...(buyer && { buyer }) };
};

/** The invoice of a new order, under its own number: the seller stands on it as on the last one. */
export const nextInvoice = (last: LastOrder, merchant: Merchant, number: string, issuedOn: string): Invoice => ({
  number,
  issuedOn,
  seller: last.invoice?.seller ?? { name: merchant.name, address: { lines: [], country: merchant.country } },
  buyer: last.buyer ?? {},
});
