// Writes the modules in src/localization/generated from xliff/.
import { join } from 'node:path';
import { root } from './config.js';
import { buildLocales } from './localize.js';

const { ok, output } = buildLocales(join(root, 'lit-localize.json'));
if (!ok) {
  console.error(output);
  process.exitCode = 1;
}
