import type { Contract } from '../../../../../src/api/contract/declaration.ts';
import { canBeEnded, earliestEnd } from '../../../domain/declaration/declared-end.ts';
import type { Context } from '../../../domain/subscription/context.ts';
import type { SubscriptionRecord } from '../../../domain/subscription/record.ts';
import { isBilledHere, isRenewing } from '../../../domain/subscription/situation.ts';
import type { Ledger } from '../carry-out.ts';
import { readContexts } from '../contexts.ts';
import { columns, toStored, type SubscriptionRow } from '../subscription-rows.ts';

const most = 50;

/** Who runs it, as far as it has a name. */
const managerOf = ({ ownerName, source, sourceName }: SubscriptionRecord): string | undefined => {
  const names = { 'app-store': 'App Store', 'google-play': 'Google Play', partner: undefined, direct: undefined };
  return ownerName ?? sourceName ?? names[source];
};

const contractOf = (record: SubscriptionRecord, context: Context): Contract => {
  const { ending, id, plan, startedOn: on } = record;
  const title = `${context.product.name}, ${plan.name}`;
  const endsOn = canBeEnded(record) ? earliestEnd(record, context) : ending?.on;
  const managedBy = isBilledHere(record) ? undefined : managerOf(record);
  return {
    subscription: id,
    title,
    text: `${title}, ${on}`,
    on,
    amount: plan.price,
    ...(endsOn !== undefined && { endsOn }),
    ...(managedBy !== undefined && { managedBy }),
  };
};

/** The subscriptions that would go on, or run out a term: those begun last first. */
export const readTerminable = async ({ database }: Ledger, customer: string, now: Date): Promise<Contract[]> => {
  const rows = await database.query<SubscriptionRow>(
    `SELECT ${columns} FROM subscription s JOIN customer c ON c.id = s.customer
     WHERE s.customer = $1 AND s.facts -> 'ended' IS NULL ORDER BY s.facts ->> 'startedOn' DESC, s.id LIMIT ${most}`,
    [customer],
  );
  const stored = rows.map(toStored).filter(({ record }) => isRenewing(record));
  const contextOf = await readContexts(database, customer, stored, now);
  return stored.map((each) => contractOf(each.record, contextOf(each)));
};
