// Every text is extracted, translated and built, and none is stale; translations, and what the server says, keep to what holds for every text.
// Nothing is written.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, checkNone, finish } from '../lib/checks.js';
import { compareUnits } from './compare.js';
import { config, root } from './config.js';
import { inCopy } from './localize.js';
import { offGlossary, untranslatedTerms } from './glossary.js';
import { flowGaps, serverUnits } from './server-units.js';
import { spell, spelledLanguages } from './spelling.js';
import { identical, needlessReasons, unitChecks } from './unit-checks.js';
import { plainText, readUnits } from './xliff.js';

const excerpt = (text = '') => `"${text.replace(/<x [^>]*\/>/g, '…').replace(/\s+/g, ' ').trim().slice(0, 60)}"`;

inCopy(({ xliff, generated, extract, build }) => {
  const extracted = extract();
  check('texts can be extracted', extracted.ok, extracted.output);

  for (const locale of config.targetLocales) {
    const kept = readUnits(join(root, config.interchange.xliffDir, `${locale}.xlf`));
    const fresh = readUnits(join(xliff, `${locale}.xlf`));
    check(`${locale}: there are texts`, fresh.size > 0);
    for (const [name, ids] of Object.entries(compareUnits(kept, fresh))) {
      checkNone(`${locale}: ${name}`, ids.map((id) => `${id} ${excerpt((fresh.get(id) ?? kept.get(id))?.source)}`));
    }
  }

  const built = build();
  check('translations can be built', built.ok, built.output);
  for (const file of existsSync(generated) ? readdirSync(generated) : []) {
    const committed = join(root, config.output.outputDir, file);
    const same = existsSync(committed) && readFileSync(committed, 'utf8') === readFileSync(join(generated, file), 'utf8');
    check(`generated/${file} is what the translations give (npm run words)`, same);
  }
});

const sameAsEnglish = JSON.parse(readFileSync(join(root, config.interchange.xliffDir, 'same-as-english.json'), 'utf8'));

/** What a language says: the widgets' texts, and the server's. */
const unitsOf = (locale) => [
  ...[...readUnits(join(root, config.interchange.xliffDir, `${locale}.xlf`))].map(([id, { source, target = '' }]) => ({
    id,
    locale,
    source: plainText(source),
    target: plainText(target),
  })),
  ...serverUnits(locale).map((unit) => ({ ...unit, locale })),
];

for (const locale of config.targetLocales) {
  const units = unitsOf(locale);
  const reasons = sameAsEnglish[locale] ?? {};
  const { missing, stale } = flowGaps(locale);
  checkNone(`${locale}: questions of the troubleshooter without translation (server/flows/words)`, missing);
  checkNone(`${locale}: translations of what no flow says any more (server/flows/words)`, stale);
  const said = ({ id, target }) => `“${target}” (${id})`;
  for (const [name, isWrong] of Object.entries(unitChecks)) checkNone(`${locale}: ${name}`, units.filter(isWrong).map(said));
  checkNone(`${locale}: is as in English, without a reason in same-as-english.json`, identical(units, reasons).map(said));
  checkNone(`${locale}: reasons for what is not as in English any more`, needlessReasons(units, reasons));
  checkNone(`${locale}: is not as the glossary has it`, offGlossary(locale, units));
  checkNone(`${locale}: terms that the glossary has no word for`, untranslatedTerms(locale));
  if (!spelledLanguages.includes(locale)) continue;
  const { needless, unknown } = await spell(locale, units);
  checkNone(`${locale}: misspelt, or missing in xliff/spelling.${locale}.txt`, unknown);
  checkNone(`${locale}: words in xliff/spelling.${locale}.txt that nothing uses`, needless);
}
finish();
