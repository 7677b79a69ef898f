import { isDeepStrictEqual } from 'node:util';
import type { BillingDetailsInput } from '../../../../../src/api/contract/billing-details.ts';
import type { Database } from '../../../database.ts';
import { addressFormOf, countries } from '../../../domain/address/address-form.ts';
import type { Account } from '../../../domain/diagnosis/account.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { ProblemError } from '../../../problem.ts';
import type { BillingDetailsAnswer } from '../../payment-gateway.ts';
import { readMerchant } from '../merchant.ts';
import { readPaymentMethods } from '../payment-methods.ts';
import { readLastOrder } from '../purchase-last.ts';
import { checkDetails } from './check-details.ts';
import { writePaymentAudit } from './payment-audit.ts';

interface Row {
  readonly time_zone: string;
  readonly billing_details: BillingDetailsInput | null;
  readonly billing_version: number;
  readonly account: Account;
}

const readRow = async (database: Database, customer: string, lock = false): Promise<Row | undefined> => {
  const [row] = await database.query<Row>(
    `SELECT time_zone, billing_details, billing_version, account FROM customer WHERE id = $1 ${lock ? 'FOR NO KEY UPDATE' : ''}`,
    [customer],
  );
  return row;
};

/** Where the customer most likely lives: as the account says, as the last invoice says, or where their card is from. */
const likelyForm = async (database: Database, customer: string, row: Row | undefined): Promise<BillingDetailsAnswer['form']> => {
  const { invoice } = await readLastOrder(database, customer);
  const [primary] = (await readPaymentMethods(database, customer)).values();
  const likely = [
    row?.billing_details?.address?.country,
    row?.account.country,
    invoice?.buyer.address?.country,
    primary?.country,
    (await readMerchant(database)).country,
    'GB',
  ];
  const [form] = likely.flatMap((country) => (country === undefined ? [] : (addressFormOf(country) ?? [])));
  return form!;
};

/** The billing details, with the form in which they are edited. */
export const readDetails = async (database: Database, customer: string, now: Date): Promise<BillingDetailsAnswer> => {
  const row = await readRow(database, customer);
  return {
    asOf: now.toISOString(),
    today: dayIn(row?.time_zone ?? 'UTC', now),
    version: row?.billing_version ?? 0,
    ...(row?.billing_details && { details: row.billing_details }),
    form: await likelyForm(database, customer, row),
    countries: [...countries],
  };
};

/** Puts other details in place, for coming invoices. What stood there before stays in the audit. */
export const updateDetails = async (
  tx: Database,
  customer: string,
  details: BillingDetailsInput,
  version: number,
  now: Date,
): Promise<BillingDetailsAnswer> => {
  const row = await readRow(tx, customer, true);
  if ((row?.billing_version ?? 0) !== version) throw new ProblemError('billing-details-changed');
  const before = row?.billing_details ?? undefined;
  const after = await checkDetails(details, (await readMerchant(tx)).country);
  // What stands there already is no change: nobody who looks at it elsewhere need read it again.
  if (!isDeepStrictEqual(after, before)) {
    await tx.query('UPDATE customer SET billing_details = $2, billing_version = billing_version + 1 WHERE id = $1', [
      customer,
      JSON.stringify(after),
    ]);
    await writePaymentAudit(tx, {
      at: now, actor: 'customer', customer, subject: 'details', id: customer, action: 'updated', detail: { before, after },
    });
  }
  return readDetails(tx, customer, now);
};
