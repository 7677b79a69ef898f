import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readConfig } from '../../src/config.ts';
import { passesLuhn, formatExpiry, formatNumber, readExpiry, digitsOf } from '../../src/sandbox/page/card-number.ts';
import { findTestCard, testCards, toToken } from '../../src/sandbox/page/test-cards.ts';
import { readCardToken } from '../../src/sandbox/card-token.ts';
import { pageOrigin } from '../support/samples.ts';
import { createTestSandbox, sandboxOrigin, type TestSandbox } from './support/sandbox.ts';

const directives = (response: Response) =>
  new Map((response.headers.get('Content-Security-Policy') ?? '').split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));

describe("the sandbox's documents", () => {
  let sandbox: TestSandbox;
  before(async () => void (sandbox = await createTestSandbox()));
  after(() => sandbox.close());

  const get = async (path: string) => sandbox.app.request(sandboxOrigin + path);

  it('can be held by the configured pages alone, run nothing inline, and lead nowhere', async () => {
    const response = await get('/fields?lang=nb');
    const policy = directives(response);
    assert.deepEqual(policy.get('frame-ancestors'), [pageOrigin]);
    assert.deepEqual(policy.get('default-src'), ["'none'"]);
    for (const name of ['script-src', 'style-src']) assert.deepEqual(policy.get(name), ["'self'"]);
    for (const name of ['connect-src', 'form-action', 'base-uri']) assert.deepEqual(policy.get(name), ["'none'"]);
    assert.deepEqual(directives(await get('/bank/x')).get('form-action'), ["'self'", pageOrigin]);
    assert.equal(response.headers.get('Set-Cookie'), null);

    const page = await response.text();
    assert.match(page, /Kortnummer/);
    assert.doesNotMatch(page, /<script(?![^>]*src=)[^>]*>|style=|onclick|<style/);
    // Inputs without names: a form that is sent all the same holds nothing.
    for (const [input] of page.matchAll(/<input[^>]*>/g)) assert.doesNotMatch(input, /\sname=/);
  });

  it('serves every module that its documents load, without types, and no other file', async () => {
    const asked = new Set<string>();
    const follow = async (path: string): Promise<void> => {
      if (asked.has(path)) return;
      asked.add(path);
      const response = await get(path);
      assert.equal(response.status, 200, path);
      assert.match(response.headers.get('Content-Type') ?? '', /^text\/javascript/);
      const script = await response.text();
      assert.doesNotMatch(script, /\binterface\b/);
      for (const [, from = ''] of script.matchAll(/from '([^']+)'/g)) await follow(new URL(from, sandboxOrigin + path).pathname);
    };
    await follow('/modules/server/src/sandbox/page/fields.ts');
    await follow('/modules/server/src/sandbox/page/bank.ts');
    for (const path of ['/styles/fields.css', '/styles/bank.css']) assert.equal((await get(path)).status, 200);
    for (const path of ['/modules/server/src/config.ts', '/modules/..%2f..%2fpackage.json', '/styles/../assets.ts']) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it('shows its test cards', async () => {
    assert.match(await (await get('/')).text(), /4242 4242 4242 4242/);
  });
});

describe('test cards', () => {
  it('are recognised, and nothing else is', () => {
    for (const { first, lastFour } of testCards) assert.equal(findTestCard(first + lastFour)?.lastFour, lastFour);
    for (const number of ['4111111111111111', '4242424242424241', '424242424242424', '', '0000000000000000']) {
      assert.equal(findTestCard(number), undefined, number);
    }
  });

  it('become tokens that hold no number', () => {
    for (const card of testCards) {
      const token = toToken(card, '2030-12');
      const { behaviour, brand, lastFour, country } = card;
      assert.deepEqual(readCardToken(token), { behaviour, brand, lastFour, expires: '2030-12', country });
      assert.doesNotMatch(token.replaceAll(/\D/g, ''), /\d{12}/);
      assert.match(token, /^[\w.:-]{1,255}$/);
    }
  });

  it('are written as on a card', () => {
    assert.equal(formatNumber('4242424242424242'), '4242 4242 4242 4242');
    assert.equal(formatNumber('378282246310005'), '3782 822463 10005');
    assert.deepEqual(['1', '12', '123', '8', '1/', '12/30', '08 / 2030', '1/30'].map(formatExpiry), [
      '1', '12', '12 / 3', '08', '01 / ', '12 / 30', '08 / 30', '01 / 30',
    ]);
    assert.deepEqual(['08 / 30', '13 / 30', '0830', '8 / 3'].map(readExpiry), ['2030-08', undefined, '2030-08', undefined]);
    assert.equal(digitsOf('４２４２ ٤٢'), '424242');
    assert.ok(passesLuhn('4242424242424242') && !passesLuhn('4242424242424243') && !passesLuhn(''));
  });
});

describe("the sandbox's settings", () => {
  const secret = 'x'.repeat(32);
  const sound = { BILLING_SECRET_KEY: secret, BILLING_TOKEN_SECRET: secret, BILLING_ORIGINS: 'https://shop.example' };

  it('belong to a demo alone', () => {
    assert.equal(readConfig(sound).sandbox, undefined);
    assert.throws(() => readConfig({ ...sound, SANDBOX_PORT: '8788' }), { message: /^SANDBOX_PORT is set, but only a demo/ });
    assert.deepEqual(readConfig({ ...sound, BILLING_DEMO: '1' }).sandbox, { port: 8788 });
    const moved = { ...sound, BILLING_DEMO: '1', SANDBOX_PORT: '9000', SANDBOX_ORIGIN: 'https://sandbox.example' };
    assert.deepEqual(readConfig(moved).sandbox, { port: 9000, origin: 'https://sandbox.example' });
    assert.throws(() => readConfig({ ...moved, SANDBOX_ORIGIN: 'https://sandbox.example/' }), { message: /SANDBOX_ORIGIN/ });
    assert.throws(() => readConfig({ ...moved, SANDBOX_PORT: 'x' }), { message: /^SANDBOX_PORT must be/ });
  });
});
