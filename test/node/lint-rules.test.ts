import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { ESLint } from 'eslint';

// A rule that cannot fail keeps nothing: each one is shown a snippet that it must refuse, and one that it must let pass.
const root = resolve(import.meta.dirname, '../..');
// Rules that need types ask for a file of the project; these snippets are files of their own.
const withoutTypes = { languageOptions: { parserOptions: { project: null } }, rules: {} as Record<string, 'off'> };
const { default: tseslint } = await import('typescript-eslint');
Object.assign(withoutTypes.rules, tseslint.configs.disableTypeChecked.rules);
const eslint = new ESLint({ cwd: root, overrideConfig: [withoutTypes] });

const complaints = async (file: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, file) });
  return result!.messages.filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars').map(({ message }) => message);
};

const widget = 'src/components/billing-subscriptions/example.ts';

const refused: [file: string, code: string, because: RegExp][] = [
  ['src/api/contract/x.ts', "import '../transport.ts';", /"contract" does not import "client"/],
  ['src/api/contract/x.ts', "import { html } from 'lit';", /does not use lit/],
  ['src/api/x.ts', "import '../session/session.ts';", /"client" does not import "session"/],
  ['src/api/x.ts', 'document.title;', /document/],
  ['src/api/x.ts', 'localStorage.clear();', /localStorage/],
  ['src/session/x.ts', "export * from '../controllers/host.ts';", /"session" does not import "controllers"/],
  ['src/controllers/x.ts', "import '../components/internal/define.ts';", /"controllers" does not import "internal"/],
  ['src/controllers/x.ts', "import { html } from 'lit'; html``;", /no markup/],
  ['src/controllers/x.ts', "import '../format/money.ts';", /"controllers" does not import "format"/],
  ['src/format/x.ts', "import '../localization/locale.ts';", /"format" does not import "localization"/],
  ['src/format/x.ts', "import { operations } from '../api/contract/operations.ts';", /but for types/],
  ['src/localization/x.ts', "import '../session/session.ts';", /"localization" does not import "session"/],
  ['src/testing/x.ts', "import '../components/internal/define.ts';", /"testing" does not import "internal"/],
  ['src/index.ts', "import '../server/src/app.ts';", /does not import "server"/],
  ['src/session/x.ts', "import '../../scripts/lib/port.js';", /outside src/],
  ['src/components/internal/x.ts', "import '../billing-provider/index.ts';", /"internal" does not import "widget"/],
  [widget, "import '../billing-provider/index.ts';", /No widget imports another/],
  [widget, "const load = () => import('../billing-provider/index.ts');", /No widget imports another/],
  [widget, "import '../../testing/index.ts';", /does not import "testing"/],
  [widget, "import dinero from 'dinero.js';", /does not use dinero\.js/],
  [widget, "void fetch('/x');", /never call fetch/],
  [widget, "void this.fetch('/x');", /never call fetch/],
  [widget, 'html`<p style="color: red"></p>`;', /No style attributes/],
  [widget, 'html`<p style=${x}></p>`;', /No style attributes/],
  [widget, "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", /No markup from strings/],
  [widget, "import { styleMap } from 'lit/directives/style-map.js';", /no inline styles/],
  [widget, "element.innerHTML = '';", /No markup from strings/],
  [widget, "element.style.color = 'red';", /No inline styles/],
  [widget, "import { Money } from '../../api/contract/common.ts'; let m: Money;", /only used as types/],
  [widget, 'export const view = html`<p .hidden=${x} .hidden=${y}></p>`;', /Duplicate binding/i],
  ['server/src/x.ts', "import '../../src/session/session.ts';", /"server" does not import "session"/],
  ['stories/x.ts', "import '../src/components/internal/define.ts';", /public entries only/],
  ['demo/x.ts', "import '../src/session/session.ts';", /public entries only/],
  ['demo/x.ts', "import '../server/src/app.ts';", /"demo" does not import "server"/],
  ['test/x.test.ts', "it.skip('x', () => {});", /No skipped tests/],
  ['test/x.test.ts', "describe.only('x', () => {});", /No skipped tests/],
  ['test/x.test.ts', "it('x', { skip: true }, () => {});", /No skipped tests/],
  ['server/test/x.test.ts', "test('x', (t) => t.skip());", /No skipped tests/],
  ['test/x.test.ts', "it('x', function () { this.skip(); });", /No skipped tests/],
  ['test/x.test.ts', 'await new Promise((done) => setTimeout(done, 10));', /Nothing sleeps/],
  ['test/x.test.ts', 'await aTimeout(10);', /Nothing sleeps/],
  ['server/test/x.test.ts', "import { setTimeout } from 'node:timers/promises';", /Nothing sleeps/],
  ['test/x.test.ts', "import fc from 'fast-check'; fc.nat();", /seeds it/],
  ['src/format/x.ts', 'export {};\n'.repeat(301), /too many lines/],
];

const accepted: [file: string, code: string][] = [
  ['src/api/contract/x.ts', "import * as v from 'valibot'; import './common.ts'; export const x = v.string();"],
  ['src/api/x.ts', "import './contract/operations.ts'; void fetch('/x'); new AbortController(); crypto.randomUUID();"],
  ['src/format/x.ts', "import type { Money } from '../api/contract/common.ts'; let m: Money;"],
  ['src/components/billing-provider/x.ts', "import '../internal/define.ts'; import '../../controllers/host.ts'; import 'lit';"],
  [widget, "const load = () => import('./change/index.ts');"],
  ['server/src/x.ts', "import '../../src/api/contract/operations.ts';"],
  ['stories/x.ts', "import '../src/index.ts'; import '../src/testing/index.ts'; import '../src/components/billing-provider/index.ts';"],
  ['test/x.test.ts', "it('x', () => {});"],
];

describe('lint rules', () => {
  for (const [file, code, because] of refused) {
    test(`${file} refuses ${code.slice(0, 70).trim()}`, async () => {
      const messages = await complaints(file, code);
      assert.ok(messages.some((message) => because.test(message)), `expected ${because}, got ${JSON.stringify(messages)}`);
    });
  }
  for (const [file, code] of accepted) {
    test(`${file} lets pass ${code.slice(0, 70)}`, async () => assert.deepEqual(await complaints(file, code), []));
  }
});
