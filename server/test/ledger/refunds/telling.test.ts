import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RefundDecision } from '../../../../src/api/contract/refund-review.ts';
import { serverLanguages } from '../../../src/words/words.ts';
import { createRefundLedger, type RefundLedger } from '../support/refunds.ts';

interface Mail {
  readonly recipient: string;
  readonly facts: { readonly subject: string; readonly text: string };
}

describe('what a customer is told by mail of a request', () => {
  let ledger: RefundLedger;
  before(async () => {
    ledger = await createRefundLedger();
    await ledger.database.query(`UPDATE merchant SET facts = facts || '{"refundUrl": "https://nordlia.example/refusjon?fra=post", "supportEmail": "hjelp@nordlia.example"}'`);
    await ledger.database.query(`INSERT INTO catalogue_name VALUES ('Ærlig talt', 'de', 'Ehrlich gesagt')`);
  });
  after(() => ledger.close());

  /** The mails to a customer, the oldest first. Spaces that do not break are spaces here. */
  const mails = async (customer: string): Promise<Mail[]> => {
    const rows = await ledger.database.query<Mail>('SELECT recipient, facts FROM outbox WHERE recipient = $1 ORDER BY at, id', [`${customer}@example.com`]);
    return rows.map((row) => ({ ...row, facts: { ...row.facts, text: row.facts.text.replaceAll('\u00a0', ' ') } }));
  };

  /** A request that a person decides, of a customer with an address. */
  const asked = async (customer: string, { locale = 'nb', token, email = `${customer}@example.com` }: { locale?: string; token?: string; email?: string | null } = {}) => {
    ledger.state.now = new Date('2026-12-04T09:00:00Z');
    await ledger.addCustomer(customer, token);
    if (email) await ledger.database.query(`UPDATE customer SET billing_details = jsonb_build_object('email', $2::text) WHERE id = $1`, [customer, email]);
    const bought = await ledger.buy(customer);
    const request = await ledger.request(bought, { route: 'fault', reason: 'does-not-work', statement: 'Skjult <b>tekst</b>', locale });
    const decide = async (decision: RefundDecision): Promise<void> => {
      // Each at a moment of its own, so that mails have an order.
      ledger.state.now = new Date(ledger.state.now.getTime() + 60_000);
      await ledger.decide(request.id, decision);
    };
    return { ...request, bought, decide };
  };

  it('is nothing when they ask, and what a person asks and then decides', async () => {
    const { decide, id, reference } = await asked('anna');
    assert.deepEqual(await mails('anna'), []);
    await decide({ kind: 'question', text: 'Hvilken <i>enhet</i>?' });
    await decide({ kind: 'approve', note: 'Beklager' });
    const [question, approval, ...others] = await mails('anna');
    assert.equal(others.length, 0);
    assert.deepEqual(
      [question?.facts.subject, approval?.facts.subject],
      [`Vi trenger et svar fra deg om refusjonen (${reference})`, `Refusjonen din er godkjent (${reference})`],
    );
    assert.equal(
      question?.facts.text,
      [
        'Dette gjelder forespørselen din om 119 kr tilbake for Ærlig talt.',
        'Vi må vite litt mer før vi kan avgjøre saken. Svar innen 18. desember 2026. Etter det avgjør vi saken ut fra det vi vet.',
        `Du finner hele saken blant refusjonene dine hos Nordlia: begrunnelsen, og hva du kan gjøre videre.\nhttps://nordlia.example/refusjon?fra=post&request=${id}`,
        `Referanse: ${reference}`,
        'Nordlia\nhjelp@nordlia.example',
      ].join('\n\n'),
    );
    assert.match(approval?.facts.text ?? '', /\n\nForespørselen er godkjent: Du får 119 kr tilbake\.\n\n/);
    // Neither what the customer typed nor what the store's people did.
    for (const { facts } of [question!, approval!]) assert.doesNotMatch(facts.text, /Skjult|enhet|Beklager/);
  });

  it('is that it was approved in part, and that an approval was taken back', async () => {
    const { decide } = await asked('bo');
    await decide({ kind: 'approve', amount: 50_00 });
    await decide({ kind: 'reverse', note: 'Betalt tilbake av banken.' });
    const [part, reversed] = await mails('bo');
    assert.match(part?.facts.text ?? '', /delvis godkjent: Du får 50 kr av 119 kr tilbake\./);
    assert.match(reversed?.facts.text ?? '', /Vi har trukket godkjenningen tilbake, så disse pengene kommer ikke\./);
  });

  it('is that it was declined, until when it can be appealed, and after that the last word; in the language that was asked in', async () => {
    const { decide, id } = await asked('carl', { locale: 'de-AT' });
    await decide({ kind: 'decline', reason: 'used' });
    await ledger.change(id, 'carl', { kind: 'appeal', statement: 'Nein.' });
    await decide({ kind: 'decline', reason: 'used' });
    const [first, last, ...others] = await mails('carl');
    assert.equal(others.length, 0);
    assert.match(first?.facts.text ?? '', /^Es geht um Ihre Anfrage, .*119.* für Ehrlich gesagt zurückzubekommen\./);
    assert.match(first?.facts.text ?? '', /können Sie bis zum 3\. (Januar|Jänner) 2027 Einspruch einlegen\./);
    assert.match(last?.facts.subject ?? '', /^Wir haben über Ihren Einspruch entschieden/);
    assert.match(last?.facts.text ?? '', /Diese Entscheidung ist endgültig\./);
    assert.doesNotMatch(last?.facts.text ?? '', /Einspruch einlegen/);
  });

  it('is the last word where a part was granted and the rest is declined again', async () => {
    const { bought, decide, id } = await asked('ida');
    await decide({ kind: 'approve', amount: 50_00 });
    for (const instant of [undefined, '2026-12-20T09:00:00Z']) await ledger.advance(instant);
    await ledger.change(id, 'ida', { kind: 'appeal', statement: 'Alt er borte.' });
    await decide({ kind: 'decline', reason: 'used' });
    assert.equal((await ledger.look(bought)).requests[0]?.state, 'arrived');
    const [, last, ...others] = await mails('ida');
    assert.equal(others.length, 0);
    assert.match(last?.facts.subject ?? '', /^Vi har avgjort klagen din/);
    assert.match(last?.facts.text ?? '', /Denne avgjørelsen er endelig\./);
    assert.doesNotMatch(last?.facts.text ?? '', /avslått/);
  });

  it('is that money came back, once', async () => {
    const { bought, decide } = await asked('dina', { token: 'sandbox:returns-refunds' });
    await decide({ kind: 'approve' });
    for (const instant of [undefined, '2026-12-20T09:00:00Z', '2026-12-21T09:00:00Z']) await ledger.advance(instant);
    assert.equal((await ledger.look(bought)).requests[0]?.state, 'return-failed');
    const [approval, returned, ...others] = await mails('dina');
    assert.equal(others.length, 0);
    assert.match(approval?.facts.subject ?? '', /godkjent/);
    assert.match(returned?.facts.text ?? '', /Penger vi sendte deg, kom i retur til oss\./);
  });

  it('is nothing of a decision that was not made, and nothing without an address', async () => {
    const { decide } = await asked('eva');
    await assert.rejects(decide({ kind: 'approve', amount: 999_00 }));
    assert.deepEqual(await mails('eva'), []);
    const before = await ledger.database.query('SELECT 1 FROM outbox');
    const { decide: decideOther } = await asked('finn', { email: null });
    await decideOther({ kind: 'approve' });
    assert.equal((await ledger.database.query('SELECT 1 FROM outbox')).length, before.length);
  });

  for (const language of serverLanguages) {
    it(`has its amount, its day and the store in every sentence that needs them, in ${language}`, async () => {
      const { decide, reference } = await asked(`in_${language}`, { locale: language });
      await decide({ kind: 'question', text: '?' });
      await decide({ kind: 'approve', amount: 50_00 });
      const all = await mails(`in_${language}`);
      assert.equal(all.length, 2);
      for (const { facts } of all) {
        assert.ok(facts.subject.endsWith(`(${reference})`));
        assert.match(facts.text, /Nordlia/);
        assert.doesNotMatch(facts.text, /undefined|\$\{|\{\d\}/);
      }
      assert.match(all[0]!.facts.text, /2026|٢٠٢٦/);
      assert.match(all[1]!.facts.text, /50|٥٠/);
      assert.match(all[1]!.facts.text, /119|١١٩/);
    });
  }
});
