// Every text is extracted, translated and built, and none is stale. Nothing is written.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, checkNone, finish } from '../lib/checks.js';
import { config, inCopy, root } from './localize.js';
import { isGivenId, readUnits } from './xliff.js';

const excerpt = (text = '') => `"${text.replace(/<x [^>]*\/>/g, '…').replace(/\s+/g, ' ').trim().slice(0, 60)}"`;

inCopy(({ xliff, generated, extract, build }) => {
  const extracted = extract();
  check('texts can be extracted', extracted.ok, extracted.output);

  for (const locale of config.targetLocales) {
    const kept = readUnits(join(root, config.interchange.xliffDir, `${locale}.xlf`));
    const fresh = readUnits(join(xliff, `${locale}.xlf`));
    const of = (id) => `${id} ${excerpt((fresh.get(id) ?? kept.get(id)).source)}`;
    const ids = [...fresh.keys()];
    check(`${locale}: there are texts`, ids.length > 0);
    checkNone(`${locale}: not extracted (npm run words)`, ids.filter((id) => !kept.has(id)).map(of));
    checkNone(`${locale}: stale, no longer in the source (npm run words)`, [...kept.keys()].filter((id) => !fresh.has(id)).map(of));
    checkNone(`${locale}: without translation`, ids.filter((id) => kept.has(id) && !kept.get(id).target?.trim()).map(of));
    checkNone(
      `${locale}: the text has changed under its id (npm run words, then translate)`,
      ids.filter((id) => kept.has(id) && kept.get(id).source !== fresh.get(id).source).map(of),
    );
    checkNone(`${locale}: plural forms are missing`, missingForms(locale, ids));
  }

  const built = build();
  check('translations can be built', built.ok, built.output);
  for (const file of existsSync(generated) ? readdirSync(generated) : []) {
    const committed = join(root, config.output.outputDir, file);
    const same = existsSync(committed) && readFileSync(committed, 'utf8') === readFileSync(join(generated, file), 'utf8');
    check(`generated/${file} is what the translations give (npm run words)`, same);
  }
});

/** `days-left.one` and its like: every category of the language needs a form in the source. */
function missingForms(locale, ids) {
  const groups = new Map();
  for (const id of ids.filter(isGivenId)) {
    const [, name, form] = /^(.*)\.(zero|one|two|few|many|other)$/.exec(id) ?? [];
    if (name) groups.set(name, [...(groups.get(name) ?? []), form]);
  }
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return [...groups].flatMap(([name, forms]) => needed.filter((form) => !forms.includes(form)).map((form) => `${name}.${form}`));
}

finish();
