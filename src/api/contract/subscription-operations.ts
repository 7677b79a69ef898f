import * as v from 'valibot';
import { id, page, pageQuery } from './common.ts';
import { operation } from './operation.ts';
import { subscription } from './subscription.ts';

const params = v.object({ id });

/** The customer's subscriptions, those that need attention first. */
export const listSubscriptions = operation({
  method: 'GET',
  path: '/subscriptions',
  auth: 'customer',
  scope: 'subscriptions:read',
  reads: ['subscriptions'],
  /** `current` ones give or will give access, or owe something; `ended` ones do neither. Both when missing. */
  query: v.object({ ...pageQuery, state: v.optional(v.picklist(['current', 'ended'])) }),
  result: page(subscription),
});

/** One subscription. */
export const getSubscription = operation({
  method: 'GET',
  path: '/subscriptions/{id}',
  auth: 'customer',
  scope: 'subscriptions:read',
  reads: ['subscriptions'],
  params,
  result: subscription,
});
