import { runsOf } from './fonts.ts';
import { isRightToLeft, inVisualOrder } from './visual-order.ts';

type Pen = PDFKit.PDFDocument;

/** Where a text stands in a document that runs from right to left, in points. */
interface Place {
  readonly right: number;
  readonly space: number;
  readonly size: number;
  readonly font: 'text' | 'strong';
  /** Whether it stands at the end of its place, as amounts do: on the left. */
  readonly atEnd: boolean;
}

/** The stretches of a word as they stand from the left: those of a word that runs the other way in reverse, each of which the printer turns by itself. */
const runsIn = (word: string, font: Place['font']) => {
  const runs = runsOf(word, font, isRightToLeft(word) ? 'arabic' : undefined);
  return isRightToLeft(word) ? runs.reverse() : runs;
};

/** Cuts a text into lines that fit. A word that is longer than a line has one to itself. */
const linesOf = (text: string, space: number, widthOf: (line: string) => number): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
      if (lines.at(-1) && widthOf(longer) > space) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });

/**
 * Writes from right to left, line by line and word by word: the printer knows one way alone, and puts the space behind a word on its wrong side. Answers
 * the y below; `makeSpace` may begin a new page, and answers where to go on.
 */
export const writeMirrored = (
  pen: Pen,
  text: string,
  y: number,
  { atEnd, font, right, size, space }: Place,
  makeSpace: (y: number, needed: number) => number,
): number => {
  const gap = pen.font(font).widthOfString(' ');
  const widthOfWord = (word: string): number => runsIn(word, font).reduce((sum, run) => sum + pen.font(run.font).widthOfString(run.text), 0);
  const widthOf = (line: string): number => line.split(' ').reduce((sum, word) => sum + gap + widthOfWord(word), -gap);
  let at = y;
  for (const line of linesOf(text, space, widthOf)) {
    at = makeSpace(at, size * 1.4);
    let x = atEnd ? right - space : right - widthOf(line);
    for (const word of inVisualOrder(line).split(' ')) {
      for (const run of runsIn(word, font)) {
        // Fonts differ in how high they are; their letters stand on one line.
        pen.font(run.font).text(run.text, x, at + size * 1.1, { lineBreak: false, baseline: 'alphabetic' });
        x += pen.widthOfString(run.text);
      }
      x += gap;
    }
    at += size * 1.4;
  }
  return at;
};
