import type { Contract } from '../../../../../src/api/contract/declaration.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import { isCharged } from '../../../domain/purchase/status.ts';
import { policyOf, type EligibilityContext } from '../../../domain/refund/eligibility.ts';
import { withdrawalOf, type Withdrawal } from '../../../domain/refund/withdrawal.ts';
import type { Ledger } from '../carry-out.ts';
import { columns, toRecord, type PurchaseRow } from '../purchase-rows.ts';
import { readRefundContext } from '../refunds/refund-options.ts';

/** How many purchases of a year are looked at, the newest first. */
const reach = 500;

/** Of several rights the one that lasts longest stands for the contract. */
const longest = (rights: readonly Withdrawal[]): Withdrawal | undefined =>
  rights.toSorted((a, b) => Number(a.late) - Number(b.late) || Number(Boolean(a.waiver)) - Number(Boolean(b.waiver)))[0];

const contractOf = (record: PurchaseRecord, context: EligibilityContext): Contract | undefined => {
  const { id, items, on, orderNumber, soldBy, total } = record;
  const right = longest(items.flatMap((item) => withdrawalOf(record, item, policyOf(record, item, context), context.today) ?? []));
  if (!right) return undefined;
  const title = items.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)).join(' + ');
  return {
    purchase: id,
    title,
    text: `${title}, ${orderNumber}, ${on}`.slice(0, 500),
    orderNumber,
    on,
    amount: total,
    ...(right.until !== undefined && { until: right.until }),
    late: right.late,
    ...(right.waiver && { waiver: right.waiver }),
    ...(soldBy && { managedBy: soldBy.name }),
  };
};

/** What was paid for within a year and can be withdrawn from: in time first, then what is late, the newest first. */
export const readWithdrawable = async (ledger: Ledger, customer: string, now: Date): Promise<Contract[]> => {
  const { database } = ledger;
  const rows = await database.query<PurchaseRow>(
    `SELECT ${columns} FROM purchase_entry e JOIN purchase p ON p.id = e.purchase
     WHERE e.viewer = $1 AND e.at > $2::timestamptz - interval '1 year' AND p.customer = $1
     ORDER BY e.at DESC, e.purchase DESC LIMIT ${reach}`,
    [customer, now.toISOString()],
  );
  const records = rows.map(toRecord).filter(isCharged);
  const [first] = records;
  if (!first) return [];
  // Whose law and which day do not depend on the purchase.
  const context = await readRefundContext(database, ledger, customer, first, now);
  const contracts = records.flatMap((record) => contractOf(record, context) ?? []);
  return [...contracts.filter(({ late }) => !late), ...contracts.filter(({ late }) => late)];
};
