import { isOutage } from '../../../database/outage.ts';
import type { Database } from '../../../database.ts';
import type { DeclarationRecord, Outcome } from '../../../domain/declaration/record.ts';
import { describeError } from '../../../log.ts';
import type { Ledger } from '../carry-out.ts';
import { readPurchase } from '../purchase-rows.ts';
import { writeRefundAudit } from '../refunds/refund-audit.ts';
import { readEarlier, writeOutcome, type OutcomeFacts, type StoredDeclaration } from './declaration-rows.ts';
import { findOrder } from './find-contract.ts';
import { tellStore } from './tell-store.ts';
import { terminateSubscription } from './terminate.ts';
import { withdraw } from './withdraw.ts';

const minute = 60_000;

/** While a payment is under way it is looked at again after this long. */
const waitMinutes = 10;

/** Minutes until the next try, after the first failure, the second, … After the last of them a person has to look. */
const retryMinutes = [1, 5, 30, 120, 720];

/** Nobody knows which contract is meant: somebody has to look for it. */
const unmatched: Outcome = { flags: ['not-matched', 'to-be-reviewed'] };

const effectOf = async (
  tx: Database,
  ledger: Ledger,
  declaration: DeclarationRecord,
  customer: string,
  now: Date,
): Promise<Outcome | undefined> => {
  const isNamed = declaration.purchase !== undefined || declaration.subscription !== undefined;
  const purchase = isNamed ? declaration.purchase : await findOrder(tx, customer, declaration.contract);
  if (!isNamed && purchase === undefined) return unmatched;
  if (declaration.kind === 'withdraw') {
    const work = { tx, ledger, declaration, customer, at: new Date(declaration.at) };
    return withdraw(work, { purchase, subscription: declaration.subscription }, now);
  }
  const paidFor = purchase === undefined ? undefined : (await readPurchase(tx, customer, purchase))?.subscription?.id;
  const outcome = await terminateSubscription(tx, declaration, customer, declaration.subscription ?? paidFor, now);
  return outcome && { ...outcome, ...(purchase !== undefined && { purchase }) };
};

/**
 * What a declaration leads to, all of it or nothing; `undefined` when that cannot be done at this moment. Whatever goes wrong here, what
 * was declared stands: only a database that does not answer may keep it from being written.
 */
const tryEffect = async (...call: Parameters<typeof effectOf>): Promise<{ outcome?: Outcome | undefined; failed: boolean }> => {
  const [tx, ledger, declaration] = call;
  try {
    const outcome = await tx.transaction((inner) => effectOf(inner, ...(call.slice(1) as Rest)));
    return { outcome, failed: false };
  } catch (error) {
    if (isOutage(error)) throw error;
    ledger.log?.warn({ declaration: declaration.id, ...describeError(error) }, 'declaration not carried out');
    return { failed: true };
  }
};

type Rest = typeof effectOf extends (tx: Database, ...rest: infer R) => unknown ? R : never;

/** Notes that it has to be done later, or by a person in the end. */
const postpone = async (
  tx: Database,
  { declaration, outcome: before }: StoredDeclaration,
  customer: string,
  failed: boolean,
  now: Date,
): Promise<OutcomeFacts> => {
  const { purchase, subscription } = declaration;
  const failures = (before.failures ?? 0) + (failed ? 1 : 0);
  const minutes = failed ? retryMinutes[failures - 1] : waitMinutes;
  const facts: OutcomeFacts = {
    ...(purchase !== undefined && { purchase }),
    ...(subscription !== undefined && { subscription }),
    flags: minutes === undefined ? ['to-be-reviewed'] : [],
    failures,
  };
  await writeOutcome(tx, declaration.id, customer, facts, minutes === undefined ? undefined : new Date(now.getTime() + minutes * minute));
  if (minutes === undefined) await tellStore(tx, declaration, facts, now);
  return facts;
};

/** Lets follow from a declaration of a customer's what follows from it, and writes what that was. Answers it as far as it is known. */
export const carryOutDeclaration = async (
  tx: Database,
  ledger: Ledger,
  stored: StoredDeclaration,
  customer: string,
): Promise<OutcomeFacts> => {
  const now = ledger.clock.now();
  const { declaration } = stored;
  const { failed, outcome } = await tryEffect(tx, ledger, declaration, customer, now);
  if (!outcome) return postpone(tx, stored, customer, failed, now);
  const earlier = await readEarlier(tx, customer, declaration, outcome);
  // What was asked for then can still be followed, though nothing was asked for again.
  const facts: Outcome = { ...(earlier?.request !== undefined && { request: earlier.request }), ...outcome, ...(earlier && { repeats: earlier.id }) };
  await writeOutcome(tx, declaration.id, customer, facts);
  const actor = declaration.customer === undefined ? 'guest' : 'customer';
  await writeRefundAudit(tx, { at: now, actor, customer, subject: 'declaration', id: declaration.id, action: 'carried-out', detail: facts });
  await tellStore(tx, declaration, facts, now);
  return facts;
};
