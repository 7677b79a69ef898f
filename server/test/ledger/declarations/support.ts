import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { extractText } from 'unpdf';
import type { Contract, Declaration } from '../../../../src/api/contract/declaration.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import type { SubscriptionRecord } from '../../../src/domain/subscription/record.ts';
import { insertPurchases } from '../../../src/gateways/ledger/purchase-write.ts';
import { readSubscription } from '../../../src/gateways/ledger/subscription-rows.ts';
import { purchase } from '../../domain/support/purchase-records.ts';
import { createRefundApp } from '../support/refund-app.ts';

/** What is declared unless a test says otherwise. */
export const words = {
  kind: 'withdraw',
  name: 'Kari Nordmann',
  contract: 'Ærlig talt',
  email: 'kari@nordmann.example',
  country: 'NO',
  locale: 'nb',
};

type Document = { readonly type: string | null; readonly disposition: string | null; readonly policy: string | null; readonly bytes: Buffer };

/** Every space is one, as it looks: a printer breaks lines where it likes. */
export const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The text of a PDF, as it is read aloud. */
export const textOf = async (pdf: Uint8Array): Promise<string> => plain((await extractText(new Uint8Array(pdf), { mergePages: true })).text);

/** A ledger behind its HTTP interface, to which something is declared. It is 4 December 2026, ten in Oslo. */
export const createDeclaringApp = async () => {
  const app = await createRefundApp();
  const { database, ledger } = app;

  const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    Promise.resolve(
      app.app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), ...headers },
        body: JSON.stringify(body),
      }),
    );
  const made = async (response: Response): Promise<Declaration> => {
    assert.equal(response.status, 201, await response.clone().text());
    return (await response.json()) as Declaration;
  };
  const declare = async (of: string, order: object): Promise<Declaration> => made(await app.ask(of, 'POST', '/declarations', { ...words, ...order }));
  const declareAsGuest = async (order: object): Promise<Declaration> => made(await post('/guest-declarations', { ...words, ...order }));

  const fetchDocument = async (path: string): Promise<Document> => {
    const response = await app.app.request(path);
    assert.equal(response.status, 200, await response.clone().text());
    const { headers } = response;
    return {
      type: headers.get('Content-Type'),
      disposition: headers.get('Content-Disposition'),
      policy: headers.get('Content-Security-Policy'),
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  };
  /** A document of a declaration, from the address that came with it. */
  const documentOf = ({ documents }: Declaration, format: 'html' | 'pdf'): Promise<Document> =>
    fetchDocument(documents.find((each) => each.format === format)!.path);

  const contracts = async (of: string, kind?: string): Promise<readonly Contract[]> =>
    (await app.read<{ items: Contract[] }>(of, 'GET', `/contracts${kind === undefined ? '' : `?kind=${kind}`}`)).items;

  /** The account's address. */
  const setEmail = (of: string, email: string) =>
    database.query('UPDATE customer SET billing_details = $2 WHERE id = $1', [of, JSON.stringify({ name: 'Kari Nordmann', email })]);

  /** A subscription that is paid for from 3 November to 3 December, or as a test says, and the purchase that paid for it. */
  const subscriber = async (id: string, facts: Partial<SubscriptionRecord> = {}, bought: Partial<PurchaseRecord> = {}): Promise<string> => {
    await app.customer(id);
    await app.method(id, `pm_${id}`);
    const period = facts.period ?? { from: '2026-12-03', to: '2027-01-03' };
    await app.subscription(id, `sub_${id}`, { paymentMethod: `pm_${id}`, startedOn: period.from, period, ...facts });
    const record = purchase({
      id: `pur_${id}`,
      orderNumber: `NL-${id.toUpperCase()}`,
      customer: id,
      buyer: id,
      kind: 'subscription',
      on: period.from,
      at: `${period.from}T05:00:00.000Z`,
      subscription: { id: `sub_${id}`, ...period },
      tenders: purchase().tenders.map((tender) => ({ ...tender, paymentMethod: `pm_${id}` })),
      ...bought,
    });
    await database.transaction((tx) => insertPurchases(tx, [record]));
    return id;
  };

  const subscriptionOf = async (of: string): Promise<SubscriptionRecord> => (await readSubscription(database, of, `sub_${of}`))!.record;
  const requestsOf = (of: string) =>
    database.query<{ id: string; state: string; facts: { declaration?: string; late?: boolean; amount: { amount: number } } }>(
      'SELECT id, state, facts FROM refund_request WHERE customer = $1 ORDER BY requested_at, id',
      [of],
    );
  const outcomeOf = async ({ id }: Pick<Declaration, 'id'>) =>
    (await database.query<{ customer: string | null; due_at: string | null; facts: { flags: string[]; request?: string; repeats?: string; endsOn?: string } }>(
      'SELECT customer, due_at, facts FROM declaration_outcome WHERE declaration = $1',
      [id],
    ))[0]!;

  return {
    ...app,
    at: (instant: string) => void (ledger.now = new Date(instant)),
    advance: () => ledger.gateway.advance(),
    ...{ post, made, declare, declareAsGuest, fetchDocument, documentOf, contracts, setEmail, subscriber, subscriptionOf, requestsOf, outcomeOf },
  };
};

export type DeclaringApp = Awaited<ReturnType<typeof createDeclaringApp>>;
