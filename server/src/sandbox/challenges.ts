import { randomBytes } from 'node:crypto';
import type { Money } from '../../../src/api/contract/common.ts';
import type { Database } from '../database.ts';
import type { ChallengeState } from '../gateways/ledger/payments.ts';
import type { ChallengeStyle } from './behaviour.ts';

/** What the bank's page says, and how it behaves. */
export interface ChallengeFacts {
  /** What is to be paid, in words; missing where a card is to be saved. */
  readonly title?: string;
  readonly amount?: Money;
  readonly style: ChallengeStyle;
  readonly display?: 'frame' | 'redirect';
  readonly returnUrl?: string;
  /** Only the bank's own page knows it: no other site can answer in the customer's place. */
  readonly nonce?: string;
  /** When the app on the customer's phone will have approved it. */
  readonly approvesAt?: string;
  /** How often it was given more time. */
  readonly extended?: number;
}

/** A challenge as it stands at a moment. */
export interface StoredChallenge {
  readonly reference: string;
  readonly facts: ChallengeFacts;
  readonly state: ChallengeState;
  /** Missing until it was opened. */
  readonly expiresAt?: Date;
}

interface Row {
  readonly facts: ChallengeFacts;
  readonly state: ChallengeState | 'cancelled';
  readonly expires_at: string | null;
}

const minute = 60_000;
const lasts = { 'times-out': minute, any: 10 * minute, redirect: 10 * minute } as const;
const extension = 5 * minute;
const mostExtensions = 2;

/** Time decides by itself: a challenge that ran out needs nobody to write that down. */
const stateAt = ({ facts, state, expires_at }: Row, now: Date): ChallengeState => {
  if (state === 'cancelled') return 'abandoned';
  if (state !== 'waiting') return state;
  const ended = expires_at !== null && new Date(expires_at) <= now;
  const { approvesAt } = facts;
  if (approvesAt !== undefined && new Date(approvesAt) <= now && !(expires_at !== null && expires_at < approvesAt)) return 'succeeded';
  return ended ? 'timed-out' : 'waiting';
};

/** Notes that the bank wants to hear from its customer. The same reference is the same challenge. */
export const requestChallenge = async (database: Database, reference: string, facts: ChallengeFacts): Promise<void> => {
  await database.query(
    `INSERT INTO sandbox_challenge (reference, facts, state) VALUES ($1, $2, 'waiting') ON CONFLICT (reference) DO NOTHING`,
    [reference, JSON.stringify(facts)],
  );
};

export const readChallenge = async (database: Database, reference: string, now: Date): Promise<StoredChallenge | undefined> => {
  const [row] = await database.query<Row>('SELECT facts, state, expires_at FROM sandbox_challenge WHERE reference = $1', [reference]);
  if (!row) return undefined;
  const { facts, expires_at } = row;
  return { reference, facts, state: stateAt(row, now), ...(expires_at !== null && { expiresAt: new Date(expires_at) }) };
};

const write = async (
  database: Database,
  { reference, facts }: StoredChallenge,
  state: ChallengeState,
  expiresAt: Date | undefined,
): Promise<StoredChallenge> => {
  await database.query('UPDATE sandbox_challenge SET facts = $2, state = $3, expires_at = $4 WHERE reference = $1', [
    reference,
    JSON.stringify(facts),
    state,
    expiresAt?.toISOString() ?? null,
  ]);
  return { reference, facts, state, ...(expiresAt && { expiresAt }) };
};

/** Whether the bank gives more time when it is asked. */
export const isExtendable = ({ facts: { style, extended = 0 } }: StoredChallenge): boolean =>
  style !== 'times-out' && extended < mostExtensions;

/** Opens the bank's page. One that is open stays as it is; one that came to nothing begins anew, with a nonce of its own. */
export const beginChallenge = async (
  database: Database,
  challenge: StoredChallenge,
  how: { readonly display: 'frame' | 'redirect'; readonly returnUrl?: string },
  now: Date,
): Promise<StoredChallenge> => {
  const { reference, facts, state, expiresAt } = challenge;
  const { title, amount, style } = facts;
  const display = style === 'redirect' ? 'redirect' : how.display;
  const shown = { display, ...(how.returnUrl !== undefined && { returnUrl: how.returnUrl }) };
  if (state === 'succeeded') return challenge;
  if (state === 'waiting' && expiresAt) {
    return write(database, { ...challenge, facts: { ...facts, ...shown } }, state, expiresAt);
  }
  const begun = { style, ...(title !== undefined && { title }), ...(amount && { amount }), ...shown };
  const nonce = randomBytes(24).toString('base64url');
  return write(database, { reference, facts: { ...begun, nonce }, state }, 'waiting', new Date(now.getTime() + lasts[style]));
};

/** More time; `undefined` where there is none to give. */
export const prolongChallenge = async (database: Database, challenge: StoredChallenge): Promise<StoredChallenge | undefined> => {
  const { facts, state, expiresAt } = challenge;
  if (state !== 'waiting' || !expiresAt || !isExtendable(challenge)) return undefined;
  const later = { ...challenge, facts: { ...facts, extended: (facts.extended ?? 0) + 1 } };
  return write(database, later, state, new Date(expiresAt.getTime() + extension));
};

/** What the customer answered. Only a challenge that waits can be answered. */
export const answerChallenge = async (
  database: Database,
  challenge: StoredChallenge,
  answer: 'succeeded' | 'failed' | 'abandoned' | { readonly approvesAt: Date },
): Promise<StoredChallenge> => {
  const { facts, state, expiresAt } = challenge;
  if (state !== 'waiting') return challenge;
  if (typeof answer === 'string') return write(database, challenge, answer, expiresAt);
  return write(database, { ...challenge, facts: { ...facts, approvesAt: answer.approvesAt.toISOString() } }, state, expiresAt);
};
