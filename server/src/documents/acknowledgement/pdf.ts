import type { Merchant } from '../../../../src/api/contract/merchant.ts';
import { drawPdf, ensureSpace, margin, muted, rule, width, write, type Pen } from '../pen.ts';
import type { AcknowledgementContent } from './content.ts';
import { writeMoment } from './moment.ts';
import { wordsFor } from '../../words/words.ts';

type Row = AcknowledgementContent['rows'][number];

const labelWidth = 150;
const valueX = margin + labelWidth + 12;

/** Who received it, and how they can be reached. */
export const recipientLines = ({ name, websiteUrl, supportEmail, supportPhone }: Merchant): string[] =>
  [name, websiteUrl, supportEmail, supportPhone].filter((line) => line !== undefined);

const row = (pen: Pen, { label, value }: Row, y: number): number => {
  const begin = ensureSpace(pen, y, 40);
  const below = write(pen, label, margin, begin, labelWidth, { color: muted });
  const pages = pen.bufferedPageRange().count;
  const end = write(pen, value, valueX, begin, width - labelWidth - 12);
  // A long text may have gone on to another page, where the label does not count.
  return (pen.bufferedPageRange().count > pages ? end : Math.max(below, end)) + 6;
};

const draw = (pen: Pen, content: AcknowledgementContent, locale: string): void => {
  const words = wordsFor(locale).acknowledgement;
  const { merchant, title, reference, at, timeZone, rows, sentences } = content;
  let y = write(pen, merchant.name, margin, margin, width, { size: 11, color: muted });
  y = write(pen, title, margin, y + 4, width, { size: 20, strong: true }) + 12;
  for (const sentence of sentences) y = write(pen, sentence, margin, y, width) + 4;
  const receipt = [
    { label: words.reference, value: reference },
    { label: words.receivedOn, value: writeMoment(at, timeZone, locale) },
    { label: words.receivedBy, value: recipientLines(merchant).join('\n') },
  ];
  y = rule(pen, ensureSpace(pen, y + 12, 60));
  for (const each of receipt) y = row(pen, each, y);
  y = ensureSpace(pen, y + 12, 80);
  y = rule(pen, write(pen, words.content, margin, y, width, { strong: true }) + 2);
  for (const each of rows) y = row(pen, each, y);
};

/** Draws an acknowledgement as a PDF. It says that it was made when what it acknowledges was received. */
export const acknowledgementPdf = (content: AcknowledgementContent, locale: string): Promise<Buffer> => {
  const { language, pageOf } = wordsFor(locale).acknowledgement;
  const { title, reference, merchant, at } = content;
  return drawPdf({ title: `${title} ${reference}`, author: merchant.name, language, at: new Date(at), pageOf }, (pen) =>
    draw(pen, content, locale),
  );
};
