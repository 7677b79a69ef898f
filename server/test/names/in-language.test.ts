import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Contract } from '../../../src/api/contract/declaration.ts';
import type { RefundOptions } from '../../../src/api/contract/refund-options.ts';
import type { Subscription } from '../../../src/api/contract/subscription.ts';
import type { SubscriptionOptions } from '../../../src/api/contract/subscription-change.ts';
import { createStoreApp, type StoreApp } from '../support/store-app.ts';
import { askIn, readIn } from './support.ts';

interface Items<T> {
  readonly items: readonly T[];
}

/** Of the subscription to maps: its product's name, and its plan's. */
const maps = {
  en: ['Hiking Map of Norway', 'Yearly'],
  'nn-NO': ['Turkart Noreg', 'Årleg'],
  'sv-FI': ['Vandringskarta Norge', 'Årsvis'],
  da: ['Vandrekort Norge', 'Årlig'],
  'de-AT': ['Wanderkarte Norwegen', 'Jährlich'],
  pl: ['Mapa turystyczna Norwegii', 'Roczny'],
  ar: ['خريطة التنزّه في النرويج', 'سنوي'],
  nb: ['Turkart Norge', 'Årlig'],
  'nb-NO,en;q=0.5': ['Turkart Norge', 'Årlig'],
  no: ['Turkart Norge', 'Årlig'],
  'fr,en;q=0.5': ['Hiking Map of Norway', 'Yearly'],
  fr: ['Turkart Norge', 'Årlig'],
};

describe('names in an answer', () => {
  let store: StoreApp;
  before(async () => void (store = await createStoreApp()));
  after(() => store.close());

  for (const [languages, names] of Object.entries(maps)) {
    it(`are those that the store has for somebody who reads ${languages}`, async () => {
      const { plan, product } = await readIn<Subscription>(store, languages, 'cus_kari', '/subscriptions/sub_kari_maps');
      assert.deepEqual([product.name, plan.name], names);
    });
  }

  it('are the store’s own for somebody who says nothing', async () => {
    const { product } = await readIn<Subscription>(store, undefined, 'cus_kari', '/subscriptions/sub_kari_maps');
    assert.equal(product.name, 'Turkart Norge');
  });

  it('leave brands as they are', async () => {
    const { plan, product } = await readIn<Subscription>(store, 'de', 'cus_kari', '/subscriptions/sub_kari_newspaper');
    assert.deepEqual([product.name, plan.name], ['Kystavisen', 'Täglich']);
  });

  it('stand in what is chosen among too', async () => {
    const { plans } = await readIn<SubscriptionOptions>(store, 'en', 'cus_kari', '/subscriptions/sub_kari_film/options');
    assert.deepEqual(plans.map(({ plan }) => plan.name), ['Basic with ads', 'Premium 4K']);
  });

  it('stand in the sentence of a contract, between what is no name', async () => {
    const { items } = await readIn<Items<Contract>>(store, 'en', 'cus_liv', '/contracts?kind=withdraw');
    const grinder = items.find(({ purchase }) => purchase === 'pur_liv_grinder')!;
    assert.equal(grinder.title, 'Fjell Coffee Grinder');
    assert.equal(grinder.text, `Fjell Coffee Grinder, ${grinder.orderNumber}, ${grinder.on}`);
  });

  it('call the store’s own terms so, and laws what they are called', async () => {
    const sourcesIn = async (language: string) => {
      const { routes } = await readIn<RefundOptions>(store, language, 'cus_liv', '/purchases/pur_liv_mistake/refund-options');
      return new Set(routes.flatMap(({ sources }) => sources.map(({ name }) => name)));
    };
    const [own, english] = [await sourcesIn('nb'), await sourcesIn('en')];
    assert.ok(own.has('butikkens egne vilkår'));
    assert.ok(english.has('the store’s own terms') && !english.has('butikkens egne vilkår'));
    assert.deepEqual([...english].filter((name) => !own.has(name)), ['the store’s own terms']);
  });

  it('stand in a list that is JSON already, which is the very same in the store’s own language', async () => {
    const path = '/purchases?limit=100';
    const textIn = async (languages: string | undefined) => (await askIn(store, languages, 'cus_kari', path)).text();
    const [none, own, english] = [await textIn(undefined), await textIn('nb'), await textIn('en')];
    const read = (text: string) => (JSON.parse(text) as Items<{ id: string; title: string }>).items;
    const moment = /"asOf":"[^"]+"/;
    assert.equal(own.replace(moment, ''), none.replace(moment, ''));
    assert.match(own, /\},\n\{/);
    const titles = new Map(read(english).map(({ id, title }) => [id, title]));
    assert.equal(titles.get('pur_kari_two_of_three'), 'The Last Ferry (rental)');
    for (const { id, title } of read(own)) if (title === 'Ishavsskuta: kaptein Kraft') assert.equal(titles.get(id), title);
  });

  it('are those of the first answer when a write is repeated in another language', async () => {
    const { version } = await readIn<Subscription>(store, 'en', 'cus_kari', '/subscriptions/sub_kari_recipes');
    const body = { change: { kind: 'cancel', when: 'period-end' }, version };
    const change = (language: string) =>
      askIn(store, language, 'cus_kari', '/subscriptions/sub_kari_recipes/changes', { body, headers: { 'Idempotency-Key': 'names-of-the-first-answer' } });
    const [first, again] = [await change('en'), await change('de')];
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    const text = await first.text();
    assert.equal((JSON.parse(text) as Subscription).plan.name, 'Monthly');
    assert.equal(await again.text(), text);
  });

  it('are no other’s, though they be called alike', async () => {
    const name = 'Turkart Norge';
    const { database } = store;
    await database.query("UPDATE customer SET billing_details = jsonb_set(billing_details, '{name}', to_jsonb($1::text)) WHERE id = 'cus_kari'", [name]);
    await database.query("UPDATE payment_method SET label = $1 WHERE id = 'pm_kari_vipps'", [name]);
    await database.query("UPDATE subscription SET facts = facts || jsonb_build_object('ownerName', $1::text) WHERE id = 'sub_kari_storage'", [name]);
    const details = await readIn<{ details: { name: string } }>(store, 'en', 'cus_kari', '/billing-details');
    assert.equal(details.details.name, name);
    const { items } = await readIn<Items<{ id: string; label: string }>>(store, 'en', 'cus_kari', '/payment-methods');
    assert.equal(items.find(({ id }) => id === 'pm_kari_vipps')?.label, name);
    const { ownership, product } = await readIn<Subscription>(store, 'en', 'cus_kari', '/subscriptions/sub_kari_storage');
    assert.deepEqual([ownership.ownerName, product.name], [name, 'Nordlia Storage']);
    const contracts = await readIn<{ name: string }>(store, 'en', 'cus_kari', '/contracts');
    assert.equal(contracts.name, name);
  });
});
