import { dirname, posix, relative, resolve, sep } from 'node:path';
import { isPublicEntry, layerOf, widgetOf } from './layers.js';

const root = resolve(import.meta.dirname, '../..');
const fromRoot = (path) => relative(root, path).split(sep).join(posix.sep);

const refusal = (file, from, source, typeOnly) => {
  if (!source.startsWith('.')) {
    const name = source.split('/').slice(0, source.startsWith('@') ? 2 : 1).join('/');
    return from.packages && !typeOnly && !from.packages.includes(name) ? `The layer "${from.name}" does not use ${name}.` : undefined;
  }
  const target = fromRoot(resolve(dirname(file), source));
  const to = layerOf(target);
  if (from.publicEntries && target.startsWith('src/')) {
    return isPublicEntry(target) ? undefined : `"${from.name}" imports public entries only, as a host does.`;
  }
  if (!to) return /^src\//.test(fromRoot(file)) ? `"${from.name}" does not import from outside src.` : undefined;
  if (to === from) {
    const crosses = from.name === 'widget' && widgetOf(target) !== widgetOf(fromRoot(file));
    return crosses ? 'No widget imports another widget: what three need moves to internal/.' : undefined;
  }
  if (from.imports.includes(to.name) || (typeOnly && from.types?.includes(to.name))) return undefined;
  return `The layer "${from.name}" does not import "${to.name}"${from.types?.includes(to.name) ? ', but for types' : ''}.`;
};

/** Keeps the arrows of `layers.js`, for static imports, re-exports and `import()`. */
export default {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = layerOf(fromRoot(context.filename));
    if (!from) return {};
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
      const message = refusal(context.filename, from, node.source.value, typeOnly);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
