import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { check, checkNone } from './checks.js';
import { problemsIn } from './guide-names.js';

const names = (list) => (list ?? []).map(({ name }) => name);

const elementsOf = (manifest) =>
  Object.fromEntries(
    manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes, members, events, slots, cssParts }) => [
        tagName,
        { attributes: [...names(attributes), ...names(members)], events: names(events), slots: names(slots), parts: names(cssParts) },
      ]),
  );

/** What each entry of the package exports, types among it, as a host's TypeScript reads the declarations. */
const entriesOf = (root, { name, exports }) => {
  const declared = Object.entries(exports).flatMap(([path, target]) => (target.types ? [[name + path.slice(1), join(root, target.types)]] : []));
  const program = ts.createProgram(declared.map(([, file]) => file), { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, noLib: true, types: [] });
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    declared.map(([entry, file]) => {
      const symbol = checker.getSymbolAtLocation(program.getSourceFile(file));
      return [entry, symbol ? checker.getExportsOfModule(symbol).map((each) => each.name) : []];
    }),
  );
};

/** The README and the guides name only what exists. Needs the build and its manifest. */
export const checkGuides = (root) => {
  const read = (file) => readFileSync(join(root, file), 'utf8');
  const manifest = JSON.parse(read('custom-elements.json'));
  const description = JSON.parse(read('package.json'));
  const known = {
    elements: elementsOf(manifest),
    tokens: manifest.modules.flatMap(({ declarations }) => declarations).flatMap(({ cssProperties }) => names(cssProperties)),
    entries: entriesOf(root, description),
    files: globSync('dist/cdn/**/*.*', { cwd: root }).map((file) => file.replace(/^dist\/cdn\//, '')),
    variables: globSync('server/src/**/*.ts', { cwd: root }).flatMap((file) => read(file).match(/\bBILLING_[A-Z_]+\b/g) ?? []),
    scripts: Object.keys(description.scripts),
  };
  const guides = globSync('docs/guide/*.md', { cwd: root }).sort();
  check('there are guides', guides.length > 0);
  for (const guide of ['README.md', ...guides]) {
    const text = read(guide);
    checkNone(`${guide}: what it names does not exist`, problemsIn(text, known));
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link);
    checkNone(`${guide}: a link leads nowhere`, links.filter((link) => !existsSync(join(root, dirname(guide), link))));
  }
  const shown = globSync('stories/guide/*.mdx', { cwd: root }).map((file) => basename(file, '.mdx'));
  checkNone('a guide is not shown in Storybook', guides.map((file) => basename(file, '.md')).filter((name) => !shown.includes(name)));
};
