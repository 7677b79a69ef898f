import PDFDocument from 'pdfkit';
import type { DocumentWords } from '../words.ts';
import { fontBytes, fontNames, runsOf } from './fonts.ts';
import type { BillLine, ReceiptContent } from './receipt-content.ts';

/** A4 with margins, in points (1/72 inch). */
const margin = 56;
const width = 595.28 - 2 * margin;
const bottom = 841.89 - margin;
const amountWidth = 120;
const quantityWidth = 60;
const ink = '#1a1d21';
const muted = '#5a626c';
const hairline = '#d5d9de';

type Pen = PDFKit.PDFDocument;

interface Style {
  readonly size?: number;
  readonly strong?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'right';
}

/** Writes a text that may need several fonts, and answers the y below it. */
const write = (pen: Pen, text: string, x: number, y: number, space: number, style: Style = {}): number => {
  const { size = 10, strong = false, color = ink, align = 'left' } = style;
  const runs = runsOf(text, strong ? 'strong' : 'text');
  pen.fontSize(size).fillColor(color);
  if (runs.length === 0) return y + size * 1.4;
  for (const [index, run] of runs.entries()) {
    const options = { width: space, align, continued: index < runs.length - 1, lineGap: size * 0.2 };
    pen.font(run.font);
    if (index === 0) pen.text(run.text, x, y, options);
    else pen.text(run.text, options);
  }
  return pen.y;
};

/** Begins a new page where less than `needed` points are left. */
const ensureSpace = (pen: Pen, y: number, needed: number): number => {
  if (y + needed <= bottom) return y;
  pen.addPage();
  return margin;
};

const rule = (pen: Pen, y: number): number => {
  pen.moveTo(margin, y).lineTo(margin + width, y).lineWidth(0.5).strokeColor(hairline).stroke();
  return y + 8;
};

const billLine = (pen: Pen, line: BillLine, y: number): number => {
  const style: Style = {
    strong: line.tone === 'strong',
    size: line.tone === 'strong' ? 11 : line.tone === 'quiet' ? 9 : 10,
    color: line.tone === 'quiet' ? muted : ink,
  };
  const nameWidth = width - amountWidth - quantityWidth;
  const begin = ensureSpace(pen, y, 16 * Math.ceil(1 + line.label.length / 55));
  const below = write(pen, line.label, margin, begin, nameWidth, style);
  if (line.quantity) write(pen, line.quantity, margin + nameWidth, begin, quantityWidth, { ...style, align: 'right' });
  write(pen, line.amount, margin + width - amountWidth, begin, amountWidth, { ...style, align: 'right' });
  return below + 6;
};

const section = (pen: Pen, title: string, lines: readonly BillLine[], y: number): number => {
  if (lines.length === 0) return y;
  let at = ensureSpace(pen, y + 16, 60);
  at = rule(pen, write(pen, title, margin, at, width, { strong: true }) + 2);
  for (const line of lines) at = billLine(pen, line, at);
  return at;
};

const columns = (pen: Pen, content: ReceiptContent, y: number): number => {
  const half = width / 2 - 12;
  const ends = content.parties.map(({ title, lines }, index) => {
    const x = margin + index * (half + 24);
    let at = write(pen, title, x, y, half, { size: 9, color: muted }) + 2;
    for (const line of lines) at = write(pen, line, x, at, half);
    return at;
  });
  return Math.max(y, ...ends);
};

const facts = (pen: Pen, content: ReceiptContent, y: number): number => {
  let at = y;
  for (const { label, value } of content.facts) {
    const end = write(pen, label, margin, at, 150, { color: muted });
    at = Math.max(end, write(pen, value, margin + 160, at, width - 160)) + 2;
  }
  return at;
};

/** Page numbers, once it is known how many pages there are. */
const number = (pen: Pen, words: DocumentWords, name: string): void => {
  const { count } = pen.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pen.switchToPage(page);
    // Below the bottom margin nothing can be written without beginning a page.
    pen.page.margins.bottom = 0;
    write(pen, name, margin, bottom + 16, width / 2, { size: 8, color: muted });
    const text = words.pageOf(page + 1, count);
    write(pen, text, margin + width / 2, bottom + 16, width / 2, { size: 8, color: muted, align: 'right' });
  }
};

/** Draws a receipt as a PDF of A4 pages, with its fonts inside. `at` is the moment it says it was made. */
export const receiptPdf = async (content: ReceiptContent, words: DocumentWords, name: string, at: Date): Promise<Buffer> => {
  const pen = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    autoFirstPage: true,
    lang: words.language,
    displayTitle: true,
    info: { Title: `${content.title} ${content.facts[0]?.value ?? ''}`.trim(), Author: name, CreationDate: at, ModDate: at },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    pen.on('data', (chunk: Buffer) => chunks.push(chunk));
    pen.on('end', () => resolve(Buffer.concat(chunks)));
    pen.on('error', reject);
  });
  for (const font of fontNames) pen.registerFont(font, fontBytes(font));

  let y = write(pen, name, margin, margin, width, { size: 11, color: muted });
  y = write(pen, content.title, margin, y + 4, width, { size: 24, strong: true }) + 8;
  if (content.warning) y = write(pen, content.warning, margin, y, width, { strong: true }) + 8;
  y = columns(pen, content, y + 8) + 16;
  y = facts(pen, content, y) + 16;
  y = ensureSpace(pen, y, 60);
  const heads = { label: words.item, quantity: words.quantity, amount: words.amount, tone: 'quiet' as const };
  y = rule(pen, billLine(pen, heads, y) - 2);
  for (const line of content.lines) y = billLine(pen, line, y);
  y = section(pen, content.payments.title, content.payments.lines, y);
  section(pen, content.refunds.title, content.refunds.lines, y);
  number(pen, words, name);
  pen.end();
  return finished;
};
