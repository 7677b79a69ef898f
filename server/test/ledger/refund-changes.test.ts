import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as v from 'valibot';
import type { RefundRequestChange } from '../../../src/api/contract/refund-request-operations.ts';
import { refundRequest } from '../../../src/api/contract/refund-request.ts';
import { decline, receive } from '../../src/domain/refund/transitions.ts';
import { insertRequest, updateRequest } from '../../src/gateways/ledger/refunds/request-rows.ts';
import { jpeg, png } from '../domain/support/evidence-files.ts';
import { received } from '../domain/support/refund-records.ts';
import { createRefundApp, type RefundApp } from './support/refund-app.ts';

const day = 24 * 60 * 60_000;

describe('what a customer does about a request', () => {
  let app: RefundApp;
  before(async () => {
    app = await createRefundApp();
  });
  after(() => app.close());

  /** A buyer with a request, which is declined or asked about where a test wants that. */
  const begin = async (of: string, state: 'received' | 'declined' | 'question' = 'received'): Promise<string> => {
    await app.buyer(of);
    const id = await app.request(of);
    const decision = { declined: { kind: 'decline', reason: 'used' }, question: { kind: 'question', text: 'Hvilken nettleser?' } } as const;
    if (state !== 'received') assert.equal((await app.decide(id, decision[state])).status, 200);
    return id;
  };

  const later = async (milliseconds: number, work: () => Promise<void>): Promise<void> => {
    const start = app.ledger.now;
    app.ledger.now = new Date(start.getTime() + milliseconds);
    await work().finally(() => (app.ledger.now = start));
  };

  it('is an answer to a question, with files, and the review goes on', async () => {
    const id = await begin('answers', 'question');
    const files = [await app.uploaded('answers', jpeg, 'en.jpg'), await app.uploaded('answers', png(), 'to.png')];
    const { body, status } = await app.change('answers', id, { kind: 'answer', statement: ' Firefox. ', evidence: files });
    assert.equal(status, 200);
    const seen = v.parse(refundRequest, body);
    assert.deepEqual([seen.state, seen.question, seen.next], ['under-review', undefined, { code: 'decision', by: '2026-12-18' }]);
    assert.deepEqual(seen.evidence.map(({ name, type }) => [name, type]), [['en.jpg', 'image/jpeg'], ['to.png', 'image/png']]);
    assert.deepEqual(seen.events.map(({ by, code, note }) => [by, code, note]), [
      ['customer', 'received', undefined],
      ['store', 'under-review', undefined],
      ['store', 'question', 'Hvilken nettleser?'],
      ['customer', 'answered', 'Firefox.'],
    ]);
    assert.deepEqual(await app.auditOf(id), ['customer received', 'store under-review (Ingrid Berg)', 'store question (Ingrid Berg)', 'customer answered']);
    assert.equal(JSON.stringify(body).includes('Ingrid'), false);
  });

  it('is an appeal, once and in time', async () => {
    const id = await begin('appeals', 'declined');
    const appeal = { kind: 'appeal', statement: 'Se bildet.' } as const;
    await later(31 * day, async () => {
      const late = await app.change('appeals', id, appeal);
      assert.deepEqual([late.status, late.body.code, late.body.reason], [409, 'action-not-allowed', 'appeal-window-closed']);
    });
    await later(30 * day, async () => assert.equal((await app.change('appeals', id, appeal)).body.state, 'under-review'));
    const again = await app.decide(id, { kind: 'decline', reason: 'not-enough-shown', note: 'Endelig.' });
    assert.deepEqual([again.body.state, again.body.appealBy], ['declined', undefined]);
    const second = await app.change('appeals', id, appeal);
    assert.deepEqual([second.status, second.body.reason], [409, 'already-appealed']);
  });

  it('is to take it back, until it is decided', async () => {
    const id = await begin('regrets');
    const { body } = await app.change('regrets', id, { kind: 'take-back' });
    assert.deepEqual([body.state, body.next, body.events.at(-1)?.code], ['taken-back', undefined, 'taken-back']);
    const again = await app.change('regrets', id, { kind: 'take-back' });
    assert.deepEqual([again.status, again.body.reason], [409, 'decided']);
    const approved = await begin('approved');
    await app.decide(approved, { kind: 'approve' });
    assert.equal((await app.change('approved', approved, { kind: 'take-back' })).body.reason, 'on-its-way');
  });

  it('is to send more files, each once, up to ten', async () => {
    const id = await begin('shows');
    const add = (...evidence: string[]) => app.change('shows', id, { kind: 'add-evidence', evidence });
    const upload = async (count: number) => {
      const files: string[] = [];
      for (let left = count; left > 0; left -= 1) files.push(await app.uploaded('shows', jpeg));
      return files;
    };
    const first = await upload(9);
    assert.equal((await add(...first)).body.evidence.length, 9);
    const [one, two] = await upload(2);
    const tooMany = await add(one!, two!);
    assert.deepEqual([tooMany.status, tooMany.body.reason], [409, 'too-many-files']);
    for (const wrong of [first[0]!, 'evf_nobody_has']) {
      const { body, status } = await add(wrong);
      assert.deepEqual([status, body.code], [400, 'invalid-request'], wrong);
    }
    assert.equal((await add(one!)).body.evidence.length, 10);
    const full = await add(two!);
    assert.deepEqual([full.status, full.body.reason], [409, 'too-many-files']);
    const [row] = await app.database.query<{ request: string | null }>('SELECT request FROM evidence_file WHERE id = $1', [two]);
    assert.equal(row?.request, null);
  });

  it('cannot use another’s files, nor the same one twice', async () => {
    const id = await begin('thief');
    await app.buyer('owner');
    const theirs = await app.uploaded('owner', jpeg);
    const mine = await app.uploaded('thief', jpeg);
    for (const evidence of [[theirs], [mine, mine]]) {
      const { body, status } = await app.change('thief', id, { kind: 'add-evidence', evidence });
      assert.deepEqual([status, body.code], [400, 'invalid-request']);
    }
    assert.deepEqual((await app.see('thief', id)).body.evidence, []);
  });

  it('is refused with its reason wherever the state does not allow it', async () => {
    const waiting = await begin('waits');
    const declined = await begin('was-declined', 'declined');
    const refused: readonly (readonly [string, string, RefundRequestChange, string])[] = [
      ['waits', waiting, { kind: 'appeal', statement: 'Nei.' }, 'being-decided'],
      ['waits', waiting, { kind: 'answer', statement: 'Nei.' }, 'being-decided'],
      ['waits', waiting, { kind: 'choose-destination', to: { balance: true } }, 'being-decided'],
      ['was-declined', declined, { kind: 'answer', statement: 'Nei.' }, 'decided'],
      ['was-declined', declined, { kind: 'add-evidence', evidence: ['evf_any'] }, 'decided'],
      ['was-declined', declined, { kind: 'take-back' }, 'decided'],
      ['was-declined', declined, { kind: 'choose-destination', to: { balance: true } }, 'decided'],
    ];
    for (const [of, id, change, reason] of refused) {
      const before = await app.stored(id);
      const { body, status } = await app.change(of, id, change);
      assert.deepEqual([status, body.code, body.reason], [409, 'action-not-allowed', reason], change.kind);
      assert.deepEqual(await app.stored(id), before);
    }
  });

  it('says something, and holds no card’s number', async () => {
    const id = await begin('careless', 'question');
    const { body, status } = await app.change('careless', id, { kind: 'answer', statement: ' \n ' });
    assert.deepEqual([status, body.code], [400, 'invalid-request']);
    const said = await app.change('careless', id, { kind: 'answer', statement: 'Kortet er 4242 4242 4242 4242, takk.' });
    assert.equal(said.body.events.at(-1)?.note, 'Kortet er •••• 4242, takk.');
    const rows = await app.database.query<{ text: string }>(
      `SELECT facts::text AS text FROM refund_request WHERE id = $1 UNION ALL SELECT detail::text FROM refund_audit WHERE subject_id = $1`,
      [id],
    );
    assert.ok(rows.length > 3 && rows.every(({ text }) => !text.includes('4242 4242')));
  });

  it('is made on the version that was seen, and of two at once by one', async () => {
    const id = await begin('twice', 'question');
    const { version } = await app.stored(id);
    const old = await app.change('twice', id, { kind: 'answer', statement: 'Før.' }, version - 1);
    assert.deepEqual([old.status, old.body.code], [409, 'refund-changed']);
    const both = await Promise.all(
      (['Firefox.', 'Safari.'] as const).map((statement) => app.change('twice', id, { kind: 'answer', statement }, version)),
    );
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
    assert.equal(both.find(({ status }) => status === 409)?.body.code, 'refund-changed');
    assert.equal((await app.stored(id)).happenings.filter(({ code }) => code === 'answered').length, 1);
  });

  it('happens once, however often it is sent with its key', async () => {
    const id = await begin('lost');
    const body = { change: { kind: 'take-back' }, version: 1 };
    const send = () => app.askAs('lost', 'POST', `/refund-requests/${id}/changes`, body, { 'Idempotency-Key': 'take-back-of-a-lost-answer' });
    const [first, second] = [await send(), await send()];
    assert.deepEqual([first.status, second.status, second.headers.get('Idempotency-Replayed')], [200, 200, 'true']);
    assert.deepEqual(await second.json(), await first.json());
    assert.deepEqual(await app.auditOf(id), ['customer received', 'customer taken-back']);
  });

  it('concerns nobody else’s requests', async () => {
    const id = await begin('mine', 'question');
    await app.buyer('other');
    assert.equal((await app.see('other', id)).status, 404);
    assert.equal((await app.change('other', id, { kind: 'take-back' })).status, 404);
    assert.equal((await app.see('mine', 'rfr_nobody_has')).status, 404);
    assert.equal((await app.see('mine', id)).status, 200);
  });

  it('is to say where money goes that came back, which must be a method of their own', async () => {
    await app.buyer('closed', {}, 'sandbox:returns-refunds');
    await app.method('closed', 'pm_closed_2');
    await app.buyer('stranger');
    const id = await app.request('closed');
    await app.decide(id, { kind: 'approve' });
    const start = app.ledger.now;
    await app.gateway.advance();
    assert.equal((await app.see('closed', id)).body.state, 'sent');
    app.ledger.now = new Date(start.getTime() + 3 * day);
    await app.gateway.advance();
    const back = (await app.see('closed', id)).body;
    assert.deepEqual([back.state, back.next?.code, back.parts?.[0]?.state], ['return-failed', 'destination', 'failed']);
    assert.deepEqual(back.actions.map(({ name }) => name), ['choose-destination']);
    const theirs = await app.change('closed', id, { kind: 'choose-destination', to: { method: 'pm_stranger' } });
    assert.equal(theirs.status, 409);
    const chosen = await app.change('closed', id, { kind: 'choose-destination', to: { method: 'pm_closed_2' } });
    assert.deepEqual([chosen.body.state, chosen.body.parts?.[0]?.state, chosen.body.parts?.[0]?.label], ['approved', 'planned', 'Method pm_closed_2']);
    await app.gateway.advance();
    assert.equal((await app.see('closed', id)).body.state, 'sent');
    app.ledger.now = start;
  });
});

describe('a request as it is kept', () => {
  let app: RefundApp;
  before(async () => {
    app = await createRefundApp();
    await app.buyer('kari');
  });
  after(() => app.close());

  const decision = { at: new Date('2026-12-05T09:00:00Z'), on: '2026-12-05', reason: 'used', automatic: false } as const;

  it('cannot be in a state that this server does not know', async () => {
    const id = await app.request('kari');
    const before = await app.stored(id);
    const unknown = { ...decline(before, decision), state: 'frozen' as 'declined' };
    await assert.rejects(app.database.transaction((tx) => updateRequest(tx, before, unknown, { actor: 'store' })), RangeError);
    await assert.rejects(app.database.query(`UPDATE refund_request SET state = 'frozen' WHERE id = $1`, [id]), /check constraint/);
    assert.deepEqual(await app.stored(id), before);
  });

  it('is never rewritten: what was asked for, by which policy, and what has happened', async () => {
    const id = await app.request('kari');
    const before = await app.stored(id);
    const after = decline(before, decision);
    const wrong = [
      { ...after, policy: { ...after.policy, version: 2 } },
      { ...after, amount: { ...after.amount, amount: 1 } },
      { ...after, requestedAt: '2026-12-01T09:00:00.000Z' },
      { ...after, happenings: after.happenings.slice(1) },
      { ...after, happenings: [{ ...after.happenings[0]!, note: 'Nytt.' }, after.happenings[1]!] },
      { ...after, version: before.version },
      { ...before, version: before.version + 1 },
    ];
    for (const record of wrong) {
      await assert.rejects(app.database.transaction((tx) => updateRequest(tx, before, record, { actor: 'store' })), RangeError);
    }
    // Somebody else was quicker.
    await app.move(id, () => after);
    await assert.rejects(app.database.transaction((tx) => updateRequest(tx, before, after, { actor: 'store' })), /in between/);
  });

  it('has every change in the audit, which nobody can change', async () => {
    const id = await app.request('kari');
    await app.decide(id, { kind: 'decline', reason: 'used' });
    const rows = await app.database.query<{ detail: { before?: object; after?: { state?: string } } }>(
      'SELECT detail FROM refund_audit WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    assert.equal(rows.length, 3);
    assert.deepEqual([rows[0]?.detail.after?.state, rows[2]?.detail.after?.state], ['received', 'declined']);
    for (const sql of [`UPDATE refund_audit SET reviewer = 'x'`, 'DELETE FROM refund_audit']) {
      await assert.rejects(app.database.query(`${sql} WHERE subject_id = $1`, [id]));
    }
  });

  it('belongs to a guest’s declaration where one made it', async () => {
    const record = receive({ ...received(), id: 'rfr_guest', customer: 'kari', purchase: 'pur_kari', reference: 'GUE-ST1' }, { at: app.ledger.now });
    await app.database.transaction((tx) => insertRequest(tx, record, { actor: 'guest' }));
    assert.deepEqual(await app.auditOf('rfr_guest'), ['guest received']);
  });
});
