import * as sampleForms from '../address-forms.ts';
import { none } from '../billing-details.ts';
import * as calendar from '../calendar.ts';
import { noMatch } from '../charge-checks/refunds-and-others.ts';
import * as sampleFlows from '../flows/index.ts';
import { merchant } from '../merchant.ts';
import * as sampleRules from '../payment-rules.ts';
import { plansBeside } from '../plans.ts';
import * as sampleRights from '../rights/index.ts';
import type { MemoryBackendOptions } from './memory-backend.ts';
import { ApprovalStore } from './paying/approval-store.ts';
import { amongThem } from './paying/circumstances.ts';
import { OrderStore } from './paying/order-store.ts';
import { Wallet } from './paying/wallet.ts';
import { PurchaseStore } from './purchase-store.ts';
import { RefundStore } from './refunds/refund-store.ts';
import { Sessions } from './sessions.ts';
import { SubscriptionStore } from './subscription-store.ts';
import type { World } from './world.ts';

const every = <T>(samples: Record<string, () => T>): T[] => Object.values(samples).map((sample) => sample());

/** What a back end holds, as it was given, and the samples for what was not. */
export const createWorld = (options: MemoryBackendOptions): World => {
  const { chargeCheck = noMatch(), balanceMovements = [] } = options;
  const store = new SubscriptionStore(options.subscriptions ?? []);
  const orders = new OrderStore(options.outstanding ?? []);
  const approvals = new ApprovalStore(options.approvals ?? []);

  return {
    store,
    purchases: new PurchaseStore(options.purchases ?? []),
    sessions: new Sessions(),
    merchant: options.merchant ?? merchant(),
    today: options.today ?? calendar.today,
    asOf: options.asOf ?? calendar.asOf,
    pageSize: options.pageSize ?? 20,
    plansBeside: options.plansBeside ?? plansBeside,
    chargeCheck: typeof chargeCheck === 'function' ? chargeCheck : () => chargeCheck,
    wallet: new Wallet(options.paymentMethods ?? [], options.balances ?? [], (methods) => amongThem({ store, orders, approvals }, methods)),
    setups: new Map(),
    movements: [...balanceMovements].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0)),
    orders,
    approvals,
    billingDetails: options.billingDetails ?? none(),
    addressForms: options.addressForms ?? every(sampleForms),
    paymentRules: options.paymentRules ?? every(sampleRules),
    flows: options.flows ?? every(sampleFlows),
    handOvers: [],
    mended: new Set(),
    refunds: new RefundStore(options.refundRequests ?? []),
    planned: new Map(),
    refundOptions: options.refundOptions ?? [],
    rights: options.rights ?? every(sampleRights),
    contracts: options.contracts,
    declarations: [...(options.declarations ?? [])],
    guests: [],
    results: options,
  };
};
