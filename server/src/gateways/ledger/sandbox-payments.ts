import { createHash } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import type { Database, OpenDatabase } from '../../database.ts';
import { verdictAtHand, verdictOnSaving, verdictWhileAway, type Verdict } from '../../sandbox/behaviour.ts';
import { readCardToken, toSavedMethod } from '../../sandbox/card-token.ts';
import {
  answerChallenge,
  beginChallenge,
  isExtendable,
  prolongChallenge,
  readChallenge,
  requestChallenge,
  type ChallengeFacts,
  type StoredChallenge,
} from '../../sandbox/challenges.ts';
import { sendBack, takeBack } from '../../sandbox/refunds.ts';
import { noteProcessing, readProcessing } from '../../sandbox/settlements.ts';
import type {
  ChargeAnswer,
  ChargeRequest,
  OpenChallenge,
  PaymentAnswer,
  PaymentProvider,
  PaymentRequest,
  SaveAnswer,
  SaveRequest,
} from './payments.ts';

export interface SandboxOptions {
  /** Where its challenges stand. Asked inside a transaction, it takes part in that one. */
  readonly database: Database & Partial<Pick<OpenDatabase, 'joining'>>;
  readonly clock: Clock;
  /** Where its own pages are: the hosted fields and the invented bank. */
  readonly origin: string;
}

/** Days after which a bank lets go of what it holds. */
const holdDays = 7;

const occasionOf = ({ amount, on, attempt }: ChargeRequest) => ({ minorUnits: amount.amount, on, attempt });

/** The bank's name for what was asked with a key. From a key it cannot be guessed which others there are. */
const referenceOf = (kind: string, key: string): string =>
  `sandbox_${kind}_${createHash('sha256').update(key).digest('base64url').slice(0, 27)}`;

/**
 * A payment provider without money, for the demo and for tests. What happens stands in the token:
 *
 * | token | `charge`, the customer away | `pay`, the customer there |
 * | --- | --- | --- |
 * | `sandbox:approves` | approved | approved |
 * | `sandbox:holds` | approved | approved, with a hold of the same amount for a week |
 * | `sandbox:declines:<reason>` | declined | declined; `authentication-required`: a challenge; `payment-pending`: processing |
 * | `sandbox:declines-code:<code>` | declined | declined, by a code of the field |
 * | `sandbox:fails:<times>:<reason>` | declined so many times | the same, by the request's `attempt` |
 * | `sandbox:expires:<day>` | declined as expired after that day | the same |
 * | `sandbox:maximum:<minor units>` | declined above that amount | the same |
 * | `sandbox:soft-declines` | declined, `authentication-required` | a challenge, `exemption-refused`; then approved |
 * | `sandbox:challenges[:frame\|:redirect]` | approved | a challenge, `bank-asks`; then approved |
 * | `sandbox:challenge-then-declines:<code>` | declined | a challenge; declined though it succeeds |
 * | `sandbox:times-out` | approved | a challenge of 60 s that gets no more time; then approved |
 * | `sandbox:processing[:<code>]` | pending, from the second attempt on approved | processing; after 5 s approved, or declined by the code |
 * | `sandbox:returns-refunds` | approved | approved; `refund`: it comes back after two days |
 * | `sandbox:refuses-refunds` | approved | approved; `refund`: declined |
 *
 * `refund` to any other token of the sandbox's arrives after five days, and can be taken back until then.
 *
 * A `+until:<YYYY-MM>` at the end is the month after which all of it is declined as expired.
 *
 * `save` takes tokens of the hosted fields, `sandbox-card.<behaviour>.<brand>.<last four>.<YYYY-MM>[.<country>][.<unique>]`, in which
 * `<behaviour>` is any of the above without `sandbox:`. What declines is declined, what challenges needs its challenge first, `holds`
 * shows a hold; `soft-declines`, `processing` and everything behind `saves-then:` are saved, and only then behave so:
 * `sandbox-card.saves-then:declines-code:insufficient-funds.visa.0341.2030-12`.
 *
 * Challenges stand in the table `sandbox_challenge`, by a reference that follows from the key, and refunds in `sandbox_refund`. All other answers follow from the
 * request alone. So a repeated request gets the same answer, as a real provider gives for its idempotency key.
 */
export const createSandboxPayments = ({ database: outer, clock, origin }: SandboxOptions): PaymentProvider => {
  const database = outer.joining ?? outer;

  const look = async (reference: string): Promise<StoredChallenge> => {
    const challenge = await readChallenge(database, reference, clock.now());
    if (!challenge) throw new Error('The sandbox knows no such challenge.');
    return challenge;
  };

  const toOpenChallenge = (challenge: StoredChallenge): OpenChallenge => ({
    kind: challenge.facts.display ?? 'frame',
    url: `${origin}/bank/${challenge.reference}`,
    expiresAt: challenge.expiresAt ?? clock.now(),
    extendable: isExtendable(challenge),
  });

  /** What the bank says once it has heard from its customer, or that it has to. */
  const ask = async (
    key: string,
    verdict: Verdict,
    authenticated: string | undefined,
    facts: Pick<ChallengeFacts, 'title' | 'amount'>,
  ): Promise<Verdict & { readonly reference: string }> => {
    const reference = referenceOf('ch', key);
    if (verdict.kind !== 'challenge') return { ...verdict, reference };
    if (authenticated === undefined) {
      await requestChallenge(database, reference, { ...facts, style: verdict.style });
      return { ...verdict, reference };
    }
    const known = await readChallenge(database, authenticated, clock.now());
    if (known?.state !== 'succeeded') {
      return { kind: 'declined', reason: 'authentication-required', code: 'authentication-failed', reference };
    }
    if (verdict.then) return { kind: 'declined', reason: 'card-declined', code: verdict.then, reference };
    return { kind: 'approved', reference };
  };

  return {
    fields: () => ({ name: 'sandbox', settings: { frame: `${origin}/fields` } }),

    charge: async (request: ChargeRequest): Promise<ChargeAnswer> => {
      const verdict = verdictWhileAway(request.token, occasionOf(request));
      if (verdict.kind !== 'declined') return { approved: true, reference: `sandbox_${request.key}` };
      const { reason, code } = verdict;
      return { approved: false, reason, code };
    },

    pay: async (request: PaymentRequest): Promise<PaymentAnswer> => {
      const { key, token, title, amount, authenticated } = request;
      const verdict = await ask(key, verdictAtHand(token, occasionOf(request)), authenticated, { title, amount });
      switch (verdict.kind) {
        case 'challenge':
          return { state: 'challenge', reference: verdict.reference, reason: verdict.reason };
        case 'declined':
          return { state: 'declined', code: verdict.code };
        case 'processing': {
          if (request.atOnce) return { state: 'declined', code: 'not-at-once' };
          const reference = referenceOf('pr', key);
          const at = verdict.seconds === undefined ? undefined : new Date(clock.now().getTime() + verdict.seconds * 1000);
          await noteProcessing(database, reference, verdict.then ?? 'approved', at);
          return { state: 'processing', reference };
        }
        default:
          return { state: 'approved', reference: `sandbox_${key}`, ...(verdict.holds && { hold: { amount, days: holdDays } }) };
      }
    },

    paymentState: (reference) => readProcessing(database, reference, clock.now()),

    refund: (request) => sendBack(database, referenceOf('re', request.key), request),

    reverseRefund: ({ key, on }) => takeBack(database, key, on),

    save: async ({ key, token, authenticated }: SaveRequest): Promise<SaveAnswer> => {
      const card = readCardToken(token);
      if (!card) return { state: 'declined', code: 'incorrect-details' };
      const method = toSavedMethod(card);
      const today = clock.now().toISOString().slice(0, 10);
      if (today.slice(0, 7) > card.expires) return { state: 'declined', code: 'expired-card' };
      const verdict = await ask(key, verdictOnSaving(card.behaviour, today), authenticated, {});
      if (verdict.kind === 'challenge') return { state: 'challenge', reference: verdict.reference, label: method.label };
      if (verdict.kind === 'declined') return { state: 'declined', code: verdict.code };
      const holds = verdict.kind === 'approved' && verdict.holds;
      return {
        state: 'saved',
        method,
        ...(holds && { hold: { amount: { amount: 100, currency: 'NOK', scale: 2 }, days: holdDays } }),
      };
    },

    openChallenge: async (reference, how) => toOpenChallenge(await beginChallenge(database, await look(reference), how, clock.now())),

    challengeState: async (reference) => (await look(reference)).state,

    extendChallenge: async (reference) => {
      const prolonged = await prolongChallenge(database, await look(reference));
      return prolonged && toOpenChallenge(prolonged);
    },

    cancelChallenge: async (reference) => void (await answerChallenge(database, await look(reference), 'abandoned')),
  };
};
