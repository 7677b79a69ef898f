import { createHash } from 'node:crypto';

/** The look of the pages: that of the widgets, without any of their code. */
export const style = `
:root { color-scheme: light dark; --text: light-dark(#1a1d21, #eceef1); --muted: light-dark(#5a626c, #a4acb7);
  --surface: light-dark(#fff, #1a1d22); --line: light-dark(#dfe3e7, #353a42); --control: light-dark(#858d98, #78818d);
  --accent: light-dark(#1b57b0, #93bdff); --on-accent: light-dark(#fff, #0b1d38);
  --critical: light-dark(#b0261d, #ffaea4); --critical-surface: light-dark(#fdf1ef, #351b18);
  --positive: light-dark(#17693f, #7fd1a4); }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--text); font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
.page { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: baseline; justify-content: space-between; margin-block-end: 2rem; }
.store { margin: 0; font-weight: 600; }
.languages { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; list-style: none; font-size: 0.9375rem; }
.languages a { display: inline-block; padding-block: 0.25rem; }
.languages [aria-current] { color: var(--text); font-weight: 600; text-decoration: none; }
a { color: var(--accent); }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; line-height: 1.2; font-weight: 600; text-wrap: balance; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; line-height: 1.2; font-weight: 600; }
p { margin: 0 0 0.75rem; max-width: 65ch; }
.muted, .hint { color: var(--muted); font-size: 0.9375rem; }
.field { margin: 0 0 1.5rem; padding: 0; border: 0; min-inline-size: 0; }
label, legend { display: block; padding: 0; margin-block-end: 0.25rem; font-weight: 600; }
.hint { margin-block-end: 0.25rem; }
.field > input, textarea { inline-size: 100%; min-block-size: 2.75rem; padding: 0.5rem 0.75rem; border: 1px solid var(--control); border-radius: 8px;
  background: var(--surface); color: inherit; font: inherit; }
.field > input[type="date"] { inline-size: auto; max-inline-size: 100%; }
textarea { min-block-size: 6rem; resize: vertical; }
.field [aria-invalid="true"] { border-color: var(--critical); border-width: 2px; }
.field-error { color: var(--critical); margin-block: 0.25rem; font-weight: 600; }
.field-error::before, .summary h2::before { content: "! "; }
.choice { display: flex; gap: 0.75rem; align-items: flex-start; padding-block: 0.5rem; font-weight: 400; margin: 0; }
.choice input { inline-size: 1.25rem; block-size: 1.25rem; margin: 0.1rem 0 0; flex: none; accent-color: var(--accent); }
.choice span { display: block; }
.choice .hint { margin: 0; }
.summary, .notice { margin-block-end: 1.5rem; padding: 1rem; border: 1px solid var(--critical); border-radius: 12px; background: var(--critical-surface); }
.summary h2 { margin: 0 0 0.5rem; font-size: 1rem; }
.summary ul { margin: 0; padding-inline-start: 1.25rem; }
.notice p { margin: 0; }
.after { margin-block-start: 2rem; }
.after .actions { margin-block-start: 0.75rem; }
.actions + p { margin-block-start: 0.75rem; }
.actions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 0.75rem; margin-block-start: 2rem; max-width: 32rem; }
button, .button { display: flex; align-items: center; justify-content: center; min-block-size: 2.75rem; padding: 0.5rem 1rem; border: 1px solid var(--accent);
  border-radius: 8px; background: var(--surface); color: var(--accent); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
.primary { background: var(--accent); color: var(--on-accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
dl { margin: 1rem 0 0; border-block-start: 1px solid var(--line); }
dl > div { padding-block: 0.75rem; border-block-end: 1px solid var(--line); }
dt { color: var(--muted); font-size: 0.9375rem; }
dd { margin: 0; white-space: pre-line; }
.reference { font-variant-numeric: tabular-nums; font-weight: 600; }
.done::before { content: "✓ "; color: var(--positive); }
@media (min-width: 40rem) { dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; } }
@media (prefers-contrast: more) { :root { --muted: var(--text); --control: var(--text); --line: var(--text); } }
@media print { :root { color-scheme: light; } .page { max-width: none; padding: 0; } .screen-only { display: none; } dl > div { break-inside: avoid; } }
@page { size: A4; margin: 20mm; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing runs in the pages, they fetch nothing, send forms to this server alone, and stand in no other page. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
