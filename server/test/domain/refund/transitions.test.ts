import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { refundStates, type RefundState } from '../../../../src/api/contract/refund-request.ts';
import type { RefundRequestRecord } from '../../../src/domain/refund/record.ts';
import { appealBy, mostFiles, refundActs, refusalOf, type RefundAct } from '../../../src/domain/refund/refusals.ts';
import * as acts from '../../../src/domain/refund/transitions.ts';
import type { Moment } from '../../../src/domain/refund/transitions.ts';
import { ProblemError } from '../../../src/problem.ts';
import { nok } from '../support/records.ts';
import { file, inState, part, received } from '../support/refund-records.ts';

/** In time for an appeal, and a day after the last on which a question could be answered. */
const then: Moment = { at: new Date('2026-12-20T10:00:00Z'), on: '2026-12-20' };

const approval = { amount: nok(119), automatic: false, sendOn: '2026-12-21', parts: [part()] };

const does: Readonly<Record<RefundAct, (record: RefundRequestRecord, moment?: Moment) => RefundRequestRecord>> = {
  answer: (record, moment = then) => acts.answer(record, { ...moment, statement: 'Firefox.' }),
  'add-evidence': (record, moment = then) => acts.addEvidence(record, { ...moment, evidence: [file('evf_1')] }),
  'take-back': (record, moment = then) => acts.takeBack(record, moment),
  appeal: (record, moment = then) => acts.appeal(record, { ...moment, statement: 'Se bildet.', evidence: [file('evf_2')] }),
  'choose-destination': (record, moment = then) =>
    acts.chooseDestination(record, { ...moment, sendOn: moment.on, parts: [part({ kind: 'balance', label: 'Saldo' })] }),
  approve: (record, moment = then) => acts.approve(record, { ...moment, ...approval }),
  decline: (record, moment = then) => acts.decline(record, { ...moment, reason: 'used', automatic: false, note: 'Sett to ganger.' }),
  ask: (record, moment = then) => acts.ask(record, { ...moment, text: 'Hvilken nettleser?' }),
  reverse: (record, moment = then) => acts.reverse(record, { ...moment, note: 'Allerede betalt tilbake.' }),
  'begin-review': (record, moment = then) => acts.beginReview(record, moment),
  sent: (record, moment = then) => acts.sent(record, { ...moment, parts: [part({ refund: 'ref_1' })] }),
  arrived: (record, moment = then) => acts.arrived(record, moment),
  'return-failed': (record, moment = then) => acts.returnFailed(record, moment),
};

/** Where each act leads from each state, or why it does not: written down a second time, every pair of them. */
const table: Readonly<Record<RefundAct, Readonly<Record<RefundState, string>>>> = {
  answer: {
    received: '! being-decided', 'under-review': '! being-decided', question: 'under-review', approved: '! on-its-way', sent: '! on-its-way',
    arrived: '! decided', declined: '! decided', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
  'add-evidence': {
    received: 'received', 'under-review': 'under-review', question: 'question', approved: '! on-its-way', sent: '! on-its-way',
    arrived: '! decided', declined: '! decided', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
  'take-back': {
    received: 'taken-back', 'under-review': 'taken-back', question: 'taken-back', approved: '! on-its-way', sent: '! on-its-way',
    arrived: '! decided', declined: '! decided', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
  appeal: {
    received: '! being-decided', 'under-review': '! being-decided', question: '! being-decided', approved: '! on-its-way', sent: '! on-its-way',
    arrived: '! decided', declined: 'under-review', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
  'choose-destination': {
    received: '! being-decided', 'under-review': '! being-decided', question: '! being-decided', approved: '! on-its-way', sent: '! on-its-way',
    arrived: '! decided', declined: '! decided', 'return-failed': 'approved', reversed: '! decided', 'taken-back': '! decided',
  },
  approve: {
    received: 'approved', 'under-review': 'approved', question: 'approved', approved: '! on-its-way', sent: '! on-its-way',
    arrived: '! decided', declined: '! decided', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
  decline: {
    received: 'declined', 'under-review': 'declined', question: '! being-decided', approved: '! on-its-way', sent: '! on-its-way',
    arrived: '! decided', declined: '! decided', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
  ask: {
    received: 'question', 'under-review': 'question', question: '! being-decided', approved: '! on-its-way', sent: '! on-its-way',
    arrived: '! decided', declined: '! decided', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
  reverse: {
    received: '! being-decided', 'under-review': '! being-decided', question: '! being-decided', approved: 'reversed', sent: 'reversed',
    arrived: '! decided', declined: '! decided', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
  'begin-review': {
    received: 'under-review', 'under-review': '! being-decided', question: 'under-review', approved: '! on-its-way', sent: '! on-its-way',
    arrived: '! decided', declined: '! decided', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
  sent: {
    received: '! being-decided', 'under-review': '! being-decided', question: '! being-decided', approved: 'sent', sent: '! on-its-way',
    arrived: '! decided', declined: '! decided', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
  arrived: {
    received: '! being-decided', 'under-review': '! being-decided', question: '! being-decided', approved: '! on-its-way', sent: 'arrived',
    arrived: '! decided', declined: '! decided', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
  'return-failed': {
    received: '! being-decided', 'under-review': '! being-decided', question: '! being-decided', approved: '! on-its-way', sent: 'return-failed',
    arrived: '! decided', declined: '! decided', 'return-failed': '! on-its-way', reversed: '! decided', 'taken-back': '! decided',
  },
};

const outcome = (take: () => RefundRequestRecord): string => {
  try {
    return take().state;
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'action-not-allowed') return `! ${error.reason}`;
    throw error;
  }
};

describe('a request for money back', () => {
  it('goes from each state by each act where its table says, and refuses the rest with its code', () => {
    for (const act of refundActs) {
      const became = Object.fromEntries(refundStates.map((state) => [state, outcome(() => does[act](inState(state)))]));
      assert.deepEqual(became, table[act], act);
    }
  });

  it('keeps its history, its version and its decisions straight, in whatever order things are tried', () => {
    const order = fc.array(fc.tuple(fc.constantFrom(...refundActs), fc.integer({ min: 0, max: 20 })), { maxLength: 40 });
    fc.assert(
      fc.property(order, (tried) => {
        let record = received();
        let day = 4;
        let appeals = 0;
        for (const [act, days] of tried) {
          day += days;
          const at = new Date(Date.UTC(2026, 11, day, 10));
          const before = structuredClone(record);
          const moment = { at, on: at.toISOString().slice(0, 10) };
          const refusal = refusalOf(record, act, { on: moment.on });
          const expected = outcome(() => does[act](record, moment));
          assert.deepEqual(record, before, 'nothing is changed in place');
          if (expected.startsWith('!')) continue;
          assert.equal(refusal, undefined);
          record = does[act](record, moment);
          appeals += act === 'appeal' ? 1 : 0;
          assert.equal(record.version, before.version + 1);
          assert.deepEqual(record.happenings.slice(0, before.happenings.length), before.happenings);
          assert.ok(record.happenings.length > before.happenings.length);
          assert.equal(record.question !== undefined, record.state === 'question');
          assert.equal(record.sendOn !== undefined, record.state === 'approved');
          assert.equal(record.stateSince, record.state === before.state ? before.stateSince : at.toISOString());
          assert.ok(record.evidence.length <= mostFiles);
          assert.ok(['arrived', 'reversed', 'taken-back'].every((end) => end !== before.state), 'an end is an end');
        }
        assert.ok(appeals <= 1);
        assert.equal(record.appealed === true, appeals === 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('can be appealed to the last day, once', () => {
    const declined = inState('declined');
    assert.equal(appealBy(declined), '2027-01-04');
    assert.equal(refusalOf(declined, 'appeal', { on: '2027-01-04' }), undefined);
    assert.equal(refusalOf(declined, 'appeal', { on: '2027-01-05' }), 'appeal-window-closed');
    const again = does.decline(does.appeal(declined));
    assert.deepEqual([again.state, again.appealed, appealBy(again)], ['declined', true, undefined]);
    assert.equal(refusalOf(again, 'appeal', { on: '2026-12-20' }), 'already-appealed');
    assert.deepEqual(again.happenings.slice(-2).map(({ by, code, note }) => [code, by, note]), [
      ['appealed', 'customer', 'Se bildet.'],
      ['declined', 'store', 'Sett to ganger.'],
    ]);
  });

  it('is looked at again once where a part was granted, when that part is there, and the part stays', () => {
    const half = { ...approval, amount: nok(60), parts: [part({ amount: nok(60) })] };
    const approved = acts.approve(received(), { ...then, ...half });
    const sent = acts.sent(approved, { ...then, parts: [part({ amount: nok(60), refund: 'ref_1' })] });
    assert.deepEqual([approved, sent].map((record) => outcome(() => does.appeal(record))), ['! on-its-way', '! on-its-way']);
    const there = acts.arrived(sent, { at: new Date('2026-12-24T10:00:00Z'), on: '2026-12-24' });
    assert.equal(appealBy(there), '2027-01-23');
    assert.equal(refusalOf(there, 'appeal', { on: '2027-01-23' }), undefined);
    assert.equal(refusalOf(there, 'appeal', { on: '2027-01-24' }), 'appeal-window-closed');

    const appealed = does.appeal(there);
    assert.deepEqual([appealed.state, appealed.decision, appealed.parts], ['under-review', there.decision, there.parts]);
    assert.equal(outcome(() => does['take-back'](appealed)), '! decided');

    const declined = does.decline(appealed);
    assert.deepEqual([declined.state, declined.decision, declined.parts, appealBy(declined)], ['arrived', there.decision, there.parts, undefined]);
    assert.equal(declined.happenings.at(-1)?.note, 'Sett to ganger.');
    assert.equal(outcome(() => does.appeal(declined)), '! already-appealed');

    const parts = [...there.parts!, part({ amount: nok(59) })];
    const more = acts.approve(appealed, { ...then, ...approval, amount: nok(119), parts });
    assert.deepEqual([more.state, more.decision?.kind, more.parts], ['approved', 'approved', parts]);
    for (const amount of [30, 60]) {
      assert.throws(() => acts.approve(appealed, { ...then, ...approval, amount: nok(amount), parts: [part({ amount: nok(amount) })] }), RangeError);
    }
    assert.equal(outcome(() => does.appeal(inState('arrived', { appealed: true }))), '! decided');
  });

  it('never gives less than it gave, whatever is tried after a part was granted', () => {
    const units = (record: RefundRequestRecord): number => record.decision?.amount?.amount ?? 0;
    const step = fc.tuple(fc.constantFrom(...refundActs), fc.integer({ min: 1, max: 119 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (tried) => {
        let record = received();
        for (const [index, [act, kroner]] of tried.entries()) {
          const before = record;
          const moment = { at: new Date(then.at.getTime() + index * 60_000), on: then.on };
          const rest = nok(kroner).amount - units(before);
          const parts = [...(before.parts ?? []), ...(rest > 0 ? [part({ amount: { ...nok(1), amount: rest } })] : [])];
          const approve = () => acts.approve(before, { ...moment, ...approval, amount: nok(kroner), parts });
          const send = () => acts.sent(before, { ...moment, parts: (before.parts ?? []).map((each, place) => ({ ...each, refund: `ref_${place}` })) });
          const redirect = () => acts.chooseDestination(before, { ...moment, sendOn: moment.on, parts: before.parts ?? [] });
          const take = { approve, sent: send, 'choose-destination': redirect }[act as 'approve'] ?? (() => does[act](before, moment));
          try {
            record = take();
          } catch (error) {
            if (!(error instanceof ProblemError) && !(error instanceof RangeError)) throw error;
            continue;
          }
          assert.ok(units(record) >= units(before));
          const sum = (record.parts ?? []).reduce((total, { amount }) => total + amount.amount, 0);
          assert.equal(sum, units(record));
          if (before.decision?.kind === 'partly-approved') assert.notEqual(record.decision?.kind, 'declined');
          assert.ok(record.happenings.filter(({ code }) => code === 'appealed').length <= 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('waits two weeks for an answer, the last day with it, and is then decided without', () => {
    const asked = acts.ask(received(), { at: new Date('2026-12-05T09:00:00Z'), on: '2026-12-05', text: 'Hvilken nettleser?' });
    assert.equal(asked.question?.answerBy, '2026-12-19');
    assert.equal(refusalOf(asked, 'begin-review', { on: '2026-12-19' }), 'being-decided');
    const back = acts.beginReview(asked, { at: new Date('2026-12-19T23:00:00Z'), on: '2026-12-20' });
    assert.deepEqual([back.state, back.question, back.happenings.at(-1)?.by], ['under-review', undefined, 'time']);
    assert.deepEqual(asked.happenings.at(-1), { code: 'question', at: '2026-12-05T09:00:00.000Z', by: 'store', note: 'Hvilken nettleser?' });
  });

  it('is approved in whole or in part, and never for more or for nothing', () => {
    const by = (amount: number, parts = [part({ amount: nok(amount) })]) =>
      acts.approve(received(), { ...then, ...approval, amount: nok(amount), parts }).decision?.kind;
    assert.equal(by(119), 'approved');
    assert.equal(by(118.99), 'partly-approved');
    for (const amount of [0, -1, 119.01]) assert.throws(() => by(amount), RangeError, String(amount));
    assert.throws(() => by(100, [part({ amount: nok(60) }), part({ amount: nok(39) })]), RangeError);
    assert.throws(
      () => acts.approve(received(), { ...then, ...approval, amount: { ...nok(119), currency: 'SEK' } }),
      RangeError,
    );
  });

  it('takes ten files, whichever way they come', () => {
    const files = (count: number, from = 0) => Array.from({ length: count }, (_each, index) => file(`evf_${from + index}`));
    const full = acts.addEvidence(received(), { ...then, evidence: files(10) });
    assert.equal(full.evidence.length, 10);
    const tooMany = (take: () => RefundRequestRecord) => assert.equal(outcome(take), '! too-many-files');
    tooMany(() => acts.addEvidence(full, { ...then, evidence: files(1, 10) }));
    tooMany(() => acts.addEvidence(received(), { ...then, evidence: files(11) }));
    tooMany(() => acts.answer(inState('question', { evidence: files(9) }), { ...then, statement: 'Her.', evidence: files(2, 9) }));
    tooMany(() => acts.appeal(inState('declined', { evidence: files(10) }), { ...then, statement: 'Her.', evidence: files(1, 10) }));
    assert.equal(acts.answer(inState('question', { evidence: files(10) }), { ...then, statement: 'Her.' }).state, 'under-review');
  });

  it('is about to be sent again, once the customer has chosen where to', () => {
    const { happenings, parts, sendOn } = does['choose-destination'](inState('return-failed'));
    assert.deepEqual([happenings.at(-1)?.by, happenings.at(-1)?.code, sendOn], ['customer', 'destination-chosen', then.on]);
    assert.deepEqual([parts?.[0]?.kind, parts?.[0]?.refund], ['balance', undefined]);
  });
});
