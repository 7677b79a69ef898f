import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { declarationContent, type Declared } from '../../src/documents/acknowledgement/declaration-content.ts';
import { acknowledgementHtml } from '../../src/documents/acknowledgement/html.ts';
import { acknowledgementMail } from '../../src/documents/acknowledgement/mail-text.ts';
import { writeMoment } from '../../src/documents/acknowledgement/moment.ts';
import { acknowledgementPdf } from '../../src/documents/acknowledgement/pdf.ts';
import { refundRequestContent } from '../../src/documents/acknowledgement/refund-request-content.ts';
import { formatLocaleFor, wordsFor } from '../../src/words/words.ts';
import { purchase } from '../domain/support/purchase-records.ts';
import { received } from '../domain/support/refund-records.ts';

const merchant = { name: 'Nordlia', country: 'NO', supportEmail: 'hjelp@nordlia.example' };
const languages = ['en', 'nb', 'de', 'fr', 'sv', 'da'];

const declared = (facts: Partial<Declared> = {}): Declared => ({
  kind: 'terminate',
  reference: 'K7M-4RX',
  at: '2026-12-04T09:07:08.900Z',
  timeZone: 'Europe/Oslo',
  name: 'Kari Nordmann',
  contract: 'Film, NL-7K4Q-2M9D',
  email: 'kari@nordmann.example',
  country: 'NO',
  locale: 'nb',
  termination: { type: 'extraordinary', reason: 'Den virker ikke.', endOn: '2027-01-31' },
  ...facts,
});

const compact = (text: string): string => text.replaceAll(/\s+/g, '');
const pagesOf = async (pdf: Uint8Array): Promise<string[]> => (await extractText(new Uint8Array(pdf))).text;

/** Every text of an object, also those that are made of something. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [(value as (...values: unknown[]) => string)('1', '2', '3')];
  return Object.values(value as object).flatMap(textsIn);
};

describe('an acknowledgement', () => {
  it('has all of its words in each of its languages', () => {
    const count = textsIn(wordsFor('en').acknowledgement).length;
    for (const language of languages) {
      const words = wordsFor(language).acknowledgement;
      assert.equal(words.language, language);
      const texts = textsIn(words);
      assert.equal(texts.length, count);
      assert.deepEqual(texts.filter((text) => text.trim() === ''), []);
    }
  });

  it('falls back to English, and is written as the region does', () => {
    for (const locale of ['ja', 'zh-Hant', 'xx']) assert.equal(wordsFor(locale).acknowledgement.language, 'en');
    const locales = ['en', 'en-US', 'nb-NO', 'no', 'nn', 'de-CH', 'ja', 'zh-Hant', 'de-XX'].map(formatLocaleFor);
    assert.deepEqual(locales.slice(0, 8), ['en-GB', 'en-US', 'nb-NO', 'nb', 'nn', 'de-CH', 'en-GB', 'en-GB']);
  });

  it('writes a moment to the second in its zone, also where clocks change and hours are split', () => {
    const moments = [
      ['2026-07-01T10:00:00.999Z', 'Europe/Oslo', 'nb', '1. juli 2026 kl. 12:00:00 (Europe/Oslo, UTC+02:00)'],
      ['2026-10-25T00:59:59Z', 'Europe/Berlin', 'de', '25. Oktober 2026, 02:59:59 Uhr (Europe/Berlin, UTC+02:00)'],
      ['2026-10-25T01:00:00Z', 'Europe/Berlin', 'de', '25. Oktober 2026, 02:00:00 Uhr (Europe/Berlin, UTC+01:00)'],
      ['2026-12-16T03:29:59Z', 'America/St_Johns', 'en-GB', '15 December 2026, 23:59:59 (America/St_Johns, UTC-03:30)'],
      ['2026-12-16T00:00:00Z', 'UTC', 'fr', '16 décembre 2026 à 00:00:00 (UTC)'],
      ['2026-12-16T12:00:00Z', 'Pacific/Kiritimati', 'sv', '17 december 2026 kl. 02:00:00 (Pacific/Kiritimati, UTC+14:00)'],
      ['2026-12-16T12:00:00Z', 'Europe/Copenhagen', 'da', '16. december 2026 kl. 13.00.00 (Europe/Copenhagen, UTC+01:00)'],
    ] as const;
    for (const [at, zone, locale, text] of moments) assert.equal(writeMoment(at, zone, locale), text);
  });

  it('is the same to the byte, whenever it is made from the same', async () => {
    for (const locale of languages) {
      const content = declarationContent(declared({ locale }), merchant);
      assert.ok((await acknowledgementPdf(content, locale)).equals(await acknowledgementPdf(content, locale)));
      assert.equal(await acknowledgementHtml(content, locale), await acknowledgementHtml(content, locale));
    }
  });

  it('says that it was made when what it acknowledges was received', async () => {
    const pdf = await acknowledgementPdf(declarationContent(declared(), merchant), 'nb');
    const { info } = await (await getDocumentProxy(new Uint8Array(pdf))).getMetadata();
    const { Author, CreationDate, Language, Title } = info as unknown as Record<string, string>;
    assert.deepEqual([Title, Author, Language, CreationDate], ['Bekreftelse på oppsigelsen din K7M-4RX', 'Nordlia', 'nb', 'D:20261204090708Z']);
  });

  it('keeps every word of a long text, over as many pages as it needs', async () => {
    const words = Array.from({ length: 330 }, (_, index) => `ord${index}`);
    const reason = words.join(' ').slice(0, 2000);
    const contract = Array.from({ length: 60 }, (_, index) => `Linje${index}`).join('\n');
    const pages = await pagesOf(await acknowledgementPdf(declarationContent(declared({ contract, termination: { type: 'extraordinary', reason } }), merchant), 'nb'));
    assert.ok(pages.length > 1);
    const text = compact(pages.map((page) => page.replace(/Nordlia\s*Side \d+ av \d+/, '')).join(''));
    assert.ok(text.includes(compact(reason)) && text.includes('Linje59') && text.includes('Land' + 'Norge'), text);
    for (const [index, page] of pages.entries()) assert.ok(page.includes(`Side ${index + 1} av ${pages.length}`));
  });

  it('shows whatever was typed as text, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 40 }), async (contract, name) => {
        const html = await acknowledgementHtml(declarationContent(declared({ contract, name }), merchant), 'nb');
        const plain = await acknowledgementHtml(declarationContent(declared({ contract: '', name: '' }), merchant), 'nb');
        const tags = (text: string) => text.match(/<[^>]*>/g)?.length;
        assert.equal(tags(html), tags(plain));
        assert.ok((await acknowledgementPdf(declarationContent(declared({ contract, name }), merchant), 'nb')).length > 1000);
      }),
      // Letters of Kurdish, Uyghur and African languages, whose dots the font places in a second table.
      { numRuns: 25, examples: [['\u0000', 'ݠ'], ['ڤڢڣڥ', 'ݡࢤ ڥَ']] },
    );
  });

  it('says of a guest’s termination that the day is still to be told, and names it where it is known', () => {
    const sentences = (facts: Partial<Declared>) => declarationContent(declared(facts), merchant).sentences.join(' ');
    assert.match(sentences({}), /Nordlia gir beskjed om hvilken dag det blir/);
    assert.match(sentences({ endsOn: '2027-01-31' }), /Avtalen opphører 31\. januar 2027\./);
    assert.doesNotMatch(sentences({ kind: 'withdraw' }), /opphører/);
  });

  it('of a request says what was asked, for how much, and where it is to go', async () => {
    const request = received({ locale: 'de', reason: 'does-not-work', route: 'fault', statement: 'Der Ton fehlt.' }, new Date('2026-12-04T09:07:08Z'));
    const content = refundRequestContent(request, purchase(), merchant, 'Europe/Oslo');
    const [text] = await pagesOf(await acknowledgementPdf(content, 'de'));
    for (const part of ['Eingangsbestätigung Ihrer Erstattungsanfrage', request.reference, 'NL-7K4Q-2M9D', 'Es funktioniert nicht', 'Der Ton fehlt.', '4. Dezember 2026, 10:07:08 Uhr']) {
      assert.ok(compact(text!).includes(compact(part)), `${part} | ${text}`);
    }
  });

  it('is announced in a mail that repeats nothing that was typed', () => {
    for (const locale of languages) {
      const { subject, text } = acknowledgementMail(declarationContent(declared({ locale }), merchant), locale);
      assert.ok(subject.includes('K7M-4RX') && text.includes('K7M-4RX') && text.includes('hjelp@nordlia.example'));
      for (const typed of ['Kari', 'NL-7K4Q', 'virker']) assert.ok(!text.includes(typed) && !subject.includes(typed));
    }
  });
});
