import { html } from 'hono/html';
import type { Markup } from './frame.ts';

/** Names and values, as they were typed: each may run in its own direction. */
export const rowsList = (rows: readonly { readonly label: string; readonly value: string; readonly name?: string }[]): Markup => html`<dl>
${rows.map(
  ({ label, name, value }) => html`<div><dt>${label}</dt><dd dir="auto"${name ? html` class="${name}"` : ''}>${value}</dd></div>
`,
)}</dl>`;
