import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { productKinds, type ProductKind, type RefundPolicy } from '../../src/domain/refund/policy.ts';
import { checkPolicies } from '../../src/policies/check-policies.ts';
import { policiesFolder, readPolicies, shippedPolicies } from '../../src/policies/load-policies.ts';

const policies = shippedPolicies();
const in2027 = (market: string, product: ProductKind): RefundPolicy => policies.for(market, product, '2027-01-15');

/**
 * Written down by hand from the laws, apart from the files: days to withdraw and what they are counted from, whether a weekend moves the
 * last one, whether the right can be given up, what is given back, whether a person looks at each; days for a fault.
 */
const expected = `
  NO goods           14 delivery extend -        full     -        1827
  NO digital-content 14 purchase extend waivable full     -        1827
  NO digital-service 14 purchase extend -        prorated -        1827
  NO gift-card       14 purchase extend -        full     reviewed 1096
  DE goods           14 delivery extend -        full     -        731
  DE digital-content 14 purchase extend waivable full     -        731
  DE digital-service 14 purchase extend -        prorated -        731
  DE gift-card       14 purchase extend -        full     reviewed 1461
  FR goods           14 delivery extend -        full     -        731
  FR digital-content 14 purchase extend waivable full     -        731
  FR digital-service 14 purchase extend -        prorated -        731
  FR gift-card       14 purchase extend -        full     reviewed 1827
  SE goods           14 delivery extend -        full     -        1096
  SE digital-content 14 purchase extend waivable full     -        1096
  SE digital-service 14 purchase extend -        prorated -        1096
  SE gift-card       14 purchase extend -        full     reviewed 3653
  DK goods           14 delivery extend -        full     -        731
  DK digital-content 14 purchase extend waivable full     -        731
  DK digital-service 14 purchase extend -        prorated -        731
  DK gift-card       14 purchase extend -        full     reviewed 1096
  GB goods           14 delivery -      -        full     -        2192
  GB digital-content 14 purchase -      waivable full     -        2192
  GB digital-service 14 purchase -      -        prorated -        2192
  GB gift-card       14 purchase -      -        full     reviewed 2192
  ES goods           14 delivery extend -        full     -        731
  ES digital-content 14 purchase extend waivable full     -        731
  US digital-service 14 purchase extend -        prorated -        731
  JP gift-card       14 purchase extend -        full     reviewed 731
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));

describe('the policies that come with the server', () => {
  for (const [market = '', product = '', ...windows] of expected) {
    it(`give in ${market} for ${product} what the law gives there`, () => {
      const { fault, withdrawal } = in2027(market, product as ProductKind);
      const found = [
        withdrawal?.days,
        withdrawal?.from,
        withdrawal?.restDays ?? '-',
        withdrawal?.waivable ? 'waivable' : '-',
        withdrawal?.value,
        withdrawal?.reviewed ? 'reviewed' : '-',
        fault.days,
      ].map(String);
      assert.deepEqual(found, windows);
    });
  }

  it('are one for each of six countries and everywhere else, and each kind of product', () => {
    assert.equal(policies.all.length, 7 * productKinds.length);
    for (const market of ['NO', 'DE', 'FR', 'SE', 'DK', 'GB']) {
      for (const product of productKinds) assert.equal(in2027(market, product).id, `${market.toLowerCase()}-${product}`);
    }
    assert.equal(in2027('AQ', 'goods').id, 'common-goods');
    assert.deepEqual(checkPolicies(policies.all), []);
  });

  it('let nothing of the law depend on use, and send the money of a withdrawal within fourteen days', () => {
    for (const { fault, id, withdrawal } of policies.all) {
      assert.equal(fault.unusedOnly, false, id);
      assert.equal(fault.value, 'full', id);
      assert.equal(withdrawal?.sentWithinDays, 14, id);
      assert.ok(withdrawal.days >= 14, id);
    }
  });

  it('decide small amounts at once, in every currency alike, and never about goods, which must come back first', () => {
    const currencies = new Set(policies.all.flatMap(({ unintended }) => Object.keys(unintended?.automatic?.upTo ?? {})));
    assert.deepEqual([...currencies].sort(), ['DKK', 'EUR', 'GBP', 'NOK', 'SEK', 'USD']);
    for (const { child, fault, id, other, products, unintended } of policies.all) {
      assert.equal(fault.automatic, undefined, id);
      const caps = [unintended, child, other].map((rule) => rule?.automatic?.upTo['NOK']);
      assert.deepEqual(caps, products.includes('goods') ? [undefined, undefined, undefined] : [50_000, 30_000, 5_000], id);
    }
  });

  it('name the law of their country, by an address of its own register where one is given', () => {
    const registers = /^https:\/\/(lovdata\.no|www\.gesetze-im-internet\.de|www\.legifrance\.gouv\.fr|www\.riksdagen\.se|www\.retsinformation\.dk|www\.legislation\.gov\.uk|eur-lex\.europa\.eu)\//;
    for (const { fault, id, withdrawal } of policies.all) {
      for (const { name, url } of [...fault.sources, ...(withdrawal?.sources ?? [])]) {
        if (url !== undefined) assert.match(url, registers, `${id}: ${name}`);
      }
    }
  });

  it('keep what is doubted out of what is decided by', () => {
    const written = readPolicies(policiesFolder);
    assert.ok(written.some(({ unconfirmed = [] }) => unconfirmed.length > 0));
    assert.ok(policies.all.every((policy) => !('unconfirmed' in policy)));
  });
});
