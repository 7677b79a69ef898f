import { circle } from '../internal/icon.ts';

/** More outlines of Lucide (https://lucide.dev, ISC licence), for what only this widget draws. */
export const cartIcon =
  'M10 21a1 1 0 1 1-2 0 1 1 0 0 1 2 0M21 21a1 1 0 1 1-2 0 1 1 0 0 1 2 0M2.05 2.05h2l2.66 12.42a2 2 0 0 0 2 1.58h9.78a2 2 0 0 0 1.95-1.57l1.65-7.43H5.12';
export const cardIcon = 'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM2 10h20';
export const downloadIcon = 'M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5';
export const backIcon = 'm12 19-7-7 7-7M19 12H5';
export const onIcon = 'm9 18 6-6-6-6';
export const questionIcon = circle + 'M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3M12 17h.01';
