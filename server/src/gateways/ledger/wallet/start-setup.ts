import { mostMethods } from '../../../domain/wallet/derive-methods.ts';
import { ProblemError } from '../../../problem.ts';
import type { SetupAnswer } from '../../payment-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { readPaymentMethods } from '../payment-methods.ts';
import { insertSetup } from './setup-rows.ts';

/** How long somebody may take to find their card. */
const minutes = 30;

/** Begins to add a method, or to ask for the details of one again. */
export const startSetup = async (
  { clock, database, payments }: Ledger,
  customer: string,
  updates: string | undefined,
): Promise<SetupAnswer | undefined> => {
  const methods = await readPaymentMethods(database, customer);
  if (updates === undefined) {
    if (methods.size >= mostMethods) {
      throw new ProblemError('action-not-allowed', { detail: `There are ${mostMethods} payment methods already.` });
    }
  } else {
    const updated = methods.get(updates);
    if (!updated) return undefined;
    if (updated.kind !== 'card') {
      throw new ProblemError('action-not-allowed', { detail: 'Only a card has details that can be asked for again.' });
    }
  }
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  const id = await insertSetup(database, customer, updates, now, expiresAt);
  return { id, fields: payments.fields(), expiresAt: expiresAt.toISOString() };
};
