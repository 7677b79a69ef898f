import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { directionOf } from '../../../../src/format/direction.ts';
import type { AcknowledgementContent } from './content.ts';
import { writeMoment } from './moment.ts';
import { recipientLines } from './pdf.ts';
import { wordsFor } from '../../words/words.ts';

/** The whole look of the page: it must be legible in fifty years, without any other file. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 42rem; padding: 2rem 1rem 3rem; font: 1rem/1.45 system-ui, sans-serif;
  color: light-dark(#1a1d21, #e8eaed); background: light-dark(#fff, #16181b); overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; font-weight: 600; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; line-height: 1.2; font-weight: 600; }
p { margin: 0 0 0.5rem; }
.store, dt { color: light-dark(#5a626c, #a3abb5); }
dl { margin: 1rem 0 0; border-block-start: 1px solid light-dark(#d5d9de, #3a3f45); padding-block-start: 0.75rem; }
dt { font-size: 0.9375rem; }
dd { margin: 0 0 0.75rem; white-space: pre-line; }
.reference { font-variant-numeric: tabular-nums; }
@media print { body { max-width: none; padding: 0; color: #000; background: #fff; } dt, dd { break-inside: avoid; } }
@page { size: A4; margin: 20mm; }
`;
const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
/** Nothing runs in it and nothing is fetched by it, wherever it is kept. */
const policy = `default-src 'none'; style-src '${styleHash}'`;

/** What somebody wrote may run in another direction than the page. */
const entry = (label: string, value: string, name = '') =>
  html`<dt>${label}</dt><dd dir="auto"${name ? html` class="${name}"` : ''}>${value}</dd>`;

/** Writes an acknowledgement as one file that needs no other, and prints well. */
export const acknowledgementHtml = async (content: AcknowledgementContent, locale: string): Promise<string> => {
  const words = wordsFor(locale).acknowledgement;
  const { merchant, title, reference, at, timeZone, rows, sentences } = content;
  const page = await html`<!doctype html>
<html lang="${words.language}" dir="${directionOf(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} ${reference}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<p class="store">${merchant.name}</p>
<h1>${title}</h1>
${sentences.map((sentence) => html`<p>${sentence}</p>\n`)}
<dl>
${entry(words.reference, reference, 'reference')}
<dt>${words.receivedOn}</dt><dd><time datetime="${at}">${writeMoment(at, timeZone, locale)}</time></dd>
${entry(words.receivedBy, recipientLines(merchant).join('\n'))}
</dl>
<h2>${words.content}</h2>
<dl>
${rows.map(({ label, value }) => html`${entry(label, value)}\n`)}
</dl>
</main>
</body>
</html>
`;
  return page.toString();
};
