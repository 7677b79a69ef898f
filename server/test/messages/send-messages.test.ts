import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { pino } from 'pino';
import type { OpenDatabase } from '../../src/database.ts';
import { createMailer, type Mailer } from '../../src/messages/mail.ts';
import { writeMessage, type Message } from '../../src/messages/outbox.ts';
import { sendMessages } from '../../src/messages/send-messages.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { startMailServer, type MailServer, type Received } from './support/mail-server.ts';

const message: Message = { recipient: 'kari@nordmann.example', subject: 'Bekreftelse på oppsigelsen din', text: 'Mottatt.\nTakk.' };

/** The names of all header lines of a mail, and its recipients as they stand there. */
const headersOf = ({ source }: Received): string[] =>
  source
    .slice(0, source.indexOf('\r\n\r\n'))
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');

describe('messages', () => {
  let database: OpenDatabase;
  let server: MailServer;
  let mailer: Mailer;
  const lines: string[] = [];
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) });

  before(async () => {
    database = await openTestDatabase();
  });
  after(() => database.close());
  beforeEach(async () => {
    await database.query('DELETE FROM outbox');
    lines.length = 0;
    server = await startMailServer();
    mailer = createMailer({ smtpUrl: server.url, from: { name: 'Nordlia', address: 'no-reply@nordlia.example' } });
  });
  afterEach(async () => {
    mailer.close();
    await server.close();
  });

  const write = (facts: Partial<Message> = {}) => database.transaction((tx) => writeMessage(tx, { ...message, ...facts }, new Date()));
  const send = () => sendMessages(database, mailer, log);
  const row = async () => (await database.query('SELECT id, tries, next_try_at, sent_at FROM outbox'))[0]!;
  const minutesToGo = async () => {
    const [{ minutes } = { minutes: undefined }] = await database.query<{ minutes: number | null }>(
      'SELECT round(extract(epoch FROM next_try_at - now()) / 60)::integer AS minutes FROM outbox',
    );
    return minutes;
  };
  const makeDue = () => database.query('UPDATE outbox SET next_try_at = now()');

  it('are sent once, by whom it was named', async () => {
    await write();
    await send();
    await send();
    assert.equal(server.received.length, 1);
    const [mail] = server.received;
    assert.equal(mail?.from, 'no-reply@nordlia.example');
    assert.deepEqual(mail.to, ['kari@nordmann.example']);
    const headers = headersOf(mail);
    assert.ok(headers.includes('From: Nordlia <no-reply@nordlia.example>'), headers.join('\n'));
    assert.ok(headers.includes('To: kari@nordmann.example'));
    assert.ok(headers.includes('Auto-Submitted: auto-generated'));
    const { id, next_try_at: next, sent_at: sent } = await row();
    assert.ok(headers.includes(`Message-ID: <${String(id)}@nordlia.example>`));
    assert.equal(next, null);
    assert.ok(sent);
  });

  it('carry the acknowledgement as it is kept', async () => {
    const pdf = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
    const digest = createHash('sha256').update(pdf).digest('hex');
    await database.query(
      `INSERT INTO acknowledgement (of, kind, at, locale, name, html, pdf, html_sha256, pdf_sha256)
       VALUES ('dec_1', 'declaration', now(), 'nb', 'nordlia-bekreftelse-k7m-4rx', '', $1, '', $2)`,
      [pdf, digest],
    );
    await write({ acknowledgement: 'dec_1' });
    await send();
    const { source } = server.received[0]!;
    assert.match(source, /Content-Type: application\/pdf; name=nordlia-bekreftelse-k7m-4rx\.pdf/);
    assert.match(source, /Content-Disposition: attachment/);
    const encoded = /base64[\s\S]*?\r\n\r\n([A-Za-z\d+/=\r\n]{5000,}?)\r\n--/.exec(source)![1]!;
    assert.equal(createHash('sha256').update(Buffer.from(encoded, 'base64')).digest('hex'), digest);
  });

  it('are written with what they tell of, or not at all', async () => {
    await assert.rejects(
      database.transaction(async (tx) => {
        await writeMessage(tx, message, new Date());
        throw new Error('undone');
      }),
      /undone/,
    );
    await send();
    assert.deepEqual(server.received, []);
  });

  it('are tried again, later and later, and given up in the end', async () => {
    await write();
    server.refuses = { at: 'data', code: 451 };
    const waits = [];
    for (let tries = 0; tries < 9; tries += 1) {
      await makeDue();
      await send();
      waits.push(await minutesToGo());
    }
    assert.deepEqual(waits, [1, 5, 15, 60, 180, 360, 720, 1440, 1440]);
    await makeDue();
    await send();
    assert.equal(await minutesToGo(), null);
    assert.equal((await row()).sent_at, null);
    assert.ok(lines.at(-1)?.includes('"givenUp":true'));
    assert.deepEqual(lines.filter((line) => line.includes('kari') || line.includes('Mottatt')), [], 'The log says nothing of anybody.');
  });

  it('wait while the mail server is away, and are sent once it is back', async () => {
    await write();
    await server.close();
    await send();
    assert.equal(await minutesToGo(), 1);
    server = await startMailServer();
    mailer.close();
    mailer = createMailer({ smtpUrl: server.url, from: { name: '', address: 'no-reply@nordlia.example' } });
    await makeDue();
    await send();
    assert.equal(server.received.length, 1);
    assert.equal((await row()).tries, 2);
  });

  it('are not tried again where there is no such recipient', async () => {
    await write();
    server.refuses = { at: 'recipient', code: 550 };
    await send();
    assert.equal(await minutesToGo(), null);
    assert.equal((await row()).tries, 1);
  });

  it('do not hold up one another', async () => {
    await write({ recipient: 'nobody@nordmann.example' });
    server.refuses = { at: 'recipient', code: 450 };
    await send();
    server.refuses = undefined;
    await write();
    await send();
    assert.deepEqual(server.received.map(({ to }) => to), [['kari@nordmann.example']]);
  });

  it('are shared among processes, each sent by one of them', async () => {
    for (let index = 0; index < 12; index += 1) await write({ subject: `Nr. ${index}` });
    await Promise.all([send(), send(), send()]);
    const subjects = server.received.map((mail) => headersOf(mail).find((line) => line.startsWith('Subject: ')));
    assert.equal(subjects.length, 12);
    assert.equal(new Set(subjects).size, 12);
  });

  it('go to one recipient with the headers that are known, whatever stands in them', async () => {
    const known = /^(From|To|Subject|Message-ID|Auto-Submitted|Content-Transfer-Encoding|Content-Type|Date|MIME-Version): /;
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a\r\nBcc: x@y.example', 'a\nX: y', '=?utf-8?q?=0D=0ABcc:_x?=', '\r\n\r\nbody'));
    await fc.assert(
      fc.asyncProperty(text, text, fc.constantFrom('a,b@c.example', 'a;b@c.example', '(x)a@c.example', 'a@c.example'), async (subject, body, recipient) => {
        await database.query('DELETE FROM outbox');
        const count = server.received.length;
        await write({ subject: subject.replaceAll('\0', ''), text: body.replaceAll('\0', ''), recipient });
        await send();
        for (const mail of server.received.slice(count)) {
          assert.deepEqual(mail.to.length, 1);
          assert.deepEqual(headersOf(mail).filter((line) => !known.test(line)), []);
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(server.received.length > 0);
  });
});
