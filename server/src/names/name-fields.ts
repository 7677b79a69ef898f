import type { OperationName } from '../../../src/api/contract/operations.ts';
import { approval, approvals, contracts, heldByStore, payment, purchase, refundRequest, subscription, type Decided, within, wallet, store } from './named-things.ts';

export type { NameField } from './named-things.ts';

/**
 * Which texts of an answer are names of the store's, and are put into the reader's language: by their place in the contract alone, so that a customer
 * who is called like a product keeps their name. A test walks through the contract and fails on a text that nothing is said about, here or in
 * the test's own list of what is never a name. Operations that are missing are not a customer's.
 */
export const nameFields: { readonly [N in OperationName]?: Decided } = {
  listSubscriptions: within('items.*', subscription),
  getSubscription: subscription,
  getSubscriptionOptions: { store: store('plans.*.plan.name'), others: [] },
  previewSubscriptionChange: { store: store('lines.*.name', 'consequences.*.name'), others: [] },
  changeSubscription: subscription,

  listPurchases: { store: store('items.*.title'), others: ['items.*.member.name'] },
  getPurchaseOverview: { store: store('unpaid.*.title'), others: ['unpaid.*.member.name', 'members.*.name'] },
  getPurchase: purchase,
  updateInvoice: purchase,
  // The name of a file has the words of its own language already.
  createDocumentLink: { store: [], others: ['name'] },
  checkCharge: {
    store: [
      // Taxes are called what they are called.
      { path: 'explanations.*.working.*.label', where: ({ code }) => ['purchase', 'part', 'balance', 'converted', 'refund', 'hold'].includes(String(code)) },
      ...store('explanations.*.purchases.*.title'),
    ],
    others: ['explanations.*.purchases.*.member.name'],
  },

  listPaymentMethods: wallet,
  orderPaymentMethods: wallet,
  changePaymentMethod: wallet,
  previewPaymentMethodChange: {
    store: [
      { path: 'blockers.*.name', where: ({ code }) => code !== 'not-usable' },
      { path: 'consequences.*.name', where: ({ code }) => code === 'subscription-moves' || code === 'unpaid-moves' },
    ],
    others: [],
  },
  // The adapter of the provider's fields.
  startPaymentSetup: { store: [], others: ['fields.name'] },

  listOutstanding: { store: store('items.*.title', 'items.*.unlocks.*.name'), others: ['items.*.attempts.*.method'] },
  createPayment: payment,
  getPayment: payment,
  listApprovals: approvals,
  getApproval: approval,
  changeApproval: approval,
  confirmApproval: approval,
  listBalanceMovements: { store: store('items.*.title'), others: [] },

  // Whom the bill is for, and what regions are called.
  getBillingDetails: { store: [], others: ['details.name', 'form.fields.*.choices.*.name'] },
  updateBillingDetails: { store: [], others: ['details.name', 'form.fields.*.choices.*.name'] },

  getDiagnosis: {
    // What is found about a method has its label, and what the bank waits for too, where that is a method alone.
    store: [
      {
        path: 'findings.*.name',
        where: ({ code, purchase: order, subscription: series }) =>
          ['service-outage', 'unpaid-order', 'family-approval', 'subscription-lapsed'].includes(String(code)) ||
          (code === 'approval-waiting' && (order ?? series) !== undefined),
      },
    ],
    others: ['findings.*.person', 'findings.*.countries.method'],
  },

  getRefundOptions: {
    store: [...store('title', 'items.*.name', 'routes.*.sources.*.name', 'subscription.name'), heldByStore('destinations.*.parts.*.label')],
    // Who sells elsewhere; the consent word for word.
    others: ['items.*.routes.*.blocked.name', 'routes.*.waiver.text'],
  },
  previewRefund: {
    store: [
      ...store('lines.*.name', 'policy.sources.*.name'),
      // Of a family a person is named.
      { path: 'consequences.*.name', where: ({ code }) => code !== 'family-loses-access' },
      heldByStore('parts.*.label'),
    ],
    others: ['taxes.*.name'],
  },
  addEvidence: { store: [], others: ['name'] },
  listRefundRequests: within('items.*', refundRequest),
  createRefundRequest: refundRequest,
  getRefundRequest: refundRequest,
  changeRefundRequest: refundRequest,

  listContracts: contracts,
  // What somebody declared stays word for word.
  listDeclarations: { store: [], others: ['items.*.name', 'items.*.documents.*.name'] },
  createDeclaration: { store: [], others: ['name', 'documents.*.name'] },
};
