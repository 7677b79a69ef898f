import { carryOut, type Ledger } from './carry-out.ts';
import { claimDue } from './claims.ts';
import { advanceDeclarations } from './declarations/advance-declarations.ts';
import { advancePaying } from './paying/advance-paying.ts';
import { advancePurchases } from './purchase-advance.ts';
import { advanceRefunds } from './refunds/advance-refunds.ts';

const batch = 20;

/**
 * Lets everything happen that has fallen due, in batches. One that fails keeps its claim until it lapses, so that it
 * is tried again later and holds up no other; what went wrong is thrown at the end.
 */
export const advance = async (ledger: Ledger): Promise<void> => {
  const failures: unknown[] = [];
  for (;;) {
    const claims = await claimDue(ledger.database, ledger.clock.now(), batch);
    if (claims.length === 0) break;
    for (const claim of claims) await carryOut(ledger, claim).catch((error: unknown) => failures.push(error));
  }
  // After the subscriptions: what they have just charged is no longer waited for. Before the purchases: what is paid is not given up.
  await advancePaying(ledger).catch((error: unknown) => failures.push(error));
  // After the subscriptions, whose charges are purchases: what was just charged may have been posted long since.
  await advancePurchases(ledger).catch((error: unknown) => failures.push(error));
  // After the purchases: what has come back by now is not sent a second time before its customer has said where to.
  await advanceRefunds(ledger).catch((error: unknown) => failures.push(error));
  // Last: what waited for a payment waits no more.
  await advanceDeclarations(ledger).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, `Not advanced: ${failures.length} subscriptions, payments, purchases or refunds.`);
};

/** The same for one subscription, so that a customer who looks at it now is not answered from yesterday. */
export const advanceOne = async (ledger: Ledger, customer: string, id: string): Promise<void> => {
  const claims = await claimDue(ledger.database, ledger.clock.now(), 1, { customer, id });
  for (const claim of claims) await carryOut(ledger, claim);
};
