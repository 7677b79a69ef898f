import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { RefundPreview } from '../../../../src/api/contract/refund-preview.ts';
import type { RefundRequest } from '../../../../src/api/contract/refund-request.ts';
import { createRefundApp, type RefundApp } from '../support/refund-app.ts';

describe('a request for money back over HTTP', () => {
  let app: RefundApp;
  before(async () => void (app = await createRefundApp()));
  after(() => app.close());

  const preview = async (customer: string): Promise<RefundPreview> => {
    const response = await app.ask(customer, 'POST', `/purchases/pur_${customer}/refund-previews`, { items: ['item_1'], route: 'withdraw' });
    assert.equal(response.status, 200, await response.clone().text());
    return (await response.json()) as RefundPreview;
  };
  const order = ({ purchase, today, version }: RefundPreview) => ({ purchase, items: ['item_1'], route: 'withdraw', version, previewedOn: today, locale: 'nb' });
  const post = (customer: string, body: object, key: string) => app.askAs(customer, 'POST', '/refund-requests', body, { 'Idempotency-Key': key });
  const rows = async (sql: string, ...values: string[]) => (await app.database.query(sql, values)).length;

  it('is one request and one refund at the provider, however often the answer was lost', async () => {
    const customer = await app.buyer('lost');
    const body = order(await preview(customer));
    const key = randomUUID();
    const first = await post(customer, body, key);
    assert.equal(first.status, 201, await first.clone().text());
    const text = await first.text();
    const again = await post(customer, body, key);
    assert.deepEqual([again.status, again.headers.get('Idempotency-Replayed'), await again.text()], [201, 'true', text]);
    const { id, state } = JSON.parse(text) as RefundRequest;
    assert.equal(state, 'approved');

    await app.ledger.gateway.advance();
    await app.ledger.gateway.advance();
    assert.equal(await (await post(customer, body, key)).text(), text, 'The answer stays what it was.');
    assert.equal(await rows('SELECT 1 FROM refund_request WHERE customer = $1', customer), 1);
    assert.equal(await rows('SELECT 1 FROM sandbox_refund WHERE key LIKE $1', `${id}.%`), 1);
    assert.equal(await rows('SELECT 1 FROM acknowledgement WHERE of = $1', id), 1);
    assert.equal((await app.see(customer, id)).body.state, 'sent');
  });

  it('is one of two that are sent at the same time with one key', async () => {
    const customer = await app.buyer('hasty');
    const body = order(await preview(customer));
    const key = randomUUID();
    const answers = await Promise.all([post(customer, body, key), post(customer, body, key)]);
    for (const { status } of answers) assert.ok(status === 201 || status === 409, String(status));
    assert.ok(answers.some(({ status }) => status === 201));
    assert.equal(await rows('SELECT 1 FROM refund_request WHERE customer = $1', customer), 1);
  });

  it('is refused with another key, since the first is under way', async () => {
    const customer = await app.buyer('second');
    const body = order(await preview(customer));
    assert.equal((await post(customer, body, randomUUID())).status, 201);
    const refused = await post(customer, body, randomUUID());
    const { code, reason } = (await refused.json()) as { code: string; reason: string };
    assert.deepEqual([refused.status, code, reason], [409, 'action-not-allowed', 'already-requested']);
  });

  it('leaves nothing behind where it is refused', async () => {
    const customer = await app.buyer('refused');
    const body = { ...order(await preview(customer)), version: 9 };
    const refused = await post(customer, body, randomUUID());
    assert.deepEqual([refused.status, ((await refused.json()) as { code: string }).code], [409, 'purchase-changed']);
    assert.equal(await rows('SELECT 1 FROM refund_request WHERE customer = $1', customer), 0);
    assert.equal(await rows('SELECT 1 FROM acknowledgement WHERE customer = $1', customer), 0);
  });

  it('about somebody else’s purchase is about nothing', async () => {
    const customer = await app.buyer('stranger');
    await app.buyer('owner');
    const body = { ...order(await preview(customer)), purchase: 'pur_owner' };
    assert.equal((await post(customer, body, randomUUID())).status, 404);
    const response = await app.ask(customer, 'POST', '/purchases/pur_owner/refund-previews', { items: ['item_1'], route: 'withdraw' });
    assert.equal(response.status, 404);
  });
});
