import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { evidenceBytes, evidenceFile } from '../../../src/api/contract/refund-evidence.ts';
import * as v from 'valibot';
import { expireEvidence } from '../../src/gateways/ledger/refunds/expire-evidence.ts';
import { jpeg, pdf, png, pngOfSize, webps, withComment, zip } from '../domain/support/evidence-files.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { createRefundApp, type RefundApp } from './support/refund-app.ts';

const hour = 60 * 60_000;

describe('a file that is sent along', () => {
  let app: RefundApp;
  before(async () => {
    app = await createRefundApp();
  });
  after(() => app.close());

  const rowsOf = (id: string) =>
    app.database.query<{ customer: string; sha256: string; content: Uint8Array; request: string | null }>(
      'SELECT customer, sha256, content, request FROM evidence_file WHERE id = $1',
      [id],
    );

  it('is kept to the byte, under a clean name, as what its content is', async () => {
    const kari = await app.buyer('kari');
    const kinds = { 'image/jpeg': jpeg, 'image/png': png(), 'image/webp': webps.film!, 'application/pdf': pdf() };
    for (const [type, content] of Object.entries(kinds)) {
      const response = await app.upload(kari, content, '../kort 4242424242424242.html');
      const file = v.parse(evidenceFile, await response.json());
      const ending = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }[type] ?? 'pdf';
      assert.deepEqual([file.type, file.size, file.name], [type, content.length, `kort •••• 4242.html.${ending}`]);
      const [row] = await rowsOf(file.id);
      assert.ok(Buffer.from(row!.content).equals(content));
      assert.deepEqual([row?.customer, row?.request, row?.sha256], ['kari', null, createHash('sha256').update(content).digest('hex')]);
      assert.deepEqual(await app.auditOf(file.id), ['customer added']);
    }
  });

  it('may have five mebibytes, and is clearly refused above', async () => {
    const large = await app.buyer('large');
    assert.equal((await app.upload(large, pngOfSize(evidenceBytes), 'stor.png')).status, 201);
    for (const more of [1, 3, 10_000]) await expectProblem(await app.upload(large, pngOfSize(evidenceBytes + more)), 'payload-too-large');
  });

  it('is refused where it is none of the kinds, is damaged, or is something else as well', async () => {
    const refused = await app.buyer('refused');
    const files = [
      Buffer.from('<!doctype html><script>alert(1)</script>'), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), Buffer.from('Hei!'), zip,
      jpeg.subarray(0, -20), Buffer.concat([png(), zip]), withComment('<script>x</script>'),
    ];
    for (const content of files) await expectProblem(await app.upload(refused, content, 'bilde.jpg'), 'evidence-refused');
    assert.deepEqual(await app.database.query('SELECT 1 FROM evidence_file WHERE customer = $1', [refused]), []);
  });

  it('is refused where it is no base64', async () => {
    const torn = await app.buyer('torn');
    const whole = png().toString('base64');
    // Without its padding, with bits behind the last byte, of another alphabet, with white space, or nothing.
    const contents = [`${whole.slice(0, -4)}AB`, 'QR==', 'A===', 'AAAAA', '_-__', `${whole}\n`, ''];
    for (const content of contents) {
      await expectProblem(await app.ask(torn, 'POST', '/refund-evidence', { name: 'a.png', content }), 'invalid-request', 'body.content');
    }
  });

  it('is one of ten at most that no request has named', async () => {
    const many = await app.buyer('many');
    const answers = await Promise.all(Array.from({ length: 14 }, () => app.upload(many, jpeg)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 10);
    const refused = answers.find(({ status }) => status !== 201)!;
    assert.equal((await expectProblem(refused, 'action-not-allowed')).reason, 'too-many-files');
    const [row] = await app.database.query<{ files: number }>('SELECT count(*) AS files FROM evidence_file WHERE customer = $1', [many]);
    assert.equal(row?.files, 10);
  });

  it('is kept once, however often the same upload is sent', async () => {
    const twice = await app.buyer('twice');
    const send = () =>
      app.askAs(twice, 'POST', '/refund-evidence', { name: 'a.jpg', content: jpeg.toString('base64') }, { 'Idempotency-Key': 'upload-1-of-the-same-file' });
    const [first, second] = [await send(), await send()];
    assert.deepEqual(await second.json(), await first.json());
    assert.equal(second.headers.get('Idempotency-Replayed'), 'true');
    assert.equal((await app.database.query('SELECT 1 FROM evidence_file WHERE customer = $1', [twice])).length, 1);
  });

  it('is deleted after a day in which no request has named it, and the audit says so', async () => {
    const late = await app.buyer('late');
    const [named, unnamed] = [await app.uploaded(late, jpeg), await app.uploaded(late, jpeg)];
    const id = await app.request(late);
    await app.change(late, id, { kind: 'add-evidence', evidence: [named] });
    const start = app.ledger.now;
    const clock = { now: () => app.ledger.now };
    app.ledger.now = new Date(start.getTime() + 24 * hour - 1);
    await expireEvidence({ clock, database: app.database });
    assert.equal((await rowsOf(unnamed)).length, 1);
    app.ledger.now = new Date(start.getTime() + 24 * hour);
    // It is over at that moment, whether or not it was swept away by then.
    const over = await app.change(late, id, { kind: 'add-evidence', evidence: [unnamed] });
    assert.deepEqual([over.status, over.body.code], [400, 'invalid-request']);
    await expireEvidence({ clock, database: app.database });
    assert.deepEqual([(await rowsOf(unnamed)).length, (await rowsOf(named))[0]?.request], [0, id]);
    assert.deepEqual(await app.auditOf(unnamed), ['customer added', 'time expired']);
    app.ledger.now = start;
  });
});
