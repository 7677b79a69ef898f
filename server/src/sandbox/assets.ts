import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { Hono } from 'hono';

const root = new URL('../../../', import.meta.url);

/** The modules that the sandbox's documents load: their own, and of the library what speaks over the channel. Nothing else is served. */
const modules = [
  'server/src/sandbox/page/bank.ts',
  'server/src/sandbox/page/card-form.ts',
  'server/src/sandbox/page/card-number.ts',
  'server/src/sandbox/page/field.ts',
  'server/src/sandbox/page/fields.ts',
  'server/src/sandbox/page/looks.ts',
  'server/src/sandbox/page/page-channel.ts',
  'server/src/sandbox/page/test-cards.ts',
  ...globSync('server/src/sandbox/page/words/*.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/')),
  'src/format/resolve-locale.ts',
  'src/payment-fields/frame-channel.ts',
  'src/payment-fields/message-shapes.ts',
  'src/payment-fields/sandbox/messages.ts',
];

const styles = ['bank.css', 'fields.css'] as const;

/** Scripts and style sheets, as files of the sandbox's own origin. Scripts are the sources without their types. */
export const mountAssets = (app: Hono): void => {
  for (const path of modules) {
    app.get(`/modules/${path}`, async (context) => {
      const script = stripTypeScriptTypes(await readFile(new URL(path, root), 'utf8'));
      return context.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
    });
  }
  for (const name of styles) {
    app.get(`/styles/${name}`, async (context) => {
      const css = await readFile(new URL(`styles/${name}`, import.meta.url), 'utf8');
      return context.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' });
    });
  }
};
