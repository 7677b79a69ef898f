import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DocumentRequest } from '../../../src/api/contract/document-link.ts';
import { call, tokenOf } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';

const receipt: DocumentRequest = { kind: 'receipt', purchase: 'pur_ada', locale: 'nb' };

describe('document links', () => {
  let test: TestApp;
  let now = new Date('2026-11-24T12:00:00Z');
  before(async () => {
    test = await createTestApp({ realTime: { now: () => now } });
  });
  after(() => test.close());

  const link = async (body: DocumentRequest, customer = 'ada'): Promise<Response> =>
    call(test.app, 'createDocumentLink', {
      json: body,
      headers: { Authorization: `Bearer ${await tokenOf(customer, { clock: { now: () => now } })}` },
    });
  const pathOf = async (body: DocumentRequest): Promise<string> => {
    const response = await link(body);
    assert.equal(response.status, 201, await response.clone().text());
    return ((await response.json()) as { path: string }).path;
  };

  it('lead to a PDF that the browser saves by itself, without a token', async () => {
    const response = await test.app.request(await pathOf(receipt));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Content-Type'), 'application/pdf');
    assert.match(response.headers.get('Content-Disposition') ?? '', /^attachment; filename="[\w-]+kvittering-nl-7k4q-2m9d\.pdf"$/);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.equal(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 5), '%PDF-');
  });

  it('lead to a CSV of a filter', async () => {
    const response = await test.app.request(await pathOf({ kind: 'purchases', filter: { from: '2026-01-01' }, locale: 'en' }));
    assert.equal(response.headers.get('Content-Type'), 'text/csv; charset=utf-8');
    assert.match(await response.text(), /Date,Order number,/);
  });

  it("are made for one's own purchases only", async () => {
    await expectProblem(await link(receipt, 'bob'), 'not-found');
  });

  it('lapse after five minutes', async () => {
    const path = await pathOf(receipt);
    now = new Date(now.getTime() + 5 * 60_000 + 1000);
    await expectProblem(await test.app.request(path), 'link-expired');
  });

  it('cannot be made up, changed, or be a customer session', async () => {
    const path = await pathOf(receipt);
    for (const forged of [`${path}x`, '/documents/nonsense', `/documents/${await tokenOf('ada', { clock: { now: () => now } })}`]) {
      await expectProblem(await test.app.request(forged), 'not-found');
    }
  });

  it('give no session to whoever has one', async () => {
    const token = (await pathOf(receipt)).replace('/documents/', '');
    const response = await call(test.app, 'listPurchases', { headers: { Authorization: `Bearer ${token}` } });
    await expectProblem(response, 'unauthenticated');
  });
});
