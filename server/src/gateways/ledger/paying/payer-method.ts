import type { Database } from '../../../database.ts';
import { readMethodNames, readPaymentMethods, type PaymentMethod } from '../payment-methods.ts';

/**
 * A method that a payment was made with, which may have been removed since: what is on its way with it arrives all the same. Nothing new
 * can be asked of a removed one.
 */
export const readMethod = async (tx: Database, customer: string, id: string): Promise<PaymentMethod | undefined> => {
  const kept = (await readPaymentMethods(tx, customer)).get(id);
  if (kept) return kept;
  const name = (await readMethodNames(tx, customer)).get(id);
  return name && { ...name, kind: name.lastFour === undefined ? 'wallet' : 'card', token: '' };
};
