import { drawPdf, ensureSpace, ink, margin, muted, rule, width, write, type Pen, type Style } from '../pen.ts';
import type { DocumentWords } from '../../words/document-words.ts';
import type { BillLine, ReceiptContent } from './receipt-content.ts';

const amountWidth = 120;
const quantityWidth = 60;

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

const draw = (pen: Pen, content: ReceiptContent, words: DocumentWords, name: string): void => {
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
};

/** Draws a receipt as a PDF. `at` is the moment it says it was made. */
export const receiptPdf = (content: ReceiptContent, words: DocumentWords, name: string, at: Date): Promise<Buffer> => {
  const title = `${content.title} ${content.facts[0]?.value ?? ''}`.trim();
  return drawPdf({ title, author: name, language: words.language, at, pageOf: words.pageOf }, (pen) => draw(pen, content, words, name));
};
