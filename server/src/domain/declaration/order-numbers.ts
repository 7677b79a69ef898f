/** Parts that one number may be typed in: `NL 7K4Q 2M9D`. */
const mostParts = 4;

/**
 * What in a text may be an order's number: its words, and words that follow each other, in capitals and without what separates them.
 * However it is typed, the number that is meant is among them.
 */
export const orderNumbersIn = (text: string): string[] => {
  const words = text.toUpperCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
  const runs = words.flatMap((_, index) =>
    Array.from({ length: mostParts }, (_empty, more) => words.slice(index, index + 1 + more).join('')),
  );
  return [...new Set(runs)];
};
