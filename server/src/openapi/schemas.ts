import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as charge from '../../../src/api/contract/charge-check.ts';
import { money } from '../../../src/api/contract/common.ts';
import { customerSession, customerSessionRequest } from '../../../src/api/contract/customer-session.ts';
import { documentRequest } from '../../../src/api/contract/document-link.ts';
import { merchant } from '../../../src/api/contract/merchant.ts';
import { problem } from '../../../src/api/contract/problem.ts';
import { invoiceDetails } from '../../../src/api/contract/purchase-operations.ts';
import { purchaseAction, purchaseSummary } from '../../../src/api/contract/purchase-summary.ts';
import * as bought from '../../../src/api/contract/purchase.ts';
import * as change from '../../../src/api/contract/subscription-change.ts';
import { interval, plan, subscription, subscriptionAction } from '../../../src/api/contract/subscription.ts';

/** The schemas that have a name of their own; wherever one is used, the document refers to it. */
const named = {
  Address: bought.address,
  ChargeCheck: charge.chargeCheck,
  ChargeCheckRequest: charge.chargeCheckRequest,
  Consequence: change.consequence,
  CustomerSession: customerSession,
  CustomerSessionRequest: customerSessionRequest,
  DocumentRequest: documentRequest,
  Explanation: charge.explanation,
  Interval: interval,
  Invoice: bought.invoice,
  InvoiceDetails: invoiceDetails,
  Merchant: merchant,
  Money: money,
  Plan: plan,
  Problem: problem,
  Purchase: bought.purchase,
  PurchaseAction: purchaseAction,
  PurchaseSummary: purchaseSummary,
  RetentionOffer: change.retentionOffer,
  Subscription: subscription,
  SubscriptionAction: subscriptionAction,
  SubscriptionChange: change.subscriptionChange,
  SubscriptionOptions: change.subscriptionOptions,
  SubscriptionPreview: change.subscriptionPreview,
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
