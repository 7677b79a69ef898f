import type { Database } from '../../../database.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
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

/** The provider's name for the payment of a purchase: of an order by its id, of a renewal by its subscription, day and amount. */
const readReference = async (tx: Database, { charges, customer, id, subscription, total }: PurchaseRecord): Promise<string | undefined> => {
  const [row] = await tx.query<{ provider_reference: string }>(
    `SELECT provider_reference FROM charge
     WHERE customer = $1 AND status = 'approved' AND (purchase = $2 OR (purchase IS NULL AND subscription = $3))
       AND amount = $4 AND currency = $5 AND charged_on = ANY($6::date[])
     ORDER BY purchase NULLS LAST, id DESC LIMIT 1`,
    [customer, id, subscription?.id ?? null, total.amount, total.currency, charges.map(({ on }) => on)],
  );
  return row?.provider_reference;
};

/** By what the provider finds where a part goes. Nothing is known of a payment that was made elsewhere, or goes elsewhere. */
export const addressOf = async (tx: Database, purchase: PurchaseRecord, part: RefundPart): Promise<Pick<SendBack, 'token' | 'payment'>> => {
  const token = part.paymentMethod === undefined ? undefined : await readToken(tx, purchase.customer, part.paymentMethod);
  const payment = part.tender === undefined ? undefined : await readReference(tx, purchase);
  return { ...(token !== undefined && { token }), ...(payment !== undefined && { payment }) };
};
