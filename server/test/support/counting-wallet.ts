import type { Database } from '../../src/database.ts';
import type { BillingDetailsAnswer, WalletGateway } from '../../src/gateways/payment-gateway.ts';
import { ProblemError } from '../../src/problem.ts';

/** What the counting gateway does around every call. */
export interface Surroundings {
  /** Whether somebody has it. */
  readonly owned: (customer: string, id: string) => boolean;
  readonly time: () => { asOf: string; today: string };
  /** Writes the row of an effect, and whatever a test does after it. */
  readonly count: (tx: Database, customer: string, effect: unknown) => Promise<void>;
}

const form: BillingDetailsAnswer['form'] = {
  country: 'NO',
  fields: [{ name: 'line', label: 'street-address', required: true, row: 1, maxLength: 120 }],
};

/** One card for each of the counting gateway's customers, and no name on an invoice until one is given. */
export const countingWallet = ({ owned, time, count }: Surroundings): WalletGateway => {
  const cards = (customer: string, version: number) => ({
    ...time(),
    version,
    items: [
      {
        id: `pm_${customer}`,
        kind: 'card',
        label: 'Visa •••• 4242',
        lastFour: '4242',
        status: 'ok',
        backup: false,
        addedOn: '2026-01-03',
        paysFor: [],
        actions: [{ name: 'set-backup', allowed: true, via: 'api' } as const],
      },
    ],
    canAdd: true,
    balances: [],
  });

  return {
    paymentMethods: async (customer) => {
      owned(customer, `pm_${customer}`);
      return cards(customer, 1);
    },
    orderPaymentMethods: async (tx, customer, order, version) => {
      if (!order.every((id) => owned(customer, id))) throw new ProblemError('invalid-request');
      await count(tx, customer, { order });
      if (version !== 1) throw new ProblemError('payment-methods-changed');
      return cards(customer, 2);
    },
    previewPaymentMethodChange: async (customer, id, { kind }) =>
      owned(customer, id) ? { method: id, kind, version: 1, ...time(), blockers: [], consequences: [] } : undefined,
    changePaymentMethod: async (tx, customer, id, change, version) => {
      if (!owned(customer, id)) return undefined;
      await count(tx, customer, change);
      if (version !== 1) throw new ProblemError('payment-methods-changed');
      return cards(customer, 2);
    },
    startPaymentSetup: async (customer, updates) =>
      updates === undefined || owned(customer, updates)
        ? { id: `setup_${customer}`, fields: { name: 'sandbox', settings: {} }, expiresAt: time().asOf }
        : undefined,
    completePaymentSetup: async (tx, customer, id, { token }) => {
      if (!owned(customer, id)) return undefined;
      await count(tx, customer, { token });
      return { state: 'added', method: `pm_${customer}` };
    },
    balanceMovements: async () => ({ ...time(), items: [] }),
    billingDetails: async () => ({ ...time(), version: 0, form, countries: ['NO'] }),
    updateBillingDetails: async (tx, customer, details, version) => {
      await count(tx, customer, details);
      if (version !== 0) throw new ProblemError('billing-details-changed');
      return { ...time(), version: 1, details, form, countries: ['NO'] };
    },
  };
};
