import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ChargeCheck } from '../../../src/api/contract/charge-check.ts';
import type { Purchase } from '../../../src/api/contract/purchase.ts';
import type { PurchaseSummary } from '../../../src/api/contract/purchase-summary.ts';
import { customers } from '../../src/seed/customers/customers.ts';
import { createStoreApp, read, readAll, type StoreApp } from '../support/store-app.ts';

interface Page {
  readonly items: PurchaseSummary[];
  readonly nextCursor?: string;
}

describe('the purchases of the sample store', () => {
  let store: StoreApp;
  before(async () => {
    store = await createStoreApp();
  });
  after(() => store.close());

  const list = async (customer: string, query = ''): Promise<PurchaseSummary[]> => {
    const items: PurchaseSummary[] = [];
    let cursor: string | undefined;
    do {
      const page: Page = await read(store.app, customer, `/purchases?limit=100${query}${cursor ? `&cursor=${cursor}` : ''}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return items;
  };
  const look = (customer: string, name: string) => read<Purchase>(store.app, customer, `/purchases/pur_${name}`);
  const check = (customer: string, body: object) =>
    read<ChargeCheck>(store.app, customer, '/charge-checks', { body: { locale: 'nb', currency: 'NOK', ...body } });

  for (const { id } of customers) {
    it(`are listed for ${id} from now back, each as its details say`, async () => {
      const items = await list(id);
      const now = store.clock.now().toISOString();
      for (const [index, { on }] of items.entries()) assert.ok(index === 0 || on <= items[index - 1]!.on);
      for (const { id: purchase, status, amount, title } of items.slice(0, 40)) {
        const details = await read<Purchase>(store.app, id, `/purchases/${purchase}`);
        assert.deepEqual([details.status, details.amount, details.title], [status, amount, title]);
        assert.ok(details.at <= now);
      }
    });
  }

  it('are none for Tom, and two thousand for the collector', async () => {
    assert.equal((await list('cus_tom')).length, 0);
    assert.equal((await list('cus_mange')).length, 2000);
  });

  for (const [customer, status] of [
    ['cus_kari', 'pending'],
    ['cus_kari', 'hold'],
    ['cus_kari', 'refunded'],
    ['cus_kari', 'partly-refunded'],
    ['cus_kari', 'cancelled'],
    ['cus_ola', 'unpaid'],
    ['cus_ola', 'partly-refunded'],
    ['cus_elsa', 'hold'],
    ['cus_yuki', 'pending'],
  ] as const) {
    it(`show ${customer} one that is ${status}`, async () => {
      assert.ok((await list(customer, `&status=${status}`)).length > 0);
    });
  }

  for (const kind of ['one-time', 'subscription', 'pre-order', 'gift', 'top-up', 'free']) {
    it(`show Kari the kind ${kind}`, async () => assert.ok((await list('cus_kari', `&kind=${kind}`)).length > 0));
  }

  it('renew her subscriptions up to the period that runs', async () => {
    const summaries = await list('cus_kari', '&kind=subscription');
    const payments = await Promise.all(summaries.map(({ id }) => look('cus_kari', id.replace('pur_', ''))));
    const renewing = (await readAll(store.app, 'cus_kari')).filter(({ nextCharge, source }) => nextCharge && source === 'direct');
    assert.ok(renewing.length >= 4);
    for (const { id, nextCharge } of renewing.filter((each) => !each.trial)) {
      const last = payments.find(({ subscription }) => subscription?.id === id);
      assert.equal(last?.subscription?.to, nextCharge?.on, id);
    }
  });

  it('hold every form that a charge can have', async () => {
    const dollars = await look('cus_kari', 'kari_dollars');
    assert.equal(dollars.original?.currency, 'USD');
    assert.ok(dollars.taxes.some(({ included, rate }) => !included && rate === '8.875') && dollars.conversion?.fee);
    assert.equal((await look('cus_kari', 'kari_parcels')).charges.length, 2);
    assert.deepEqual((await look('cus_kari', 'kari_balance')).tenders.map(({ kind }) => kind), ['balance', 'card']);
    assert.deepEqual((await look('cus_kari', 'kari_charged_later')).charges.map(({ state }) => state), ['released', 'posted']);
    assert.equal((await look('cus_kari', 'kari_refund')).refunds[0]?.state, 'sent');
    assert.equal((await look('cus_ola', 'ola_refund_failed')).refunds[0]?.state, 'failed');
    assert.ok((await look('cus_kari', 'kari_pre_order')).preOrderedOn);
    assert.equal((await look('cus_elsa', 'elsa_course')).invoice?.buyer.vatNumber, 'DE136695976');
    assert.equal((await look('cus_ola', 'ola_carrier')).invoice?.buyer.vatNumber, 'NO 987 654 325 MVA');
    assert.equal((await look('cus_yuki', 'yuki_pending')).amount.scale, 0);
  });

  it('name the family to the one who pays, and nobody to the others', async () => {
    const members = (await list('cus_ingrid')).flatMap(({ member }) => member?.name ?? []);
    for (const name of ['Kari Nordmann', 'Emil', '<b>Bobby</b> Tables']) assert.ok(members.includes(name), name);
    assert.ok((await list('cus_kari')).every(({ member }) => !member));
    assert.ok((await list('cus_emil')).length > 0);
  });

  it('keep names that a spreadsheet would carry out', async () => {
    const titles = (await list('cus_bobby')).map(({ title }) => title);
    for (const title of ['=1+2', '@SUM(A1:A9)', '<script>alert("kjøp")</script>', 'كتاب الطبخ العربي']) assert.ok(titles.includes(title));
  });

  it('begin anew with the demo', async () => {
    const [first] = await list('cus_kari');
    await store.reset();
    assert.deepEqual((await list('cus_kari'))[0], first);
    assert.equal((await list('cus_mange')).length, 2000);
  });

  describe('in the check of a charge', () => {
    const cases: [string, string, string, () => Promise<object>][] = [
      ['cus_kari', 'bundle', 'three of one day', async () => ({ amount: '157,00', on: (await look('cus_kari', 'kari_one_of_three')).on })],
      ['cus_kari', 'hold', 'what is reserved', async () => ({ amount: '349', on: (await look('cus_kari', 'kari_hold')).on })],
      ['cus_kari', 'duplicate', 'the same twice', async () => ({ amount: '45', on: (await look('cus_kari', 'kari_once')).on })],
      ['cus_kari', 'split', 'one of two parts', async () => ({ amount: '449', on: (await look('cus_kari', 'kari_parcels')).on })],
      ['cus_kari', 'balance-used', 'the rest beside the balance', async () => ({ amount: '119', on: (await look('cus_kari', 'kari_balance')).on })],
      ['cus_kari', 'renewal', 'a renewal', async () => ({ amount: '129', on: (await list('cus_kari', '&kind=subscription&text=Film'))[0]!.on })],
      ['cus_kari', 'pre-order-released', 'what came at last', async () => ({ amount: '149', on: (await look('cus_kari', 'kari_pre_order')).on })],
      ['cus_kari', 'family', 'what Ingrid pays', async () => ({ amount: '79', on: (await look('cus_ingrid', 'ingrid_emil_coins')).on })],
      ['cus_kari', 'other-account', 'the same card elsewhere', async () => ({ amount: '37', on: (await look('cus_nils', 'nils_shared')).on, lastFour: '4242' })],
      ['cus_ingrid', 'family', 'what Emil bought', async () => ({ amount: '79', on: (await look('cus_ingrid', 'ingrid_emil_coins')).on })],
    ];
    for (const [customer, code, what, body] of cases) {
      it(`${customer} finds ${what}`, async () => {
        const { explanations } = await check(customer, await body());
        assert.ok(explanations.some((each) => each.code === code), JSON.stringify(explanations.map((each) => each.code)));
      });
    }

    it('Kari finds what was sold in dollars', async () => {
      const { amount, on } = await look('cus_kari', 'kari_dollars');
      const { explanations } = await check('cus_kari', { amount: String(amount.amount / 100).replace('.', ','), on });
      assert.equal(explanations[0]?.code, 'converted');
    });

    it('Kari does not learn who in the family it was, nor what', async () => {
      const { on } = await look('cus_ingrid', 'ingrid_emil_coins');
      const answer = JSON.stringify((await check('cus_kari', { amount: '79', on })).explanations.filter(({ code }) => code === 'family'));
      for (const secret of ['Emil', 'Bondegården', 'ingrid', 'emil']) assert.ok(!answer.includes(secret), answer);
    });
  });
});
