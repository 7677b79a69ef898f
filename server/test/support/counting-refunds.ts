import type { MoneyBackGateway } from '../../src/gateways/refund-gateway.ts';
import { ProblemError } from '../../src/problem.ts';
import type { Surroundings } from './counting-wallet.ts';

const amount = { amount: 11900, currency: 'NOK', scale: 2 };
const policy = { id: 'no-digital', version: 1, sources: [] };

/** One request that was sent, and one declaration, for each of the counting gateway's customers. */
export const countingRefunds = ({ owned, time, count }: Surroundings): MoneyBackGateway => {
  const request = (id: string, version: number) => ({
    ...time(),
    id,
    version,
    reference: 'K7M-4RX',
    purchase: 'pur_ada',
    title: 'A film',
    orderNumber: 'NL-1',
    route: 'unintended',
    state: 'under-review',
    items: [{ id: 'item_1', name: 'A film', amount }],
    amount,
    requestedAt: time().asOf,
    events: [{ code: 'received', at: time().asOf, by: 'customer' }],
    evidence: [],
    actions: [{ name: 'take-back', allowed: true, via: 'api' } as const],
  });
  const review = (id: string, version: number) => ({
    ...request(id, version),
    customer: 'ada',
    decisions: ['approve', 'decline'] as ('approve' | 'decline')[],
    approvedLately: 0,
  });

  return {
    refundOptions: async (customer, purchase) =>
      owned(customer, purchase)
        ? {
            ...time(),
            purchase,
            version: 1,
            title: 'A film',
            orderNumber: 'NL-1',
            on: time().today,
            amount,
            items: [],
            routes: [],
            destinations: [],
            requests: [],
          }
        : undefined,
    previewRefund: async (customer, purchase, { route }) =>
      owned(customer, purchase)
        ? { ...time(), purchase, version: 1, route, lines: [], amount, taxes: [], parts: [], consequences: [], decision: 'review', policy }
        : undefined,
    createRefundRequest: async (tx, customer, order) => {
      if (!owned(customer, order.purchase)) return undefined;
      await count(tx, customer, order);
      if (order.version !== 1) throw new ProblemError('purchase-changed');
      return request(`ref_${customer}`, 1);
    },
    refundRequests: async (customer) => ({ ...time(), items: [request(`ref_${customer}`, 1)] }),
    refundRequest: async (customer, id) => (owned(customer, id) ? request(id, 1) : undefined),
    changeRefundRequest: async (tx, customer, id, change, version) => {
      if (!owned(customer, id)) return undefined;
      await count(tx, customer, change);
      if (version !== 1) throw new ProblemError('refund-changed');
      return request(id, 2);
    },
    addEvidence: async (tx, customer, { name, content }) => {
      await count(tx, customer, { name });
      return { id: `evi_${customer}`, name, type: 'image/png', size: content.length };
    },
    refundReviews: async () => ({ ...time(), items: [review('ref_ada', 1)] }),
    decideRefundRequest: async (tx, id, decision, version) => {
      if (!owned('ada', id)) return undefined;
      await count(tx, 'ada', decision);
      if (version !== 1) throw new ProblemError('refund-changed');
      return review(id, 2);
    },
    reviewEvidence: async () => undefined,
    contracts: async () => ({ ...time(), items: [] }),
    declarations: async () => ({ ...time(), items: [] }),
    declare: async (tx, customer, { kind, name, contract, email, country, locale, purchase }) => {
      if (customer !== undefined && purchase !== undefined && !owned(customer, purchase)) return undefined;
      await count(tx, customer ?? 'guest', { kind, contract });
      const { asOf, today } = time();
      return { id: `dec_${customer ?? 'guest'}`, reference: 'K7M-4RX', kind, at: asOf, on: today, timeZone: 'UTC', name, contract, email, country, locale, flags: [] };
    },
    acknowledgement: async () => undefined,
  };
};
