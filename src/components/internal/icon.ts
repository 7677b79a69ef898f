import { html, type TemplateResult } from 'lit';

/**
 * The outlines of Lucide (https://lucide.dev, ISC licence), only those used, each as the data of one path. Here stand those that a first state may
 * draw, when a part could not be fetched; the others stand in `icons.ts`, and come with what draws them.
 */
export const circle = 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0';

export const alertIcon =
  'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01';
export const infoIcon = circle + 'M12 16v-4M12 8h.01';

/** An icon of 20 px, drawn in the colour of the text around it. It says nothing by itself: a word stands beside it. */
export const icon = (path: string, className = ''): TemplateResult =>
  html`<svg class="icon ${className}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
