import { refundRoutes } from '../../../src/api/contract/refund-terms.ts';
import type { RefundGateway, RefundRequestAnswer, ReviewGateway } from '../../src/gateways/refund-gateway.ts';
import { ProblemError } from '../../src/problem.ts';
import type { Surroundings } from './counting-wallet.ts';

const amount = { amount: 11900, currency: 'NOK', scale: 2 };
const policy = { id: 'no-digital', version: 1, sources: [{ name: 'A law' }] };
const thing = { id: 'item_1', name: 'A film', amount };
const destination = { kind: 'card', label: 'Visa •••• 4242', lastFour: '4242', days: 30 };

/** One request for each of the counting gateway's customers, in the hands of the store's people. */
export const countingRefunds = ({ owned, time, count }: Surroundings): RefundGateway & ReviewGateway => {
  const request = (id: string, version: number): RefundRequestAnswer => ({
    ...time(),
    id,
    version,
    reference: 'K7M-4RX',
    purchase: id.replace('ref_', 'pur_'),
    title: 'A film',
    orderNumber: 'NL-1',
    route: 'unintended',
    state: 'under-review',
    items: [thing],
    amount,
    requestedAt: time().asOf,
    next: { code: 'decision', by: time().today },
    events: [{ code: 'received', at: time().asOf, by: 'customer' }],
    evidence: [{ id: 'evi_1', name: 'screen.png', type: 'image/png', size: 68 }],
    actions: [{ name: 'take-back', allowed: true, via: 'api' }],
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
            items: [{ ...thing, quantity: 1, refundable: amount, routes: refundRoutes.map((route) => ({ route })) }],
            routes: [{ route: 'withdraw', state: 'open', reasons: [], decision: 'automatic', statement: 'none', evidence: 0, sources: [] }],
            destinations: [{ choice: 'original', parts: [destination] }],
            requests: [`ref_${customer}`],
          }
        : undefined,
    previewRefund: async (customer, purchase, { route }) =>
      owned(customer, purchase)
        ? {
            ...time(),
            purchase,
            version: 1,
            route,
            lines: [{ item: 'item_1', name: 'A film', amount, kind: 'full', of: amount }],
            amount,
            taxes: [{ name: 'MVA', rate: '25', amount: { ...amount, amount: 2380 } }],
            parts: [{ ...destination, amount }],
            consequences: [{ code: 'access-ends', on: time().today }],
            decision: 'review',
            decidedBy: time().today,
            policy,
          }
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
  };
};
