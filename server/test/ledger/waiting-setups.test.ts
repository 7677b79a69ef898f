import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createTestLedger, type TestLedger } from './support/ledger.ts';
import { answerBank, change, confirm, firstApproval, minutesLater, start } from './support/paying.ts';

const card = (behaviour: string, lastFour = '4242'): string => `sandbox-card.${behaviour}.visa.${lastFour}.2030-12`;

describe('a method that the bank has to approve', () => {
  let ledger: TestLedger;
  let customer = '';
  before(async () => (ledger = await createTestLedger()));
  after(() => ledger.close());
  beforeEach(async ({ name }) => {
    customer = `c${name.replaceAll(/\W+/g, '_').slice(0, 40)}`;
    ledger.now = new Date('2026-11-24T09:00:00Z');
    await ledger.add(customer);
  });

  const complete = (setup: string, token: string) =>
    ledger.database.transaction((tx) => ledger.gateway.completePaymentSetup(tx, customer, setup, { token }));
  const begin = async (token: string) => {
    const setup = await ledger.gateway.startPaymentSetup(customer, undefined);
    assert.ok(setup);
    assert.equal((await complete(setup.id, token))?.state, 'approval');
    return { setup: setup.id, approval: await firstApproval(ledger, customer) };
  };
  const methods = async (): Promise<string[]> => (await ledger.gateway.paymentMethods(customer)).items.map(({ lastFour }) => lastFour ?? '');

  it('is there once it is approved, and not before', async () => {
    const { approval } = await begin(card('challenges', '1111'));
    assert.deepEqual([approval.purpose, approval.reason, approval.amount], ['add-method', 'new-method', undefined]);
    await start(ledger, approval, customer);
    assert.deepEqual(await methods(), ['4242']);
    await answerBank(ledger, approval, 'succeeded');
    const done = await confirm(ledger, approval, customer);
    const added = (await ledger.gateway.paymentMethods(customer)).items.find(({ lastFour }) => lastFour === '1111');
    assert.deepEqual(done.outcome, { state: 'done', method: added?.id, unlocks: [] });
    assert.deepEqual(await confirm(ledger, approval, customer), done);
    assert.equal((await methods()).length, 2);
  });

  it('is there when it is approved with the page closed', async () => {
    const { approval } = await begin(card('challenges', '2222'));
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'succeeded');
    await minutesLater(ledger, 1);
    assert.deepEqual(await methods(), ['4242', '2222']);
  });

  it('is tried again after it failed', async () => {
    const { approval } = await begin(card('challenges', '3333'));
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'failed');
    assert.equal((await confirm(ledger, approval, customer)).state, 'failed');
    await change(ledger, approval, customer, { kind: 'retry', display: 'frame' });
    await answerBank(ledger, approval, 'succeeded');
    assert.equal((await confirm(ledger, approval, customer)).outcome?.state, 'done');
  });

  it('is declined although the bank approved', async () => {
    const { approval } = await begin(card('challenge-then-declines:do-not-honor', '4444'));
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'succeeded');
    const after = await confirm(ledger, approval, customer);
    assert.deepEqual([after.state, after.outcome?.state, after.decline?.cause], ['succeeded', 'declined', 'issuer']);
    assert.deepEqual(await methods(), ['4242']);
  });

  it('is overtaken by another card that was given after it failed', async () => {
    const { approval, setup } = await begin(card('challenges', '5555'));
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'abandoned');
    await confirm(ledger, approval, customer);
    assert.equal((await complete(setup, card('approves', '6666')))?.state, 'added');
    await change(ledger, approval, customer, { kind: 'retry', display: 'frame' });
    await answerBank(ledger, approval, 'succeeded');
    assert.equal((await confirm(ledger, approval, customer)).state, 'failed');
    assert.deepEqual(await methods(), ['4242', '6666']);
  });

  it('lapses when nobody approves it', async () => {
    const { approval } = await begin(card('challenges', '7777'));
    await minutesLater(ledger, 31);
    assert.equal((await ledger.gateway.getApproval(customer, approval.id))?.state, 'cancelled');
  });
});
