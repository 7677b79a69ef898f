import type { PayingGateway, SupportGateway } from '../../src/gateways/payment-gateway.ts';
import { ProblemError } from '../../src/problem.ts';
import type { Surroundings } from './counting-wallet.ts';

const amount = { amount: 11900, currency: 'NOK', scale: 2 };

/** One order to be paid and one approval that waits, for each of the counting gateway's customers. */
export const countingPayments = ({ owned, time, count }: Surroundings): PayingGateway => {
  const payment = (id: string, purchase: string, method: string) => ({
    id,
    asOf: time().asOf,
    purchase,
    title: 'A film',
    amount,
    method: { id: method, label: 'Visa •••• 4242' },
    state: 'succeeded',
    unlocks: [],
  });
  const approval = (id: string, version: number) => ({
    ...time(),
    id,
    version,
    state: 'required',
    purpose: 'payment',
    reason: 'bank-asks',
    title: 'A film',
    amount,
    requestedAt: time().asOf,
    tries: 0,
    actions: [{ name: 'start', allowed: true, via: 'api' } as const],
  });

  return {
    outstanding: async () => ({ ...time(), items: [], totals: [] }),
    createPayment: async (tx, customer, { purchase, version, method }) => {
      if (!owned(customer, purchase) || !owned(customer, method)) return undefined;
      await count(tx, customer, { purchase, method });
      if (version !== 1) throw new ProblemError('purchase-changed');
      return payment(`pay_${customer}`, purchase, method);
    },
    getPayment: async (customer, id) => (owned(customer, id) ? payment(id, `pur_${customer}`, `pm_${customer}`) : undefined),
    approvals: async (customer) => ({ ...time(), items: [approval(`apr_${customer}`, 1)] }),
    getApproval: async (customer, id) => (owned(customer, id) ? approval(id, 1) : undefined),
    changeApproval: async (tx, customer, id, change, version) => {
      if (!owned(customer, id)) return undefined;
      await count(tx, customer, change);
      if (version !== 1) throw new ProblemError('approval-changed');
      return approval(id, 2);
    },
    confirmApproval: async (tx, customer, id) => {
      if (!owned(customer, id)) return undefined;
      await count(tx, customer, { confirmed: id });
      return approval(id, 2);
    },
  };
};

/** A diagnosis without a finding, and a number for whoever is handed over. */
export const countingSupport = ({ time, count }: Surroundings): SupportGateway => ({
  diagnosis: async (_customer, topic) => ({ ...time(), topic, findings: [], checked: [] }),
  createHandOver: async (tx, customer, handOver) => {
    await count(tx, customer, handOver);
    return { reference: 'HLP-7K4Q', at: time().asOf };
  },
});
