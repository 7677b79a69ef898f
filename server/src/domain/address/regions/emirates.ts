import type { Choice } from '../spec.ts';

const names = [
  'Abu Dhabi',
  'Ajman',
  'Dubai',
  'Fujairah',
  'Ras Al Khaimah',
  'Sharjah',
  'Umm Al Quwain',
];

/** The seven emirates. */
export const emirates: readonly Choice[] = names.map((name) => ({ code: name, name }));
