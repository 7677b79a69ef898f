import type { Explanation } from '../../../../src/api/contract/charge-check.ts';
import type { PurchaseAction } from '../../../../src/api/contract/purchase-summary.ts';
import type { KnownPurchase } from './books.ts';
import type { Finding } from './finding.ts';
import { titleOf, type Movement } from './movement.ts';
import type { Asked } from './question.ts';
import type { Ranked } from './rank.ts';

/** What can be done about a purchase, which its own rules say. */
export type ActionsOf = (purchase: KnownPurchase) => readonly PurchaseAction[];

const tellAll = (purchase: KnownPurchase, actionsOf: ActionsOf): Explanation['purchases'][number] => {
  const { member, record } = purchase;
  return {
    id: record.id,
    on: record.on,
    amount: record.total,
    title: titleOf(record),
    orderNumber: record.orderNumber,
    ...(member && { member: { id: member.id, name: member.name } }),
    ...(record.subscription && { subscription: record.subscription.id }),
    actions: [...actionsOf(purchase)],
  };
};

/** No name, no title, no number: the day and the amount of the charge, as the statement has them anyway. */
const tellLittle = ({ amount, on }: Movement): Explanation['purchases'][number] => ({ on, amount, actions: [] });

const purchasesOf = ({ isPrivate, movements }: Finding, actionsOf: ActionsOf): Explanation['purchases'] => {
  if (isPrivate) return movements.map(tellLittle);
  const byId = new Map(movements.map(({ purchase }) => [purchase.record.id, purchase]));
  return [...byId.values()].map((purchase) => tellAll(purchase, actionsOf));
};

/** A finding as the contract has it. */
export const explain = ({ confidence, finding, reasons, score }: Ranked, asked: Asked, actionsOf: ActionsOf): Explanation => ({
  code: finding.code,
  confidence,
  score,
  reasons,
  working: finding.working.map((term) => ({ ...term })),
  total: asked.amount,
  purchases: purchasesOf(finding, actionsOf),
  ...(finding.conversion && { conversion: finding.conversion }),
  ...(finding.until && { until: finding.until }),
});
