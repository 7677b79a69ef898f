import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { refundRequest, refundStates, type RefundRequest, type RefundState } from '../../../../src/api/contract/refund-request.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import { refundActions, refundDecisions } from '../../../src/domain/refund/derive-actions.ts';
import { deriveRequest, type RequestContext } from '../../../src/domain/refund/derive-request.ts';
import type { RefundRequestRecord } from '../../../src/domain/refund/record.ts';
import { addEvidence, answer, appeal, ask, beginReview, decline } from '../../../src/domain/refund/transitions.ts';
import { purchase } from '../support/purchase-records.ts';
import { nok } from '../support/records.ts';
import { file, inState, part, received } from '../support/refund-records.ts';

const context: RequestContext = { now: new Date('2026-12-07T09:00:00Z'), timeZone: 'Europe/Oslo', acknowledged: true };

const sent: PurchaseRecord = purchase({
  refunds: [{ id: 'ref_1', amount: nok(119), on: '2026-12-06', state: 'sent', expectedBy: '2026-12-11', to: 'Visa', request: 'rfr_1' }],
});

/** As its customer sees it, held against the contract. */
const see = (record: RefundRequestRecord, bought = purchase(), more: Partial<RequestContext> = {}): RefundRequest =>
  v.parse(refundRequest, deriveRequest(record, bought, { ...context, ...more }));

const at = (day: number) => ({ at: new Date(Date.UTC(2026, 11, day, 10)), on: `2026-12-${String(day).padStart(2, '0')}` });

/** In a few words: `appeal`, `take-back: on-its-way`. */
const actionsOf = (record: RefundRequestRecord, today = '2026-12-07') =>
  refundActions(record, today, false).map((action) => (action.allowed ? action.name : `${action.name}: ${action.code}`));

describe('a request as its customer sees it', () => {
  it('says what happens next and by when, in every state', () => {
    const next = Object.fromEntries(refundStates.map((state) => [state, see(inState(state), sent).next]));
    assert.deepEqual(next, {
      received: { code: 'decision', by: '2026-12-18' },
      'under-review': { code: 'decision', by: '2026-12-18' },
      question: { code: 'answer', by: '2026-12-19' },
      approved: { code: 'sending', by: '2026-12-06' },
      sent: { code: 'arrival', by: '2026-12-11' },
      arrived: undefined,
      declined: undefined,
      'return-failed': { code: 'destination' },
      reversed: undefined,
      'taken-back': undefined,
    });
  });

  it('counts the days to a decision anew from what the customer has added, by the customer’s own day', () => {
    const asked = ask(received(), { ...at(5), text: 'Hvilken nettleser?' });
    const by = (record: RefundRequestRecord, timeZone = 'Europe/Oslo') => see(record, purchase(), { timeZone }).next?.by;
    assert.equal(by(answer(asked, { ...at(7), statement: 'Firefox.' })), '2026-12-21');
    assert.equal(by(answer(asked, { at: new Date('2026-12-07T23:30:00Z'), on: '2026-12-08', statement: 'Firefox.' })), '2026-12-22');
    assert.equal(by(answer(asked, { at: new Date('2026-12-07T23:30:00Z'), on: '2026-12-07', statement: 'Firefox.' }), 'UTC'), '2026-12-21');
    assert.equal(by(beginReview(asked, at(20))), '2027-01-03');
    assert.equal(by(beginReview(addEvidence(asked, { ...at(8), evidence: [file('evf_1')] }), at(20))), '2027-01-03');
    const declined = decline(received(), { ...at(5), reason: 'used', automatic: false });
    assert.equal(by(appeal(declined, { ...at(9), statement: 'Nei.' })), '2026-12-23');
    // That its review began is nothing that the customer has added.
    assert.equal(by(beginReview(received(), at(6))), '2026-12-18');
  });

  it('shows where each part goes as its purchase knows it', () => {
    const parts = (state: RefundState, refund: Partial<PurchaseRecord['refunds'][number]> = {}, changes: Partial<RefundRequestRecord> = {}) =>
      see(inState(state, changes), { ...sent, refunds: [{ ...sent.refunds[0]!, ...refund }] }).parts?.map(
        ({ amount: _amount, kind: _kind, label: _label, ...rest }) => rest,
      );
    const card = { lastFour: '4242', days: 30 };
    assert.deepEqual(parts('approved'), [{ ...card, by: '2027-01-05', state: 'planned' }]);
    assert.deepEqual(parts('sent'), [{ ...card, by: '2026-12-11', state: 'sent', sentOn: '2026-12-06' }]);
    assert.deepEqual(parts('sent', { expectedBy: undefined }), [{ ...card, by: '2027-01-05', state: 'sent', sentOn: '2026-12-06' }]);
    const there = { state: 'arrived', arrivedOn: '2026-12-09' } as const;
    assert.deepEqual(parts('arrived', there), [{ ...card, sentOn: '2026-12-06', ...there }]);
    assert.deepEqual(parts('return-failed', { state: 'failed' }), [{ ...card, sentOn: '2026-12-06', state: 'failed' }]);
    assert.deepEqual(parts('reversed', { state: 'reversed' }), [{ ...card, sentOn: '2026-12-06', state: 'reversed' }]);
    assert.deepEqual(parts('reversed', {}, { parts: [part()] }), [{ ...card, state: 'reversed' }]);
    assert.deepEqual(parts('approved', {}, { parts: [part({ kind: 'balance', label: 'Saldo', lastFour: undefined })] }), [
      { hours: 48, by: '2026-12-08', state: 'planned' },
    ]);
    assert.equal(parts('under-review'), undefined);
    // Who bought with another's card is not told which it was.
    assert.equal(see(inState('sent', { customer: 'cus_2' }), sent).parts?.[0]?.lastFour, undefined);
  });

  it('arrives when the last of its parts does', () => {
    const [first] = sent.refunds;
    const split = inState('sent', { parts: [part({ amount: nok(100), refund: 'ref_1' }), part({ amount: nok(19), refund: 'ref_2' })] });
    const refunds = [first!, { ...first!, id: 'ref_2', expectedBy: '2026-12-30' }];
    assert.equal(see(split, { ...sent, refunds }).next?.by, '2026-12-30');
    const [, second] = refunds;
    const oneThere = [{ ...first!, expectedBy: undefined, state: 'arrived' as const, arrivedOn: '2026-12-08' }, second!];
    assert.equal(see(split, { ...sent, refunds: oneThere }).next?.by, '2026-12-30');
  });

  it('names the day of an appeal only while there may be one', () => {
    const declined = inState('declined');
    const on = (record: RefundRequestRecord, day: string) => see(record, purchase(), { now: new Date(`${day}T12:00:00Z`) }).appealBy;
    assert.equal(on(declined, '2027-01-04'), '2027-01-04');
    assert.equal(on(declined, '2027-01-05'), undefined);
    assert.equal(on({ ...declined, appealed: true }, '2026-12-10'), undefined);
    assert.equal(on(inState('approved'), '2026-12-10'), undefined);
  });

  it('offers what can be done in each state, and says of the rest why not', () => {
    assert.deepEqual(Object.fromEntries(refundStates.map((state) => [state, actionsOf(inState(state))])), {
      received: ['add-evidence', 'take-back'],
      'under-review': ['add-evidence', 'take-back'],
      question: ['answer', 'add-evidence', 'take-back'],
      approved: ['take-back: on-its-way'],
      sent: ['take-back: on-its-way'],
      arrived: [],
      declined: ['appeal'],
      'return-failed': ['choose-destination'],
      reversed: [],
      'taken-back': [],
    });
    assert.deepEqual(actionsOf(inState('declined', { appealed: true })), ['appeal: already-appealed']);
    assert.deepEqual(refundActions(inState('declined'), '2027-02-01', false), [
      { name: 'appeal', allowed: false, code: 'appeal-window-closed', until: '2027-01-04' },
    ]);
    const full = Array.from({ length: 10 }, (_each, index) => file(`evf_${index}`));
    assert.deepEqual(actionsOf(inState('received', { evidence: full })), ['add-evidence: too-many-files', 'take-back']);
    assert.deepEqual(actionsOf(inState('question', { evidence: full })), ['answer', 'add-evidence: too-many-files', 'take-back']);
    assert.deepEqual(refundActions(inState('arrived'), '2026-12-07', true), [{ name: 'acknowledgement', allowed: true, via: 'api' }]);
  });

  it('offers the store’s people what its state allows', () => {
    assert.deepEqual(Object.fromEntries(refundStates.map((state) => [state, refundDecisions(inState(state), '2026-12-07')])), {
      received: ['approve', 'decline', 'question'],
      'under-review': ['approve', 'decline', 'question'],
      question: ['approve'],
      approved: ['reverse'],
      sent: ['reverse'],
      arrived: [],
      declined: [],
      'return-failed': [],
      reversed: [],
      'taken-back': [],
    });
  });

  it('says what was decided and by which policy, what was said, and what the purchase paid for', () => {
    const said = decline(received(), {
      ...at(6), reason: 'other', automatic: false, note: 'Se <b>vilkårene</b>.',
    });
    const seen = see(said, purchase(), { subscription: { id: 'sub_1', name: 'Nordlia Film', renews: true } });
    assert.deepEqual(seen.decision, {
      kind: 'declined', automatic: false, at: '2026-12-06T10:00:00.000Z', reason: 'other', note: 'Se <b>vilkårene</b>.', policy: received().policy,
    });
    assert.deepEqual(seen.events.at(-1), { code: 'declined', at: '2026-12-06T10:00:00.000Z', by: 'store', note: 'Se <b>vilkårene</b>.' });
    assert.deepEqual([seen.title, seen.orderNumber, seen.purchase], ['Ærlig talt', 'NL-7K4Q-2M9D', 'pur_1']);
    assert.deepEqual([seen.subscription?.renews, seen.asOf, seen.today], [true, '2026-12-07T09:00:00.000Z', '2026-12-07']);
  });
});
