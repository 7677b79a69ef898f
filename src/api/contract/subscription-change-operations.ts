import * as v from 'valibot';
import { id } from './common.ts';
import { operation } from './operation.ts';
import { subscription } from './subscription.ts';
import { subscriptionChange, subscriptionOptions, subscriptionPreview } from './subscription-change.ts';

const params = v.object({ id });

export const getSubscriptionOptions = operation({
  method: 'GET',
  path: '/subscriptions/{id}/options',
  summary: 'The plans, pauses and ways of cancelling that this customer can choose among.',
  auth: 'customer',
  scope: 'subscriptions:read',
  reads: ['subscriptions'],
  params,
  result: subscriptionOptions,
});

export const previewSubscriptionChange = operation({
  method: 'POST',
  path: '/subscriptions/{id}/previews',
  summary: 'What a change would do to dates, money and access. Changes nothing.',
  auth: 'customer',
  scope: 'subscriptions:read',
  params,
  body: v.strictObject({ change: subscriptionChange }),
  result: subscriptionPreview,
  safe: true,
  problems: ['action-not-allowed', 'renewal-running'],
});

export const changeSubscription = operation({
  method: 'POST',
  path: '/subscriptions/{id}/changes',
  summary: 'Makes a change that was previewed. Answers the subscription as it is after it.',
  auth: 'customer',
  scope: 'subscriptions:write',
  params,
  body: v.strictObject({
    change: subscriptionChange,
    /** The preview's version. If the subscription has changed since, the answer is 409 `subscription-changed`. */
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  result: subscription,
  changes: ['subscriptions'],
  problems: ['action-not-allowed', 'subscription-changed', 'renewal-running', 'payment-declined'],
});
