import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { hostMiddleware } from '../../../demo/host/host-middleware.ts';

const secretKey = 'a-key-that-no-page-may-ever-see-0123456789';
const servers: Server[] = [];

const listen = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** A back end that notes who asked it what. */
const asked: { path: string; key?: string; body: unknown }[] = [];
const backEnd: RequestListener = (request, response) => {
  let body = '';
  request.on('data', (part) => (body += String(part)));
  request.on('end', () => {
    asked.push({ path: request.url!, key: request.headers.authorization, body: body ? JSON.parse(body) : undefined });
    response.end(JSON.stringify({ token: 'token_1', expiresAt: '2026-12-03T09:10:00.000Z', scopes: ['all'] }));
  });
};

describe('the demo store as a host', () => {
  const origin = 'http://localhost:5173';
  let host: string;
  let withoutBackEnd: string;

  before(async () => {
    const start = (api: string) => {
      const middleware = hostMiddleware({ api, secretKey, origin, paymentProvider: 'http://localhost:8788' });
      return listen((request, response) => middleware(request, response, () => response.end('a page')));
    };
    host = await start(await listen(backEnd));
    withoutBackEnd = await start('http://127.0.0.1:1');
  });
  after(() => servers.forEach((server) => server.close()));

  const post = (path: string, { cookie = '', from = origin, body = {} } = {}) =>
    fetch(host + path, { method: 'POST', headers: { Cookie: cookie, Origin: from }, body: JSON.stringify(body) });

  it('asks for a token of the signed-in customer, for its own origin, and hands on nothing else', async () => {
    const answer = await post('/billing-session', { cookie: 'other=1; demo_customer=cus_ola' });
    assert.deepEqual(await answer.json(), { token: 'token_1', expiresAt: '2026-12-03T09:10:00.000Z' });
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    assert.deepEqual(asked.at(-1), {
      path: '/customer-sessions',
      key: `Bearer ${secretKey}`,
      body: { customer: 'cus_ola', origin },
    });
  });

  it('gives no token when nobody is signed in, nor to a page of another site', async () => {
    const before = asked.length;
    assert.equal((await post('/billing-session', { cookie: 'demo_customer=signed-out' })).status, 401);
    assert.equal((await post('/billing-session', { from: 'https://elsewhere.example' })).status, 403);
    assert.equal((await post('/demo/reset', { from: 'https://elsewhere.example' })).status, 403);
    assert.equal(asked.length, before);
  });

  it('keeps the choice of a customer in a cookie that scripts and other sites cannot use', async () => {
    const answer = await post('/sign-in', { body: { customer: 'cus_ingrid' } });
    const cookie = answer.headers.get('Set-Cookie') ?? '';
    assert.match(cookie, /^demo_customer=cus_ingrid;/);
    assert.match(cookie, /HttpOnly/);
    assert.match(cookie, /SameSite=Strict/);
    assert.equal((await post('/sign-in', { body: { customer: 'cus_nobody' } })).status, 400);
  });

  it('shows the key to the back end only', async () => {
    const answers = await Promise.all([
      post('/billing-session'),
      post('/demo/clock', { body: { advance: { days: 1 } } }),
      fetch(`${host}/sign-in`),
      fetch(`${host}/`),
      fetch(`${withoutBackEnd}/billing-session`, { method: 'POST', headers: { Origin: origin } }),
    ]);
    for (const answer of answers) {
      assert.ok(!(JSON.stringify([...answer.headers]) + (await answer.text())).includes(secretKey));
    }
    assert.equal(answers.at(-1)!.status, 502);
  });

  it('sends its pages under a policy without anything inline', async () => {
    const policy = (await fetch(`${host}/vertrag.html`)).headers.get('Content-Security-Policy') ?? '';
    assert.match(policy, /script-src 'self';/);
    assert.match(policy, /style-src 'self';/);
    assert.ok(!policy.includes('unsafe'));
  });
});
