import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { pino } from 'pino';
import type { Declaration } from '../../../../src/api/contract/declaration.ts';
import { createApp } from '../../../src/app.ts';
import { testConfig } from '../../support/caller.ts';
import { createDeclaringApp, words, type DeclaringApp } from './support.ts';

describe('a declaration by a guest', () => {
  let app: DeclaringApp;
  before(async () => void (app = await createDeclaringApp()));
  after(() => app.close());
  beforeEach(() => app.at('2026-12-04T09:00:00Z'));

  /** An answer without what is drawn anew each time. */
  const even = (text: string): string => {
    const { documents, id, reference } = JSON.parse(text) as Declaration;
    return documents
      .reduce((all, { expiresAt, path, sha256 }) => all.replace(path, 'PATH').replace(sha256, 'SHA').replace(expiresAt, 'LATER'), text)
      .replace(id, 'ID')
      .replaceAll(reference, 'REF')
      .replaceAll(reference.toLowerCase(), 'REF');
  };

  it('is answered alike to the byte, whether or not there is such an account, order or contract', async () => {
    for (const id of ['g1', 'g2', 'g3']) await app.subscriber(id);
    await app.setEmail('g1', 'known@example.com');
    await app.setEmail('g2', 'other@example.com');
    const tell = async (contract: string, email: string): Promise<string> => {
      const response = await app.post('/guest-declarations', { ...words, contract, email });
      const length = response.headers.get('Content-Length');
      const text = even(await response.text());
      return [response.status, length, text.replace(contract, 'CONTRACT').replace(email, 'EMAIL')].join('\n');
    };
    const answers = [
      await tell('NL-G1', 'known@example.com'),
      await tell('NL-G2', 'known@example.com'),
      await tell('NL-G3', 'known@example.com'),
      await tell('NL-XX', 'known@example.com'),
      await tell('NL-G1', 'nobody@example.com'),
      await tell('NL-XX', 'nobody@example.com'),
    ];
    assert.equal(new Set(answers).size, 1, [...new Set(answers)].join('\n\n'));
    const answer = JSON.parse(answers[0]!.split('\n')[2]!) as Declaration;
    assert.deepEqual(
      Object.keys(answer).sort(),
      ['at', 'contract', 'country', 'documents', 'email', 'flags', 'id', 'kind', 'locale', 'name', 'on', 'reference', 'timeZone'],
    );
    assert.deepEqual(answer.flags, []);
    await app.advance();
    await app.database.query('DELETE FROM outbox');
  });

  it('runs the same statements, whoever it is from', async () => {
    await app.subscriber('g4');
    await app.setEmail('g4', 'g4@example.com');
    const { database } = app;
    const statementsOf = async (contract: string, email: string): Promise<string[]> => {
      const seen: string[] = [];
      const watch = (inner: typeof database): typeof database => ({
        ...inner,
        query: (sql, params) => {
          seen.push(sql);
          return inner.query(sql, params);
        },
        transaction: (work) => inner.transaction((tx) => work(watch(tx as typeof database))),
      });
      const gateway = app.another();
      const log = pino({ level: 'silent' });
      const watched = createApp({ database: watch(database), gateway, clock: app.clock, config: testConfig, log, operationLimits: {} });
      const response = await watched.request('/guest-declarations', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `watched-${contract}` },
        body: JSON.stringify({ ...words, contract, email }),
      });
      assert.equal(response.status, 201);
      return seen;
    };
    const mine = await statementsOf('NL-G4', 'g4@example.com');
    assert.deepEqual(mine, await statementsOf('NL-9', 'nobody@example.com'));
    assert.ok(mine.some((sql) => sql.includes('INSERT INTO declaration')));
    await app.advance();
  });

  it('is carried out a moment later, as of when it was declared, where the address and the order are one account’s', async () => {
    await app.subscriber('g5');
    await app.setEmail('g5', 'G5@Example.com');
    app.at('2026-12-17T22:59:59Z');
    const made = await app.declareAsGuest({ contract: 'Film, ordre NL-G5', email: 'g5@example.com' });
    assert.equal((await app.requestsOf('g5')).length, 0);
    app.at('2026-12-17T23:05:00Z');
    await app.advance();
    const [request] = await app.requestsOf('g5');
    assert.deepEqual([request?.facts.declaration, request?.facts.late], [made.id, undefined], 'The last second of the last day was in time.');
    assert.ok((await app.subscriptionOf('g5')).ended);
    const { customer, due_at: due, facts } = await app.outcomeOf(made);
    assert.deepEqual([customer, due, facts.flags, facts.request], ['g5', null, [], request?.id]);
    assert.deepEqual(await app.auditOf(made.id), ['guest declared', 'guest kept', 'guest carried-out']);
    // From now on it is among what its customer has declared, with its documents.
    const { items } = await app.read<{ items: Declaration[] }>('g5', 'GET', '/declarations');
    assert.deepEqual(items.map(({ id }) => id), [made.id]);
    assert.deepEqual((await app.documentOf(items[0]!, 'html')).bytes, (await app.documentOf(made, 'html')).bytes);
  });

  it('ends a subscription on the day that was asked for', async () => {
    await app.subscriber('g6');
    await app.setEmail('g6', 'g6@example.com');
    const made = await app.declareAsGuest({ kind: 'terminate', contract: 'nl g6', email: 'g6@example.com', termination: { type: 'ordinary', endOn: '2027-02-01' } });
    assert.equal(made.endsOn, undefined);
    assert.ok((await app.documentOf(made, 'html')).bytes.includes('1. februar 2027'));
    await app.advance();
    assert.equal((await app.subscriptionOf('g6')).ending?.on, '2027-02-01');
    const told = await app.database.query<{ facts: { text: string; acknowledgement?: string } }>("SELECT facts FROM outbox WHERE recipient = 'g6@example.com' ORDER BY at, facts ? 'acknowledgement' DESC");
    assert.equal(told.length, 2);
    assert.match(told[1]!.facts.text, /^Avtalen opphører 1\. februar 2027\.\n\nReferanse: /);
    assert.ok(told[1]!.facts.text.includes(made.reference));
  });

  it('does nothing to a contract of which only one is known, the order or the address', async () => {
    await app.subscriber('g7');
    await app.setEmail('g7', 'g7@example.com');
    await app.subscriber('g8');
    await app.setEmail('g8', 'g8@example.com');
    const made = [
      await app.declareAsGuest({ contract: 'NL-G7', email: 'g8@example.com' }),
      await app.declareAsGuest({ contract: 'NL-G7', email: 'nobody@example.com' }),
      await app.declareAsGuest({ contract: 'Filmen', email: 'g7@example.com' }),
      // Two orders in one sentence: which of them is meant, a person has to say.
      await app.declareAsGuest({ contract: 'NL-G7 NL-G8', email: 'nobody@example.com' }),
    ];
    await app.advance();
    for (const each of made) {
      const { customer, due_at: due, facts } = await app.outcomeOf(each);
      assert.deepEqual([customer, due, facts.flags], [null, null, ['not-matched', 'to-be-reviewed']]);
      assert.deepEqual(await app.auditOf(each.id), ['guest declared', 'guest kept', 'guest not-matched']);
    }
    for (const id of ['g7', 'g8']) {
      assert.equal((await app.subscriptionOf(id)).ended, undefined);
      assert.equal((await app.requestsOf(id)).length, 0);
    }
  });

  it('does nothing where two accounts have the address', async () => {
    for (const id of ['g9', 'g10']) {
      await app.subscriber(id);
      await app.setEmail(id, 'shared@example.com');
    }
    const made = await app.declareAsGuest({ contract: 'NL-G9', email: 'shared@example.com' });
    await app.advance();
    assert.equal((await app.outcomeOf(made)).customer, null);
  });

  it('gives the money back once, beside what the customer declares', async () => {
    await app.subscriber('g11');
    await app.setEmail('g11', 'g11@example.com');
    const guest = await app.declareAsGuest({ contract: 'NL-G11', email: 'g11@example.com' });
    const own = await app.declare('g11', { purchase: 'pur_g11' });
    await app.advance();
    assert.equal((await app.requestsOf('g11')).length, 1);
    const { facts } = await app.outcomeOf(guest);
    assert.deepEqual([facts.request, facts.repeats], [own.request, own.id]);
  });

  it('is written in the time of the country whose law it is', async () => {
    for (const [country, timeZone, on] of [
      ['NO', 'Europe/Oslo', '2026-12-05'],
      ['DE', 'Europe/Berlin', '2026-12-05'],
      ['PT', 'Europe/Lisbon', '2026-12-04'],
      ['US', 'UTC', '2026-12-04'],
      ['ZZ', 'UTC', '2026-12-04'],
    ] as const) {
      app.at('2026-12-04T23:30:00Z');
      const made = await app.declareAsGuest({ country });
      assert.deepEqual([made.timeZone, made.on], [timeZone, on]);
    }
  });

  it('has documents whose addresses work for a day', async () => {
    const made = await app.declareAsGuest({});
    const left = made.documents.map(({ expiresAt }) => (Date.parse(expiresAt) - Date.now()) / 3_600_000);
    for (const hours of left) assert.ok(hours > 23.9 && hours <= 24, String(hours));
    const stranger = await app.ask('g1', 'POST', '/document-links', { kind: 'acknowledgement', of: made.id, format: 'pdf' });
    assert.equal(stranger.status, 404);
  });

  it('is taken twenty times at once from one address, and then once a minute', async () => {
    let now = Date.parse('2026-12-04T09:00:00Z');
    const log = pino({ level: 'silent' });
    const config = { ...testConfig, proxies: 1 };
    const limited = createApp({ database: app.database, gateway: app.gateway, clock: app.clock, config, log, realTime: { now: () => new Date(now) } });
    let sent = 0;
    const from = async (address: string): Promise<number> => {
      sent += 1;
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `limited-${sent}`, 'X-Forwarded-For': `8.8.8.8, ${address}` };
      return (await limited.request('/guest-declarations', { method: 'POST', headers, body: JSON.stringify({ ...words, contract: `Nr. ${sent}` }) })).status;
    };
    for (let index = 0; index < 20; index += 1) assert.equal(await from('203.0.113.7'), 201);
    assert.equal(await from('203.0.113.7'), 429);
    assert.equal(await from('203.0.113.8'), 201);
    now += 61_000;
    assert.equal(await from('203.0.113.7'), 201);
    assert.equal(await from('203.0.113.7'), 429);
  });
});
