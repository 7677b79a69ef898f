import type { MemoryBackend } from '../memory-backend.ts';
import type { World } from '../world.ts';
import { newCard } from './add-method.ts';
import { settlePayments } from './settle-payments.ts';

type Hands = Pick<
  MemoryBackend,
  'addPaymentMethod' | 'changePaymentMethod' | 'changeOrder' | 'changeApproval' | 'changeBillingDetails' | 'settlePayments' | 'expireSetups'
>;

/** What a test does behind the page's back about paying. */
export const handsOf = (world: World): Hands => ({
  addPaymentMethod(method) {
    const added = newCard(world, method);
    world.wallet.replace([...world.wallet.all(), added]);
    return world.wallet.get(added.id);
  },
  changePaymentMethod: (id, facts) => world.wallet.change(id, facts),
  changeOrder: (purchase, facts) => world.orders.change(purchase, facts),
  changeApproval: (id, facts) => world.approvals.change(id, facts),
  changeBillingDetails(facts) {
    const { version } = world.billingDetails;
    world.billingDetails = { ...world.billingDetails, ...facts, version: version + 1 };
  },
  settlePayments: (decline) => settlePayments(world, decline),
  expireSetups: () => world.setups.forEach((setup) => (setup.expiresAt = world.asOf)),
});
