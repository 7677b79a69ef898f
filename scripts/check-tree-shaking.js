// Who imports one element gets that one: as Vite, esbuild and webpack build a host's page from the package. Needs the npm build.
import './check-node.js';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { check, checkNone, finish } from './lib/checks.js';

const root = resolve(import.meta.dirname, '..');
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'host-'));

const elements = globSync('src/components/*/index.ts', { cwd: root })
  .map((file) => file.split(/[\\/]/)[2])
  .filter((tag) => tag !== 'internal');
const fileOf = (name) => join(root, own.exports[name].default);

/** Each bundler, by what of our package it puts into a host's page: the modules that anything is left of. */
const bundlers = {
  async Vite(entry) {
    const result = await vite({
      configFile: false,
      root,
      logLevel: 'error',
      build: { write: false, target: 'es2022', minify: false, rolldownOptions: { input: entry } },
    });
    return result.output.flatMap(({ modules = {} }) => Object.keys(modules).filter((id) => modules[id].renderedLength > 0));
  },
  async esbuild(entry) {
    const { metafile } = await esbuild({ entryPoints: [entry], absWorkingDir: root, bundle: true, splitting: true, format: 'esm', write: false, outdir: folder, metafile: true, logLevel: 'error' });
    return Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((id) => inputs[id].bytesInOutput > 0));
  },
  async webpack(entry) {
    const compiler = webpack({ mode: 'production', context: root, entry, output: { path: folder }, optimization: { minimize: false } });
    const stats = await new Promise((done, fail) => compiler.run((error, result) => (error ? fail(error) : done(result))));
    await new Promise((done) => compiler.close(done));
    const { errors, modules } = stats.toJson({ all: false, errors: true, modules: true, nestedModules: true, modulesSpace: Infinity, nestedModulesSpace: Infinity });
    if (errors.length > 0) throw new Error(errors[0].message);
    return modules.flatMap((module) => [module, ...(module.modules ?? [])]).map(({ name }) => name ?? '');
  },
};

/** Elements of whose own folder something has come along. */
const elementsIn = (modules) => elements.filter((tag) => modules.some((id) => id.replaceAll('\\', '/').includes(`dist/npm/components/${tag}/`)));

try {
  for (const [bundler, modulesOf] of Object.entries(bundlers)) {
    for (const tag of ['billing-subscriptions', 'payment-methods', 'refund-request']) {
      const entry = join(folder, `${tag}.js`);
      writeFileSync(entry, `import ${JSON.stringify(fileOf(`./${tag}`))};\n`);
      const found = elementsIn(await modulesOf(entry));
      check(`${bundler}: <${tag}> comes with itself`, found.includes(tag));
      checkNone(`${bundler}: <${tag}> brings another element`, found.filter((other) => other !== tag));
    }
    const unused = join(folder, 'unused.js');
    writeFileSync(unused, `import { createBillingClient } from ${JSON.stringify(fileOf('./api'))};\nconsole.log(createBillingClient);\n`);
    checkNone(`${bundler}: the client alone brings an element`, elementsIn(await modulesOf(unused)));
    const all = join(folder, 'all.js');
    writeFileSync(all, `import ${JSON.stringify(fileOf('.'))};\n`);
    const found = elementsIn(await modulesOf(all));
    checkNone(`${bundler}: what defines all leaves one out`, elements.filter((tag) => !found.includes(tag)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
finish();
