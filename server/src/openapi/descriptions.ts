import type { OperationName } from '../../../src/api/contract/operations.ts';
import type { ProblemCode } from '../../../src/api/contract/problem.ts';

/** What the document says of an operation beside its row. It stands here because no browser needs to load it. */
interface Description {
  /** One sentence. */
  readonly summary: string;
  /** Codes that this operation in particular may answer with, beside those that follow from its row. */
  readonly problems?: readonly ProblemCode[];
}

export const descriptions: Record<OperationName, Description> = {
  getMerchant: { summary: 'The store: its name, country and how to reach it.' },
  createCustomerSession: {
    summary: "Makes a short-lived token for one customer. For the host's server only, with its secret key.",
  },
  listSubscriptions: { summary: "The customer's subscriptions, those that need attention first." },
  getSubscription: { summary: 'One subscription.' },
  getSubscriptionOptions: { summary: 'The plans, pauses and ways of cancelling that this customer can choose among.' },
  previewSubscriptionChange: {
    summary: 'What a change would do to dates, money and access. Changes nothing.',
    problems: ['action-not-allowed', 'renewal-running'],
  },
  changeSubscription: {
    summary: 'Makes a change that was previewed. Answers the subscription as it is after it.',
    problems: ['action-not-allowed', 'subscription-changed', 'renewal-running', 'payment-declined'],
  },
  listPurchases: { summary: "The customer's purchases, the newest first, of a filter and from a day on." },
  getPurchaseOverview: { summary: 'What waits for payment, which months have purchases, and whose they are.' },
  getSpending: { summary: 'What was spent and given back, by month and currency.' },
  getPurchase: { summary: 'Everything about one purchase.' },
  updateInvoice: {
    summary: 'Puts another name, address or VAT number on an invoice. Answers the purchase as it is after it.',
    problems: ['action-not-allowed', 'purchase-changed', 'vat-number-invalid'],
  },
  createDocumentLink: {
    summary: 'Makes an address from which a receipt or a list of purchases can be downloaded for a few minutes.',
    problems: ['not-found'],
  },
  checkCharge: { summary: 'What a charge on a statement is, as far as the ledger can tell. Changes nothing.' },
};
