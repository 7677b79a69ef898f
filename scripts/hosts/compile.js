import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const options = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  module: 'esnext',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
};

/** What each host's own checker is, and how many mistakes it must find where nothing in the source expects them. */
const checkers = {
  plain: { files: ['plain/main.ts'], of: 'typescript', bin: 'tsc' },
  react: { files: ['react/main.tsx'], of: 'typescript', bin: 'tsc', jsx: { jsx: 'react-jsx' } },
  preact: { files: ['preact/main.tsx'], of: 'typescript', bin: 'tsc', jsx: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
  solid: { files: ['solid/main.tsx'], of: 'typescript', bin: 'tsc', jsx: { jsx: 'preserve', jsxImportSource: 'solid-js' } },
  vue: { include: ['vue/*'], of: 'vue-tsc', bin: 'vue-tsc', more: { vueCompilerOptions: { strictTemplates: true } } },
  svelte: { include: ['svelte/*'], of: 'svelte-check', bin: 'svelte-check', wrong: ['svelte/Wrong.svelte'], mistakes: 3 },
  angular: {
    files: ['angular/main.ts'],
    of: '@angular/compiler-cli',
    bin: 'ngc',
    jsx: { experimentalDecorators: true },
    more: { angularCompilerOptions: { strictTemplates: true } },
    wrong: ['angular/wrong.ts'],
    mistakes: 4,
  },
};
export const hosts = Object.keys(checkers);

/** The program of a package, as the project itself would start it. */
const programOf = (project, of, bin) => {
  const file = createRequire(join(project, 'index.js')).resolve(`${of}/package.json`);
  const { bin: bins } = createRequire(file)(file);
  return join(dirname(file), typeof bins === 'string' ? bins : bins[bin]);
};

const argumentsOf = (bin, project, config) =>
  bin === 'svelte-check' ? ['--workspace', project, '--tsconfig', config, '--output', 'machine', '--no-color'] : ['-p', config];

/** Checks one set of files; answers what was said. */
const run = (project, host, { more, ...files }) => {
  const { bin, jsx, more: own, of } = checkers[host];
  const config = join(project, `tsconfig.${host}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...options, ...jsx }, ...own, ...more, ...files }));
  const { status, stderr, stdout } = spawnSync(process.execPath, [programOf(project, of, bin), ...argumentsOf(bin, project, config)], { cwd: project, encoding: 'utf8' });
  return { status, text: stdout + stderr };
};

/** How many errors a checker has named in a file. */
const errorsIn = (text, file) =>
  text.replace(/\u001b\[[\d;]*m/g, '').split('\n').filter((line) => line.includes(file) && /\berror\b/i.test(line)).length;

/**
 * Compiles a host's page with `more` files beside it, and what is wrong on purpose: `{right, wrong}`, each empty when it is as it should be. Where
 * a checker takes whole folders, what lies in the host's is among it anyway.
 */
export const compile = (project, host, more = []) => {
  const { files, include, mistakes, wrong } = checkers[host];
  const right = run(project, host, files ? { files: [...files, ...more] } : { include, exclude: wrong ?? [] });
  const found = right.status === 0 ? '' : right.text;
  // Elsewhere the source itself says with each mistake that an error is expected there, and a missing one is an error.
  if (!wrong) return { right: found, wrong: '' };
  const { text } = run(project, host, host === 'svelte' ? { include: wrong } : { files: wrong });
  const count = errorsIn(text, wrong[0]);
  return { right: found, wrong: count === mistakes ? '' : `${count} of ${mistakes} mistakes were found:\n${text}` };
};
