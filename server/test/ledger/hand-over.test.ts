import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { maskCardNumbers } from '../../../src/api/contract/card-number.ts';
import type { Diagnosis } from '../../../src/api/contract/diagnosis.ts';
import type { PaymentRules } from '../../../src/api/contract/payment-rules.ts';
import type { TroubleshootingFlow } from '../../../src/api/contract/troubleshooting-flow.ts';
import { writeHandOver } from '../../src/gateways/ledger/support/hand-over.ts';
import { drawReference } from '../../src/gateways/ledger/support/reference.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { pageOrigin } from '../support/samples.ts';
import { addCustomer, addUnpaid, createTroubleApp, merchant, now, type TroubleApp } from './support/trouble.ts';

interface Kept {
  readonly customer: string;
  readonly facts: {
    readonly message?: string;
    readonly path: readonly { readonly node: string; readonly answer?: string }[];
    readonly findings: readonly string[];
    readonly locale: string;
    readonly flowVersion?: number;
    readonly seen?: Pick<Diagnosis, 'findings' | 'checked'>;
  };
}

const path = [
  { node: 'pay-with', answer: 'card' },
  { node: 'card-message', answer: 'none' },
  { node: 'changed-lately', answer: 'nothing' },
  { node: 'ask-bank' },
  { node: 'person-payment' },
];
const body = { topic: 'payment-declined', flowVersion: 1, path, findings: ['unpaid-order'], locale: 'nb' };

describe('a trouble that is handed over', () => {
  let app: TroubleApp;
  let customer: string;
  before(async () => {
    app = await createTroubleApp();
    customer = await addCustomer(app);
  });
  after(() => app.close());

  const handOver = async (changes: object = {}) => {
    const response = await app.send(customer, '/hand-overs', { ...body, ...changes });
    assert.equal(response.status, 201, await response.clone().text());
    const answer = (await response.json()) as { reference: string; at: string };
    const [kept] = await app.database.query<Kept & object>('SELECT customer, facts FROM hand_over WHERE reference = $1', [answer.reference]);
    assert.ok(kept);
    return { answer, kept };
  };

  it('gets a reference to name, and the ways to reach the store', async () => {
    const { answer, kept } = await handOver();
    assert.match(answer.reference, /^[CDFHJKMNPRTWXY34679]{3}-[CDFHJKMNPRTWXY34679]{3}$/);
    const { supportEmail, supportPhone, supportUrl } = merchant;
    assert.deepEqual(answer, { reference: answer.reference, at: now.toISOString(), supportEmail, supportPhone, supportUrl });
    assert.equal(kept.customer, customer);
    assert.deepEqual([kept.facts.path, kept.facts.findings, kept.facts.flowVersion], [path, ['unpaid-order'], 1]);
  });

  it('is kept with what the books say, whatever the page had found', async () => {
    const purchase = await addUnpaid(app, customer);
    const { facts } = (await handOver({ findings: [], message: 'Hjelp!' })).kept;
    assert.deepEqual(facts.seen?.findings.map(({ code, purchase: id }) => [code, id]), [['unpaid-order', purchase]]);
    assert.ok((facts.seen?.checked.length ?? 0) > 5);
    assert.equal(facts.message, 'Hjelp!');
  });

  it('keeps no card number, wherever somebody may have typed one', async () => {
    const { facts } = (
      await handOver({
        flowVersion: 99,
        path: [{ node: 'a-4242424242424242', answer: 'b-5555-5555-5555-4444' }],
        findings: ['4242424242424242', 'card-expired', '<script>'],
        message: 'Kortet mitt 4242 4242 4242 4242 (og 4000-0000-0000-0002) blir avvist 24.11.2026.',
        locale: 'nb-42424242-42424242',
      })
    ).kept;
    const text = JSON.stringify(facts);
    assert.equal(maskCardNumbers(text), text);
    const digits = text.replaceAll(/\D/g, '');
    assert.ok(!digits.includes('424242424242') && !digits.includes('55555555'), text);
    assert.deepEqual(facts.findings, ['card-expired']);
    assert.equal(facts.message, 'Kortet mitt •••• 4242 (og •••• 0002) blir avvist 24.11.2026.');
  });

  it('may come from somewhere on the way, from another edition of the flow, or from no flow at all', async () => {
    for (const part of [[], path.slice(0, 1), path.slice(0, 3), [{ node: 'pay-with' }]]) await handOver({ path: part });
    assert.equal((await handOver({ flowVersion: 7, path: [{ node: 'gone' }] })).kept.facts.path[0]?.node, 'gone');
    const { flowVersion: _none, ...bare } = { ...body, path: [] };
    assert.equal((await app.send(customer, '/hand-overs', bare)).status, 201);
    await expectProblem(await app.send(customer, '/hand-overs', { ...bare, path }), 'invalid-request', 'body.flowVersion');
  });

  const impossible: readonly (readonly [name: string, path: object[], at: string, said: string])[] = [
    ['a node that the flow has not', [...path.slice(0, 2), { node: 'nowhere' }], 'body.path.2.node', '"nowhere"'],
    ['an answer that its question has not', [{ node: 'pay-with', answer: 'bitcoin' }], 'body.path.0.answer', '"bitcoin"'],
    ['a step that nothing leads to', [path[0]!, { node: 'ask-bank' }], 'body.path.1.node', '"ask-bank"'],
    ['a beginning that is none', [path[1]!], 'body.path.0.node', '"card-message"'],
    ['a question without an answer on the way', [{ node: 'pay-with' }, path[1]!], 'body.path.0', '"pay-with"'],
    ['a step after the end', [...path, { node: 'person-payment' }], 'body.path.4', '"person-payment"'],
  ];
  for (const [name, wrong, at, said] of impossible) {
    it(`is refused with ${name}, which is named`, async () => {
      const document = await expectProblem(await app.send(customer, '/hand-overs', { ...body, path: wrong }), 'invalid-request', at);
      assert.ok(document.errors?.some(({ message }) => message.includes(said)), JSON.stringify(document));
    });
  }

  it('does not say back what might be a card number', async () => {
    const response = await app.send(customer, '/hand-overs', { ...body, path: [{ node: 'a-4242424242424242' }] });
    const document = await expectProblem(response, 'invalid-request', 'body.path.0.node');
    assert.ok(!JSON.stringify(document).includes('424242424242'));
  });

  it('gets another reference where the first is taken', async () => {
    const draws = ['AAA-AAA', 'AAA-AAA', 'AAA-AAA', 'BBB-BBB'];
    const write = () =>
      app.database.transaction((tx) =>
        writeHandOver(tx, customer, { topic: 'cannot-buy', path: [], findings: [], locale: 'en' }, {
          at: now,
          draw: () => draws.shift() ?? 'CCC-CCC',
          seen: undefined,
        }),
      );
    assert.equal((await write()).reference, 'AAA-AAA');
    assert.equal((await write()).reference, 'BBB-BBB');
    assert.deepEqual(draws, []);
    assert.equal((await write()).reference, 'CCC-CCC');
    await assert.rejects(write(), /No free reference/);
  });

  it('has a reference that nobody misreads', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const reference = drawReference((below) => (numbers.next().value as number) % below);
        assert.match(reference, /^[^01258ABEGILOQSUVZ]{3}-[^01258ABEGILOQSUVZ]{3}$/);
      }),
    );
    assert.equal(new Set(Array.from({ length: 500 }, () => drawReference())).size > 490, true);
  });
});

describe('the questions that are asked', () => {
  let app: TroubleApp;
  before(async () => {
    app = await createTroubleApp();
  });
  after(() => app.close());

  it('are asked in the language that somebody reads, or else in English, also of who is not signed in', async () => {
    const ask = async (query: string, language = ''): Promise<TroubleshootingFlow> => {
      const headers = { Origin: pageOrigin, 'Accept-Language': language };
      const response = await app.app.request(`/troubleshooting-flows/cannot-buy${query}`, { headers });
      assert.equal(response.status, 200, await response.clone().text());
      return (await response.json()) as TroubleshootingFlow;
    };
    assert.equal((await ask('?locale=nb-NO')).nodes[0]?.id, 'what-happens');
    for (const [query, locale] of [['', 'en'], ['?locale=nn', 'nn'], ['?locale=no', 'nb'], ['?locale=de-CH', 'de'], ['?locale=fi', 'en']] as const) {
      assert.equal((await ask(query)).locale, locale);
    }
    assert.equal((await ask('', 'fi, pl;q=0.9')).locale, 'pl');
    assert.equal((await ask('?locale=sv', 'pl')).locale, 'sv');
  });

  it('are none of a trouble that there is not', async () => {
    const response = await app.app.request('/troubleshooting-flows/cannot-sleep', { headers: { Origin: pageOrigin } });
    await expectProblem(response, 'invalid-request', 'params.topic');
  });
});

describe('the law behind approvals', () => {
  it('is answered by country, also to who is not signed in', async () => {
    const app = await createTroubleApp();
    const ask = async (country: string) => app.app.request(`/payment-rules/${country}`, { headers: { Origin: pageOrigin } });
    const { country, regime } = (await (await ask('NO')).json()) as PaymentRules;
    assert.deepEqual([country, regime], ['NO', 'psd2']);
    await expectProblem(await ask('ZZ'), 'not-found');
    await expectProblem(await ask('no'), 'invalid-request', 'params.country');
    await app.close();
  });
});
