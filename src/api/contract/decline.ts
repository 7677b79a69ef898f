import * as v from 'valibot';
import { openEnum, plainDate, url } from './common.ts';

/**
 * Why a payment did not go through, as far as a customer may know. What a bank calls lost, stolen or fraud is `issuer` here: the
 * bank tells its own customer, nobody else does.
 */
export const declineCauses = [
  'issuer',
  'insufficient-funds',
  'wrong-details',
  'expired',
  'authentication',
  'limit',
  'maximum-too-low',
  'country',
  'unpaid-order',
  'method-missing',
  'pending',
  'provider',
] as const;
export type DeclineCause = (typeof declineCauses)[number];

/** The one thing to do about it. */
export const remedies = [
  'contact-bank',
  'use-other-method',
  'update-method',
  'add-method',
  'approve',
  'raise-limit',
  'raise-maximum',
  'change-country',
  'pay-outstanding',
  'wait',
  'try-again',
] as const;
export type Remedy = (typeof remedies)[number];

/** A payment that was declined: its cause and the one thing to do. */
export const decline = v.object({
  cause: openEnum(declineCauses),
  remedy: openEnum(remedies),
  /** The day on which it is tried again by itself. */
  retryOn: v.optional(plainDate),
  /** Where the remedy is carried out, where that is another place: a wallet's app, the bank. */
  url: v.optional(url),
});
export type Decline = v.InferOutput<typeof decline>;
