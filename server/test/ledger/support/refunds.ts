import type { RefundRequestChange } from '../../../../src/api/contract/refund-request-operations.ts';
import type { RefundDecision } from '../../../../src/api/contract/refund-review.ts';
import type { RefundRoute } from '../../../../src/api/contract/refund-terms.ts';
import type { PurchaseRecord, Tender } from '../../../src/domain/purchase/record.ts';
import type { RefundPolicy, RefundRule } from '../../../src/domain/refund/policy.ts';
import { dayIn } from '../../../src/domain/time/time-zone.ts';
import type { RefundOrder, RefundRequestAnswer } from '../../../src/gateways/refund-gateway.ts';
import type { Ledger } from '../../../src/gateways/ledger/carry-out.ts';
import type { PaymentProvider, SendBack } from '../../../src/gateways/ledger/payments.ts';
import { advancePurchases } from '../../../src/gateways/ledger/purchase-advance.ts';
import { insertPurchases } from '../../../src/gateways/ledger/purchase-write.ts';
import { advanceRefunds } from '../../../src/gateways/ledger/refunds/advance-refunds.ts';
import { changeRequest } from '../../../src/gateways/ledger/refunds/change-request.ts';
import { createRefundRequest } from '../../../src/gateways/ledger/refunds/create-request.ts';
import { decideRequest } from '../../../src/gateways/ledger/refunds/decide.ts';
import { readRequestsOf } from '../../../src/gateways/ledger/refunds/request-rows.ts';
import { createSandboxPayments } from '../../../src/gateways/ledger/sandbox-payments.ts';
import { toPolicies } from '../../../src/policies/policies.ts';
import { purchase } from '../../domain/support/purchase-records.ts';
import { nok } from '../../domain/support/records.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { purchasesOf } from './purchases.ts';

const sources = [{ name: 'vilkår § 1' }];
const rule = (facts: Partial<RefundRule> = {}): RefundRule => ({
  days: 14, value: 'full', unusedOnly: false, answerDays: 7, statement: 'optional', evidence: 2, sources, ...facts,
});

/** Whatever is sold in Norway: a withdrawal, faults by hand, and what was not meant by a rule with its limits. */
export const policy: RefundPolicy = {
  id: 'no-all',
  version: 1,
  markets: ['*'],
  products: ['goods', 'digital-content', 'digital-service', 'gift-card'],
  validFrom: '2020-01-01',
  withdrawal: { days: 14, from: 'purchase', waivable: true, value: 'full', sentWithinDays: 14, sources },
  fault: rule({ days: 1000, statement: 'required', answerDays: 14 }),
  unintended: rule({ unusedOnly: true, automatic: { upTo: { NOK: 200_00 }, times: 2 }, statement: 'none', evidence: 0 }),
  other: rule({ value: 'prorated' }),
  appealDays: 30,
};

export const card = (amount: number, method = 'pm_1'): Tender => ({ kind: 'card', label: 'Visa', lastFour: '4242', paymentMethod: method, amount: nok(amount) });
export const balance = (amount: number): Tender => ({ kind: 'balance', label: 'Saldo', amount: nok(amount) });

/** A ledger in which money goes back, with a clock that a test moves and a provider that it can watch. */
export const createRefundLedger = async (policies: readonly RefundPolicy[] = [policy]) => {
  const database = await openTestDatabase();
  await database.query('INSERT INTO merchant (facts) VALUES ($1)', [JSON.stringify({ name: 'Nordlia', country: 'NO' })]);
  const asked: SendBack[] = [];
  const state = { now: new Date('2026-12-04T09:00:00Z'), bought: 0 };
  const clock = { now: () => state.now };
  const sandbox = createSandboxPayments({ database, clock, origin: 'https://sandbox.example' });
  const payments: PaymentProvider = {
    ...sandbox,
    refund: (request) => {
      asked.push(request);
      return sandbox.refund(request);
    },
  };
  const ledger: Ledger = { database, clock, payments, policies: toPolicies(policies) };

  const addCustomer = async (id: string, token = 'sandbox:approves'): Promise<string> => {
    await database.query('INSERT INTO customer VALUES ($1, $2)', [id, 'Europe/Oslo']);
    await database.query(
      `INSERT INTO payment_method (id, customer, label, last_four, provider_token) VALUES ($1, $2, 'Visa', '4242', $3)`,
      [`pm_${id}`, id, token],
    );
    return id;
  };

  /** A purchase of 2 December that is paid with these tenders; by card alone, when none are given. */
  const buy = async (customer: string, facts: Partial<PurchaseRecord> = {}, tenders?: readonly Tender[]): Promise<PurchaseRecord> => {
    state.bought += 1;
    const total = facts.total ?? nok(119);
    const paid = tenders ?? [{ ...card(0, `pm_${customer}`), amount: total }];
    const asked = paid.filter(({ kind }) => kind !== 'balance' && kind !== 'gift-card');
    const record = purchase({
      id: `pur_${state.bought}`,
      orderNumber: `NL-${state.bought}`,
      customer,
      buyer: customer,
      tenders: paid,
      charges: asked.map(({ amount }) => ({ state: 'posted', amount, on: '2026-12-02', postedOn: '2026-12-03', statementText: 'NORDLIA.NO' })),
      ...facts,
    });
    await database.transaction((tx) => insertPurchases(tx, [record]));
    return record;
  };

  /** Asks for money back as the server does, in a transaction of its own. */
  const request = async (record: PurchaseRecord, order: Partial<RefundOrder> & { route: RefundRoute }, customer = record.customer) => {
    const answer = await database.transaction((tx) =>
      createRefundRequest(ledger, tx, customer, {
        purchase: record.id,
        items: record.items.map(({ id }) => id),
        version: record.version,
        previewedOn: dayIn('Europe/Oslo', state.now),
        locale: 'nb',
        ...order,
      }),
    );
    return answer as RefundRequestAnswer;
  };

  /** The purchase and its requests, as they stand. */
  const look = async (record: PurchaseRecord) => {
    const found = (await purchasesOf(database, record.customer)).find(({ id }) => id === record.id);
    if (!found) throw new Error(`${record.id} is gone.`);
    return { purchase: found, requests: await readRequestsOf(database, record.id) };
  };

  const versionOf = async (id: string): Promise<number> => {
    const [row] = await database.query<{ version: number }>('SELECT version FROM refund_request WHERE id = $1', [id]);
    return row?.version ?? 0;
  };

  /** Lets one of the store's people decide, by whichever provider is connected. */
  const decide = async (id: string, decision: RefundDecision, by: Ledger = ledger) => {
    const version = await versionOf(id);
    return database.transaction((tx) => decideRequest(by, tx, id, decision, version, 'Ane'));
  };

  /** Lets a customer do something about a request. */
  const change = async (id: string, customer: string, wish: RefundRequestChange) => {
    const version = await versionOf(id);
    return database.transaction((tx) => changeRequest(ledger, tx, customer, id, wish, version));
  };

  const advance = async (instant?: string): Promise<void> => {
    if (instant !== undefined) state.now = new Date(instant);
    await advancePurchases(ledger);
    await advanceRefunds(ledger);
  };

  return { ...ledger, ledger, asked, state, addCustomer, buy, request, look, decide, change, advance, close: () => database.close() };
};

export type RefundLedger = Awaited<ReturnType<typeof createRefundLedger>>;
