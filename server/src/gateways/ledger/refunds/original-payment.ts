import type { Database } from '../../../database.ts';
import type { PurchaseRecord, Tender } from '../../../domain/purchase/record.ts';
import type { RefundPart } from '../../../domain/refund/record.ts';
import type { SendBack } from '../payments.ts';

/** The provider's name for a method, also for one that was removed since: it is kept for refunds that still come. */
const readToken = async (tx: Database, customer: string, method: string): Promise<string | undefined> => {
  const [row] = await tx.query<{ provider_token: string }>('SELECT provider_token FROM payment_method WHERE customer = $1 AND id = $2', [
    customer,
    method,
  ]);
  return row?.provider_token;
};

/**
 * The provider's name for the payment that a tender was: of an order found by its id, of a renewal by its subscription, and of both by day and
 * amount.
 */
const readReference = async (
  tx: Database,
  { charges, customer, id, subscription }: PurchaseRecord,
  { amount }: Tender,
): Promise<string | undefined> => {
  const [row] = await tx.query<{ provider_reference: string }>(
    `SELECT provider_reference FROM charge
     WHERE customer = $1 AND status = 'approved' AND (purchase = $2 OR (purchase IS NULL AND subscription = $3))
       AND amount = $4 AND currency = $5 AND charged_on = ANY($6::date[])
     ORDER BY purchase NULLS LAST, id DESC LIMIT 1`,
    [customer, id, subscription?.id ?? null, amount.amount, amount.currency, charges.map(({ on }) => on)],
  );
  return row?.provider_reference;
};

/** By what the provider finds where a part goes. Nothing is known of a payment that was made elsewhere, or goes elsewhere. */
export const addressOf = async (tx: Database, purchase: PurchaseRecord, part: RefundPart): Promise<Pick<SendBack, 'token' | 'payment'>> => {
  const token = part.paymentMethod === undefined ? undefined : await readToken(tx, purchase.customer, part.paymentMethod);
  const tender = part.tender === undefined ? undefined : purchase.tenders[part.tender];
  const payment = tender && (await readReference(tx, purchase, tender));
  return { ...(token !== undefined && { token }), ...(payment !== undefined && { payment }) };
};
