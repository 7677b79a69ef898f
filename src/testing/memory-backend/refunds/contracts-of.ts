import type { Contract } from '../../../api/contract/declaration.ts';
import type { DeclarationKind } from '../../../api/contract/rights.ts';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { outcomeOf } from '../../changes/index.ts';
import type { World } from '../world.ts';
import { optionsFor } from './options-for.ts';

const MOST = 50;

/** The contracts of one kind, as a test has laid them out, else of what there is: those in time first, the newest first. */
export const contractsOf = (world: World, kind?: DeclarationKind): Contract[] => {
  const all = world.contracts ?? [...fromPurchases(world), ...fromSubscriptions(world)];
  const wanted = all.filter(({ subscription }) => !kind || (kind === 'terminate') === (subscription !== undefined));
  return wanted
    .map((contract) => withDeclared(world, contract))
    .sort((one, other) => Number(one.late ?? false) - Number(other.late ?? false) || (one.on < other.on ? 1 : -1))
    .slice(0, MOST);
};

const withDeclared = ({ declarations }: World, contract: Contract): Contract => {
  const kind = contract.subscription === undefined ? 'withdraw' : 'terminate';
  const found = declarations.find(
    (one) => one.kind === kind && (kind === 'withdraw' ? one.purchase === contract.purchase : one.subscription === contract.subscription),
  );
  return found ? { ...contract, declared: found.id } : contract;
};

const fromPurchases = (world: World): Contract[] =>
  world.purchases.all().flatMap((purchase) => {
    const { id, title, orderNumber, on, amount } = purchase;
    const option = optionsFor(world, id).routes.find(({ route }) => route === 'withdraw');
    if (!option || option.state === 'closed') return [];
    const { until, state } = option;
    return [{ purchase: id, title, text: `${title}, ${orderNumber}, ${on}`, orderNumber, on, amount, until, late: state === 'late' }];
  });

const fromSubscriptions = (world: World): Contract[] =>
  world.store.all().flatMap((subscription) => {
    const { id, product, plan, startedOn: on, endedOn } = subscription;
    if (endedOn) return [];
    const title = `${product.name}, ${plan.name}`;
    return [{ subscription: id, title, text: `${title}, ${on}`, on, amount: plan.price, endsOn: endOf(world, subscription) }];
  });

/** The day on which a subscription ends that is terminated now. */
export const endOf = ({ today }: World, subscription: Subscription): string => {
  const outcome = outcomeOf(subscription, { kind: 'cancel', when: 'period-end' }, { today, plans: [] });
  return 'refused' in outcome ? (subscription.accessUntil ?? subscription.nextCharge?.on ?? today) : outcome.effectiveOn;
};
