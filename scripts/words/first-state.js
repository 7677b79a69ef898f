import { globSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import ts from 'typescript';
import { config, root } from './config.js';

/** Files that an element's first state needs: what its index.ts reaches without `import()`. */
const filesOfFirstStates = (program) => {
  const seen = new Set();
  const follow = (path) => {
    const file = program.getSourceFile(path);
    if (!file || seen.has(file)) return;
    seen.add(file);
    for (const statement of file.statements) {
      const from = statement.moduleSpecifier?.text;
      const typesOnly = statement.isTypeOnly || statement.importClause?.isTypeOnly;
      if (from?.startsWith('.') && !typesOnly) follow(resolve(dirname(path), from));
    }
  };
  globSync('src/components/*/index.ts', { cwd: root }).forEach((file) => follow(join(root, file)));
  return [...seen];
};

/** The ids of the texts that may show before anybody has opened anything. */
export const idsOfFirstStates = () => {
  const path = join(root, config.tsConfig);
  const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile(path, ts.sys.readFile).config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const files = filesOfFirstStates(program);
  const part = { getSourceFiles: () => files, getTypeChecker: () => program.getTypeChecker() };
  return new Set(extractMessagesFromProgram(part).messages.map(({ name }) => name));
};
