import { html, type TemplateResult } from 'lit';

/**
 * A heading of a level that the host chose (`heading-level`), so that a widget fits into the outline of any page. It can be
 * given focus by script, for when what had the focus is gone.
 */
export const heading = (level: number, id: string, className: string, content: unknown): TemplateResult =>
  (levels[level - 1] ?? levels.at(-1)!)(id, className, content);

const levels = [
  (id: string, name: string, content: unknown) => html`<h1 id=${id} class=${name} part=${name} tabindex="-1">${content}</h1>`,
  (id: string, name: string, content: unknown) => html`<h2 id=${id} class=${name} part=${name} tabindex="-1">${content}</h2>`,
  (id: string, name: string, content: unknown) => html`<h3 id=${id} class=${name} part=${name} tabindex="-1">${content}</h3>`,
  (id: string, name: string, content: unknown) => html`<h4 id=${id} class=${name} part=${name} tabindex="-1">${content}</h4>`,
  (id: string, name: string, content: unknown) => html`<h5 id=${id} class=${name} part=${name} tabindex="-1">${content}</h5>`,
  (id: string, name: string, content: unknown) => html`<h6 id=${id} class=${name} part=${name} tabindex="-1">${content}</h6>`,
];
