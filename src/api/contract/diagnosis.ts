import * as v from 'valibot';
import { id, instant, money, openEnum, plainDate, url } from './common.ts';
import { decline } from './decline.ts';
import { operation } from './operation.ts';

/** What a customer comes with. */
export const troubleTopics = ['cannot-buy', 'payment-declined', 'cannot-download'] as const;
export type TroubleTopic = (typeof troubleTopics)[number];

/** What the back end can look at by itself. */
export const findingCodes = [
  'service-outage',
  'unpaid-order',
  'approval-waiting',
  'card-expired',
  'card-expiring',
  'method-failing',
  'method-missing',
  'country-mismatch',
  'spending-limit',
  'family-approval',
  'subscription-lapsed',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Something that the back end has found, and the fix for it. */
export const finding = v.object({
  code: openEnum(findingCodes),
  /** `blocking` explains the trouble by itself, `likely` may be it, `note` is worth knowing. */
  weight: openEnum(['blocking', 'likely', 'note']),
  fix: openEnum(['pay', 'approve', 'update-method', 'add-method', 'use-other-method', 'change-country', 'raise-limit', 'ask-organiser', 'renew', 'wait', 'contact']),
  /** What it is about, in words: an order, a method, a subscription, a service. */
  name: v.optional(v.string()),
  purchase: v.optional(id),
  subscription: v.optional(id),
  method: v.optional(id),
  approval: v.optional(id),
  amount: v.optional(money),
  /** The most that may be spent, where a limit stands in the way. */
  limit: v.optional(money),
  on: v.optional(plainDate),
  /** When it is expected to be over by itself. */
  until: v.optional(instant),
  /** Who can help: the family's organiser. */
  person: v.optional(v.string()),
  /** Of the account and of the method, where they differ. ISO 3166-1 alpha-2. */
  countries: v.optional(v.object({ account: v.string(), method: v.string() })),
  decline: v.optional(decline),
  /** Where the fix is made, where that is not here. */
  url: v.optional(url),
});
export type Finding = v.InferOutput<typeof finding>;

/** What was looked at for a customer, and what was found. Nothing found is an answer too: then the flow asks. */
export const diagnosis = v.object({
  asOf: instant,
  today: plainDate,
  topic: openEnum(troubleTopics),
  /** The weightiest first. */
  findings: v.array(finding),
  /** `unknown` could not be looked at just now. */
  checked: v.array(v.object({ code: openEnum(findingCodes), state: openEnum(['fine', 'found', 'unknown']) })),
});
export type Diagnosis = v.InferOutput<typeof diagnosis>;

/** What the back end knows about a trouble. */
export const getDiagnosis = operation({
  method: 'GET',
  path: '/diagnoses/{topic}',
  auth: 'customer',
  scope: 'payments:read',
  reads: ['payments', 'payment-methods', 'purchases', 'subscriptions'],
  params: v.object({ topic: v.picklist(troubleTopics) }),
  result: diagnosis,
});
