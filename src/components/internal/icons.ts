import { circle } from './icon.ts';

/** More outlines of Lucide, which no first state draws. */
export const clockIcon = circle + 'M12 6v6l4 2';
export const checkIcon = 'M20 6 9 17l-5-5';
export const closeIcon = 'M18 6 6 18M6 6l12 12';
export const chevronIcon = 'm6 9 6 6 6-6';
export const pauseIcon = circle + 'M10 15V9M14 15V9';
export const undoIcon = 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11';
export const searchIcon = 'M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0M21 21l-4.3-4.3';
export const outIcon = 'M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6';
