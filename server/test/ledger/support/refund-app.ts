import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { RefundRequestChange } from '../../../../src/api/contract/refund-request-operations.ts';
import type { RefundRequest } from '../../../../src/api/contract/refund-request.ts';
import type { RefundDecision, RefundReview } from '../../../../src/api/contract/refund-review.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import type { RefundRequestRecord } from '../../../src/domain/refund/record.ts';
import type { Received } from '../../../src/domain/refund/transitions.ts';
import { insertPurchases } from '../../../src/gateways/ledger/purchase-write.ts';
import { insertRequest, lockRequest, updateRequest } from '../../../src/gateways/ledger/refunds/request-rows.ts';
import { purchase } from '../../domain/support/purchase-records.ts';
import { received } from '../../domain/support/refund-records.ts';
import { testConfig, tokenOf } from '../../support/caller.ts';
import { pageOrigin } from '../../support/samples.ts';
import { createWalletApp } from './wallet.ts';

type Answer<T> = { readonly status: number; readonly body: T & { code?: string; reason?: string } };

/** A page of a list, with as much as these tests look at. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

/** A ledger behind its HTTP interface, as customers' pages and the store's people see it. It is 4 December, ten in Oslo. */
export const createRefundApp = async () => {
  const app = await createWalletApp();
  const { ask, database, ledger } = app;
  ledger.now = new Date('2026-12-04T09:00:00Z');

  /** A customer with a card and a film that was bought with it. */
  const buyer = async (id: string, changes: Partial<PurchaseRecord> = {}, token = 'sandbox:approves'): Promise<string> => {
    await app.customer(id);
    await app.method(id, `pm_${id}`, {}, token);
    const tenders = purchase().tenders.map((tender) => ({ ...tender, paymentMethod: `pm_${id}` }));
    const bought = purchase({ id: `pur_${id}`, orderNumber: `NL-${id}`, customer: id, buyer: id, tenders, ...changes });
    await database.transaction((tx) => insertPurchases(tx, [bought]));
    return id;
  };

  let made = 0;
  /** A request of a buyer's for it, received now. */
  const request = async (of: string, changes: Partial<Received> = {}): Promise<string> => {
    made += 1;
    const id = `rfr_${made}`;
    const record = received({ id, customer: of, purchase: `pur_${of}`, reference: `REF-${made}`, ...changes }, ledger.now);
    await database.transaction((tx) => insertRequest(tx, record, { actor: 'customer' }));
    return id;
  };

  const stored = async (id: string): Promise<RefundRequestRecord> => {
    const record = await database.transaction((tx) => lockRequest(tx, id));
    assert.ok(record);
    return record;
  };

  /** Lets something happen to a request that time does, or a rule. */
  const move = async (id: string, act: (record: RefundRequestRecord) => RefundRequestRecord): Promise<void> => {
    const before = await stored(id);
    await database.transaction((tx) => updateRequest(tx, before, act(before), { actor: 'time' }));
  };

  const answerOf = async <T>(response: Response): Promise<Answer<T>> => ({
    status: response.status,
    body: (await response.json()) as Answer<T>['body'],
  });

  /** As a customer's page asks, with headers of its own. */
  const askAs = async (of: string, method: 'GET' | 'POST', path: string, body: unknown, headers: Record<string, string>): Promise<Response> =>
    app.app.request(path, {
      method,
      headers: { Origin: pageOrigin, Authorization: `Bearer ${await tokenOf(of)}`, 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  const see = async (of: string, id: string) => answerOf<RefundRequest>(await ask(of, 'GET', `/refund-requests/${id}`));

  /** Made on the version that is there, unless on another. */
  const change = async (of: string, id: string, what: RefundRequestChange, version?: number) =>
    answerOf<RefundRequest>(
      await ask(of, 'POST', `/refund-requests/${id}/changes`, { change: what, version: version ?? (await stored(id)).version }),
    );

  /** As the host's server asks, with its secret key. */
  const askAsStore = async (method: 'GET' | 'POST', path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    app.app.request(path, {
      method,
      headers: {
        Authorization: `Bearer ${testConfig.secretKey}`,
        ...(body !== undefined && { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  const decide = async (id: string, decision: RefundDecision, { reviewer = 'Ingrid Berg', version }: { reviewer?: string; version?: number } = {}) =>
    answerOf<RefundReview>(
      await askAsStore('POST', `/refund-reviews/${id}/decisions`, { decision, version: version ?? (await stored(id)).version, reviewer }),
    );

  const reviews = async (query = ''): Promise<Listed<RefundReview>> => {
    const response = await askAsStore('GET', `/refund-reviews${query}`);
    assert.equal(response.status, 200, await response.clone().text());
    return (await response.json()) as Listed<RefundReview>;
  };

  /** Sends a file up. */
  const upload = (of: string, content: Buffer, name = 'bilde.jpg'): Promise<Response> =>
    ask(of, 'POST', '/refund-evidence', { name, content: content.toString('base64') });

  /** The id of a file that was sent up. */
  const uploaded = async (of: string, content: Buffer, name?: string): Promise<string> => {
    const { body, status } = await answerOf<{ id: string }>(await upload(of, content, name));
    assert.equal(status, 201, JSON.stringify(body));
    return body.id;
  };

  /** What stands in the audit of a request or a file: who, what, and which of the store's people. */
  const auditOf = async (id: string): Promise<string[]> => {
    const rows = await database.query<{ actor: string; action: string; reviewer: string | null }>(
      'SELECT actor, action, reviewer FROM refund_audit WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    return rows.map(({ action, actor, reviewer }) => `${actor} ${action}${reviewer === null ? '' : ` (${reviewer})`}`);
  };

  return { ...app, buyer, request, stored, move, askAs, see, change, askAsStore, decide, reviews, upload, uploaded, auditOf };
};

export type RefundApp = Awaited<ReturnType<typeof createRefundApp>>;
