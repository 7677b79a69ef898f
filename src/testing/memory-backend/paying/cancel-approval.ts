import type { Approval } from '../../../api/contract/approval.ts';
import type { World } from '../world.ts';

/** The customer takes it back: what waited for it is not done, and what is owed stays owed. */
export const cancelApproval = ({ approvals, orders, store }: World, { id, purchase, subscription, purpose }: Approval): Approval => {
  const waits = approvals.waits(id);
  if (waits?.kind === 'payment') orders.changePayment(waits.payment, { state: 'cancelled' });
  if (orders.find(purchase)) orders.change(purchase!, { approval: undefined });
  const changing = store.all().find((one) => one.id === subscription);
  if (changing && purpose === 'subscription-change') store.change(changing.id, { approval: undefined });
  return approvals.change(id, { state: 'cancelled', challenge: undefined });
};
