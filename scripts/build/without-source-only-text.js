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

/** The stretches of text in the style sheets of a module, the last one first. */
const stretchesOfStyles = (program) =>
  [...nodesOf(program)]
    .filter(({ type, tag }) => type === 'TaggedTemplateExpression' && tag.name === 'css')
    .flatMap(({ quasi }) => quasi.quasis)
    .sort((one, other) => other.start - one.start);

/** A style sheet is text, from which nothing else takes comments and indents. Its lines stay. */
const bare = (styles) => styles.replaceAll(/\/\*[^]*?\*\//g, (comment) => comment.replaceAll(/[^\r\n]/g, '')).replaceAll(/(?<=\n)[ \t]+/g, '');

/**
 * The code without what `msg(text, { desc })` tells translators, and without the comments and indents of its style sheets: they are for readers of
 * the sources, a browser has no use for them. White space takes the place of notes, and lines stay lines, so that source maps stay right.
 */
export const removeSourceOnlyText = (code, parse) => {
  const program = parse(code);
  const replace = (text, { start, end }, by) => text.slice(0, start) + by(text.slice(start, end)) + text.slice(end);
  const withoutThem = placesOfNotes(program).reduce(
    (text, [start, end]) => replace(text, { start, end }, (note) => note.replaceAll(/[^\r\n]/g, ' ')),
    code,
  );
  return stretchesOfStyles(program).reduce((text, stretch) => replace(text, stretch, bare), withoutThem);
};

/** Leaves all of that out of a build. */
export const withoutSourceOnlyText = () => ({
  name: 'without-source-only-text',
  transform(code, id) {
    if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/@lit\/localize|\bcss`/.test(code)) return undefined;
    // No line has moved, which is what no map says.
    return { code: removeSourceOnlyText(code, (text) => this.parse(text)), map: null };
  },
});
