import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Builds the scripts of a host's page, `hydrate.js` and `page.js`: `{folder, remove}`. */
export const buildPage = async () => {
  // Below the packages, so that the page finds them as a host's own would.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'ssr-'));
  // What a host's page begins with: Lit's support for hydration runs before anything that brings Lit, hence a script of its own.
  writeFileSync(join(folder, 'hydrate.js'), `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';\n`);
  writeFileSync(join(folder, 'page.js'), `import ${JSON.stringify(join(root, 'dist/npm/index.js'))};\n`);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: { outDir: join(folder, 'page'), emptyOutDir: true, target: 'es2022', rolldownOptions: { input: ['hydrate', 'page'].map((name) => join(folder, `${name}.js`)), output: { entryFileNames: '[name].js' } } },
  });
  return { folder: join(folder, 'page'), remove: () => rmSync(folder, { recursive: true, force: true }) };
};
