import PDFDocument from 'pdfkit';
import { directionOf } from '../../../src/format/direction.ts';
import { fontBytes, fontNames, runsOf } from './fonts.ts';
import { writeMirrored } from './mirrored.ts';
import { inVisualOrder } from './visual-order.ts';

/** A4 with margins, in points (1/72 inch). */
export const margin = 56;
export const width = 595.28 - 2 * margin;
export const bottom = 841.89 - margin;
export const ink = '#1a1d21';
export const muted = '#5a626c';
const hairline = '#d5d9de';

/** A document that is being drawn. One that runs from right to left is drawn as a mirror of the others. */
export type Pen = PDFKit.PDFDocument & { rightToLeft?: boolean };

export interface Style {
  readonly size?: number;
  readonly strong?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'right';
}

/** Writes a text that may need several fonts, and answers the y below it. */
export const write = (pen: Pen, text: string, x: number, y: number, space: number, style: Style = {}): number => {
  const { size = 10, strong = false, color = ink, align = 'left' } = style;
  pen.fontSize(size).fillColor(color);
  if (pen.rightToLeft) {
    const place = { right: 2 * margin + width - x, space, size, font: strong ? ('strong' as const) : ('text' as const), atEnd: align === 'right' };
    return writeMirrored(pen, text, y, place, (at, needed) => (y > bottom ? at : ensureSpace(pen, at, needed)));
  }
  const runs = runsOf(inVisualOrder(text, 'ltr'), strong ? 'strong' : 'text');
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
export const ensureSpace = (pen: Pen, y: number, needed: number): number => {
  if (y + needed <= bottom) return y;
  pen.addPage();
  return margin;
};

export const rule = (pen: Pen, y: number): number => {
  pen.moveTo(margin, y).lineTo(margin + width, y).lineWidth(0.5).strokeColor(hairline).stroke();
  return y + 8;
};

/** Who made it, and page numbers, once it is known how many pages there are. */
const number = (pen: Pen, pageOf: (page: number, pages: number) => string, name: string): void => {
  const { count } = pen.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pen.switchToPage(page);
    // Below the bottom margin nothing can be written without beginning a page.
    pen.page.margins.bottom = 0;
    write(pen, name, margin, bottom + 16, width / 2, { size: 8, color: muted });
    write(pen, pageOf(page + 1, count), margin + width / 2, bottom + 16, width / 2, { size: 8, color: muted, align: 'right' });
  }
};

/** What a document says of itself. */
export interface PdfFacts {
  readonly title: string;
  /** Who made it; stands at the foot of every page. */
  readonly author: string;
  readonly language: string;
  /** The moment it says it was made: with the same content and moment, the bytes are the same. */
  readonly at: Date;
  readonly pageOf: (page: number, pages: number) => string;
}

/** Draws a PDF of A4 pages, with its fonts inside. */
export const drawPdf = async ({ title, author, language, at, pageOf }: PdfFacts, draw: (pen: Pen) => void): Promise<Buffer> => {
  const pen: Pen = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    autoFirstPage: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
  });
  pen.rightToLeft = directionOf(language) === 'rtl';
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    pen.on('data', (chunk: Buffer) => chunks.push(chunk));
    pen.on('end', () => resolve(Buffer.concat(chunks)));
    pen.on('error', reject);
  });
  for (const font of fontNames) pen.registerFont(font, fontBytes(font));
  draw(pen);
  number(pen, pageOf, author);
  pen.end();
  return finished;
};
