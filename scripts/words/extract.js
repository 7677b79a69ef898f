// Extracts every text into xliff/. A text with an id given by hand that has changed loses its translation, as one with
// a hash does: the tool itself would keep the old translation without a word.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config, root } from './config.js';
import { litLocalize } from './localize.js';
import { isGivenId, readUnits } from './xliff.js';

const files = config.targetLocales.map((locale) => join(root, config.interchange.xliffDir, `${locale}.xlf`));
const before = files.map((file) => readUnits(file));

const { ok, output } = litLocalize('extract');
if (!ok) {
  console.error(output);
  process.exit(1);
}

files.forEach((file, index) => {
  let text = readFileSync(file, 'utf8');
  let untranslated = 0;
  for (const [id, unit] of readUnits(file)) {
    const old = before[index].get(id);
    if (isGivenId(id) && unit.target && old && old.source !== unit.source) {
      text = text.replace(unit.text, unit.text.replace(/\s*<target>.*?<\/target>/s, ''));
      console.log(`${id} has a new text; its translation was taken out.`);
    }
  }
  writeFileSync(file, text);
  for (const { target } of readUnits(file).values()) if (!target) untranslated++;
  console.log(`${file}: ${untranslated} without translation.`);
});
