import * as v from 'valibot';
import { id, plainDate } from './common.ts';
import { operation } from './operation.ts';
import { subscription } from './subscription.ts';
import { subscriptionChange, subscriptionOptions, subscriptionPreview } from './subscription-change.ts';

const params = v.object({ id });

/** The plans, pauses and ways of cancelling that this customer can choose among. */
export const getSubscriptionOptions = operation({
  method: 'GET',
  path: '/subscriptions/{id}/options',
  auth: 'customer',
  scope: 'subscriptions:read',
  reads: ['subscriptions'],
  params,
  result: subscriptionOptions,
});

/** What a change would do to dates, money and access. Changes nothing. */
export const previewSubscriptionChange = operation({
  method: 'POST',
  path: '/subscriptions/{id}/previews',
  auth: 'customer',
  scope: 'subscriptions:read',
  params,
  body: v.strictObject({ change: subscriptionChange }),
  result: subscriptionPreview,
  safe: true,
});

/** Makes a change that was previewed. Answers the subscription as it is after it. */
export const changeSubscription = operation({
  method: 'POST',
  path: '/subscriptions/{id}/changes',
  auth: 'customer',
  scope: 'subscriptions:write',
  params,
  body: v.strictObject({
    change: subscriptionChange,
    /** The preview's version. If the subscription has changed since, the answer is 409 `subscription-changed`. */
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /**
     * The preview's `today`. On another day amounts and dates may differ from those that were shown, and the answer is 409
     * `subscription-changed` too.
     */
    previewedOn: v.optional(plainDate),
  }),
  result: subscription,
  changes: ['subscriptions', 'purchases'],
});
