import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { firstStateChunks } from './scripts/build/first-state-chunks.js';
import { withoutSourceOnlyText } from './scripts/build/without-source-only-text.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** One entry for each element: the folders of src/components, but for `internal`. */
const elements = globSync('src/components/*/index.ts', { cwd: import.meta.dirname })
  .map((file) => file.split(/[\\/]/)[2]!)
  .filter((folder) => folder !== 'internal');

const entries = {
  index: path('src/index.ts'),
  'api/index': path('src/api/index.ts'),
  'api/contract/index': path('src/api/contract/index.ts'),
  'localization/index': path('src/localization/index.ts'),
  'payment-fields/index': path('src/payment-fields/index.ts'),
  'server-rendering/index': path('src/server-rendering/index.ts'),
  'payment-fields/stripe/index': path('src/payment-fields/stripe/index.ts'),
  'testing/index': path('src/testing/index.ts'),
  ...Object.fromEntries(elements.map((tag) => [`components/${tag}/index`, path(`src/components/${tag}/index.ts`)])),
};

const cdnEntries = {
  index: entries.index,
  localization: entries['localization/index'],
  ...Object.fromEntries(elements.map((tag) => [tag, path(`src/components/${tag}/index.ts`)])),
};

/** For bundlers: what is shared with the host stays outside, but for @lit/localize, of which every copy is configured once. */
const npmBuild: UserConfig = {
  plugins: [withoutSourceOnlyText()],
  build: {
    outDir: 'dist/npm',
    minify: false,
    sourcemap: true,
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\/(task|context)($|\/)/, /^valibot($|\/)/, /^node:/],
      output: {
        // A file for each source file, so that a bundler can leave out what nobody imports. npm does not pack folders named
        // node_modules, hence another name for what is bundled.
        preserveModules: true,
        preserveModulesRoot: path('src'),
        entryFileNames: ({ name }) => `${name.replace(/.*node_modules\//, 'vendor/')}.js`,
      },
    },
  },
};

/** For a script tag: everything inside. */
const cdnBuild: UserConfig = {
  plugins: [ownTrustedTypesPolicy(), withoutSourceOnlyText()],
  build: {
    outDir: 'dist/cdn',
    manifest: 'manifest.json',
    sourcemap: true,
    lib: { entry: cdnEntries, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: firstStateChunks,
        // In lib mode Vite leaves the white space of ES modules, and hints for another bundler.
        minify: true,
        comments: false,
      },
    },
  },
};

/**
 * Lit names its Trusted Types policy `lit-html`, and a second copy of Lit dies at import where the host's policy does not allow
 * duplicates. Ours takes a name of its own.
 */
function ownTrustedTypesPolicy(): Plugin {
  let renamed = false;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/lit-html[\\/](.*[\\/])?lit-html\.js/.test(id)) return undefined;
      renamed = code.includes('createPolicy("lit-html"');
      return { code: code.replace('createPolicy("lit-html"', 'createPolicy("billing-widgets"'), map: null };
    },
    buildEnd(error) {
      if (!error && !renamed) this.error("Lit's policy was not found: look for its name in lit-html.js.");
    },
  };
}

/** `vite build --mode npm` and `--mode cdn`. */
export default defineConfig(({ mode }) => {
  const builds: Record<string, UserConfig> = { npm: npmBuild, cdn: cdnBuild };
  const build = builds[mode];
  if (!build) return {};
  return {
    ...build,
    mode: 'production',
    publicDir: false,
    // Relative chunks load from wherever the entry was loaded.
    base: './',
    build: { target: 'es2022', emptyOutDir: true, reportCompressedSize: false, ...build.build },
  };
});
