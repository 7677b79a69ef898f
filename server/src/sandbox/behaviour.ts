import { declineCodes, type DeclineCode } from '../domain/payment/decline-codes.ts';
import type { DeclineReason } from '../domain/subscription/overdue.ts';
import type { PlainDate } from '../domain/time/plain-date.ts';

/** What happens to a payment that is asked of a token. */
export type Verdict =
  | { readonly kind: 'approved'; readonly holds?: true }
  | { readonly kind: 'declined'; readonly reason: DeclineReason; readonly code: DeclineCode }
  /** The bank asks its customer; `then` is what it says after that. */
  | {
      readonly kind: 'challenge';
      readonly reason: 'bank-asks' | 'exemption-refused';
      readonly style: ChallengeStyle;
      readonly then?: DeclineCode;
    }
  /** Without `seconds` the answer never comes. */
  | { readonly kind: 'processing'; readonly seconds?: number; readonly then?: DeclineCode };

/** How the bank's page behaves. `any` goes where the page wants it, `redirect` insists on a page for itself. */
export type ChallengeStyle = 'any' | 'redirect' | 'times-out';

/** What a verdict depends on beside the token. */
export interface Occasion {
  readonly minorUnits: number;
  readonly on: PlainDate;
  readonly attempt: number;
}

const codeOfReason: Readonly<Record<DeclineReason, DeclineCode>> = {
  'card-expired': 'expired-card',
  'card-declined': 'do-not-honor',
  'insufficient-funds': 'insufficient-funds',
  'authentication-required': 'authentication-required',
  'amount-above-maximum': 'maximum-too-low',
  'payment-pending': 'processing',
  'payment-method-missing': 'method-missing',
};

const toReason = (text: string | undefined, otherwise: DeclineReason): DeclineReason =>
  Object.hasOwn(codeOfReason, text ?? '') ? (text as DeclineReason) : otherwise;

const toCode = (text: string | undefined): DeclineCode =>
  Object.hasOwn(declineCodes, text ?? '') ? (text as DeclineCode) : 'do-not-honor';

const declined = (reason: DeclineReason): Verdict => ({ kind: 'declined', reason, code: codeOfReason[reason] });

const declinedBy = (code: DeclineCode): Verdict => ({ kind: 'declined', reason: declineCodes[code].reason, code });

const approved: Verdict = { kind: 'approved' };

/** A payment that is processing is settled after this long. */
const settleSeconds = 5;

/** The parts of a token: what it does, and the month after which the card has expired. */
interface Behaviour {
  readonly parts: readonly string[];
  readonly until?: string;
}

const parse = (token: string): Behaviour => {
  const [behaviour = '', until] = token.split('+until:');
  return { parts: behaviour.split(':').slice(1), ...(until !== undefined && { until }) };
};

/** What a token makes happen to a payment. */
export const verdictOf = (token: string, { minorUnits, on, attempt }: Occasion): Verdict => {
  const { parts, until } = parse(token);
  if (until !== undefined && on.slice(0, 7) > until) return declined('card-expired');
  const [behaviour, first, second] = parts;
  switch (behaviour) {
    case 'approves':
    case 'returns-refunds':
    case 'refuses-refunds':
      return approved;
    case 'holds':
      return { kind: 'approved', holds: true };
    case 'declines':
      return declined(toReason(first, 'card-declined'));
    case 'declines-code':
      return declinedBy(toCode(first));
    case 'fails':
      return attempt <= Number(first) ? declined(toReason(second, 'insufficient-funds')) : approved;
    case 'expires':
      return on > String(first) ? declined('card-expired') : approved;
    case 'maximum':
      return minorUnits > Number(first) ? declined('amount-above-maximum') : approved;
    case 'challenges':
      return { kind: 'challenge', reason: 'bank-asks', style: first === 'redirect' ? 'redirect' : 'any' };
    case 'challenge-then-declines':
      return { kind: 'challenge', reason: 'bank-asks', style: 'any', then: toCode(first) };
    case 'times-out':
      return { kind: 'challenge', reason: 'bank-asks', style: 'times-out' };
    case 'soft-declines':
      return declined('authentication-required');
    case 'processing':
      return { kind: 'processing', seconds: settleSeconds, ...(first !== undefined && { then: toCode(first) }) };
    default:
      return declined('payment-method-missing');
  }
};

/**
 * What happens to money that is sent back to a token: an account that is closed returns it. A card that is expired or declines payments
 * takes it all the same; so does who paid without a method.
 */
export const refundVerdictOf = (token: string | undefined): 'sent' | 'returned' | 'refused' => {
  if (token === undefined) return 'sent';
  const [behaviour] = parse(token).parts;
  if (behaviour === undefined || behaviour === 'refuses-refunds') return 'refused';
  return behaviour === 'returns-refunds' ? 'returned' : 'sent';
};

/** The same while the customer is there: a bank that would have declined for want of an approval asks for it. */
export const verdictAtHand = (token: string, occasion: Occasion): Verdict => {
  const verdict = verdictOf(token, occasion);
  if (verdict.kind !== 'declined') return verdict;
  switch (verdict.reason) {
    case 'authentication-required':
      return verdict.code === 'authentication-failed' ? verdict : { kind: 'challenge', reason: 'exemption-refused', style: 'any' };
    case 'payment-pending':
      if (verdict.code === 'provider-error') return verdict;
      return { kind: 'processing', ...(parse(token).parts[0] === 'fails' && { seconds: settleSeconds }) };
    default:
      return verdict;
  }
};

/** The same while the customer is away: nobody can be asked, and who has approved the agreement need not be. */
export const verdictWhileAway = (token: string, occasion: Occasion): Verdict => {
  const verdict = verdictOf(token, occasion);
  if (verdict.kind === 'challenge') return verdict.then ? declinedBy(verdict.then) : approved;
  if (verdict.kind !== 'processing') return verdict;
  if (occasion.attempt <= 1) return declined('payment-pending');
  return verdict.then ? declinedBy(verdict.then) : approved;
};

/** What a card does while it is saved. Nothing is asked of it but whether it is one. */
export const verdictOnSaving = (behaviour: string, on: PlainDate): Verdict => {
  if (/^(saves-then:|soft-declines|processing)/.test(behaviour)) return approved;
  return verdictAtHand(`sandbox:${behaviour}`, { minorUnits: 0, on, attempt: 1 });
};

/** What a saved card does from then on, as a token. `until` is the last month in which it works. */
export const tokenOf = (behaviour: string, until: string): string => `sandbox:${behaviour.replace(/^saves-then:/, '')}+until:${until}`;
