const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRight = /[\p{L}\p{N}]/u;

/** Signs that stand for their mirror image in words that run from right to left. */
const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«', '“': '”', '”': '“' };

type Direction = 'rtl' | 'ltr';

/** Whether a word runs from right to left. */
export const isRightToLeft = (word: string): boolean => rightToLeft.test(word);

const directionOf = (word: string, around: Direction): Direction => (rightToLeft.test(word) ? 'rtl' : leftToRight.test(word) ? 'ltr' : around);

const turned = (word: string): string => word.replaceAll(/[()[\]«»“”]/g, (sign) => mirrored[sign]!);

/** Signs around words that run the other way than the line belong to the line: a bracket after them stands on their left. */
const withinLine = (text: string): string => {
  const [, before = '', words = '', after = ''] = /^([([«“]*)(.*?)([)\]».,:;!?”…]*)$/s.exec(text) ?? [];
  return `${[...turned(after)].reverse().join('')}${words}${[...turned(before)].reverse().join('')}`;
};

/**
 * The words of a line as the eye meets them from the left. The printer sets words from left to right and turns only the letters within a word, so words that
 * run the other way are put in the reverse of their order. What stands between directions goes the way of the line.
 */
export const inVisualOrder = (line: string, direction: Direction = 'rtl'): string => {
  if (direction === 'ltr' && !rightToLeft.test(line)) return line;
  const groups: { direction: Direction; words: string[] }[] = [];
  for (const word of line.split(' ')) {
    const own = directionOf(word, direction);
    const last = groups.at(-1);
    if (last?.direction === own) last.words.push(word);
    else groups.push({ direction: own, words: [word] });
  }
  const seen = groups.map(({ direction: own, words }) => {
    if (own === 'rtl') return words.map(turned).reverse().join(' ');
    return direction === 'rtl' ? withinLine(words.join(' ')) : words.join(' ');
  });
  return (direction === 'rtl' ? seen.reverse() : seen).join(' ');
};
