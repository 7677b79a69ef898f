import { maskCardNumbers } from '../../../src/api/contract/card-number.ts';
import type { SubscriptionChange } from '../../../src/api/contract/subscription-change.ts';
import type { Handlers } from '../operations/handler.ts';
import type { Services } from '../services.ts';

/** How many a page has when the client does not say. */
const defaultLimit = 20;

type Names =
  | 'listSubscriptions'
  | 'getSubscription'
  | 'getSubscriptionOptions'
  | 'previewSubscriptionChange'
  | 'changeSubscription';

/** What somebody wrote in answer to the survey is kept, but for the number of a card, which nobody may keep. */
const keepable = (change: SubscriptionChange): SubscriptionChange => {
  const comment = change.kind === 'cancel' ? change.survey?.comment : undefined;
  if (change.kind !== 'cancel' || !change.survey || comment === undefined) return change;
  return { ...change, survey: { ...change.survey, comment: maskCardNumbers(comment) } };
};

export const subscriptionHandlers = ({ gateway }: Services): Pick<Handlers, Names> => ({
  listSubscriptions: ({ customer, query: { limit, ...query } }) =>
    gateway.listSubscriptions(customer, { ...query, limit: limit === undefined ? defaultLimit : Number(limit) }),

  getSubscription: ({ customer, params }) => gateway.getSubscription(customer, params.id),

  getSubscriptionOptions: ({ customer, params }) => gateway.subscriptionOptions(customer, params.id),

  previewSubscriptionChange: ({ customer, params, body }) => gateway.previewChange(customer, params.id, body.change),

  changeSubscription: ({ tx, customer, params, body }) =>
    gateway.applyChange(tx, customer, params.id, keepable(body.change), body.version, body.previewedOn),
});
