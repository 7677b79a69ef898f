import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { addressOf } from '../../src/api/address.ts';
import { operations } from '../../src/api/contract/index.ts';
import type { Operation, PaymentMethodChange } from '../../src/api/index.ts';
import {
  approvals,
  billingDetails,
  createMemoryBackend,
  diagnoses,
  flows,
  type MemoryBackend,
  outstandingOrders,
  paymentMethods,
  subscriptions,
} from '../../src/testing/index.ts';

const all = <T>(samples: Record<string, () => T>): T[] => Object.values(samples).map((sample) => sample());

let sent = 0;

/** Sends a call past the client, which would parse the answer, and holds the answer against the contract. */
const send = async (backend: MemoryBackend, operation: Operation, input: object): Promise<unknown> => {
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
  return answer;
};

const full = () =>
  createMemoryBackend({
    paymentMethods: all(paymentMethods).slice(0, 20),
    outstanding: all(outstandingOrders),
    approvals: all(approvals),
    subscriptions: all(subscriptions),
  });

/** What hangs together of the samples, and no more: it is looked at after every step. */
const small = () =>
  createMemoryBackend({
    paymentMethods: [paymentMethods.primaryVisa(), paymentMethods.failing(), paymentMethods.expired(), paymentMethods.backup()],
    outstanding: [outstandingOrders.renewalInGrace(), outstandingOrders.accessLost(), outstandingOrders.waitingForApproval()],
    approvals: [approvals.required(), approvals.addMethod(), approvals.subscriptionChange()],
    subscriptions: [subscriptions.active(), subscriptions.grace(), subscriptions.onHold()],
  });

describe('what the memory back end answers of paying', () => {
  it('is what the contract says of every sample there is', async () => {
    const backend = full();
    const { listPaymentMethods, listOutstanding, listApprovals, getApproval, getBillingDetails, getDiagnosis, getTroubleshootingFlow } = operations;
    for (const operation of [listPaymentMethods, listOutstanding, listApprovals]) {
      expect(await send(backend, operation, {}), operation.path).to.be.an('object');
    }
    for (const { id } of all(approvals)) expect(await send(backend, getApproval, { params: { id } }), id).to.be.an('object');
    for (const details of all(billingDetails)) {
      expect(await send(createMemoryBackend({ billingDetails: details }), getBillingDetails, {})).to.be.an('object');
    }
    for (const diagnosis of all(diagnoses)) {
      expect(await send(createMemoryBackend({ diagnosis }), getDiagnosis, { params: { topic: 'cannot-buy' } })).to.be.an('object');
    }
    for (const { topic, locale } of all(flows)) {
      expect(await send(backend, getTroubleshootingFlow, { params: { topic }, query: { locale } })).to.be.an('object');
    }
  });

  it('is that of every preview, and a change that nothing stands in the way of is made', async () => {
    const { items } = (await send(full(), operations.listPaymentMethods, {})) as { items: { id: string }[] };
    for (const { id } of items) {
      const by = items.find((other) => other.id !== id)!.id;
      const changes: PaymentMethodChange[] = [{ kind: 'remove' }, { kind: 'replace', by }, { kind: 'set-backup' }, { kind: 'clear-backup' }];
      for (const change of changes) {
        const backend = full();
        const preview = (await send(backend, operations.previewPaymentMethodChange, { params: { id }, body: { change } })) as
          | { blockers: object[]; version: number }
          | undefined;
        const body = { change, version: preview?.version ?? 1 };
        const made = await send(backend, operations.changePaymentMethod, { params: { id }, body });
        expect(made !== undefined, `${id} ${change.kind}`).to.equal(preview?.blockers.length === 0);
      }
    }
  });

  it('stays so, whatever customers, banks and providers do one after the other', async () => {
    const place = fc.nat({ max: 30 });
    const step = fc.record({
      what: fc.constantFrom('order', 'change', 'add', 'pay', 'start', 'confirm', 'cancel', 'settle', 'later'),
      place,
      other: place,
      kind: fc.constantFrom('remove', 'replace', 'set-backup', 'clear-backup'),
      setup: fc.constantFrom('added', 'declined', 'approval'),
      payment: fc.constantFrom('succeeded', 'declined', 'approval', 'processing'),
      challenge: fc.constantFrom('succeeded', 'failed', 'timed-out', 'abandoned', 'waiting', 'declined', 'processing'),
    });
    const take = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const backend = small();
        for (const { what, place, other, kind, setup, payment, challenge } of steps) {
          Object.assign(backend, { setupResult: setup, paymentResult: payment, challengeResult: challenge });
          const { version, items } = (await send(backend, operations.listPaymentMethods, {})) as { version: number; items: { id: string }[] };
          const method = take(items, place)?.id ?? 'pm_none';
          const by = take(items, other)?.id ?? 'pm_none';
          const order = take(backend.outstanding, place);
          const approval = take(backend.approvals, place)!;
          const params = { id: approval.id };
          if (what === 'order') await send(backend, operations.orderPaymentMethods, { body: { order: items.map(({ id }) => id).reverse(), version } });
          if (what === 'change') {
            const change = kind === 'replace' ? { kind, by } : { kind };
            await send(backend, operations.changePaymentMethod, { params: { id: method }, body: { change, version } });
          }
          if (what === 'add') {
            const begun = (await send(backend, operations.startPaymentSetup, { body: {} })) as { id: string } | undefined;
            if (begun) await send(backend, operations.completePaymentSetup, { params: { id: begun.id }, body: { token: 'memory:any' } });
          }
          if (what === 'pay' && order) {
            await send(backend, operations.createPayment, { body: { purchase: order.purchase, version: order.version, method } });
          }
          const begin = { kind: approval.state === 'required' ? 'start' : 'retry', display: 'frame' };
          const change = what === 'start' ? begin : { kind: 'cancel' };
          if (what === 'start' || what === 'cancel') {
            await send(backend, operations.changeApproval, { params, body: { change, version: approval.version } });
          }
          if (what === 'confirm') await send(backend, operations.confirmApproval, { params });
          if (what === 'settle') backend.settlePayments(place % 2 ? { cause: 'issuer', remedy: 'contact-bank' } : undefined);
          if (what === 'later') backend.asOf = new Date(Date.parse(backend.asOf) + 120_000).toISOString();
          await send(backend, operations.listOutstanding, {});
          await send(backend, operations.listApprovals, {});
          await send(backend, operations.listSubscriptions, {});
          const methods = backend.paymentMethods;
          expect(methods.filter(({ backup }) => backup).length).to.be.lessThan(2);
          expect(new Set(methods.map(({ id }) => id)).size).to.equal(methods.length);
          expect(methods.length).to.be.lessThan(21);
          // Nothing waits for an approval that is decided for good.
          for (const { approval: id } of backend.outstanding) {
            const state = backend.approvals.find((one) => one.id === id)?.state;
            expect(state).not.to.be.oneOf(['succeeded', 'cancelled']);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
