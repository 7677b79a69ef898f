import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RefundDecision } from '../../../src/api/contract/refund-review.ts';
import type { RefundOptions } from '../../../src/api/contract/refund-options.ts';
import type { RefundPreview } from '../../../src/api/contract/refund-preview.ts';
import type { RefundRequest } from '../../../src/api/contract/refund-request.ts';
import { listen } from '../../src/listen.ts';
import { customers } from '../../src/seed/customers/customers.ts';
import { call } from '../support/caller.ts';
import { startPrism } from '../support/prism.ts';
import { ask, createStoreApp, read, type StoreApp } from '../support/store-app.ts';

/** Purchases of each customer that are looked at; the newest are of the most kinds. */
const most = 25;

const sum = (parts: readonly { amount: { amount: number } }[]): number => parts.reduce((total, { amount }) => total + amount.amount, 0);

const decisions: Record<string, RefundDecision> = {
  approve: { kind: 'approve' },
  decline: { kind: 'decline', reason: 'used', note: 'It was used.' },
  question: { kind: 'question', text: 'What did you see?' },
  reverse: { kind: 'reverse', note: 'The bank has given it back already.' },
};

describe("money back in the sample store, through an outside tool that knows the OpenAPI document", () => {
  let store: StoreApp;
  let server: Awaited<ReturnType<typeof listen>>;
  let prism: Awaited<ReturnType<typeof startPrism>>;
  before(async () => {
    store = await createStoreApp();
    server = await listen(store.app, { port: 0, host: '127.0.0.1' });
    const document = await (await store.app.request('/openapi.json')).text();
    prism = await startPrism(document, `http://127.0.0.1:${server.port}`);
  });
  after(async () => {
    await prism.stop();
    await server.close();
    await store.close();
  });

  for (const { id: customer } of customers.filter(({ id }) => id !== 'cus_mange')) {
    it(`fits what ${customer} can ask back, and is worth what was previewed`, async () => {
      const { items } = await read<{ items: { id: string }[] }>(prism, customer, `/purchases?limit=${most}`);
      let asked = 0;
      for (const { id } of items) {
        const options = await read<RefundOptions>(prism, customer, `/purchases/${id}/refund-options`);
        const byRule = options.routes.toSorted((a, b) => Number(b.decision === 'automatic') - Number(a.decision === 'automatic'));
        for (const { route, reasons, statement } of byRule) {
          const open = options.items.filter(({ routes }) => routes.some((one) => one.route === route && !one.blocked));
          if (open.length === 0) continue;
          const selection = { items: open.map((item) => item.id), route };
          const preview = await read<RefundPreview>(prism, customer, `/purchases/${id}/refund-previews`, { body: selection });
          assert.equal(sum(preview.lines), preview.amount.amount);
          assert.equal(sum(preview.parts), preview.amount.amount);
          if (asked === 3 || preview.amount.amount === 0 || route === 'withdraw') continue;
          const words = statement === 'none' ? {} : { statement: 'It is not what it was said to be.' };
          const { version, today: previewedOn } = preview;
          const body = { purchase: id, ...selection, reason: reasons[0], ...words, version, previewedOn, locale: 'nb' };
          const response = await ask(prism, customer, '/refund-requests', { body });
          assert.equal(response.status, 201, await response.clone().text());
          const request = (await response.json()) as RefundRequest;
          assert.deepEqual(request.amount, preview.amount);
          assert.equal(request.state, preview.decision === 'automatic' ? 'approved' : 'received');
          asked += 1;
          break;
        }
      }
      for (const path of ['/refund-requests', '/contracts?kind=withdraw', '/contracts?kind=terminate', '/declarations']) await read(prism, customer, path);
    });
  }

  it('fits what its people see, and each decision', async () => {
    const list = await call(prism, 'listRefundReviews', { query: '?limit=100', headers: { Origin: undefined } });
    const { items } = (await list.json()) as { items: { id: string; version: number; state: string; decisions: string[] }[] };
    assert.ok(items.length > 10);
    const made = new Set<string>();
    for (const { id, version, state, decisions: can } of items) {
      // What a provider has sent it may keep; what is only about to be sent can be taken back for sure.
      const kind = can.find((each) => !made.has(each) && (each !== 'reverse' || state === 'approved'));
      if (kind === undefined) continue;
      made.add(kind);
      const decided = await call(prism, 'decideRefundRequest', { params: { id }, json: { decision: decisions[kind], version, reviewer: 'Siri' } });
      assert.equal(decided.status, 200, await decided.text());
    }
    assert.deepEqual([...made].sort(), Object.keys(decisions).sort());
  });
});
