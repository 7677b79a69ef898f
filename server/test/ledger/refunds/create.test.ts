import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse } from 'valibot';
import { refundRequest, type RefundRequest } from '../../../../src/api/contract/refund-request.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import { nok } from '../../domain/support/records.ts';
import { problem } from '../support/ledger.ts';
import { createRefundLedger, type RefundLedger } from '../support/refunds.ts';

const unintended = { route: 'unintended', reason: 'unintended' } as const;
const fault = { route: 'fault', reason: 'does-not-work', statement: 'Den stopper.' } as const;

/** A problem that names the field which does not fit. */
const misfit = (path: string) => (error: unknown) => {
  assert.ok(problem('invalid-request')(error));
  assert.equal((error as { details: { errors?: { path: string }[] } }).details.errors?.[0]?.path, path);
  return true;
};

describe('a request for money back', () => {
  let ledger: RefundLedger;
  before(async () => {
    ledger = await createRefundLedger();
    for (const id of ['kari', 'nora', 'ola']) await ledger.addCustomer(id);
    await ledger.database.query(`INSERT INTO family VALUES ('fam', 'kari')`);
    await ledger.database.query(`INSERT INTO family_member VALUES ('fam', 'kari', 'Kari'), ('fam', 'nora', 'Nora')`);
  });
  after(() => ledger.close());

  const kari = (facts: Partial<PurchaseRecord> = {}) => ledger.buy('kari', facts);
  const evidence = async (customer: string, id: string, request: string | null = null): Promise<string> => {
    await ledger.database.query(
      `INSERT INTO evidence_file (id, customer, request, name, type, size, sha256, content, at) VALUES ($1, $2, $3, 'bilde.jpg', 'image/jpeg', 3, 'ab', '\\x00', $4)`,
      [id, customer, request, ledger.state.now.toISOString()],
    );
    return id;
  };

  it('is kept as it was asked, under a name that can be read out, with an acknowledgement', async () => {
    const film = await kari();
    const answer = await ledger.request(film, { ...fault, statement: ' Betalt med 4242 4242 4242 4242. ', evidence: [await evidence('kari', 'evf_1')] });
    assert.deepEqual(parse(refundRequest, answer), answer as RefundRequest);
    assert.match(answer.reference, /^[CDFHJKMNPRTWXY34679]{3}-[CDFHJKMNPRTWXY34679]{3}$/);
    assert.deepEqual([answer.state, answer.amount, answer.items, answer.next], [
      'received', nok(119), [{ id: 'item_1', name: 'Ærlig talt', amount: nok(119) }], { code: 'decision', by: '2026-12-18' },
    ]);
    const { purchase, requests: [kept] } = await ledger.look(film);
    assert.ok(kept);
    assert.match(kept.statement ?? '', /^Betalt med (?!4242 4242 4242 4242).+\.$/);
    assert.deepEqual([kept.evidence.map(({ id }) => id), kept.policy.id, kept.destination], [['evf_1'], 'no-all', 'original']);
    assert.equal(purchase.version, film.version, 'The purchase is what it was.');
    const [document] = await ledger.database.query<{ html: string; html_sha256: string }>('SELECT html, html_sha256 FROM acknowledgement WHERE of = $1', [answer.id]);
    assert.ok(document?.html.includes(answer.reference));
    const [noted] = await ledger.database.query<{ detail: object }>(`SELECT detail FROM refund_audit WHERE subject = 'acknowledgement' AND subject_id = $1`, [answer.id]);
    assert.equal((noted?.detail as { html_sha256: string }).html_sha256, document?.html_sha256);
  });

  it('is of what was previewed, on that version and on that day', async () => {
    const film = await kari();
    await assert.rejects(ledger.request(film, { ...unintended, version: film.version + 1 }), problem('purchase-changed'));
    await assert.rejects(ledger.request(film, { ...unintended, previewedOn: '2026-12-03' }), problem('purchase-changed'));
  });

  it('is about things of one’s own purchases', async () => {
    const film = await kari();
    assert.equal(await ledger.request(film, unintended, 'ola'), undefined);
    const childs = await kari({ buyer: 'nora' });
    await assert.rejects(ledger.request(childs, unintended, 'nora'), problem('action-not-allowed', 'owner-only'));
    await assert.rejects(ledger.request(film, { ...unintended, items: ['item_9'] }), misfit('body.items.0'));
    await assert.rejects(ledger.request(film, { ...unintended, items: ['item_1', 'item_1'] }), misfit('body.items.1'));
  });

  it('is refused with what stands in the way', async () => {
    const item = { id: 'item_1', name: 'Ærlig talt', quantity: 1, amount: nok(119) };
    const charge = { amount: nok(119), on: '2026-12-02', statementText: 'NORDLIA.NO' };
    const cases: [string, Partial<PurchaseRecord>][] = [
      ['window-closed', { on: '2026-10-02', charges: [{ ...charge, state: 'posted', on: '2026-10-02' }] }],
      ['payment-pending', { charges: [{ ...charge, state: 'pending', until: '2026-12-07' }] }],
      ['not-paid', { tenders: [], charges: [], unpaid: { dueOn: '2026-12-20' } }],
      ['order-cancelled', { tenders: [], charges: [], cancelledOn: '2026-12-03' }],
      ['consumed', { items: [{ ...item, consumed: true }] }],
      ['already-refunded', { refunds: [{ id: 'r', amount: nok(119), on: '2026-12-03', state: 'arrived', to: 'Visa' }] }],
      ['managed-elsewhere', { soldBy: { name: 'Butikk', url: 'https://elsewhere.example' } }],
      ['free', { items: [{ ...item, amount: nok(0) }], taxes: [], total: nok(0), tenders: [], charges: [] }],
    ];
    for (const [code, facts] of cases) {
      const record = await kari(facts);
      await assert.rejects(ledger.request(record, unintended), problem('action-not-allowed', code));
    }
    await assert.rejects(ledger.request(await kari(), { route: 'child', reason: 'child' }), problem('action-not-allowed', 'window-closed'));
  });

  it('is one at a time for one thing, however many come at once', async () => {
    const film = await kari();
    const answers = await Promise.allSettled(Array.from({ length: 4 }, () => ledger.request(film, fault)));
    assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const answer of answers) if (answer.status === 'rejected') assert.ok(problem('action-not-allowed', 'already-requested')(answer.reason));
    assert.equal((await ledger.look(film)).requests.length, 1);
    const two = await kari({ items: [{ id: 'a', name: 'A', quantity: 1, amount: nok(80) }, { id: 'b', name: 'B', quantity: 1, amount: nok(39) }] });
    await ledger.request(two, { ...fault, items: ['a'] });
    await assert.rejects(ledger.request(two, { ...fault, items: ['b', 'a'] }), problem('action-not-allowed', 'already-requested'));
    assert.deepEqual((await ledger.request(two, { ...fault, items: ['b'] })).amount, nok(39));
  });

  it('has the reason that its route has, and none for a withdrawal', async () => {
    const film = await kari();
    await assert.rejects(ledger.request(film, { route: 'unintended' }), misfit('body.reason'));
    await assert.rejects(ledger.request(film, { ...unintended, reason: 'not-delivered' }), misfit('body.reason'));
    await assert.rejects(ledger.request(film, { route: 'withdraw', reason: 'other' }), misfit('body.reason'));
    assert.equal((await ledger.request(film, { route: 'withdraw' })).state, 'approved');
  });

  it('has a statement and files where its rule wants them', async () => {
    const film = await kari();
    await assert.rejects(ledger.request(film, { route: 'fault', reason: 'does-not-work' }), misfit('body.statement'));
    await assert.rejects(ledger.request(film, { ...fault, statement: '  ' }), misfit('body.statement'));
    await assert.rejects(ledger.request(film, { ...unintended, statement: 'Jeg angrer.' }), misfit('body.statement'));
    await assert.rejects(ledger.request(film, { route: 'withdraw', statement: 'Jeg angrer.' }), misfit('body.statement'));
    const mine = [await evidence('kari', 'evf_a'), await evidence('kari', 'evf_b'), await evidence('kari', 'evf_c')];
    await assert.rejects(ledger.request(film, { ...fault, evidence: mine }), misfit('body.evidence'));
    await assert.rejects(ledger.request(film, { ...fault, evidence: ['evf_a', 'evf_a'] }), misfit('body.evidence'));
    await assert.rejects(ledger.request(film, { ...fault, evidence: [await evidence('ola', 'evf_ola')] }), misfit('body.evidence'));
    await assert.rejects(ledger.request(film, { ...fault, evidence: ['evf_1'] }), misfit('body.evidence'), 'Another request has it.');
    const { evidence: taken } = await ledger.request(film, { ...fault, evidence: ['evf_b', 'evf_a'] });
    assert.deepEqual(taken.map(({ id }) => id), ['evf_b', 'evf_a']);
  });

  it('is not made of nothing', async () => {
    const month = await kari({ kind: 'subscription', subscription: { id: 'sub_gone', from: '2026-11-01', to: '2026-12-01' } });
    await assert.rejects(ledger.request(month, { route: 'other', reason: 'other' }), problem('action-not-allowed', 'consumed'));
  });
});

describe('a decision at once', () => {
  let ledger: RefundLedger;
  before(async () => void (ledger = await createRefundLedger()));
  after(() => ledger.close());

  const ask = async (customer: string, kroner: number, facts: Partial<PurchaseRecord> = {}) => {
    const total = { ...nok(kroner), ...(facts.total && { currency: facts.total.currency }) };
    const item = { id: 'item_1', name: 'Film', quantity: 1, amount: total };
    return ledger.request(await ledger.buy(customer, { total, items: [item], taxes: [], ...facts }), unintended);
  };

  it('is made up to the rule’s amount, in the currencies that it names', async () => {
    await ledger.addCustomer('amounts');
    const { decision, parts, state } = await ask('amounts', 200);
    assert.deepEqual([state, decision?.kind, decision?.automatic, decision?.policy.id], ['approved', 'approved', true, 'no-all']);
    assert.deepEqual(parts?.map(({ amount, by, state: stands }) => [amount, by, stands]), [[nok(200), '2027-01-03', 'planned']]);
    assert.equal((await ask('amounts', 200.01)).state, 'received');
    assert.equal((await ask('amounts', 20, { total: { amount: 2000, currency: 'EUR', scale: 2 } })).state, 'received');
  });

  it('is made so many times a year, and then a person looks', async () => {
    await ledger.addCustomer('often');
    assert.deepEqual([(await ask('often', 10)).state, (await ask('often', 10)).state], ['approved', 'approved']);
    const third = await ask('often', 10);
    assert.deepEqual([third.state, third.next?.by], ['received', '2026-12-11']);
    ledger.state.now = new Date('2027-12-05T09:00:00Z');
    const charges = [{ state: 'posted', amount: nok(10), on: '2027-12-02', statementText: 'N' }] as const;
    assert.equal((await ask('often', 10, { on: '2027-12-02', charges })).state, 'approved');
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
  });

  it('is made no oftener for several that come at once', async () => {
    await ledger.addCustomer('hasty');
    const films = [await ledger.buy('hasty'), await ledger.buy('hasty'), await ledger.buy('hasty'), await ledger.buy('hasty')];
    const answers = await Promise.all(films.map((film) => ledger.request(film, unintended)));
    assert.deepEqual(answers.map(({ state }) => state).sort(), ['approved', 'approved', 'received', 'received']);
  });

  it('counts neither what the law gives nor what was taken back', async () => {
    await ledger.addCustomer('fair');
    for (let index = 0; index < 3; index += 1) {
      const { state } = await ledger.request(await ledger.buy('fair'), { route: 'withdraw' });
      assert.equal(state, 'approved');
    }
    await ask('fair', 10);
    const { id } = await ask('fair', 10);
    await ledger.database.query(`UPDATE refund_request SET state = 'reversed' WHERE id = $1`, [id]);
    assert.equal((await ask('fair', 10)).state, 'approved');
    assert.equal((await ask('fair', 10)).state, 'received');
  });

  it('is the law’s for a withdrawal in time, of whatever amount; a person’s where it is late or was given up', async () => {
    await ledger.addCustomer('law');
    const dear = await ledger.buy('law', { total: nok(9990), items: [{ id: 'item_1', name: 'Samling', quantity: 1, amount: nok(9990) }], taxes: [] });
    assert.equal((await ledger.request(dear, { route: 'withdraw' })).state, 'approved');
    const old = await ledger.buy('law', { on: '2026-10-02' });
    const late = await ledger.request(old, { route: 'withdraw' });
    assert.deepEqual([late.state, late.late, late.decision], ['received', true, undefined]);
    const waiver = { at: '2026-12-02T18:00:00.000Z', text: 'Jeg vil ha den nå.' };
    const given = await ledger.buy('law', { items: [{ id: 'item_1', name: 'Film', quantity: 1, amount: nok(119), waiver }] });
    const waived = await ledger.request(given, { route: 'withdraw' });
    assert.deepEqual([waived.state, waived.late], ['received', undefined]);
  });
});
