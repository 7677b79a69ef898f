import { deriveOptions } from '../../domain/subscription/derive-options.ts';
import { deriveSubscription } from '../../domain/subscription/derive-subscription.ts';
import { createInTurn } from '../../in-turn.ts';
import type { BillingGateway } from '../gateway.ts';
import { advance } from './advance.ts';
import { applyChange } from './apply-change.ts';
import type { Ledger } from './carry-out.ts';
import { readContexts } from './contexts.ts';
import { customerExists } from './customers.ts';
import { listSubscriptions } from './list.ts';
import { readMerchant } from './merchant.ts';
import { previewChange } from './preview-change.ts';
import { createPayingGateway } from './paying/paying-gateway.ts';
import { createPurchaseGateway } from './purchase-queries/purchase-gateway.ts';
import { readSubscription } from './subscription-rows.ts';
import { createDeclarationGateway } from './declarations/declaration-gateway.ts';
import { createRefundGateway } from './refunds/refund-gateway.ts';
import { createSupportGateway } from './support/support-gateway.ts';
import { createWalletGateway } from './wallet/wallet-gateway.ts';

/**
 * Subscriptions and purchases kept in this server's own tables, paid through a payment provider that only takes money.
 *
 * What a run of `advance` under way has claimed, another passes over. Runs of one process wait for each other, so that whoever lets days pass is not told
 * that all is done while it is not.
 */
export const createLedgerGateway = (ledger: Ledger, inTurn = createInTurn()): BillingGateway => {
  const { database, clock } = ledger;

  const look = async (customer: string, id: string) => {
    const stored = await readSubscription(database, customer, id);
    if (!stored) return undefined;
    const contextOf = await readContexts(database, customer, [stored], clock.now());
    return { record: stored.record, context: contextOf(stored) };
  };

  return {
    merchant: () => readMerchant(database),
    hasCustomer: (customer) => customerExists(database, customer),
    listSubscriptions: (customer, query) => listSubscriptions(database, customer, query, clock.now()),
    getSubscription: async (customer, id) => {
      const seen = await look(customer, id);
      return seen && deriveSubscription(seen.record, seen.context);
    },
    subscriptionOptions: async (customer, id) => {
      const seen = await look(customer, id);
      return seen && deriveOptions(seen.record, seen.context);
    },
    previewChange: (customer, id, change) => previewChange(ledger, customer, id, change),
    applyChange: (...call) => applyChange(ledger, ...call),
    advance: () => inTurn(() => advance(ledger)),
    ...createPurchaseGateway(ledger),
    ...createWalletGateway(ledger),
    ...createPayingGateway(ledger),
    ...createSupportGateway(ledger),
    ...createRefundGateway(ledger),
    ...createDeclarationGateway(ledger),
  };
};
