import { expect } from '@open-wc/testing';
import { addressOf } from '../../src/api/address.ts';
import { operations } from '../../src/api/contract/index.ts';
import type { Operation, OperationName } from '../../src/api/index.ts';
import { chargeChecks, createMemoryBackend, manyPurchases, purchases } from '../../src/testing/index.ts';
import { sampleBackend, sampleCalls } from '../api/sample-calls.ts';

const send = async (backend: ReturnType<typeof createMemoryBackend>, operation: Operation, input: object) => {
  const { method } = operation;
  const { body } = input as { body?: unknown };
  const headers = { Authorization: 'Bearer token', ...(method !== 'GET' && { 'Idempotency-Key': 'key' }) };
  return backend.fetch(addressOf('https://billing.example', operation, input), { method, headers, body: JSON.stringify(body) });
};

describe('what the memory back end answers', () => {
  it('is what the contract says of every operation, and nothing more', async () => {
    for (const [name, operation] of Object.entries<Operation>(operations)) {
      const response = await send(await sampleBackend(), operation, sampleCalls[name as OperationName] as object);
      expect(response.status, name).to.equal(operation.status ?? 200);
      const body: unknown = await response.json();
      expect(await operation.result['~standard'].validate(body), name).to.deep.equal({ typed: true, value: body });
    }
  });

  it('is that for every purchase and every list there is', async () => {
    const samples = Object.values(purchases).map((sample) => sample());
    const backend = createMemoryBackend({ purchases: [...samples, ...manyPurchases(200)], pageSize: 100 });
    const { listPurchases, getPurchase, getPurchaseOverview, getSpending } = operations;
    const reads: [Operation, object][] = [
      ...samples.map(({ id }): [Operation, object] => [getPurchase, { params: { id } }]),
      [listPurchases, {}],
      [listPurchases, { query: { status: 'paid', startOn: '2026-10-01' } }],
      [getPurchaseOverview, {}],
      [getSpending, { query: { from: '2020-01', to: '2026-11' } }],
    ];
    for (const [operation, input] of reads) {
      const body: unknown = await (await send(backend, operation, input)).json();
      const label = `${operation.path} ${JSON.stringify(input)}`;
      expect(await operation.result['~standard'].validate(body), label).to.deep.equal({ typed: true, value: body });
    }
  });

  it('needs no purchase, no subscription and no check to be one', async () => {
    const backend = createMemoryBackend();
    for (const operation of [operations.listPurchases, operations.getPurchaseOverview, operations.getSpending]) {
      const response = await send(backend, operation, {});
      expect(response.status).to.equal(200);
    }
    const check = await send(backend, operations.checkCharge, sampleCalls.checkCharge);
    expect(await check.json()).to.deep.include({ explanations: [], nextSteps: chargeChecks.noMatch().nextSteps });
  });
});
