import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import * as v from 'valibot';
import { refundReview, type RefundDecision } from '../../../src/api/contract/refund-review.ts';
import { jpeg, pdf } from '../domain/support/evidence-files.ts';
import { nok } from '../domain/support/records.ts';
import { tokenOf } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { createRefundApp, type RefundApp } from './support/refund-app.ts';

const minute = 60_000;

describe('what the store’s people decide', () => {
  let app: RefundApp;
  before(async () => {
    app = await createRefundApp();
  });
  after(() => app.close());

  const begin = async (of: string): Promise<string> => {
    await app.buyer(of);
    return app.request(of);
  };

  it('is an approval of all, on record with its reviewer, whom the customer never sees', async () => {
    const id = await begin('all');
    const { body, status } = await app.decide(id, { kind: 'approve', note: 'God helg!' });
    assert.equal(status, 200);
    const review = v.parse(refundReview, body);
    assert.deepEqual([review.state, review.customer, review.decisions, review.approvedLately], ['approved', 'all', ['reverse'], 1]);
    assert.deepEqual(review.decision, {
      kind: 'approved', automatic: false, at: '2026-12-04T09:00:00.000Z', amount: nok(119), note: 'God helg!',
      policy: { id: 'no-digital-content', version: 1, sources: [{ name: 'digitalytelsesloven § 20' }] },
    });
    assert.deepEqual(review.parts, [{ kind: 'card', label: 'Visa', lastFour: '4242', days: 30, by: '2027-01-03', amount: nok(119), state: 'planned' }]);
    assert.deepEqual(await app.auditOf(id), ['customer received', 'store under-review (Ingrid Berg)', 'store approved (Ingrid Berg)']);
    const seen = JSON.stringify((await app.see('all', id)).body);
    assert.ok(seen.includes('God helg!') && !seen.includes('Ingrid') && !seen.includes('approvedLately'));
  });

  it('is an approval of less, and the rest is declined', async () => {
    const id = await begin('less');
    const { body } = await app.decide(id, { kind: 'approve', amount: 40_00 });
    assert.deepEqual([body.decision?.kind, body.decision?.amount, body.parts?.[0]?.amount], ['partly-approved', nok(40), nok(40)]);
    for (const amount of [119_01, Number.MAX_SAFE_INTEGER]) {
      const { body: refused, status } = await app.decide(await begin(`more-${amount}`), { kind: 'approve', amount });
      assert.deepEqual([status, refused.code], [400, 'invalid-request']);
    }
    const other = await begin('none');
    for (const amount of [0, -1, 0.5]) assert.equal((await app.decide(other, { kind: 'approve', amount })).status, 400);
  });

  it('is never more than is left of the purchase', async () => {
    const id = await begin('left');
    const same = await app.request('left');
    await app.decide(same, { kind: 'approve', amount: 100_00 });
    const { body, status } = await app.decide(id, { kind: 'approve' });
    assert.deepEqual([status, body.code], [400, 'invalid-request']);
    assert.equal((await app.decide(id, { kind: 'approve', amount: 19_00 })).body.state, 'approved');
  });

  it('is a decline with its reason, a question, and an approval in spite of a question', async () => {
    const declined = await app.decide(await begin('declined'), { kind: 'decline', reason: 'works-as-described', note: 'Virker hos oss.' });
    assert.deepEqual([declined.body.state, declined.body.decision?.reason, declined.body.appealBy], ['declined', 'works-as-described', '2027-01-03']);
    assert.deepEqual(declined.body.decisions, []);
    const asked = await begin('asked');
    const question = await app.decide(asked, { kind: 'question', text: 'Hvilken nettleser?' });
    assert.deepEqual(question.body.question, { text: 'Hvilken nettleser?', at: '2026-12-04T09:00:00.000Z', answerBy: '2026-12-18' });
    assert.deepEqual([question.body.decisions, question.body.next], [['approve'], { code: 'answer', by: '2026-12-18' }]);
    const refused = await app.decide(asked, { kind: 'decline', reason: 'used' });
    assert.deepEqual([refused.status, refused.body.reason], [409, 'being-decided']);
    assert.equal((await app.decide(asked, { kind: 'approve' })).body.state, 'approved');
  });

  it('takes an approval back before the money is sent, and after, but not once it is there', async () => {
    const planned = await begin('planned');
    await app.decide(planned, { kind: 'approve' });
    const before = await app.decide(planned, { kind: 'reverse', note: 'Dobbelt.' });
    assert.deepEqual([before.body.state, before.body.parts?.[0]?.state, before.body.approvedLately], ['reversed', 'reversed', 0]);
    await app.gateway.advance();
    assert.equal((await app.see('planned', planned)).body.state, 'reversed');

    const sent = await begin('sent');
    const there = await begin('there');
    for (const id of [sent, there]) await app.decide(id, { kind: 'approve' });
    await app.gateway.advance();
    assert.equal((await app.see('sent', sent)).body.state, 'sent');
    const reversed = await app.decide(sent, { kind: 'reverse', note: 'Allerede betalt.' });
    assert.deepEqual([reversed.body.state, reversed.body.parts?.[0]?.state], ['reversed', 'reversed']);
    assert.equal((await app.see('sent', sent)).body.events.at(-1)?.note, 'Allerede betalt.');
    const start = app.ledger.now;
    app.ledger.now = new Date('2026-12-20T09:00:00Z');
    await app.gateway.advance();
    assert.equal((await app.see('there', there)).body.state, 'arrived');
    const late = await app.decide(there, { kind: 'reverse', note: 'For sent.' });
    assert.deepEqual([late.status, late.body.reason], [409, 'decided']);
    app.ledger.now = start;
  });

  it('is refused with its code wherever the state does not allow it', async () => {
    const decisions: readonly RefundDecision[] = [
      { kind: 'approve' }, { kind: 'decline', reason: 'used' }, { kind: 'question', text: 'Hm?' }, { kind: 'reverse', note: 'Nei.' },
    ];
    const reasonsOf = async (id: string) => {
      const reasons: (string | undefined)[] = [];
      for (const decision of decisions) reasons.push((await app.decide(id, decision)).body.reason);
      return reasons;
    };
    const back = await begin('back');
    await app.change('back', back, { kind: 'take-back' });
    assert.deepEqual(await reasonsOf(back), ['decided', 'decided', 'decided', 'decided']);
    const approved = await begin('was-approved');
    await app.decide(approved, { kind: 'approve' });
    assert.deepEqual((await reasonsOf(approved)).slice(0, 3), ['on-its-way', 'on-its-way', 'on-its-way']);
    assert.equal((await app.decide(await begin('fresh'), { kind: 'reverse', note: 'Nei.' })).body.reason, 'being-decided');
  });

  it('is made once by two at the same time, on the version that they have seen', async () => {
    const id = await begin('race');
    const both = await Promise.all([
      app.decide(id, { kind: 'approve' }, { reviewer: 'Ane', version: 1 }),
      app.decide(id, { kind: 'decline', reason: 'used' }, { reviewer: 'Bo', version: 1 }),
    ]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
    assert.equal(both.find(({ status }) => status === 409)?.body.code, 'refund-changed');
    assert.equal((await app.auditOf(id)).length, 3);
    assert.equal((await app.decide('rfr_nobody_has', { kind: 'approve' }, { version: 1 })).status, 404);
  });

  it('happens once, however often it is sent with its key', async () => {
    const id = await begin('repeated');
    const body = { decision: { kind: 'approve' }, version: 1, reviewer: 'Ane' };
    const send = () => app.askAsStore('POST', `/refund-reviews/${id}/decisions`, body, { 'Idempotency-Key': 'approve-with-a-lost-answer' });
    const [first, second] = [await send(), await send()];
    assert.deepEqual(await second.json(), await first.json());
    assert.deepEqual([first.status, second.headers.get('Idempotency-Replayed')], [200, 'true']);
  });

  it('holds no card’s number, in whatever it was typed', async () => {
    const id = await begin('pasted');
    const number = '4242 4242 4242 4242';
    await app.decide(id, { kind: 'question', text: `Gjelder det ${number}?` }, { reviewer: `Ane ${number}` });
    await app.decide(id, { kind: 'approve', note: `Til ${number}.` });
    await app.decide(id, { kind: 'reverse', note: `Fra ${number}.` });
    const rows = await app.database.query<{ text: string }>(
      `SELECT facts::text AS text FROM refund_request WHERE id = $1 UNION ALL
       SELECT coalesce(reviewer, '') || detail::text FROM refund_audit WHERE subject_id = $1`,
      [id],
    );
    assert.ok(rows.length > 4 && rows.every(({ text }) => !text.includes('4242 4242') && !text.includes('4242424242424242')));
  });

  it('is the host’s server’s alone', async () => {
    const id = await begin('private');
    const decision = { decision: { kind: 'approve' }, version: 1, reviewer: 'Ane' };
    const customer = { Authorization: `Bearer ${await tokenOf('private')}` };
    await expectProblem(await app.askAsStore('GET', '/refund-reviews', undefined, customer), 'unauthenticated');
    await expectProblem(await app.askAsStore('POST', `/refund-reviews/${id}/decisions`, decision, customer), 'unauthenticated');
    await expectProblem(await app.askAsStore('GET', '/refund-reviews', undefined, { Origin: 'https://shop.example' }), 'origin-not-allowed');
    assert.equal((await app.stored(id)).version, 1);
  });
});

describe('the list of the store’s people', () => {
  let app: RefundApp;
  before(async () => {
    app = await createRefundApp();
    for (const name of ['kari', 'nora']) await app.buyer(name);
  });
  after(() => app.close());

  const later = (minutes: number): void => void (app.ledger.now = new Date(app.ledger.now.getTime() + minutes * minute));
  const idsOf = async (query: string) => (await app.reviews(query)).items.map(({ id }) => id);

  it('has what waits for a person first, the longest waiting first; then questions; what was decided last, the latest first', async () => {
    const made: string[] = [];
    for (let number = 0; number < 8; number += 1) {
      made.push(await app.request(number % 2 ? 'nora' : 'kari', { items: [{ id: 'item_1', name: 'Ærlig talt', amount: nok(1) }], amount: nok(1) }));
      later(1);
    }
    const [one, two, three, four, five, six, seven, eight] = made as [string, string, string, string, string, string, string, string];
    await app.decide(two, { kind: 'question', text: 'Hm?' });
    later(1);
    await app.decide(one, { kind: 'question', text: 'Hm?' });
    later(1);
    await app.decide(five, { kind: 'approve' });
    later(1);
    await app.decide(four, { kind: 'decline', reason: 'used' });
    later(1);
    await app.change('nora', six, { kind: 'take-back' });
    later(1);
    await app.change('kari', one, { kind: 'answer', statement: 'Ja.' });

    const [open, decided] = [[three, seven, eight, one, two], [six, four, five]];
    assert.deepEqual(await idsOf('?state=open'), open);
    assert.deepEqual(await idsOf('?state=decided'), decided);
    assert.deepEqual(await idsOf(''), [...open, ...decided]);
    for (const { approvedLately, customer } of (await app.reviews()).items) assert.equal(approvedLately, customer === 'kari' ? 1 : 0);

    for (const [query, all] of [['?', [...open, ...decided]], ['?state=open&', open], ['?state=decided&', decided]] as const) {
      for (const limit of [1, 2, 3, 7]) {
        const found: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await app.reviews(`${query}limit=${limit}${cursor === undefined ? '' : `&cursor=${cursor}`}`);
          assert.ok(page.items.length <= limit);
          found.push(...page.items.map(({ id }) => id));
          assert.ok(found.length < 100, 'The list has no end.');
          cursor = page.nextCursor;
        } while (cursor !== undefined);
        assert.deepEqual(found, all, `${query} by ${limit}`);
      }
    }
  });

  it('counts what was approved in the last ninety days', async () => {
    const start = app.ledger.now;
    const countOf = async () => (await app.reviews('?state=decided')).items.find(({ customer }) => customer === 'kari')?.approvedLately;
    assert.equal(await countOf(), 1);
    app.ledger.now = new Date('2027-03-05T09:00:00Z');
    assert.equal(await countOf(), 0);
    app.ledger.now = start;
  });

  it('has at most a hundred on a page, and begins at no made up place', async () => {
    for (const query of ['?limit=0', '?limit=101', '?state=all', '?cursor=x']) assert.equal((await app.askAsStore('GET', `/refund-reviews${query}`)).status, 400, query);
    const keys: readonly (readonly unknown[])[] = [[0, 1], [3, 1, 'a'], [-1, 1, 'a'], [0, -1, 'a'], [0, 9e15, 'a'], ['0', 1, 'a'], [0, 1, 2], [0.5, 1, 'a'], [0, 'now', 'a']];
    for (const key of keys) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
      assert.equal((await app.askAsStore('GET', `/refund-reviews?cursor=${cursor}`)).status, 400, JSON.stringify(key));
    }
  });
});

describe('a file that a customer sent along', () => {
  let app: RefundApp;
  before(async () => {
    app = await createRefundApp();
    await app.buyer('kari');
  });
  after(() => app.close());

  const keep = async (content: Buffer, name: string) => {
    const request = await app.request('kari');
    const file = await app.uploaded('kari', content, name);
    await app.change('kari', request, { kind: 'add-evidence', evidence: [file] });
    return { request, file, path: `/refund-reviews/${request}/evidence/${file}` };
  };

  it('is downloaded by the host’s server, to the byte, and never shown as a page', async () => {
    const { path } = await keep(pdf(), 'kvittering.pdf');
    const response = await app.askAsStore('GET', path);
    assert.equal(response.status, 200);
    assert.ok(Buffer.from(await response.arrayBuffer()).equals(pdf()));
    const headers = Object.fromEntries(response.headers);
    assert.deepEqual(
      ['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'x-content-type-options', 'cache-control', 'cross-origin-resource-policy'].map(
        (name) => headers[name],
      ),
      [
        'application/pdf', String(pdf().length), `attachment; filename="kvittering.pdf"; filename*=UTF-8''kvittering.pdf`,
        "sandbox; default-src 'none'; frame-ancestors 'none'", 'nosniff', 'no-store', 'same-origin',
      ],
    );
  });

  it('keeps its name in any script, in a header that nothing can break out of', async () => {
    const names: Readonly<Record<string, string>> = {
      'снимок.jpg': `attachment; filename="_.jpg"; filename*=UTF-8''%D1%81%D0%BD%D0%B8%D0%BC%D0%BE%D0%BA.jpg`,
      'Kari’s "bilde" (1).jpg': `attachment; filename="Kari_s__bilde__1_.jpg"; filename*=UTF-8''Kari%E2%80%99s%20_bilde_%20%281%29.jpg`,
      "it's 100%*.jpg": `attachment; filename="it_s_100__.jpg"; filename*=UTF-8''it%27s%20100%25_.jpg`,
      'a\r\nSet-Cookie: b.jpg': `attachment; filename="aSet-Cookie__b.jpg"; filename*=UTF-8''aSet-Cookie_%20b.jpg`,
    };
    for (const [name, expected] of Object.entries(names)) {
      const { path } = await keep(jpeg, name);
      assert.equal((await app.askAsStore('GET', path)).headers.get('Content-Disposition'), expected, name);
    }
  });

  it('is nobody’s else: not its customer’s, not a page’s, not another request’s, and not there before a request has it', async () => {
    const { file, path, request } = await keep(jpeg, 'bilde.jpg');
    await expectProblem(await app.askAsStore('GET', path, undefined, { Authorization: `Bearer ${await tokenOf('kari')}` }), 'unauthenticated');
    await expectProblem(await app.app.request(path, { method: 'GET' }), 'unauthenticated');
    await expectProblem(await app.askAsStore('GET', path, undefined, { Origin: 'https://shop.example' }), 'origin-not-allowed');
    await expectProblem(await app.askAsStore('GET', `/refund-reviews/${await app.request('kari')}/evidence/${file}`), 'not-found');
    await expectProblem(await app.askAsStore('GET', `/refund-reviews/${request}/evidence/${await app.uploaded('kari', jpeg)}`), 'not-found');
    await expectProblem(await app.askAsStore('GET', `/refund-reviews/${request}/evidence/%00`), 'invalid-request', 'params.file');
    await expectProblem(await app.askAsStore('GET', `/refund-reviews/${randomUUID()}/evidence/${file}`), 'not-found');
  });
});
