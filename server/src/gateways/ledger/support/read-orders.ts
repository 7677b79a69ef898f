import type { Database } from '../../../database.ts';
import type { WaitingOrder } from '../../../domain/diagnosis/snapshot.ts';
import { codeOfReason } from '../../../domain/payment/decline.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import { readAttempts, type Attempt } from '../paying/attempts.ts';
import { columns, toRecord, type PurchaseRow } from '../purchase-rows.ts';

/** More than these would be no answer but a list, which there is. */
const most = 20;

const common = ({ id, items, on, total }: PurchaseRecord, holdsFile: boolean) => ({
  purchase: id,
  title: items[0]?.name ?? '',
  amount: total,
  on,
  holdsFile,
});

/** An order of the customer's own, with what became of the last try to be paid for it. */
const toOwn = (record: PurchaseRecord, last: Attempt | undefined, holdsFile: boolean): WaitingOrder => {
  const declined = last?.code ?? codeOfReason(record.unpaid?.reason);
  return {
    ...common(record, holdsFile),
    isPayer: true,
    isRunning: last?.isRunning ?? false,
    ...(record.subscription && { subscription: record.subscription.id }),
    ...(declined && { declined }),
    ...(last?.method && { method: last.method }),
  };
};

/** What is unpaid in the customer's own history, the oldest first. How another pays for them is that one's own affair. */
export const readOrders = async (database: Database, customer: string): Promise<WaitingOrder[]> => {
  const rows = await database.query<PurchaseRow & { readonly payer: string | null }>(
    `SELECT ${columns}, payer.name AS payer
     FROM purchase_entry e JOIN purchase p ON p.id = e.purchase
     LEFT JOIN family_member mine ON mine.customer = $1
     LEFT JOIN family_member payer ON payer.family = mine.family AND payer.customer = p.customer
     WHERE e.viewer = $1 AND e.status = 'unpaid' ORDER BY e.at, e.purchase LIMIT ${most}`,
    [customer],
  );
  const seen = rows.map((row) => ({ record: toRecord(row), payer: row.payer }));
  const own = seen.map(({ record }) => record).filter((record) => record.customer === customer);
  const attemptsOf = await readAttempts(database, customer, own);
  return seen.map(({ payer, record }) => {
    const holdsFile = record.buyer === customer && record.items.some(({ getAgainUrl }) => getAgainUrl !== undefined);
    if (record.customer === customer) return toOwn(record, attemptsOf(record)[0], holdsFile);
    return { ...common(record, holdsFile), isPayer: false, isRunning: false, ...(payer !== null && { payer }) };
  });
};
