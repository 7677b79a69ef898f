/** Every node of a syntax tree. */
function* nodesOf(node) {
  if (Array.isArray(node)) {
    for (const child of node) yield* nodesOf(child);
  } else if (typeof node?.type === 'string') {
    yield node;
    for (const child of Object.values(node)) if (child && typeof child === 'object') yield* nodesOf(child);
  }
}

/** What `msg` of @lit/localize is called in a module. */
const namesOfMsg = ({ body }) =>
  body
    .filter(({ type, source }) => type === 'ImportDeclaration' && source.value === '@lit/localize')
    .flatMap(({ specifiers }) => specifiers)
    .filter(({ imported }) => (imported?.name ?? imported?.value) === 'msg')
    .map(({ local }) => local.name);

const isText = ({ type, value, expressions }) =>
  (type === 'Literal' && typeof value === 'string') || (type === 'TemplateLiteral' && expressions.length === 0);

const isNote = ({ type, key, computed, value }) =>
  type === 'Property' && !computed && (key.name ?? key.value) === 'desc' && isText(value);

/** Where the notes stand in a module, as pairs of start and end, with the comma that goes with each. */
const placesOfNotes = (program) => {
  const names = namesOfMsg(program);
  const calls = [...nodesOf(program)].filter(({ type, callee }) => type === 'CallExpression' && names.includes(callee.name));
  return calls.flatMap(({ arguments: [text, options] }) => {
    const { properties = [] } = options ?? {};
    const kept = properties.filter((property) => !isNote(property));
    if (kept.length === properties.length) return [];
    if (kept.length === 0) return [[text.end, options.end]];
    return properties.flatMap((property, index) => {
      if (!isNote(property)) return [];
      const next = properties[index + 1];
      return [next ? [property.start, next.start] : [properties[index - 1].end, property.end]];
    });
  });
};

/**
 * The code without what `msg(text, { desc })` tells translators: they read the sources, a browser has no use for it. White space takes
 * its place, so that everything else stays where it was and source maps stay right.
 */
export const removeNotes = (code, parse) =>
  placesOfNotes(parse(code)).reduce(
    (text, [start, end]) => text.slice(0, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, ' ') + text.slice(end),
    code,
  );

/** Leaves the notes for translators out of a build. */
export const withoutNotes = () => ({
  name: 'without-notes',
  transform(code, id) {
    if (!/[\\/]src[\\/].*\.ts$/.test(id) || !code.includes('@lit/localize')) return undefined;
    // Nothing has moved, which is what no map says.
    return { code: removeNotes(code, (text) => this.parse(text)), map: null };
  },
});
