import { createHash } from 'node:crypto';
import type { SavedMethod } from '../gateways/ledger/payments.ts';
import { tokenOf } from './behaviour.ts';

/** A card as the hosted fields hand it over: what it does, and what may be known of it. */
export interface CardToken {
  readonly behaviour: string;
  readonly brand: string;
  readonly lastFour: string;
  /** `YYYY-MM`. */
  readonly expires: string;
  readonly country: string;
}

const pattern = /^sandbox-card\.([a-z][a-z0-9:-]*)\.([a-z][a-z-]*)\.(\d{4})\.(\d{4}-(?:0[1-9]|1[0-2]))(?:\.([A-Z]{2}))?(?:\.[\w-]{1,32})?$/;

/**
 * Reads a token of the hosted fields: `sandbox-card.<behaviour>.<brand>.<last four>.<YYYY-MM>[.<country>][.<anything unique>]`.
 * `undefined` for every other text.
 */
export const readCardToken = (token: string): CardToken | undefined => {
  const [, behaviour, brand, lastFour, expires, country = 'NO'] = pattern.exec(token) ?? [];
  if (behaviour === undefined || brand === undefined || lastFour === undefined || expires === undefined) return undefined;
  return { behaviour, brand, lastFour, expires, country };
};

const brandNames: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
};

/** The card as the provider keeps it. */
export const toSavedMethod = ({ behaviour, brand, lastFour, expires, country }: CardToken): SavedMethod => {
  const name = brandNames[brand] ?? brand.charAt(0).toUpperCase() + brand.slice(1);
  const same = createHash('sha256').update(`${behaviour}.${brand}.${lastFour}`).digest('base64url').slice(0, 20);
  return {
    token: tokenOf(behaviour, expires),
    fingerprint: `fp_${same}`,
    kind: 'card',
    label: `${name} •••• ${lastFour}`,
    brand: name,
    lastFour,
    expires,
    country,
  };
};
