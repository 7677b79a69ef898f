import { randomUUID } from 'node:crypto';
import type { Database } from '../../../database.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import type { MethodFacts } from '../../../domain/wallet/record.ts';
import { readTimeZone } from '../customers.ts';
import { readPaymentMethods, type PaymentMethod } from '../payment-methods.ts';
import type { SavedMethod } from '../payments.ts';
import { assignMethod, readPaidFor } from './assign-method.ts';
import { countWalletChange, lockWallet } from './lock-wallet.ts';
import { writePaymentAudit } from './payment-audit.ts';
import { lockSetup, updateSetup } from './setup-rows.ts';

/** What the customer gave anew. What was said of the old details, that they fail or were renewed by the issuer, is over. */
const renewed = (saved: SavedMethod, { addedOn, maximum, backup, appUrl }: Partial<MethodFacts>): MethodFacts => ({
  kind: saved.kind,
  ...(saved.brand !== undefined && { brand: saved.brand }),
  ...(saved.expires !== undefined && { expires: saved.expires }),
  ...(saved.country !== undefined && { country: saved.country }),
  ...(addedOn && { addedOn }),
  ...(maximum && { maximum }),
  ...(backup && { backup }),
  ...(appUrl && { appUrl }),
});

const columnsOf = ({ fingerprint, label, lastFour, token }: SavedMethod, facts: MethodFacts): unknown[] => [
  label,
  lastFour ?? null,
  token,
  fingerprint ?? null,
  JSON.stringify(facts),
];

/** The same card is one method, however often it is added. */
const findKept = (
  methods: ReadonlyMap<string, PaymentMethod>,
  { fingerprint }: SavedMethod,
  updates: string | undefined,
): PaymentMethod | undefined =>
  (fingerprint === undefined ? undefined : [...methods.values()].find((method) => method.fingerprint === fingerprint)) ??
  methods.get(updates ?? '');

const insert = async (tx: Database, customer: string, saved: SavedMethod, addedOn: string): Promise<string> => {
  const id = `pm_${randomUUID().replaceAll('-', '')}`;
  await tx.query(
    `INSERT INTO payment_method (id, customer, label, last_four, provider_token, fingerprint, facts, position)
     VALUES ($1, $2, $3, $4, $5, $6, $7,
       (SELECT coalesce(max(position), 0) + 1 FROM payment_method WHERE customer = $2 AND removed_at IS NULL))`,
    [id, customer, ...columnsOf(saved, renewed(saved, { addedOn }))],
  );
  return id;
};

const renew = async (tx: Database, kept: PaymentMethod, saved: SavedMethod): Promise<string> => {
  await tx.query(
    'UPDATE payment_method SET label = $2, last_four = $3, provider_token = $4, fingerprint = $5, facts = $6 WHERE id = $1',
    [kept.id, ...columnsOf(saved, renewed(saved, kept))],
  );
  return kept.id;
};

/** What had nothing to be charged to is charged to it. One that is being renewed at this moment is left to that. */
const giveToThoseWithout = async (tx: Database, customer: string, method: string, at: Date): Promise<void> => {
  const methods = await readPaymentMethods(tx, customer);
  for (const stored of await readPaidFor(tx, customer, true)) {
    const { claimedBy, record } = stored;
    if (claimedBy !== undefined || record.ended || methods.has(record.paymentMethod ?? '')) continue;
    await assignMethod(tx, stored, method, at);
  }
};

/**
 * Writes what the provider has saved: a new method at the end of the order, or new details of the one that was to be renewed or
 * is the same card. Answers its id. Done a second time, it only answers. It is the caller's transaction.
 */
export const finishSetup = async (
  tx: Database,
  customer: string,
  setup: string,
  saved: SavedMethod,
  at: Date,
): Promise<string> => {
  await lockWallet(tx, customer);
  const found = await lockSetup(tx, customer, setup);
  if (!found) throw new Error(`The setup ${setup} is missing.`);
  if (found.state === 'done' && found.facts.method !== undefined) return found.facts.method;

  const kept = findKept(await readPaymentMethods(tx, customer), saved, found.updates);
  const today = dayIn(await readTimeZone(tx, customer), at);
  const id = kept ? await renew(tx, kept, saved) : await insert(tx, customer, saved, today);
  // What the provider gave the page is forgotten with it.
  await updateSetup(tx, setup, 'done', { method: id });
  await giveToThoseWithout(tx, customer, id, at);
  await countWalletChange(tx, customer);
  const { label, kind } = saved;
  await writePaymentAudit(tx, {
    at, actor: 'customer', customer, subject: 'method', id, action: kept ? 'renewed' : 'added', detail: { label, kind },
  });
  return id;
};
