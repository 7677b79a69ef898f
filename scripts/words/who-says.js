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

/** The ids of the texts behind a file: those that it can say at once, or also those of what it fetches later. */
const idsBehind = (program, entry, { later }) => {
  const seen = new Set();
  const follow = (path) => {
    const file = program.getSourceFile(path);
    if (!file || seen.has(file)) return;
    seen.add(file);
    importsOf(file, later).forEach(follow);
  };
  follow(entry);
  const part = { getSourceFiles: () => [...seen], getTypeChecker: () => program.getTypeChecker() };
  return extractMessagesFromProgram(part).messages.map(({ name }) => name);
};

/**
 * Who says which text: `first` are the ids that may show before anybody has opened anything, and `sayers` tells for each id the elements that can
 * come to say it.
 */
export const whoSays = () => {
  const program = programOfAll();
  const first = new Set();
  const sayers = new Map();
  for (const file of globSync('src/components/*/index.ts', { cwd: root }).sort()) {
    const element = dirname(file).split('/').at(-1);
    for (const id of idsBehind(program, join(root, file), { later: false })) first.add(id);
    for (const id of idsBehind(program, join(root, file), { later: true })) sayers.set(id, [...(sayers.get(id) ?? []), element]);
  }
  return { first, sayers };
};
