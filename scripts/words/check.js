// Every text is extracted, translated and built, and none is stale. Nothing is written.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, checkNone, finish } from '../lib/checks.js';
import { compareUnits } from './compare.js';
import { config, root } from './config.js';
import { inCopy } from './localize.js';
import { readUnits } from './xliff.js';

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
finish();
