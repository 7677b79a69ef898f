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

  listPaymentMethods: { summary: "The customer's ways to pay, in the order in which they are charged." },
  orderPaymentMethods: {
    summary: 'Sets the order in which methods are charged. Answers the methods as they are after it.',
    problems: ['payment-methods-changed'],
  },
  previewPaymentMethodChange: { summary: 'What a change of a payment method would do, and what stands in its way.' },
  changePaymentMethod: {
    summary: 'Removes a payment method, replaces it everywhere, or makes it the backup.',
    problems: ['action-not-allowed', 'payment-methods-changed'],
  },
  startPaymentSetup: {
    summary: "Begins to add a payment method: answers what the provider's own fields need.",
    problems: ['not-found', 'action-not-allowed'],
  },
  completePaymentSetup: {
    summary: "Adds the method that the provider's fields gave a token for. A decline is an answer, not a problem.",
    problems: ['setup-expired', 'card-number-refused', 'action-not-allowed'],
  },
  listOutstanding: { summary: 'Orders that wait for a payment, why, and what paying them unlocks.' },
  createPayment: {
    summary: 'Pays an outstanding order. A decline is an answer, not a problem.',
    problems: ['not-found', 'action-not-allowed', 'purchase-changed', 'renewal-running', 'card-number-refused'],
  },
  getPayment: { summary: 'How a payment stands.' },
  listApprovals: { summary: "What waits for the customer's bank, and what was decided in the last day." },
  getApproval: { summary: "Something that waits for the customer's bank." },
  changeApproval: {
    summary: "Begins, prolongs or ends a challenge of the customer's bank.",
    problems: ['action-not-allowed', 'approval-changed', 'card-number-refused'],
  },
  confirmApproval: { summary: 'Asks the provider what became of a challenge, and carries out what waited for it.' },
  listBalanceMovements: { summary: 'How the store balance came about, the newest movement first.' },
  getAddressForm: { summary: 'The form in which a country writes an address.', problems: ['not-found'] },
  getBillingDetails: { summary: 'Who pays, as it is to stand on coming invoices.' },
  updateBillingDetails: {
    summary: 'Puts other billing details in place, for coming invoices.',
    problems: ['billing-details-changed', 'vat-number-invalid'],
  },
  getPaymentRules: { summary: 'The law behind the approval of payments, for a country.', problems: ['not-found'] },
  getDiagnosis: { summary: 'What the back end knows about a trouble with buying, paying or downloading.' },
  getTroubleshootingFlow: { summary: 'The questions that are asked where the back end cannot know.' },
  createHandOver: { summary: "Hands a trouble over to the store's people, with everything found and answered." },
  getRefundOptions: { summary: 'On which routes money can be asked back for a purchase, item by item.' },
  previewRefund: {
    summary: 'What a request for money back would come to: how much, where and when, and what is lost. Changes nothing.',
    problems: ['action-not-allowed'],
  },
  addEvidence: { summary: 'Takes in one file to be sent along with a request.', problems: ['evidence-refused'] },
  listRefundRequests: { summary: "The customer's requests for money back, the newest first." },
  createRefundRequest: {
    summary: 'Asks for money back. What a rule decides is decided at once; the rest waits for a person.',
    problems: ['not-found', 'action-not-allowed', 'purchase-changed'],
  },
  getRefundRequest: { summary: 'A request for money back, from its receipt to the arrival.' },
  changeRefundRequest: {
    summary: 'Appeals, answers, adds, takes back, or says where money goes that came back.',
    problems: ['action-not-allowed', 'refund-changed'],
  },
  listRefundReviews: { summary: "Requests of all customers, for the store's people. For the host's server only." },
  decideRefundRequest: {
    summary: "Decides about a request, on behalf of one of the store's people. For the host's server only.",
    problems: ['action-not-allowed', 'refund-changed'],
  },
  getRights: { summary: "The law behind money back and contracts' ends, with the words that pages must show." },
  listContracts: { summary: 'The contracts that the customer can withdraw from or terminate.' },
  listDeclarations: { summary: 'What the customer has declared.' },
  createDeclaration: {
    summary: 'Withdraws from a contract or terminates it. Never refused for being late.',
    problems: ['not-found'],
  },
  createGuestDeclaration: { summary: 'The same for somebody who is not signed in.', problems: ['rate-limited'] },
};
