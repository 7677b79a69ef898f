// Extracts every text into xliff/. A text with an id given by hand that has changed loses its translation, as one with
// a hash does: the tool itself would keep the old translation without a word. Forms of a number that English lacks are added.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config, root } from './config.js';
import { addFurtherForms } from './further-forms.js';
import { litLocalize } from './localize.js';
import { isFurtherForm } from './plurals.js';
import { isGivenId, readUnits } from './xliff.js';

const files = config.targetLocales.map((locale) => ({ locale, file: join(root, config.interchange.xliffDir, `${locale}.xlf`) }));
const before = files.map(({ file }) => (existsSync(file) ? readUnits(file) : new Map()));

const { ok, output } = litLocalize('extract');
if (!ok) {
  console.error(output);
  process.exit(1);
}

files.forEach(({ locale, file }, index) => {
  let text = readFileSync(file, 'utf8');
  for (const [id, unit] of readUnits(file)) {
    const old = before[index].get(id);
    if (isGivenId(id) && !isFurtherForm(id, locale) && unit.target && old && old.source !== unit.source) {
      text = text.replace(unit.text, unit.text.replace(/\s*<target>.*?<\/target>/s, ''));
      console.log(`${locale}: ${id} has a new text; its translation was taken out.`);
    }
  }
  writeFileSync(file, text);
  addFurtherForms(locale, file, before[index]);
  const untranslated = [...readUnits(file).values()].filter(({ target }) => !target).length;
  console.log(`${locale}: ${untranslated} without translation.`);
});
