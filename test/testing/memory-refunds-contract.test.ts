import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { addressOf } from '../../src/api/address.ts';
import { operations } from '../../src/api/contract/index.ts';
import { refundStates } from '../../src/api/contract/refund-request.ts';
import { refundRoutes } from '../../src/api/contract/refund-terms.ts';
import type { Money, Operation, RefundOptions, RefundPreview, RefundRequest } from '../../src/api/index.ts';
import { contracts, createMemoryBackend, declarations, type MemoryBackend, purchases, refundOptions, refundRequests, subscriptions } from '../../src/testing/index.ts';

const all = <T>(samples: Record<string, () => T>): T[] => Object.values(samples).map((sample) => sample());
const sum = (parts: readonly { amount: Money }[] = []): number => parts.reduce((total, { amount }) => total + amount.amount, 0);

const ends: readonly string[] = ['arrived', 'declined', 'reversed', 'taken-back'];

let sent = 0;

/** Sends a call past the client, which would parse the answer, and holds the answer against the contract. */
const send = async <T>(backend: MemoryBackend, operation: Operation, input: object): Promise<T | undefined> => {
  const { method } = operation;
  const { body } = input as { body?: unknown };
  const headers = { Authorization: 'Bearer token', ...(method !== 'GET' && { 'Idempotency-Key': `key_${(sent += 1)}` }) };
  const response = await backend.fetch(addressOf('https://billing.example', operation, input), { method, headers, body: JSON.stringify(body) });
  const answer: unknown = await response.json();
  if (!response.ok) {
    expect(answer, operation.path).to.have.property('code').that.is.a('string');
    expect(response.status, operation.path).to.be.within(400, 422);
    return undefined;
  }
  expect(await operation.result['~standard'].validate(answer), `${operation.path} ${JSON.stringify(input)}`).to.deep.equal({
    typed: true,
    value: answer,
  });
  return answer as T;
};

const { getRefundOptions, previewRefund, createRefundRequest, changeRefundRequest, getRefundRequest } = operations;

describe('what the memory back end answers of money back', () => {
  it('is what the contract says of every sample there is', async () => {
    const backend = createMemoryBackend({
      purchases: all(purchases),
      subscriptions: all(subscriptions),
      refundRequests: all(refundRequests),
      declarations: all(declarations),
      pageSize: 100,
    });
    for (const { id } of all(purchases)) {
      const options = await send<RefundOptions>(backend, getRefundOptions, { params: { id } });
      expect(sum(options!.items), id).to.equal(options!.amount.amount);
    }
    for (const { id } of all(refundRequests)) expect(await send(backend, getRefundRequest, { params: { id } }), id).to.be.an('object');
    const { listRefundRequests, listRefundReviews, listContracts, listDeclarations } = operations;
    for (const operation of [listRefundRequests, listRefundReviews, listContracts, listDeclarations]) {
      expect(await send(backend, operation, {}), operation.path).to.be.an('object');
    }
    const laidOut = createMemoryBackend({ contracts: all(contracts), refundOptions: all(refundOptions) });
    expect(await send(laidOut, listContracts, {})).to.be.an('object');
    for (const { purchase } of all(refundOptions)) {
      expect(await send(laidOut, getRefundOptions, { params: { id: purchase } }), purchase).to.be.an('object');
    }
  });

  it('adds up for every choice of every purchase, and a request is what its preview was', async () => {
    for (const { id } of all(purchases)) {
      for (const route of refundRoutes) {
        for (const destination of ['original', 'balance'] as const) {
          const backend = createMemoryBackend({ purchases: all(purchases) });
          const options = (await send<RefundOptions>(backend, getRefundOptions, { params: { id } }))!;
          const open = options.items.filter(({ routes }) => routes.some((one) => one.route === route && !one.blocked));
          const selection = { items: open.map((item) => item.id), route, destination };
          const preview = await send<RefundPreview>(backend, previewRefund, { params: { id }, body: selection });
          const offered = options.destinations.some(({ choice }) => choice === destination);
          expect(Boolean(preview), `${id} ${route} ${destination}`).to.equal(open.length > 0 && offered);
          if (!preview) continue;
          expect(sum(preview.lines), id).to.equal(preview.amount.amount);
          expect(sum(preview.parts), id).to.equal(preview.amount.amount);
          expect(preview.amount.amount <= options.amount.amount, id).to.equal(true);
          const { reasons, statement } = options.routes.find((one) => one.route === route)!;
          const words = statement === 'none' ? {} : { statement: 'Fordi.' };
          const rest = { purchase: id, reason: reasons[0], ...words, version: preview.version, previewedOn: preview.today, locale: 'nb' };
          const request = await send<RefundRequest>(backend, createRefundRequest, { body: { ...selection, ...rest } });
          expect(request!.amount, id).to.deep.equal(preview.amount);
          expect(request!.state, id).to.equal(preview.decision === 'automatic' ? 'approved' : 'received');
        }
      }
    }
  });

  it('stays what the contract says whatever is done, and never gives more back than was paid', async () => {
    const changes = ['appeal', 'answer', 'take-back', 'choose-destination'] as const;
    const step = fc.oneof(
      fc.record({ state: fc.constantFrom(...refundStates), place: fc.nat(4) }),
      fc.record({ change: fc.constantFrom(...changes), place: fc.nat(4) }),
      fc.record({ ask: fc.constantFrom('item_film', 'item_albums', 'item_book') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const backend = createMemoryBackend({ purchases: [purchases.severalItems()] });
        for (const one of steps) {
          if ('ask' in one) {
            const { version } = backend.purchases[0]!;
            const order = { purchase: 'pur_several_items', items: [one.ask], route: 'other', reason: 'other', version, previewedOn: backend.today, locale: 'nb' };
            await send(backend, createRefundRequest, { body: order });
            continue;
          }
          const request = backend.refundRequests[one.place];
          if (!request) continue;
          if ('state' in one) {
            // What is over may have been asked for again: a hand that moves it all the same gives it back twice.
            if (!ends.includes(request.state)) backend.moveRefund(request.id, one.state);
          } else {
            const more = one.change === 'choose-destination' ? { to: { balance: true } } : one.change === 'take-back' ? {} : { statement: 'Fordi.' };
            const body = { change: { kind: one.change, ...more }, version: request.version };
            await send(backend, changeRefundRequest, { params: { id: request.id }, body });
          }
          await send(backend, getRefundRequest, { params: { id: request.id } });
          await send(backend, operations.getPurchase, { params: { id: 'pur_several_items' } });
          const options = await send<RefundOptions>(backend, getRefundOptions, { params: { id: 'pur_several_items' } });
          for (const { amount, refunded } of options!.items) expect((refunded?.amount ?? 0) <= amount.amount).to.equal(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
