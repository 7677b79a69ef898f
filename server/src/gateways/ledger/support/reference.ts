import { randomInt } from 'node:crypto';

/**
 * Neither of two characters that look alike (0 O Q D, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V), and no vowel, so that no word comes about.
 */
const characters = 'CDFHJKMNPRTWXY34679';

const group = (draw: (below: number) => number): string =>
  Array.from({ length: 3 }, () => characters[draw(characters.length)]).join('');

/** A name for something that is told to a person on the phone: `K7M-4RX`. Most likely nobody else has it; whoever keeps it makes sure. */
export const drawReference = (draw: (below: number) => number = randomInt): string => `${group(draw)}-${group(draw)}`;
