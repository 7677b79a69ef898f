// `dist/words.json`: every text that an element may show, by its id, for those who write words of their own (`billing-widgets/localization`).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config, root } from '../words/config.js';
import { plainText, readUnits } from '../words/xliff.js';

const [locale] = config.targetLocales;
const units = readUnits(join(root, config.interchange.xliffDir, `${locale}.xlf`));
const texts = [...units].map(([id, { source, note }]) => ({ id, text: plainText(source), ...(note && { note: plainText(note) }) }));
if (texts.length === 0) throw new Error('There are no texts.');
writeFileSync(join(root, 'dist/words.json'), `${JSON.stringify({ language: config.sourceLocale, texts }, undefined, 1)}\n`);
