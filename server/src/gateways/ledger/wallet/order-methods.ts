import type { Database } from '../../../database.ts';
import { isWholeOrder, planOrder } from '../../../domain/wallet/plan-order.ts';
import { ProblemError } from '../../../problem.ts';
import type { PaymentMethodsAnswer } from '../../payment-gateway.ts';
import { readPaymentMethods } from '../payment-methods.ts';
import { countWalletChange, lockWallet } from './lock-wallet.ts';
import { writePaymentAudit } from './payment-audit.ts';
import { listMethods } from './payment-methods.ts';
import { writeArrangement } from './write-arrangement.ts';

/** Sets the order in which a customer's methods are charged, if it is of the methods as they are. */
export const orderMethods = async (
  tx: Database,
  customer: string,
  order: readonly string[],
  version: number,
  now: Date,
): Promise<PaymentMethodsAnswer> => {
  if ((await lockWallet(tx, customer)) !== version) throw new ProblemError('payment-methods-changed');
  const methods = [...(await readPaymentMethods(tx, customer)).values()];
  const before = methods.map(({ id }) => id);
  if (!isWholeOrder(order, before)) {
    const message = 'The order has to name each of the payment methods exactly once.';
    throw new ProblemError('invalid-request', { errors: [{ path: 'body.order', message }] });
  }
  // The order as it is already is no change: who sent it from another tab need not read it again.
  if (order.some((id, index) => id !== before[index])) {
    const arrangement = planOrder(order, methods.find(({ backup }) => backup)?.id);
    await writeArrangement(tx, arrangement);
    await countWalletChange(tx, customer);
    await writePaymentAudit(tx, {
      at: now, actor: 'customer', customer, subject: 'order', id: customer, action: 'ordered', detail: { before, after: order },
    });
  }
  return listMethods(tx, customer, now);
};
