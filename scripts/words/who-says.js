import { globSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import ts from 'typescript';
import { config, root } from './config.js';

const programOfAll = () => {
  const path = join(root, config.tsConfig);
  const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile(path, ts.sys.readFile).config, ts.sys, root);
  return ts.createProgram(fileNames, options);
};

/** The modules that a file asks for, at once or also later with `import()`. What is only a type is none. */
const importsOf = (file, later) => {
  const found = [];
  const visit = (node) => {
    const typesOnly = node.isTypeOnly || node.importClause?.isTypeOnly;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) found.push(typesOnly ? undefined : node.moduleSpecifier?.text);
    else if (later && ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.push(node.arguments[0].text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter((from) => from?.startsWith('.')).map((from) => resolve(dirname(file.fileName), from));
};

/** A file and those behind it: those that it reaches at once, or also those that it fetches later. */
const filesBehind = (program, entry, { later }) => {
  const seen = new Set();
  const follow = (path) => {
    const file = program.getSourceFile(path);
    if (!file || seen.has(file)) return;
    seen.add(file);
    importsOf(file, later).forEach(follow);
  };
  follow(entry);
  return [...seen];
};

/** The ids of a file's texts. Each file is read once, however many elements reach it. */
const readerOfIds = (program) => {
  const known = new Map();
  return (file) => {
    if (!known.has(file)) {
      const { messages } = extractMessagesFromProgram({ getSourceFiles: () => [file], getTypeChecker: () => program.getTypeChecker() });
      known.set(file, messages.map(({ name }) => name));
    }
    return known.get(file);
  };
};

/**
 * Who says which text: `first` are the ids that may show before anybody has opened anything, and `sayers` tells for each id the elements that can
 * come to say it.
 */
export const whoSays = () => {
  const program = programOfAll();
  const idsOf = readerOfIds(program);
  const first = new Set();
  const sayers = new Map();
  for (const index of globSync('src/components/*/index.ts', { cwd: root }).sort()) {
    const element = dirname(index).split('/').at(-1);
    for (const id of filesBehind(program, join(root, index), { later: false }).flatMap(idsOf)) first.add(id);
    const ids = new Set(filesBehind(program, join(root, index), { later: true }).flatMap(idsOf));
    for (const id of ids) sayers.set(id, [...(sayers.get(id) ?? []), element]);
  }
  return { first, sayers };
};
