import { expect } from '@open-wc/testing';
import { evidenceBytes } from '../../src/api/contract/refund-evidence.ts';
import type { RefundRequest } from '../../src/api/index.ts';
import { nok, paymentMethods, purchases, refundOptions, refundRequests } from '../../src/testing/index.ts';
import { setUp } from './backend-set-up.ts';

const today = '2026-11-24';
const png = 'iVBORw0KGgo=';

const withPurchases = () => setUp({ purchases: [purchases.severalItems(), purchases.paid(), purchases.windowClosed(), purchases.splitTender()] });

/** An order as the form makes it after a preview. */
const order = (more: object = {}) => ({
  purchase: 'pur_paid',
  items: ['pur_paid_1'],
  route: 'unintended' as const,
  reason: 'unintended' as const,
  version: 1,
  previewedOn: today,
  locale: 'nb',
  ...more,
});

const fault = { route: 'fault', reason: 'does-not-work', statement: 'Det åpner seg ikke.' } as const;

const actionsOf = ({ actions }: RefundRequest) => actions.filter(({ allowed }) => allowed).map(({ name }) => name);
const reasonOf = (failure: Promise<unknown>) => failure.then((error) => (error as { problem?: { reason?: string } }).problem?.reason);

describe('asking for money back of the memory back end', () => {
  it('is decided at once where a rule does, with the money planned as it was previewed', async () => {
    const { client, backend } = withPurchases();
    const params = { id: 'pur_split_tender' };
    const preview = await client.previewRefund({ params, body: { items: ['pur_split_tender_1'], route: 'unintended' } });
    expect(preview.parts.map(({ kind, amount }) => [kind, amount.amount])).to.deep.equal([['balance', 3000], ['card', 11_900]]);
    const body = order({ purchase: 'pur_split_tender', items: ['pur_split_tender_1'], version: preview.version, previewedOn: preview.today });
    const request = await client.createRefundRequest({ body });
    expect(request).to.deep.include({ state: 'approved', amount: preview.amount });
    expect(request.decision).to.deep.include({ kind: 'approved', automatic: true, policy: preview.policy });
    expect(request.parts!.map(({ state, ...part }) => [state, part])).to.deep.equal(preview.parts.map((part) => ['planned', part]));
    expect(backend.refundRequests).to.deep.equal([request]);
  });

  it('waits for a person where none does', async () => {
    const { client } = withPurchases();
    const request = await client.createRefundRequest({ body: order(fault) });
    expect(request).to.deep.include({ state: 'received', next: { code: 'decision', by: '2026-11-29' } });
    expect(request).not.to.have.any.keys('decision', 'parts');
    expect(actionsOf(request)).to.deep.equal(['add-evidence', 'take-back', 'acknowledgement']);
  });

  it('is done once for each thing, and says by which request', async () => {
    const { client, failure } = withPurchases();
    const bundle = { ...order(), purchase: 'pur_several_items' };
    const first = await client.createRefundRequest({ body: { ...bundle, items: ['item_film'] } });
    const again = failure(client.createRefundRequest({ body: { ...bundle, items: ['item_film', 'item_book'] } }));
    expect(await reasonOf(again)).to.equal('already-requested');
    const { items, requests } = await client.getRefundOptions({ params: { id: 'pur_several_items' } });
    expect(requests).to.deep.equal([first.id]);
    expect(items[0]!.routes[0]!.blocked).to.deep.equal({ code: 'already-requested', request: first.id });
    expect(items[1]!.routes.some(({ blocked }) => blocked)).to.equal(false);
    await client.createRefundRequest({ body: { ...bundle, items: ['item_book'] } });
    expect((await client.listRefundRequests({ query: { purchase: 'pur_several_items' } })).items).to.have.length(2);
    expect((await client.listRefundRequests({ query: { purchase: 'pur_paid' } })).items).to.deep.equal([]);
  });

  it('is refused on another version, on another day, and for what is blocked', async () => {
    const { client, backend, failure } = withPurchases();
    backend.changePurchase('pur_paid', {});
    expect(await failure(client.createRefundRequest({ body: order() }))).to.include({ code: 'purchase-changed', status: 409 });
    const yesterday = order({ version: 2, previewedOn: '2026-11-23' });
    expect(await failure(client.createRefundRequest({ body: yesterday }))).to.include({ code: 'purchase-changed' });
    const old = { purchase: 'pur_window_closed', items: ['pur_window_closed_1'] };
    expect(await reasonOf(failure(client.createRefundRequest({ body: order(old) })))).to.equal('window-closed');
    expect(await failure(client.createRefundRequest({ body: order({ purchase: 'pur_none' }) }))).to.include({ code: 'not-found' });
    expect(backend.refundRequests).to.deep.equal([]);
  });

  it('asks for what its route asks for, and for no reason of somebody who withdraws', async () => {
    const { client, failure } = withPurchases();
    const ask = (more: object) => client.createRefundRequest({ body: order(more) });
    const wrong = [
      { items: ['item_of_another'] },
      { items: ['pur_paid_1', 'pur_paid_1'] },
      { reason: 'does-not-work' },
      { ...fault, statement: undefined },
      { ...fault, statement: '  ' },
      { route: 'withdraw' },
      { evidence: ['evd_1'] },
    ];
    for (const more of wrong) expect(await failure(ask(more)), JSON.stringify(more)).to.include({ code: 'invalid-request', status: 400 });
    expect(await ask({ route: 'withdraw', reason: undefined })).to.include({ state: 'approved', route: 'withdraw' });
  });

  it('takes a late withdrawal all the same, and lets a person look at it', async () => {
    const { client } = withPurchases();
    const late = order({ purchase: 'pur_window_closed', items: ['pur_window_closed_1'], route: 'withdraw', reason: undefined });
    expect(await client.createRefundRequest({ body: late })).to.include({ state: 'received', late: true });
  });

  it('is done once under one key', async () => {
    const { client, backend } = withPurchases();
    const ask = () => client.createRefundRequest({ body: order() }, { idempotencyKey: 'once' });
    backend.loseNextAnswer('createRefundRequest');
    await ask().catch(() => undefined);
    expect((await ask()).id).to.equal(backend.refundRequests[0]!.id);
    expect(backend.refundRequests).to.have.length(1);
  });

  it('answers as options were laid out, without a purchase beside them', async () => {
    const { client } = setUp({ refundOptions: [refundOptions.oneBlocked(), refundOptions.waived()] });
    const params = { id: 'pur_several_items' };
    expect((await client.getRefundOptions({ params })).items[0]!.routes[0]!.blocked).to.deep.equal({ code: 'consumed' });
    const preview = await client.previewRefund({ params, body: { items: ['item_book'], route: 'unintended', destination: 'balance' } });
    expect(preview.parts.map(({ kind, amount }) => [kind, amount.amount])).to.deep.equal([['balance', 24_900]]);
    const body = order({ purchase: 'pur_several_items', items: ['item_book'] });
    const { id } = await client.createRefundRequest({ body });
    const after = await client.getRefundOptions({ params });
    expect(after.requests).to.deep.equal([id]);
    expect(after.items[0]!.routes[0]!.blocked).to.deep.equal({ code: 'consumed' });
    expect((await client.getRefundOptions({ params: { id: 'pur_film' } })).routes[0]).to.include({ route: 'withdraw', state: 'waived' });
  });
});

describe('files for the memory back end', () => {
  it('are told apart by how they begin, and named once', async () => {
    const { client, failure } = withPurchases();
    const add = (content: string, name = 'kvittering 4242 4242 4242 4242.png') => client.addEvidence({ body: { name, content } });
    const file = await add(png);
    expect(file).to.include({ type: 'image/png', size: 8, name: 'kvittering •••• 4242.png' });
    expect(await add(btoa('%PDF-1.7'))).to.include({ type: 'application/pdf' });
    expect(await add(btoa('\u00ff\u00d8\u00ff'))).to.include({ type: 'image/jpeg', size: 3 });
    expect(await add(btoa('RIFF\u0001\u0002\u0003\u0004WEBPVP8 '))).to.include({ type: 'image/webp' });
    expect(await failure(add(btoa('<svg onload="alert(1)">'), 'fine.png'))).to.include({ code: 'evidence-refused', status: 422 });
    expect(await failure(add('abcde'))).to.include({ code: 'invalid-request' });
    const request = await client.createRefundRequest({ body: order({ ...fault, evidence: [file.id] }) });
    expect(request.evidence).to.deep.equal([file]);
    const again = order({ ...fault, purchase: 'pur_several_items', items: ['item_film'], evidence: [file.id] });
    expect(await failure(client.createRefundRequest({ body: again }))).to.include({ code: 'invalid-request' });
  });
});

describe('the largest file', () => {
  /** A picture of so many bytes, as far as anybody looks. */
  const pictureOf = (bytes: number): string => {
    const whole = new Uint8Array(bytes);
    whole.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const pieces = Array.from({ length: Math.ceil(bytes / 30_000) }, (_, index) => whole.subarray(index * 30_000, (index + 1) * 30_000));
    return pieces.map((piece) => btoa(String.fromCharCode(...piece))).join('');
  };

  it('goes through the client whole, and one byte more does not', async () => {
    const { client, backend, failure } = withPurchases();
    const name = 'bilde.png';
    const file = await client.addEvidence({ body: { name, content: pictureOf(evidenceBytes) } });
    expect(file).to.include({ name, size: evidenceBytes, type: 'image/png' });
    expect((backend.requests.at(-1)!.body as { content: string }).content.length).to.equal(Math.ceil(evidenceBytes / 3) * 4);
    const more = client.addEvidence({ body: { name, content: pictureOf(evidenceBytes + 1) } });
    expect(await failure(more)).to.include({ code: 'payload-too-large', status: 413 });
    const far = client.addEvidence({ body: { name, content: pictureOf(evidenceBytes + 30_000) } });
    expect(await failure(far)).to.include({ code: 'payload-too-large' });
    const essay = { ...fault, statement: 'x'.repeat(70_000) };
    expect(await failure(client.createRefundRequest({ body: order(essay) }))).to.include({ code: 'payload-too-large' });
  });
});

describe('a request in the memory back end', () => {
  const change = ({ client }: ReturnType<typeof setUp>, id: string, version: number, what: object) =>
    client.changeRefundRequest({ params: { id }, body: { change: what as never, version } });

  it('is appealed once, and answered when it is asked', async () => {
    const set = setUp({ refundRequests: [refundRequests.declined(), refundRequests.question()] });
    const appealed = await change(set, 'req_declined', 3, { kind: 'appeal', statement: 'Se på 4242 4242 4242 4242.' });
    expect(appealed).to.include({ state: 'under-review', version: 4 }).and.not.to.have.property('appealBy');
    expect(appealed.events.at(-1)).to.include({ code: 'appealed', by: 'customer', note: 'Se på •••• 4242.' });
    set.backend.moveRefund('req_declined', 'declined', { note: 'Nei.' });
    expect(await reasonOf(set.failure(change(set, 'req_declined', 5, { kind: 'appeal', statement: 'Igjen.' })))).to.equal('already-appealed');
    const answered = await change(set, 'req_question', 3, { kind: 'answer', statement: 'En gammel.' });
    expect(answered).to.include({ state: 'under-review' }).and.not.to.have.property('question');
  });

  it('that was granted in part is appealed when the part is there: the rest comes beside it, or nothing more', async () => {
    for (const kind of ['approve', 'decline'] as const) {
      const set = setUp({ refundRequests: [refundRequests.partlyArrived()] });
      const appealed = await change(set, 'req_partly_arrived', 5, { kind: 'appeal', statement: 'Alt er borte.' });
      expect(appealed).to.include({ state: 'under-review' }).and.to.have.nested.property('decision.kind', 'partly-approved');
      expect(appealed.actions.some(({ name }) => name === 'take-back')).to.equal(false);
      const done = set.backend.moveRefund('req_partly_arrived', kind === 'approve' ? 'approved' : 'declined');
      expect(done.state).to.equal(kind === 'approve' ? 'approved' : 'arrived');
      expect(done.parts!.map(({ amount, state }) => [amount.amount, state])).to.deep.equal(
        kind === 'approve' ? [[5950, 'arrived'], [5950, 'planned']] : [[5950, 'arrived']],
      );
      const paid = kind === 'approve' ? set.backend.moveRefund('req_partly_arrived', 'arrived') : done;
      expect(paid.parts!.every(({ state }) => state === 'arrived')).to.equal(true);
      expect(paid.actions.find(({ name }) => name === 'appeal')).to.deep.equal(
        kind === 'approve' ? undefined : { name: 'appeal', allowed: false, code: 'already-appealed' },
      );
    }
  });

  it('cannot be appealed when its days are over', async () => {
    const set = setUp({ refundRequests: [refundRequests.declined()] });
    set.backend.today = '2026-12-07';
    const { actions } = await set.client.getRefundRequest({ params: { id: 'req_declined' } });
    expect(actions[0]).to.include({ name: 'appeal', code: 'appeal-window-closed' });
  });

  it('is taken back while nothing is decided, and takes files until there are enough', async () => {
    const set = setUp({ refundRequests: [refundRequests.received(), refundRequests.manyFiles(), refundRequests.approved()] });
    const { id } = await set.client.addEvidence({ body: { name: 'a.png', content: png } });
    const added = await change(set, 'req_received', 1, { kind: 'add-evidence', evidence: [id] });
    expect(added.evidence.map((file) => file.id)).to.deep.equal([id]);
    expect(await change(set, 'req_received', 2, { kind: 'take-back' })).to.include({ state: 'taken-back' });
    expect(await reasonOf(set.failure(change(set, 'req_many_files', 1, { kind: 'add-evidence', evidence: [id] })))).to.equal('too-many-files');
    expect(await reasonOf(set.failure(change(set, 'req_approved', 3, { kind: 'take-back' })))).to.equal('on-its-way');
    expect(await set.failure(change(set, 'req_approved', 1, { kind: 'take-back' }))).to.include({ code: 'refund-changed', status: 409 });
  });

  it('is sent where the customer wants it when the money came back', async () => {
    const both = [refundRequests.returnFailed(), refundRequests.returnFailed({ id: 'req_other' })];
    const set = setUp({ refundRequests: both, paymentMethods: [paymentMethods.primaryVisa()] });
    const toCard = await change(set, 'req_return_failed', 5, { kind: 'choose-destination', to: { method: 'pm_visa' } });
    expect(toCard.parts).to.have.length(1);
    expect(toCard.parts![0]).to.include({ kind: 'card', lastFour: '4242', state: 'sent', sentOn: today });
    expect(toCard.events.slice(-2).map(({ code }) => code)).to.deep.equal(['destination-chosen', 'sent']);
    const toBalance = await change(set, 'req_other', 5, { kind: 'choose-destination', to: { balance: true } });
    expect(toBalance.parts![0]).to.include({ kind: 'balance', hours: 48, state: 'sent' }).and.not.to.have.property('days');
  });
});

describe('letting a request move on', () => {
  it('tells of each step, and the purchase of its money', async () => {
    const { client, backend } = withPurchases();
    const { id } = await client.createRefundRequest({ body: order(fault) });
    backend.moveRefund(id, 'under-review');
    const asked = backend.moveRefund(id, 'question', { question: { text: 'Hvilken?', at: backend.asOf, answerBy: '2026-11-30' } });
    expect(asked).to.deep.include({ state: 'question', next: { code: 'answer', by: '2026-11-30' } });
    const half = backend.moveRefund(id, 'approved', { decision: { amount: nok(59.5) }, note: 'Halvparten.' });
    expect(half.decision).to.deep.include({ kind: 'partly-approved', note: 'Halvparten.' });
    expect(half.parts!.map(({ amount, state }) => [amount.amount, state])).to.deep.equal([[5950, 'planned']]);
    backend.moveRefund(id, 'sent');
    const purchase = () => backend.purchases.find((one) => one.id === 'pur_paid')!;
    expect(purchase()).to.deep.include({ status: 'partly-refunded', refunded: nok(59.5) });
    expect(purchase().refunds[0]).to.deep.include({ request: id, state: 'sent', amount: nok(59.5) });
    backend.today = '2026-11-27';
    const there = backend.moveRefund(id, 'arrived');
    expect(there.parts![0]).to.include({ state: 'arrived', sentOn: today, arrivedOn: '2026-11-27' });
    expect(there).not.to.have.property('next');
    expect(there.events.map(({ code }) => code)).to.deep.equal(['received', 'under-review', 'question', 'approved', 'sent', 'arrived']);
    expect(there.version).to.equal(6);
    expect(purchase().refunds[0]).to.include({ state: 'arrived' });
  });

  it('takes money that came back, or was taken back, off what the purchase had given', async () => {
    const { client, backend } = withPurchases();
    const { id } = await client.createRefundRequest({ body: order() });
    backend.moveRefund(id, 'sent');
    expect(backend.purchases.find((one) => one.id === 'pur_paid')!.status).to.equal('refunded');
    expect(backend.moveRefund(id, 'return-failed')).to.deep.include({ state: 'return-failed', next: { code: 'destination' } });
    expect(backend.purchases.find((one) => one.id === 'pur_paid')!.status).to.equal('paid');
    expect(backend.moveRefund(id, 'reversed', { note: 'Alt ordnet.' }).parts![0]!.state).to.equal('reversed');
    expect(backend.purchases.find((one) => one.id === 'pur_paid')!.refunds).to.have.length(1);
  });

  it('goes any way at once, with what lies between', () => {
    const { backend } = setUp({ refundRequests: [refundRequests.received(), refundRequests.declined()] });
    expect(backend.moveRefund('req_received', 'arrived').decision).to.deep.include({ kind: 'approved', amount: nok(119) });
    expect(backend.moveRefund('req_declined', 'sent').decision).to.include({ kind: 'approved' });
  });
});

describe("the store's people of the memory back end", () => {
  it('see what waits first, and decide what can be decided', async () => {
    const { client, backend, failure } = setUp({
      refundRequests: [refundRequests.arrived(), refundRequests.received(), refundRequests.underReview(), refundRequests.question(), refundRequests.sent()],
    });
    const open = (await client.listRefundReviews({ query: { state: 'open' } })).items;
    expect(open.map(({ id, decisions }) => [id, decisions])).to.deep.equal([
      ['req_question', ['approve']],
      ['req_under_review', ['approve', 'decline', 'question']],
      ['req_received', ['approve', 'decline', 'question']],
    ]);
    expect((await client.listRefundReviews()).items.map(({ id }) => id).slice(3)).to.deep.equal(['req_sent', 'req_arrived']);
    const decide = (id: string, version: number, decision: object) =>
      client.decideRefundRequest({ params: { id }, body: { decision: decision as never, version, reviewer: 'Siri' } });
    expect(await failure(decide('req_received', 9, { kind: 'approve' }))).to.include({ code: 'refund-changed' });
    expect(await failure(decide('req_received', 1, { kind: 'approve', amount: 12_000 }))).to.include({ code: 'invalid-request' });
    expect(await decide('req_received', 1, { kind: 'approve', amount: 5000 })).to.include({ state: 'approved', version: 3 });
    expect(await decide('req_under_review', 2, { kind: 'decline', reason: 'used', note: 'Brukt.' })).to.have.nested.property('decision.reason', 'used');
    expect(await reasonOf(failure(decide('req_arrived', 5, { kind: 'reverse', note: 'Nei.' })))).to.equal('decided');
    expect(await decide('req_sent', 4, { kind: 'reverse', note: 'Feil.' })).to.include({ state: 'reversed' });
    expect(backend.refundRequests.find(({ id }) => id === 'req_sent')!.events.at(-1)).to.include({ code: 'reversed', note: 'Feil.' });
  });
});
