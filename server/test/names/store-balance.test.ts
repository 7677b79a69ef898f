import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Purchase } from '../../../src/api/contract/purchase.ts';
import type { RefundOptions } from '../../../src/api/contract/refund-options.ts';
import type { RefundRequest } from '../../../src/api/contract/refund-request.ts';
import { readBalanceName } from '../../src/gateways/ledger/merchant.ts';
import { createStoreApp, type StoreApp } from '../support/store-app.ts';
import { readIn } from './support.ts';

const inLanguages = { nb: 'Nordlia-saldo', en: 'Nordlia balance', de: 'Nordlia-Guthaben', pl: 'Saldo Nordlia', ar: 'رصيد نوردليا' };

describe('what the store calls the balance', () => {
  let store: StoreApp;
  before(async () => void (store = await createStoreApp()));
  after(() => store.close());

  for (const [language, name] of Object.entries(inLanguages)) {
    it(`stands where it can be chosen, and where it has paid, for somebody who reads ${language}`, async () => {
      const { destinations } = await readIn<RefundOptions>(store, language, 'cus_liv', '/purchases/pur_liv_mistake/refund-options');
      assert.deepEqual(destinations.map(({ choice, parts }) => [choice, parts[0]?.label]), [['original', 'Visa •••• 1881'], ['balance', name]]);
      const { tenders } = await readIn<Purchase>(store, language, 'cus_liv', '/purchases/pur_liv_split');
      assert.deepEqual(tenders.map(({ label }) => label), [name, 'Visa •••• 1881']);
    });
  }

  it('stands in a request and in the purchase when money has gone there, whatever language it was asked in', async () => {
    const path = '/purchases/pur_liv_mistake';
    const { items, today, version } = await readIn<RefundOptions>(store, 'de', 'cus_liv', `${path}/refund-options`);
    const body = {
      purchase: 'pur_liv_mistake',
      items: items.map(({ id }) => id),
      route: 'unintended',
      destination: 'balance',
      reason: 'unintended',
      version,
      previewedOn: today,
      locale: 'de',
    };
    const asked = await readIn<RefundRequest>(store, 'de', 'cus_liv', '/refund-requests', { body, headers: { 'Idempotency-Key': randomUUID() } });
    assert.deepEqual(asked.parts?.map(({ label }) => label), ['Nordlia-Guthaben']);
    await store.gateway.advance();
    for (const [language, name] of Object.entries(inLanguages)) {
      const request = await readIn<RefundRequest>(store, language, 'cus_liv', `/refund-requests/${asked.id}`);
      assert.deepEqual([request.state, request.parts?.map(({ label }) => label)], ['arrived', [name]]);
      const { refunds } = await readIn<Purchase>(store, language, 'cus_liv', path);
      assert.deepEqual(refunds.map(({ to }) => to), [name]);
    }
  });

  it('is the plain word for it in the language of the books, where it has no name', async () => {
    const { database } = store;
    await database.query('UPDATE merchant SET balance_name = NULL');
    assert.equal(await readBalanceName(database), 'Saldo i butikken');
    await database.query('UPDATE merchant SET language = NULL');
    assert.equal(await readBalanceName(database), 'Store balance');
  });
});
