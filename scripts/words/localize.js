import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { config, root } from './config.js';
import { addFurtherForms } from './further-forms.js';
import { isFurtherForm, leavesNumberOut } from './plurals.js';
import { splitLocales } from './split.js';
import { readUnits } from './xliff.js';

/** Runs the tool. Its progress lines are kept back unless it fails. */
export const litLocalize = (command, configFile = join(root, 'lit-localize.json')) => {
  const tool = join(root, 'node_modules/.bin/lit-localize');
  const { status, stdout, stderr } = spawnSync(tool, [command, '--config', configFile], { cwd: root, encoding: 'utf8' });
  // It begins by repeating its whole configuration.
  return { ok: status === 0, output: `${stdout}${stderr}`.replace(/^[^]*?"baseDir": .*\n}\n/, '').trim() };
};

/** Translations as the tool takes them: without forms that the source lacks and those that leave a number out, which `splitLocales` adds. */
const forTheTool = (folder, copy, locales) => {
  for (const locale of locales) {
    const file = join(folder, `${locale}.xlf`);
    let text = readFileSync(file, 'utf8');
    for (const [id, unit] of readUnits(file)) {
      if (isFurtherForm(id, locale) || leavesNumberOut(id, unit, locale)) text = text.replace(unit.text, () => unit.text.replace(/\s*<target>.*?<\/target>/s, ''));
    }
    writeFileSync(join(copy, `${locale}.xlf`), text);
  }
};

/** Builds the modules of all languages, each cut into what is said at first and what each element says later. */
export const buildLocales = (configFile) => {
  const own = JSON.parse(readFileSync(configFile, 'utf8'));
  const { output, interchange, targetLocales, tsConfig } = own;
  const here = dirname(configFile);
  const [folder, xliff] = [resolve(here, output.outputDir), resolve(here, interchange.xliffDir)];
  const copy = mkdtempSync(join(tmpdir(), 'words-'));
  try {
    forTheTool(xliff, copy, targetLocales);
    const file = join(copy, 'lit-localize.json');
    const paths = { tsConfig: resolve(here, tsConfig), output: { ...output, outputDir: folder, localeCodesModule: join(folder, 'locale-codes.ts') } };
    writeFileSync(file, JSON.stringify({ ...own, ...paths, interchange: { ...interchange, xliffDir: copy } }));
    const result = litLocalize('build', file);
    if (result.ok) splitLocales(folder, xliff, targetLocales);
    return result;
  } finally {
    rmSync(copy, { recursive: true });
  }
};

const extractIn = (folder, configFile) => {
  const result = litLocalize('extract', configFile);
  for (const locale of result.ok ? config.targetLocales : []) {
    addFurtherForms(locale, join(folder, `${locale}.xlf`), readUnits(join(root, config.interchange.xliffDir, `${locale}.xlf`)));
  }
  return result;
};

/** Extracts and builds in a copy, and leaves the working tree as it is: `use({xliff, generated})` looks at the results. */
export const inCopy = (use) => {
  const copy = mkdtempSync(join(tmpdir(), 'words-'));
  try {
    const paths = { xliff: join(copy, 'xliff'), generated: join(copy, 'generated') };
    cpSync(join(root, config.interchange.xliffDir), paths.xliff, { recursive: true });
    const file = join(copy, 'lit-localize.json');
    const copied = {
      ...config,
      // Absolute: the tool takes some paths from its config's folder and some from the working directory.
      tsConfig: join(root, config.tsConfig),
      output: { ...config.output, outputDir: paths.generated, localeCodesModule: join(paths.generated, 'locale-codes.ts') },
      interchange: { ...config.interchange, xliffDir: paths.xliff },
    };
    writeFileSync(file, JSON.stringify(copied));
    return use({ ...paths, extract: () => extractIn(paths.xliff, file), build: () => buildLocales(file) });
  } finally {
    rmSync(copy, { recursive: true });
  }
};
