import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { approvalStates, type ApprovalState } from '../../../../src/api/contract/approval.ts';
import {
  EventRefused,
  isFinal,
  mostTries,
  refusalOf,
  takeEvent,
  type ApprovalEvent,
  type ApprovalEventKind,
} from '../../../src/domain/payment/approval-events.ts';
import type { ApprovalRecord, OpenedChallenge } from '../../../src/domain/payment/approval-record.ts';
import { deriveApproval } from '../../../src/domain/payment/derive-approval.ts';
import { nok, today } from '../support/records.ts';

const now = new Date('2026-11-24T09:00:00Z');

const challenge: OpenedChallenge = {
  kind: 'frame',
  url: 'https://bank.example/1',
  startedAt: now.toISOString(),
  expiresAt: '2026-11-24T09:10:00.000Z',
  extendable: true,
};

const approval = (changes: Partial<ApprovalRecord> = {}): ApprovalRecord => ({
  id: 'apr_1',
  customer: 'cus_1',
  version: 1,
  state: 'required',
  purpose: 'payment',
  reason: 'bank-asks',
  title: 'Nordlia Film',
  amount: nok(119),
  waits: { kind: 'payment', payment: 'pay_1' },
  requestedAt: now.toISOString(),
  tries: 0,
  ...changes,
});

const decline = { cause: 'authentication', remedy: 'approve' } as const;
const events: Readonly<Record<ApprovalEventKind, ApprovalEvent>> = {
  start: { kind: 'start', challenge, reference: 'ch_1' },
  retry: { kind: 'retry', challenge, reference: 'ch_2' },
  extend: { kind: 'extend', challenge: { ...challenge, expiresAt: '2026-11-24T09:15:00.000Z' } },
  succeed: { kind: 'succeed' },
  waive: { kind: 'waive' },
  fail: { kind: 'fail', decline },
  'time-out': { kind: 'time-out', decline },
  abandon: { kind: 'abandon', decline },
  refuse: { kind: 'refuse', decline },
  outdate: { kind: 'outdate', decline },
  cancel: { kind: 'cancel' },
  settle: { kind: 'settle', outcome: { state: 'done', unlocks: [] } },
};

/** What may happen in each state, written down a second time: whatever is not here must be refused. */
const possible: Readonly<Record<ApprovalState, readonly ApprovalEventKind[]>> = {
  required: ['start', 'waive', 'refuse', 'cancel'],
  challenged: ['extend', 'succeed', 'fail', 'time-out', 'abandon', 'outdate', 'cancel'],
  succeeded: ['settle'],
  failed: ['retry', 'waive', 'refuse', 'cancel'],
  'timed-out': ['retry', 'waive', 'refuse', 'cancel'],
  abandoned: ['retry', 'waive', 'refuse', 'cancel'],
  cancelled: [],
};

const inState = (state: ApprovalState): ApprovalRecord => approval({ state, ...(state === 'challenged' && { challenge }) });

describe('an approval', () => {
  it('allows in each state what its table has, and refuses everything else', () => {
    for (const state of approvalStates) {
      for (const kind of Object.keys(events) as ApprovalEventKind[]) {
        const take = () => takeEvent(inState(state), events[kind], now);
        if (possible[state].includes(kind)) assert.equal(take().version, 2, `${kind} of ${state}`);
        else assert.throws(take, EventRefused, `${kind} of ${state}`);
      }
    }
  });

  it('asks a bank five times at most', () => {
    assert.equal(refusalOf(approval({ state: 'failed', tries: mostTries - 1 }), 'retry'), undefined);
    assert.equal(refusalOf(approval({ state: 'failed', tries: mostTries }), 'retry'), 'too-many-tries');
    const { actions } = deriveApproval(approval({ state: 'timed-out', tries: mostTries }), { now, today });
    assert.deepEqual(actions, [
      { name: 'retry', allowed: false, code: 'too-many-tries' },
      { name: 'cancel', allowed: true, via: 'api' },
    ]);
  });

  it('is prolonged only where the bank gives more time, and keeps when it began', () => {
    const begun = approval({ state: 'challenged', challenge: { ...challenge, startedAt: '2026-11-24T08:58:00.000Z' } });
    const longer = takeEvent(begun, events.extend, now);
    assert.deepEqual(
      [longer.challenge?.startedAt, longer.challenge?.expiresAt],
      ['2026-11-24T08:58:00.000Z', '2026-11-24T09:15:00.000Z'],
    );
    const fixed = approval({ state: 'challenged', challenge: { ...challenge, extendable: false } });
    assert.equal(refusalOf(fixed, 'extend'), 'not-extendable');
  });

  it('cannot be tried again once what waited was overtaken', () => {
    const overtaken = takeEvent(inState('challenged'), events.outdate, now);
    assert.deepEqual([overtaken.state, refusalOf(overtaken, 'retry')], ['failed', 'order-cancelled']);
  });

  it('offers what can be done, and nothing once it is over', () => {
    const names = (state: ApprovalState) => deriveApproval(inState(state), { now, today }).actions.map(({ name }) => name);
    assert.deepEqual(approvalStates.map(names), [
      ['start', 'cancel'], ['extend', 'cancel'], [], ['retry', 'cancel'], ['retry', 'cancel'], ['retry', 'cancel'], [],
    ]);
  });

  it('settles once: what was processing is done or declined, and stays so', () => {
    const processing = takeEvent(approval({ state: 'succeeded' }), { kind: 'settle', outcome: { state: 'processing', unlocks: [] } }, now);
    const done = takeEvent(processing, events.settle, now);
    assert.equal(done.outcome?.state, 'done');
    assert.throws(() => takeEvent(done, events.settle, now), EventRefused);
  });

  it('never leaves a success or a cancellation, grows by one version an event, and never exceeds its tries', () => {
    const kinds = fc.array(fc.constantFrom(...(Object.keys(events) as ApprovalEventKind[])), { maxLength: 60 });
    fc.assert(
      fc.property(kinds, (sequence) => {
        let record = approval();
        for (const kind of sequence) {
          const before = record;
          try {
            record = takeEvent(before, events[kind], now);
          } catch (error) {
            assert.ok(error instanceof EventRefused);
            assert.equal(record, before);
            continue;
          }
          assert.equal(record.version, before.version + 1);
          if (isFinal(before)) assert.equal(record.state, before.state);
          if (before.state === 'cancelled') assert.fail('Something happened to what was cancelled.');
          assert.ok(record.tries <= mostTries && record.tries >= before.tries);
          assert.equal(record.challenge !== undefined, record.state === 'challenged');
          if (record.outcome) assert.equal(record.state, 'succeeded');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
