import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import { callerAddress } from '../../src/middleware/caller-address.ts';

const addressOf = async (remoteAddress: string | undefined, forwarded?: string, proxies?: number): Promise<string> => {
  const app = new Hono();
  app.get('/', (context) => context.text(callerAddress(context, proxies)));
  const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
  return (await app.request('/', { headers }, remoteAddress === undefined ? {} : { incoming: { socket: { remoteAddress } } })).text();
};

describe('the address of a caller', () => {
  it('is the one that is connected, whatever it says of itself', async () => {
    assert.equal(await addressOf('203.0.113.7', '8.8.8.8'), '203.0.113.7');
    assert.equal(await addressOf('::ffff:203.0.113.7'), '203.0.113.7');
    assert.equal(await addressOf(undefined), 'unknown');
  });

  it('is what the proxies in front say, and nothing before that', async () => {
    assert.equal(await addressOf('10.0.0.1', '8.8.8.8, 203.0.113.7', 1), '203.0.113.7');
    assert.equal(await addressOf('10.0.0.1', '8.8.8.8, 203.0.113.7, 10.0.0.2', 2), '203.0.113.7');
    assert.equal(await addressOf('10.0.0.1', undefined, 1), '10.0.0.1');
    assert.equal(await addressOf('10.0.0.1', '203.0.113.7', 2), '10.0.0.1');
  });

  it('of IPv6 is a network, since one subscriber has so many', async () => {
    const network = await addressOf('2001:db8:1:2:3:4:5:6');
    assert.equal(network, '2001:db8:1:2');
    assert.equal(await addressOf('2001:0db8:0001:0002::9'), network);
    assert.notEqual(await addressOf('2001:db8:1:3::9'), network);
    assert.equal(await addressOf('::1'), '0:0:0:0');
    assert.equal(await addressOf('fe80::1%eth0'), 'fe80:0:0:0');
  });
});
