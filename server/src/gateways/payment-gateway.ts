import type { InferInput, InferOutput } from 'valibot';
import type { ApprovalChange, listApprovals } from '../../../src/api/contract/approval-operations.ts';
import type { approval } from '../../../src/api/contract/approval.ts';
import type { listBalanceMovements } from '../../../src/api/contract/balance.ts';
import type { BillingDetailsInput, billingDetails } from '../../../src/api/contract/billing-details.ts';
import type { diagnosis, TroubleTopic } from '../../../src/api/contract/diagnosis.ts';
import type { PaymentMethodChange, paymentMethodPreview } from '../../../src/api/contract/payment-method-change.ts';
import type { paymentMethods } from '../../../src/api/contract/payment-method.ts';
import type { listOutstanding } from '../../../src/api/contract/outstanding.ts';
import type { createPayment } from '../../../src/api/contract/payment-operations.ts';
import type { completePaymentSetup, paymentSetup, paymentSetupResult } from '../../../src/api/contract/payment-setup.ts';
import type { payment } from '../../../src/api/contract/payment.ts';
import type { createHandOver } from '../../../src/api/contract/troubleshooting-flow.ts';
import type { Database } from '../database.ts';

export type PaymentMethodsAnswer = InferInput<typeof paymentMethods>;
export type PaymentMethodPreviewAnswer = InferInput<typeof paymentMethodPreview>;
export type SetupAnswer = InferInput<typeof paymentSetup>;
export type SetupResult = InferInput<typeof paymentSetupResult>;
export type BalancePage = InferInput<(typeof listBalanceMovements)['result']>;
export type BillingDetailsAnswer = InferInput<typeof billingDetails>;
export type Outstanding = InferInput<(typeof listOutstanding)['result']>;
export type PaymentAnswered = InferInput<typeof payment>;
export type Approvals = InferInput<(typeof listApprovals)['result']>;
export type ApprovalAnswer = InferInput<typeof approval>;
export type DiagnosisAnswer = InferInput<typeof diagnosis>;
export type HandOverAnswer = InferInput<(typeof createHandOver)['result']>;

export type PaymentOrder = InferOutput<(typeof createPayment)['body']>;
export type SetupCompletion = InferOutput<(typeof completePaymentSetup)['body']>;
export type HandOver = InferOutput<(typeof createHandOver)['body']>;

/** What a customer pays with, and who they are on an invoice. `undefined` is the answer for what a customer does not have. */
export interface WalletGateway {
  paymentMethods(customer: string): Promise<PaymentMethodsAnswer>;
  orderPaymentMethods(tx: Database, customer: string, order: readonly string[], version: number): Promise<PaymentMethodsAnswer>;
  previewPaymentMethodChange(customer: string, id: string, change: PaymentMethodChange): Promise<PaymentMethodPreviewAnswer | undefined>;
  changePaymentMethod(
    tx: Database,
    customer: string,
    id: string,
    change: PaymentMethodChange,
    version: number,
  ): Promise<PaymentMethodsAnswer | undefined>;
  startPaymentSetup(customer: string, updates: string | undefined): Promise<SetupAnswer | undefined>;
  completePaymentSetup(tx: Database, customer: string, id: string, completion: SetupCompletion): Promise<SetupResult | undefined>;
  balanceMovements(customer: string, query: { readonly cursor?: string; readonly limit: number }): Promise<BalancePage>;
  billingDetails(customer: string): Promise<BillingDetailsAnswer>;
  updateBillingDetails(tx: Database, customer: string, details: BillingDetailsInput, version: number): Promise<BillingDetailsAnswer>;
}

/** What is unpaid, how it gets paid, and what waits for a bank. */
export interface PayingGateway {
  outstanding(customer: string): Promise<Outstanding>;
  createPayment(tx: Database, customer: string, order: PaymentOrder): Promise<PaymentAnswered | undefined>;
  getPayment(customer: string, id: string): Promise<PaymentAnswered | undefined>;
  approvals(customer: string): Promise<Approvals>;
  getApproval(customer: string, id: string): Promise<ApprovalAnswer | undefined>;
  changeApproval(
    tx: Database,
    customer: string,
    id: string,
    change: ApprovalChange,
    version: number,
  ): Promise<ApprovalAnswer | undefined>;
  confirmApproval(tx: Database, customer: string, id: string): Promise<ApprovalAnswer | undefined>;
}

/** What is known when somebody cannot buy, and whom they are handed to. */
export interface SupportGateway {
  diagnosis(customer: string, topic: TroubleTopic): Promise<DiagnosisAnswer>;
  createHandOver(tx: Database, customer: string, handOver: HandOver): Promise<HandOverAnswer>;
}

export interface PaymentGateway extends WalletGateway, PayingGateway, SupportGateway {}
