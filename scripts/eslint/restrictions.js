import globals from 'globals';

/** Names that exist in pages alone: neither in Node nor in workers. */
export const pageGlobals = Object.keys(globals.browser).filter((name) => !(name in globals.node) || !(name in globals.worker));

export const noStyleAttribute = {
  selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
  message: 'No style attributes: a strict CSP refuses them.',
};

const htmlFromStrings = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'No markup from strings: Trusted Types refuse it, and names may be hostile.',
  },
  {
    selector: 'MemberExpression[object.property.name="style"], AssignmentExpression[left.property.name="cssText"]',
    message: 'No inline styles from code in src: classes and custom properties of the style sheets carry looks.',
  },
];

const unsafeDirectives = {
  name: 'no-unsafe',
  patterns: [
    {
      regex: '^lit/(directives/|)(unsafe-html|unsafe-svg|unsafe-mathml|style-map)(\\.js)?$|^lit-html',
      message: 'No markup from strings, no inline styles; import from lit.',
    },
  ],
};

export const noFetch = [
  {
    selector:
      'CallExpression[callee.name="fetch"], ' +
      'CallExpression[callee.property.name="fetch"][callee.object.type="ThisExpression"], ' +
      'CallExpression[callee.property.name="fetch"][callee.object.name=/^(window|self|globalThis)$/]',
    message: 'Components never call fetch: controllers load.',
  },
];

export const noSkipping = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(skip|only|todo|skipIf)$/], ' +
      'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/], ' +
      'CallExpression[callee.name=/^(it|test|describe|suite)$/] Property[key.name=/^(skip|only|todo)$/], ' +
      'CallExpression[callee.property.name=/^(skip|todo)$/][callee.object.name=/^(t|context|this)$/], ' +
      'CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]',
    message: 'No skipped tests, and none that runs alone.',
  },
];

export const noSleeping = [
  {
    selector:
      'CallExpression[callee.name=/^(setTimeout|setInterval|aTimeout|sleep|delay)$/], ' +
      'CallExpression[callee.property.name=/^(setTimeout|setInterval|aTimeout)$/], ImportDeclaration[source.value="node:timers/promises"]',
    message: 'Nothing sleeps: wait for what a customer sees, or resolve a promise by hand.',
  },
];

/** Its values would be others at every run, and so would be what a commit is judged by. */
export const seededProperties = { paths: [{ name: 'fast-check', message: 'Import test/support/fast-check.ts, which seeds it.' }] };

/** For `src`: nothing a strict content security policy refuses. */
export const sourceSyntax = [noStyleAttribute, ...htmlFromStrings];
export const sourceImports = { patterns: unsafeDirectives.patterns };
