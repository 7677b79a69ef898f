import type { Subscription } from '../../api/contract/subscription.ts';
import type { SubscriptionChange } from '../../api/contract/subscription-change.ts';
import { choiceOf, type Outcome, outcomeOf, pausesOf, waysToCancel } from '../changes/index.ts';
import { MemoryProblem } from './problem.ts';
import { hasEnded, needsAttention } from './subscription-store.ts';
import type { HandlersOf, World } from './world.ts';

/** The operations of the subscriptions, over their store. */
export const subscriptionHandlers: HandlersOf<'subscriptions'> = {
  listSubscriptions: ({ store, today, asOf, pageSize }, { query }) => {
    const all = store.all().filter((one) => !query.state || (query.state === 'ended') === hasEnded(one));
    const sorted = [...all.filter(needsAttention), ...all.filter((one) => !needsAttention(one))];
    const begin = query.cursor ? sorted.findIndex(({ id }) => id === query.cursor) + 1 : 0;
    if (query.cursor && begin === 0) throw new MemoryProblem('invalid-request');
    const end = begin + Number(query.limit ?? pageSize);
    return { asOf, today, items: sorted.slice(begin, end), nextCursor: sorted[end] && sorted[end - 1]?.id };
  },

  getSubscription: ({ store }, { params }) => store.get(params.id),

  getSubscriptionOptions: ({ store, today, plansBeside }, { params }) => {
    const subscription = store.get(params.id);
    const can = (name: string) => subscription.actions.some((action) => action.name === name && action.allowed);
    return {
      cancel: can('cancel') ? waysToCancel(subscription) : [],
      pauses: can('pause') ? pausesOf(subscription, today) : [],
      plans: can('change-plan') ? plansBeside(subscription.plan).map((plan) => choiceOf(subscription.plan, plan)) : [],
    };
  },

  previewSubscriptionChange: (world, { params, body }) => {
    const subscription = world.store.get(params.id);
    const { change } = body as { change: SubscriptionChange };
    const { facts: _, ...preview } = outcome(world, subscription, change);
    const { today, asOf } = world;
    return { subscription: subscription.id, version: subscription.version, kind: change.kind, asOf, today, ...preview };
  },

  changeSubscription: (world, { params, body }) => {
    const subscription = world.store.get(params.id);
    const { change, version, previewedOn = world.today } = body as {
      change: SubscriptionChange;
      version: number;
      previewedOn?: string;
    };
    if (version !== subscription.version || previewedOn !== world.today) throw new MemoryProblem('subscription-changed');
    return world.store.change(subscription.id, outcome(world, subscription, change).facts);
  },
};

const outcome = (world: World, subscription: Subscription, change: SubscriptionChange): Outcome => {
  const { today, plansBeside } = world;
  const result = outcomeOf(subscription, change, { today, plans: plansBeside(subscription.plan) });
  if (!('refused' in result)) return result;
  if (result.refused === 'renewal-running') throw new MemoryProblem('renewal-running');
  throw new MemoryProblem('action-not-allowed', { reason: result.refused });
};
