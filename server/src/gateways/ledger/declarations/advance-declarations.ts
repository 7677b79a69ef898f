import type { Ledger } from '../carry-out.ts';
import { writeRefundAudit } from '../refunds/refund-audit.ts';
import { carryOutDeclaration } from './carry-out-declaration.ts';
import { takeDueDeclaration, writeOutcome } from './declaration-rows.ts';
import { findCustomer, findOrder } from './find-contract.ts';
import { tellEnd } from './tell-end.ts';
import { tellStore } from './tell-store.ts';

type Taken = NonNullable<Awaited<ReturnType<typeof takeDueDeclaration>>>;
type Database = Ledger['database'];

/**
 * Whose declaration it is: the customer's who was signed in, and of a guest's the one whose account has both the address that was given and
 * the order that was named. One of them alone is no proof.
 */
const ownerOf = async (tx: Database, { declaration }: Taken): Promise<string | undefined> => {
  if (declaration.customer !== undefined) return declaration.customer;
  const customer = await findCustomer(tx, declaration.email);
  const order = customer === undefined ? undefined : await findOrder(tx, customer, declaration.contract);
  return order === undefined ? undefined : customer;
};

const carryOutNext = (ledger: Ledger): Promise<boolean> =>
  ledger.database.transaction(async (tx) => {
    const now = ledger.clock.now();
    const taken = await takeDueDeclaration(tx, now);
    if (!taken) return false;
    const { declaration } = taken;
    const customer = await ownerOf(tx, taken);
    if (customer !== undefined) {
      await tellEnd(tx, declaration, await carryOutDeclaration(tx, ledger, taken, customer), now);
      return true;
    }
    const facts = { flags: ['not-matched', 'to-be-reviewed'] } as const;
    await writeOutcome(tx, declaration.id, undefined, facts);
    await writeRefundAudit(tx, { at: now, actor: 'guest', subject: 'declaration', id: declaration.id, action: 'not-matched', detail: facts });
    await tellStore(tx, declaration, facts, now);
    return true;
  });

/** Carries out what was declared and is still to be done: what guests have declared, and what had to wait for a payment. */
export const advanceDeclarations = async (ledger: Ledger): Promise<void> => {
  while (await carryOutNext(ledger));
};
