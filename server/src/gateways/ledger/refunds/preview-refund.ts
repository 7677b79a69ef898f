import { planRefund } from '../../../domain/refund/plan-refund.ts';
import { previewOf } from '../../../domain/refund/preview.ts';
import type { RefundPreviewAnswer, RefundSelection } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { readPeople } from '../purchase-people.ts';
import { readPurchase } from '../purchase-rows.ts';
import { chooseItems } from './choose-items.ts';
import { readPaidFor, readRefundContext } from './refund-options.ts';

/** What a request would come to. Changes nothing. */
export const previewRefund = async (
  ledger: Pick<Ledger, 'clock' | 'database' | 'policies'>,
  customer: string,
  purchase: string,
  selection: RefundSelection,
): Promise<RefundPreviewAnswer | undefined> => {
  const { clock, database } = ledger;
  const now = clock.now();
  const record = await readPurchase(database, customer, purchase);
  if (!record) return undefined;
  const context = await readRefundContext(database, ledger, customer, record, now);
  const plan = planRefund(record, chooseItems(record, selection, context), context);
  const subscription = await readPaidFor(database, record);
  const member = (await readPeople(database, [record])).memberOf(record);
  const facts = { ...(subscription && { subscription }), ...(member && { member }) };
  return previewOf(record, plan, facts, { asOf: now.toISOString(), today: context.today });
};
