import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as charge from '../../../src/api/contract/charge-check.ts';
import { money } from '../../../src/api/contract/common.ts';
import { addressField, addressForm } from '../../../src/api/contract/address-form.ts';
import { approvalChange } from '../../../src/api/contract/approval-operations.ts';
import { approval, approvalAction, challenge } from '../../../src/api/contract/approval.ts';
import { balanceMovement } from '../../../src/api/contract/balance.ts';
import { billingDetails, billingDetailsInput } from '../../../src/api/contract/billing-details.ts';
import * as declared from '../../../src/api/contract/declaration.ts';
import { customerSession, customerSessionRequest } from '../../../src/api/contract/customer-session.ts';
import { decline } from '../../../src/api/contract/decline.ts';
import { diagnosis, finding } from '../../../src/api/contract/diagnosis.ts';
import { documentRequest } from '../../../src/api/contract/document-link.ts';
import { hold } from '../../../src/api/contract/hold.ts';
import { merchant } from '../../../src/api/contract/merchant.ts';
import * as methodChange from '../../../src/api/contract/payment-method-change.ts';
import * as methods from '../../../src/api/contract/payment-method.ts';
import { paymentRule, paymentRules } from '../../../src/api/contract/payment-rules.ts';
import * as setup from '../../../src/api/contract/payment-setup.ts';
import { outstandingOrder } from '../../../src/api/contract/outstanding.ts';
import { payment } from '../../../src/api/contract/payment.ts';
import { unlock } from '../../../src/api/contract/unlock.ts';
import { evidenceFile } from '../../../src/api/contract/refund-evidence.ts';
import * as refundOptions from '../../../src/api/contract/refund-options.ts';
import * as refundPreview from '../../../src/api/contract/refund-preview.ts';
import { refundRequestChange } from '../../../src/api/contract/refund-request-operations.ts';
import * as refund from '../../../src/api/contract/refund-request.ts';
import * as review from '../../../src/api/contract/refund-review.ts';
import * as terms from '../../../src/api/contract/refund-terms.ts';
import * as law from '../../../src/api/contract/rights.ts';
import { problem } from '../../../src/api/contract/problem.ts';
import { invoiceDetails } from '../../../src/api/contract/invoice-details.ts';
import { purchaseAction, purchaseSummary } from '../../../src/api/contract/purchase-summary.ts';
import * as bought from '../../../src/api/contract/purchase.ts';
import * as change from '../../../src/api/contract/subscription-change.ts';
import * as flow from '../../../src/api/contract/troubleshooting-flow.ts';
import { interval, plan, subscription, subscriptionAction } from '../../../src/api/contract/subscription.ts';

/** The schemas that have a name of their own; wherever one is used, the document refers to it. */
const named = {
  Address: bought.address,
  AddressField: addressField,
  AddressForm: addressForm,
  AppliedPolicy: terms.appliedPolicy,
  Approval: approval,
  ApprovalAction: approvalAction,
  ApprovalChange: approvalChange,
  BalanceMovement: balanceMovement,
  BillingDetails: billingDetails,
  BillingDetailsInput: billingDetailsInput,
  Blocker: methodChange.blocker,
  Challenge: challenge,
  ChargeCheck: charge.chargeCheck,
  ChargeCheckRequest: charge.chargeCheckRequest,
  Consequence: change.consequence,
  Contract: declared.contract,
  CustomerSession: customerSession,
  CustomerSessionRequest: customerSessionRequest,
  Declaration: declared.declaration,
  Decline: decline,
  Diagnosis: diagnosis,
  DocumentRequest: documentRequest,
  EvidenceFile: evidenceFile,
  Explanation: charge.explanation,
  Finding: finding,
  FlowNode: flow.flowNode,
  Hold: hold,
  Interval: interval,
  Invoice: bought.invoice,
  InvoiceDetails: invoiceDetails,
  Merchant: merchant,
  Money: money,
  OutstandingOrder: outstandingOrder,
  Payment: payment,
  PaymentFields: setup.paymentFields,
  PaymentMethod: methods.paymentMethod,
  PaymentMethodAction: methods.paymentMethodAction,
  PaymentMethodChange: methodChange.paymentMethodChange,
  PaymentMethodPreview: methodChange.paymentMethodPreview,
  PaymentMethods: methods.paymentMethods,
  PaymentRule: paymentRule,
  PaymentRules: paymentRules,
  PaymentSetup: setup.paymentSetup,
  PaymentSetupResult: setup.paymentSetupResult,
  Plan: plan,
  Problem: problem,
  Purchase: bought.purchase,
  PurchaseAction: purchaseAction,
  PurchaseSummary: purchaseSummary,
  RefundAction: refund.refundAction,
  RefundBlock: refundOptions.refundBlock,
  RefundConsequence: refundPreview.refundConsequence,
  RefundDecision: review.refundDecision,
  RefundDestination: terms.refundDestination,
  RefundEvent: refund.refundEvent,
  RefundLine: refundPreview.refundLine,
  RefundOptions: refundOptions.refundOptions,
  RefundPreview: refundPreview.refundPreview,
  RefundRequest: refund.refundRequest,
  RefundRequestChange: refundRequestChange,
  RefundReview: review.refundReview,
  RefundRouteOption: refundOptions.refundRouteOption,
  RefundableItem: refundOptions.refundableItem,
  RetentionOffer: change.retentionOffer,
  Right: law.right,
  RightLabels: law.rightLabels,
  Rights: law.rights,
  Source: terms.source,
  StatutoryFunction: law.statutoryFunction,
  Subscription: subscription,
  SubscriptionAction: subscriptionAction,
  SubscriptionChange: change.subscriptionChange,
  SubscriptionOptions: change.subscriptionOptions,
  SubscriptionPreview: change.subscriptionPreview,
  Termination: declared.termination,
  TroubleshootingFlow: flow.troubleshootingFlow,
  Unlock: unlock,
};

const settings: ConversionConfig = {
  target: 'draft-2020-12',
  // What goes over the wire: an open enum is any string there, whatever a client turns it into.
  typeMode: 'input',
  errorMode: 'ignore',
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

const refers = new Map<GenericSchema, string>(Object.entries(named).map(([name, schema]) => [schema, name]));

/** A schema of the contract as JSON Schema: a reference where it has a name. */
export const schemaOf = (schema: GenericSchema): JsonSchema => {
  const name = refers.get(schema);
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  const { $schema: _dialect, $defs: _definitions, ...rest } = toJsonSchema(schema, { ...settings, definitions: named });
  return rest;
};

/** All named schemas, for `components`. */
export const namedSchemas = (): Record<string, JsonSchema> => toJsonSchemaDefs(named, settings);
