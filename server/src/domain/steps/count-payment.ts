import type { SubscriptionRecord } from '../subscription/record.ts';

/** One more payment of the term is made, where there is a term. */
export const countPayment = (record: SubscriptionRecord): SubscriptionRecord => {
  const { commitment } = record;
  if (!commitment) return record;
  return { ...record, commitment: { ...commitment, paid: Math.min(commitment.total, commitment.paid + 1) } };
};
