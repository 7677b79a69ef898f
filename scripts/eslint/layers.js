/**
 * Which way imports run, as a table: a folder's layer, the layers it may import, and the packages (types are free). The first
 * prefix that fits names the layer. `types` are layers of which only types may be imported.
 */
export const layers = [
  { name: 'contract', at: 'src/api/contract/', imports: [], packages: ['valibot'] },
  { name: 'client', at: 'src/api/', imports: ['contract'], packages: ['valibot'] },
  { name: 'session', at: 'src/session/', imports: ['contract', 'client', 'localization'], packages: ['@lit/context', 'lit'] },
  { name: 'controllers', at: 'src/controllers/', imports: ['contract', 'client', 'session', 'localization'], packages: ['lit', '@lit/task'] },
  { name: 'format', at: 'src/format/', imports: [], types: ['contract', 'client'], packages: [] },
  {
    name: 'localization',
    at: 'src/localization/',
    imports: ['format'],
    types: ['contract', 'client'],
    packages: ['@lit/localize'],
  },
  { name: 'server-rendering', at: 'src/server-rendering/', imports: ['format', 'localization'], packages: ['node:async_hooks'] },
  { name: 'payment-fields', at: 'src/payment-fields/', imports: [], packages: [] },
  { name: 'testing', at: 'src/testing/', imports: ['contract', 'client'], packages: ['valibot'] },
  {
    name: 'internal',
    at: 'src/components/internal/',
    imports: ['contract', 'client', 'session', 'controllers', 'format', 'localization', 'payment-fields'],
    packages: ['lit', '@lit/context', '@lit/localize', '@lit/task'],
  },
  {
    name: 'widget',
    at: 'src/components/',
    imports: ['contract', 'client', 'session', 'controllers', 'format', 'localization', 'payment-fields', 'internal'],
    packages: ['lit', '@lit/context', '@lit/localize', '@lit/task'],
  },
  {
    name: 'index',
    at: 'src/index.ts',
    imports: ['widget', 'internal', 'contract', 'client', 'session', 'payment-fields'],
    packages: [],
  },
  // Runs in a browser, in a frame of another origin.
  { name: 'sandbox-page', at: 'server/src/sandbox/page/', imports: ['payment-fields', 'format'], packages: [] },
  { name: 'server', at: 'server/', imports: ['contract', 'format', 'sandbox-page'] },
  { name: 'stories', at: 'stories/', imports: [], publicEntries: true },
  { name: 'demo', at: 'demo/', imports: [], publicEntries: true },
];

/** What a host page may import, as files. */
export const isPublicEntry = (path) =>
  /^src\/(index\.ts|(api|api\/contract|payment-fields|payment-fields\/stripe|testing)\/index\.ts|components\/(?!internal\/)[\w-]+\/index\.ts)$/.test(path);

/** The widget whose folder a file stands in. */
export const widgetOf = (path) => /^src\/components\/([\w-]+)\//.exec(path)?.[1];

export const layerOf = (path) => layers.find(({ at }) => path.startsWith(at));
