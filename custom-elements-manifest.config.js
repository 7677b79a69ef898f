import { guardedDefinitions, publicOnly, publishedPaths } from './scripts/build/manifest-plugins.js';

/** From the doc blocks of the classes to `custom-elements.json`, which tables, wrappers and editors read. */
export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['src/components/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [guardedDefinitions(), publicOnly(), publishedPaths()],
};
