import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import importDirection from './scripts/eslint/import-direction.js';
import {
  noFetch,
  noSkipping,
  noSleeping,
  noStyleAttribute,
  pageGlobals,
  seededProperties,
  sourceImports,
  sourceSyntax,
} from './scripts/eslint/restrictions.js';

const tests = ['test/**/*.ts', 'server/test/**/*.ts'];

export default tseslint.config(
  {
    ignores: ['**/dist/', '**/node_modules/', 'storybook-static/', 'coverage/', 'src/localization/generated/', '**/data/', 'test/types/', 'test/hosts/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.js'], extends: [tseslint.configs.base], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        // Not the project service: it would see tsconfig.json alone.
        project: ['tsconfig.json', 'tsconfig.node.json', 'server/tsconfig.json', 'bench/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // Fakes and callbacks promise without waiting.
      '@typescript-eslint/require-await': 'off',
      // Templates and tables hold methods without calling them.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false, properties: false } }],
    },
  },
  {
    files: ['**/*.{js,ts}'],
    plugins: { billing: { rules: { 'import-direction': importDirection } } },
    rules: {
      'billing/import-direction': 'error',
      eqeqeq: ['error', 'smart'],
      'max-lines': ['error', 300],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['scripts/**/*.js', '*.config.js'], rules: { '@typescript-eslint/no-unused-vars': 'error', 'no-undef': 'error' } },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    settings: {
      wc: { elementBaseClasses: ['LitElement', 'BillingElement'] },
      lit: { elementBaseClasses: ['LitElement', 'BillingElement'] },
    },
    rules: {
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'no-restricted-syntax': ['error', noStyleAttribute],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': ['error', ...sourceSyntax],
      'no-restricted-imports': ['error', sourceImports],
    },
  },
  { files: tests, ignores: ['test/support/fast-check.ts'], rules: { 'no-restricted-imports': ['error', seededProperties] } },
  { files: ['src/api/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...pageGlobals] } },
  {
    files: ['src/controllers/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { ...sourceImports, paths: [{ name: 'lit', importNames: ['html', 'svg', 'css'], message: 'Controllers hold no markup.' }] },
      ],
    },
  },
  { files: ['src/components/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...sourceSyntax, ...noFetch] } },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': ['error', ...noSkipping, ...noSleeping],
      // chai's assertions are expressions, and node's test() answers a promise that nobody waits for.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Its fix drops assertions that give a parameter its type.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Names and messages of tests may say whatever the value says.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['it', 'test', 'describe', 'suite'] },
            // @open-wc/testing types every `equal()` as a promise, for its snapshots of markup.
            { from: 'package', package: '@types/chai', name: ['Equal'] },
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: ['Equal'] },
          ],
        },
      ],
    },
  },
);
