import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { guardedDefinitions, publicOnly, publishedPaths } from './scripts/build/manifest-plugins.js';

/** What editors complete and explain in a host's markup and style sheets. */
const editors = [
  customElementVsCodePlugin({ outdir: 'dist/editors', htmlFileName: 'vscode.html-data.json', cssFileName: 'vscode.css-data.json', hideLogs: true }),
  customElementJetBrainsPlugin({ outdir: 'dist/editors', webTypesFileName: 'web-types.json', packageJson: false, hideLogs: true }),
];

/** From the doc blocks of the classes to `custom-elements.json`, which tables, wrappers and editors read. */
export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['src/components/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [guardedDefinitions(), publicOnly(), publishedPaths(), ...editors],
};
