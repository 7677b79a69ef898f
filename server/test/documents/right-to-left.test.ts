import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { drawPdf, margin, width, write } from '../../src/documents/pen.ts';
import { inVisualOrder } from '../../src/documents/visual-order.ts';

describe('a line from right to left', () => {
  const lines = [
    ['رقم الطلب', 'الطلب رقم'],
    ['3 ديسمبر 2026', '2026 ديسمبر 3'],
    ['المبلغ 119 NOK', '119 NOK المبلغ'],
    // Within a word the printer turns: its bracket is the first of its letters still.
    ['شكرا (مرجع NL-1)', '(NL-1 )مرجع شكرا'],
    ['من Nordlia AS.', '.Nordlia AS من'],
    ['Nordlia AS', 'Nordlia AS'],
    ['', ''],
  ] as const;

  it('has its words in the order in which the eye meets them from the left', () => {
    for (const [line, seen] of lines) assert.equal(inVisualOrder(line), seen);
  });

  it('is left as it is in a document that runs the other way, where nothing in it turns', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (line) => assert.equal(inVisualOrder(line, 'ltr'), line)));
  });

  it('loses and gains nothing', () => {
    const words = fc.array(fc.constantFrom('كلمة', 'طلب،', '(مرجع', 'NL-1)', '119', 'NOK', '–', '«نص»', 'a.'), { maxLength: 12 });
    const signs = (text: string): string => [...text.replaceAll(/[()«»]/g, '|')].sort().join('');
    fc.assert(
      fc.property(words, fc.constantFrom('rtl' as const, 'ltr' as const), (line, direction) => {
        const text = line.join(' ');
        assert.equal(signs(inVisualOrder(text, direction)), signs(text));
      }),
    );
  });
});

describe('a document from right to left', () => {
  const draw = (language: string, lines: number) =>
    drawPdf({ title: 'x', author: 'Nordlia', language, at: new Date('2026-12-03'), pageOf: (page, pages) => `${page}/${pages}` }, (pen) => {
      let y = margin;
      for (let line = 0; line < lines; line++) y = write(pen, 'هذا المستند يؤكد استلام الطلب. '.repeat(6), margin, y, width);
    });
  const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

  it('goes on to further pages, and makes none that are empty', async () => {
    assert.equal(pages(await draw('ar', 2)), 1);
    const long = pages(await draw('ar', 40));
    assert.ok(long > 1 && long < 6, String(long));
  });

  it('is the same file for the same content and moment', async () => {
    assert.deepEqual(await draw('ar', 3), await draw('ar', 3));
  });
});
