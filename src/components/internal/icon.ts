import { html, type TemplateResult } from 'lit';

/**
 * The outlines of Lucide (https://lucide.dev, ISC licence), only those used, each as the data of one path. Separate
 * exports, so that a bundle carries no icon it does not draw.
 */
const circle = 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0';

export const alertIcon =
  'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01';
export const infoIcon = circle + 'M12 16v-4M12 8h.01';
export const clockIcon = circle + 'M12 6v6l4 2';
export const checkIcon = 'M20 6 9 17l-5-5';
export const closeIcon = 'M18 6 6 18M6 6l12 12';
export const chevronIcon = 'm6 9 6 6 6-6';
export const pauseIcon = circle + 'M10 15V9M14 15V9';
export const undoIcon = 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11';
export const searchIcon = 'M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0M21 21l-4.3-4.3';
export const outIcon = 'M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6';

/** An icon of 20 px, drawn in the colour of the text around it. It says nothing by itself: a word stands beside it. */
export const icon = (path: string, className = ''): TemplateResult =>
  html`<svg class="icon ${className}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
