import type { Random } from '../random.ts';
import type { Good } from './good.ts';
import { apps, coins, courses, games } from './to-do.ts';
import { audiobooks, books } from './to-read.ts';
import { films, music, rentals } from './to-see.ts';

/** What is bought one at a time, and how often. */
const shelves: readonly (readonly [number, readonly Good[]])[] = [
  [16, books],
  [9, audiobooks],
  [12, films],
  [20, rentals],
  [10, music],
  [14, apps],
  [7, games],
  [9, coins],
  [3, courses],
];
const all = shelves.reduce((sum, [weight]) => sum + weight, 0);

const drawShelf = (random: Random): readonly Good[] => {
  let left = random.next() * all;
  return shelves.find(([weight]) => (left -= weight) < 0)?.[1] ?? books;
};

export const drawGood = (random: Random): Good => random.pick(drawShelf(random));

/** Two of one kind, such as two books. */
export const drawPair = (random: Random): Good[] => {
  const shelf = drawShelf(random);
  const first = random.int(0, shelf.length - 2);
  return shelf.slice(first, first + 2);
};
