// `dist/words.json`: every text that an element may show, by its id, for those who write words of their own (`billing-widgets/localization`).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config, root } from '../words/config.js';
import { readUnits } from '../words/xliff.js';

const entities = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/** As a host writes it: what varies stands in braces, by its number. */
const plain = (text) =>
  text.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}').replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);

const [locale] = config.targetLocales;
const units = readUnits(join(root, config.interchange.xliffDir, `${locale}.xlf`));
const texts = [...units].map(([id, { source, text }]) => {
  const note = /<note[^>]*>(.*?)<\/note>/s.exec(text)?.[1];
  return { id, text: plain(source), ...(note && { note: plain(note) }) };
});
if (texts.length === 0) throw new Error('There are no texts.');
writeFileSync(join(root, 'dist/words.json'), `${JSON.stringify({ language: config.sourceLocale, texts }, undefined, 1)}\n`);
